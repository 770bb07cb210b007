import { ApplicableLaws, engagersOf, gdpr, titleOf } from '#findings';
import type { Activity, Engagement, Party, Snapshot } from '#snapshot';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gapOf,
  headingsIn,
  profileOf,
} from '../shared/disclosure.js';
import { type GapSentence, lacking } from '../shared/gap-sentence.js';
import { purposeText } from '../shared/records.js';
import { statementsOn } from '../shared/statements.js';
import { ARRANGEMENT_GAPS } from './gaps.js';
import { ARRANGEMENT_WORDS, type ArrangementKey } from './words.js';

// The arrangement between joint controllers (Art 26): who they are, and who does which duty as far as the register says.

/** The duties that the profile of the law states, by the item of the statement, with their articles. */
const STATED_DUTIES = [
  ['jointInformation', '13, 14'],
  ['jointRequests', '15–22'],
  ['jointContact', '26(1)'],
  ['jointSecurity', '32'],
  ['jointBreaches', '33, 34'],
  ['jointAssessment', '35, 36'],
] as const;

/** A duty, and who does it. */
interface Duty {
  readonly duty: string;
  readonly article: string;
  readonly who: readonly string[];
}

interface JointController {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly dataProtectionOfficer?: string;
}

/** The arrangement for one activity. */
export interface Arrangement extends Disclosure {
  readonly activity: string;
  readonly purposes: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  readonly controllers: readonly JointController[];
  readonly duties: readonly Duty[];
  /** The essence of the arrangement, which people can have. */
  readonly essence: readonly string[];
}

interface ArrangementRequest {
  readonly code: 'EU' | 'UK';
  readonly activity: Activity;
}

const lack = lacking(ARRANGEMENT_GAPS);

type ArrangementContext = DocumentContext<ArrangementKey> & ArrangementRequest;

/** Returns the activities of joint controllers under the law. */
export function jointActivities(code: string, { snapshot }: Pick<DocumentContext, 'snapshot'>): readonly Activity[] {
  const laws = new ApplicableLaws(snapshot);
  return snapshot.activities.filter(
    (activity) => activity.role === 'JOINT_CONTROLLER' && laws.includes(code, activity),
  );
}

/** Returns the arrangement of the joint controllers of the activity. Pure. */
export function arrangement(document: DocumentContext<ArrangementKey>, request: ArrangementRequest): Arrangement {
  const context = { ...document, ...request };
  const { snapshot, say, code, activity } = context;
  const parties = activity.controllers.flatMap((id) => snapshot.party(id) ?? []);
  const title = say('title', { activity: activity.title, law: say(`law.${code}`) });
  const essence = statementsOn('jointEssence', code, snapshot);
  const stated = STATED_DUTIES.map(([item, article]) => ({
    item,
    duty: say(`duty.${item}`),
    article,
    who: statementsOn(item, code, snapshot),
  }));
  const gaps = [
    ...partyGaps(parties, context),
    ...stated.flatMap(({ item, article, who }) =>
      who.length > 0
        ? []
        : [unstated(item, article, lack('gap.duty', { duty: lack(`duty.${item}`), item, profile: code }), context)],
    ),
    ...(essence.length > 0 ? [] : [unstated('jointEssence', '26(2)', lack('gap.essence', { profile: code }), context)]),
    ...unsaidActors(context),
  ];
  return {
    ...disclosed(context, { code, party: parties[0] }, title, headingsIn(ARRANGEMENT_WORDS, say), gaps),
    activity: activity.title,
    purposes: activity.purposes.map(purposeText),
    dataSubjects: activity.dataSubjects.map(({ name }) => name),
    dataCategories: activity.dataCategories.map(({ name }) => name),
    controllers: parties.map((party) => controllerIn(party, context)),
    duties: [...stated.map(({ item: _, ...duty }) => duty), ...recordedDuties(context)],
    essence,
  };
}

function controllerIn(party: Party, { code, snapshot }: ArrangementContext): JointController {
  const { name, address, email } = party;
  const officer = gdpr.officerInRecord('DATA_PROTECTION_OFFICER', code, party, snapshot);
  const reached = officer && [officer.name ?? officer.department, officer.email].filter(Boolean).join(', ');
  return { name, address, email, dataProtectionOfficer: reached };
}

/** Returns the duties that follow from engagements and transfers: who engages a processor contracts with it, who exports answers for it. */
function recordedDuties({ snapshot, say, activity }: ArrangementContext): Duty[] {
  const nameOf = (id: string | undefined) => snapshot.party(id)?.name ?? '';
  const processors = snapshot.engagementsOf(activity.id).flatMap((engagement) => {
    const engagers = engagersIn(engagement, snapshot);
    if (engagers.length === 0) return [];
    return [say('engages', { who: engagers.join(', '), processor: nameOf(engagement.processor) })];
  });
  const transfers = snapshot
    .transfersOf(activity.id)
    .filter(({ exporter }) => snapshot.party(exporter))
    .map(({ exporter, importer }) => say('exports', { who: nameOf(exporter), importer: nameOf(importer) }));
  return [
    { duty: say('duty.processors'), article: '28', who: [...new Set(processors)] },
    { duty: say('duty.transfers'), article: '44–49', who: [...new Set(transfers)] },
  ];
}

/** Returns the names of the companies for which the processor works, as far as they are in force. */
function engagersIn(engagement: Engagement, snapshot: Snapshot): string[] {
  return engagersOf(engagement, snapshot).flatMap((id) => snapshot.party(id)?.name ?? []);
}

function partyGaps(parties: readonly Party[], { code, law, activity }: ArrangementContext): Gap[] {
  const item = law.item(code, 'ART30_1', 'CONTROLLER');
  const alone = gapOf({ article: '26(1)' }, lack('gap.alone', { record: nameIn(activity) }), {
    subject: activity,
    path: 'controllers',
  });
  return [
    ...(parties.length < 2 ? [alone] : []),
    ...parties.flatMap((party) =>
      [...(item ? gdpr.lackingOfParty(party, item) : [])].map((fault) =>
        gapOf(
          { ...fault, article: '26(1)' },
          lack(fault.key === 'class' ? 'gap.class' : 'gap.contact', { party: party.name }),
          {
            subject: party,
          },
        ),
      ),
    ),
  ];
}

function unstated(item: string, article: string, says: GapSentence, { code, snapshot }: ArrangementContext): Gap {
  return gapOf({ article: article.startsWith('26') ? article : `26(1), ${article}` }, says, {
    subject: profileOf(snapshot, code),
    path: `statements.${item}`,
  });
}

/** Returns the gaps of engagements and transfers that do not say which of the controllers they are of. */
function unsaidActors({ snapshot, activity }: ArrangementContext): Gap[] {
  const record = nameIn(activity);
  return [
    ...snapshot
      .engagementsOf(activity.id)
      .filter((engagement) => engagersIn(engagement, snapshot).length === 0)
      .map((engagement) => {
        const processor = snapshot.party(engagement.processor)?.name ?? '';
        return gapOf({ article: '26(1), 28' }, lack('gap.engager', { record, processor }), {
          subject: engagement,
          path: 'engagedBy',
        });
      }),
    ...snapshot
      .transfersOf(activity.id)
      .filter(({ exporter }) => !snapshot.party(exporter))
      .map((transfer) =>
        gapOf({ article: '26(1), 44' }, lack('gap.exporter', { record, transfer: titleOf(transfer, snapshot) }), {
          subject: transfer,
          path: 'exporter',
        }),
      ),
  ];
}

function nameIn({ reference, title }: Activity): string {
  return `${reference} (${title})`;
}
