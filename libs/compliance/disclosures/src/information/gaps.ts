import { answeringFor, gdpr, titleOf } from '#findings';
import type { Activity } from '#snapshot';
import { type Gap, gapOf, type MendedIn, profileOf } from '../shared/disclosure.js';
import { type GapSentence, lacking } from '../shared/gap-sentence.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { retentionGaps } from '../shared/retention.js';
import { statementsOn } from '../shared/statements.js';
import { type Asking, articleOf, type InformationItem, isListed } from './articles.js';
import { basesOf } from './bases.js';
import type { Concerned, InformationContext, InformationStatements } from './context.js';
import { INFORMATION_GAPS, type InformationGap } from './gap-sentences.js';

// What the information of Art 13, 14 and 15 lacks. An item that no article of the form asks for is never a gap.

const sentence = lacking(INFORMATION_GAPS);

type Missing = Extract<InformationGap, `gap.${string}`>;

interface Lack {
  readonly item: InformationItem;
  readonly phrase?: Missing;
  readonly values?: GapSentence['values'];
  readonly by: MendedIn;
}

function gapsOf(lacks: readonly Lack[], asking: Asking): Gap[] {
  return lacks.flatMap(({ item, phrase = `gap.${item}` as Missing, values, by }) => {
    const asked = articleOf(asking, item);
    return asked ? [gapOf(asked, sentence(phrase, values), by)] : [];
  });
}

/** Returns the gaps of the controller: the law must apply to it, and people must be able to reach it and its officers. */
export function controllerGaps(context: InformationContext): Gap[] {
  const { party, code, law, laws, snapshot } = context;
  if (!party) return gapsOf([{ item: 'CONTROLLER', by: { subject: { type: 'processingActivity' } } }], context);
  const values = { party: party.name, law: sentence(`law.${code}`) };
  const by = { subject: party, path: isListed(code) ? 'country' : 'officers' };
  const phrase = isListed(code) ? 'gap.notUnderListed' : 'gap.notUnderLaw';
  const isConcerned = laws.lawsOfCompany(party).has(code);
  const item = law.item(code, 'ART30_1', 'CONTROLLER');
  const faults =
    item && !isListed(code)
      ? [...gdpr.lackingOfParty(party, item), ...gdpr.lackingOfOfficers(code, party, item, snapshot)]
      : [];
  return [
    ...(isConcerned ? [] : gapsOf([{ item: 'CONTROLLER', phrase, values, by }], context)),
    ...(party.country === undefined
      ? gapsOf([{ item: 'TERRITORY', values, by: { subject: party, path: 'country' } }], context)
      : []),
    ...faults.flatMap((fault) => {
      const asked = articleOf(context, fault.office === 'DATA_PROTECTION_OFFICER' ? 'OFFICER' : 'CONTROLLER');
      const officer = fault.office ? sentence(`officer.${fault.office}`) : '';
      const says = sentence(`gap.${fault.key}`, { ...values, officer });
      return asked ? [gapOf({ ...fault, ...asked }, says, { subject: party })] : [];
    }),
  ];
}

/** Returns the gaps of one activity, as far as it concerns the people. */
export function activityGaps(concerned: Concerned, context: InformationContext): Gap[] {
  const { code, snapshot } = context;
  const { activity: whole, record: of, transfers } = concerned;
  const { activity, recipients, retention } = of;
  const record = nameOf(whole);
  const lack = (item: InformationItem, path: string, more: Partial<Lack> & { purpose?: string } = {}): Lack => ({
    item,
    values: { record, people: context.people.name, ...(more.purpose !== undefined && { purpose: more.purpose }) },
    by: { subject: whole, path },
    ...(more.phrase && { phrase: more.phrase }),
  });
  const absent = (isStated: boolean, item: InformationItem, path: string) => (isStated ? [] : [lack(item, path)]);
  const isUnknown = retention.some(({ kind }) => kind === 'NOT_YET_KNOWN');
  const noCountry = transfers.filter(({ countries }) => countries.length === 0);
  return [
    ...gapsOf(
      [
        ...absent(activity.purposes.length > 0, 'PURPOSES', 'purposes'),
        ...activity.purposes.flatMap((purpose) => lackingBases(activity, purpose, context, lack)),
        ...absent(activity.dataCategories.length > 0, 'DATA_CATEGORIES', 'dataCategories'),
        ...absent(recipients.length > 0, 'RECIPIENTS', 'recipients'),
        ...absent(retention.length > 0 && !(isListed(code) && isUnknown), 'RETENTION', 'retention'),
        ...absent(activity.sources.length > 0, 'SOURCES', 'sources'),
        ...openDecisions(activity, record),
      ],
      context,
    ),
    ...gapsOf(
      noCountry.map((transfer) => ({
        item: isListed(code) ? 'TERRITORY' : 'TRANSFERS',
        phrase: isListed(code) ? 'gap.destination' : 'gap.TRANSFERS',
        values: { record, transfer: titleOf(transfer, snapshot), law: sentence(`law.${code}`) },
        by: { subject: transfer, path: 'countries' },
      })),
      context,
    ),
    // Laws that list the items of their notice ask for places, and for no ground.
    ...(isListed(code) ? placeless(whole, context) : ofGdpr(concerned, isUnknown, context)),
  ];
}

/** Returns the gaps of processors whose places are not stated. */
function placeless(activity: Activity, context: InformationContext): Gap[] {
  const { snapshot } = context;
  const silent = snapshot.engagementsOf(activity.id).filter(({ locations }) => locations.length === 0);
  return gapsOf(
    silent.map((engagement) => ({
      item: 'TERRITORY',
      phrase: 'gap.places',
      values: { record: nameOf(activity), recipient: snapshot.party(engagement.processor)?.name ?? engagement.work },
      by: { subject: engagement, path: 'locations' },
    })),
    context,
  );
}

/** Returns the gaps of retention that is not yet known, and of grounds. */
function ofGdpr(
  { activity: whole, record: { activity }, transfers }: Concerned,
  isUnknown: boolean,
  context: InformationContext,
): Gap[] {
  const { code, snapshot, law, laws } = context;
  const record = nameOf(whole);
  const rules = { snapshot, law, laws };
  return [
    ...(isUnknown ? retentionGaps(code, activity, rules) : []),
    ...transfers.flatMap((transfer) => {
      const values = { record, transfer: titleOf(transfer, snapshot), law: sentence(`law.${code}`) };
      return groundGaps(code, transfer, rules, () => sentence('gap.GROUND', values));
    }),
    ...processorGaps(activity, transfers, context, (processor) =>
      sentence('gap.PROCESSOR_ABROAD', { record, ...processor }),
    ),
  ];
}

type Lacking = (item: InformationItem, path: string, more: { phrase?: Missing; purpose?: string }) => Lack;

/** A purpose needs a legal basis, and one that rests on legitimate interests says which ones. */
function lackingBases(
  activity: Activity,
  purpose: Activity['purposes'][number],
  context: InformationContext,
  lack: Lacking,
): Lack[] {
  const path = `purposes.${purpose.key}.legalBases`;
  const bases = basesOf(activity, purpose, context);
  const of = { purpose: purpose.description };
  if (bases.length === 0) return [lack('LEGAL_BASIS', path, of)];
  const isUnsaid = bases.some(({ basis, interest }) => basis === 'LEGITIMATE_INTERESTS' && !interest);
  return isUnsaid ? [lack('INTERESTS', path, of)] : [];
}

type Deciding = Pick<Activity, 'id' | 'automatedDecisions'>;

/** A decision by automated means alone needs its logic; one that may be such a decision needs to say whether it is. */
function openDecisions(of: Deciding, record: string): Lack[] {
  return of.automatedDecisions.flatMap(({ key, description, significant, humanInvolved, logic }) => {
    if (humanInvolved === 'YES' || significant === 'NO') return [];
    const isOpen = humanInvolved === 'NOT_STATED' || significant === 'NOT_STATED';
    if (!isOpen && logic) return [];
    return [
      {
        item: 'DECISIONS' as const,
        phrase: isOpen ? ('gap.DECISION_OPEN' as const) : ('gap.DECISIONS' as const),
        values: { record, decision: description },
        by: { subject: of, path: `automatedDecisions.${key}` },
      },
    ];
  });
}

/** Returns the gaps of what is stated for all processing, in the profiles. */
export function statementGaps(
  stated: InformationStatements,
  context: InformationContext & {
    readonly concerned: readonly Concerned[];
    readonly needsCopy: boolean;
    readonly isConsented: boolean;
  },
): Gap[] {
  const { code, snapshot, needsCopy, isConsented } = context;
  const withdrawal = [...statementsOn('withdrawal', code, snapshot), ...stated.rightsExercise];
  const absent = (item: InformationItem, texts: readonly string[], path: string): Lack[] =>
    texts.length > 0 ? [] : [{ item, values: { profile: code }, by: { subject: profileOf(snapshot, code), path } }];
  const profiles = [code, 'ALL'].flatMap((one) => snapshot.profile(one) ?? []);
  const answering = answeringFor(code, snapshot, context.party)?.contact;
  const contact: Lack = {
    item: 'CONTACT',
    values: { profile: code },
    by: { rule: !answering && `${code}.NOTICE.CONTACT`, subject: profileOf(snapshot, code), path: 'contacts' },
  };
  return gapsOf(
    [
      ...absent('PROVISION', stated.provision, 'statements.voluntariness'),
      ...absent('METHOD', stated.methods, 'statements.method'),
      ...absent('RIGHTS', stated.rights, 'rights'),
      ...absent('RIGHTS_EXERCISE', stated.rightsExercise, 'statements.rightsExercise'),
      ...((answering?.address ?? answering?.email) ? [] : [contact]),
      ...absent('MARKETING', stated.marketing, 'statements.directMarketing'),
      ...(isConsented ? absent('WITHDRAWAL', withdrawal, 'statements.withdrawal') : []),
      ...absent('COMPLAINT', stated.complaint, 'complaintBody'),
      ...(needsCopy ? absent('SAFEGUARDS_COPY', stated.safeguardsCopy, 'statements.safeguardsCopy') : []),
      ...profiles.flatMap((profile) => openDecisions(profile, profile.code)),
    ],
    context,
  );
}

/** Returns the gaps of activities that do not say whose data they process: no information has them. */
export function peopleGaps(activities: readonly Activity[], asking: Asking): Gap[] {
  const silent = activities.filter(({ dataSubjects }) => dataSubjects.length === 0);
  return gapsOf(
    silent.map((activity) => ({
      item: 'PURPOSES',
      phrase: 'gap.PEOPLE',
      values: { record: nameOf(activity) },
      by: { subject: activity, path: 'dataSubjects' },
    })),
    asking,
  );
}

function nameOf({ reference, title }: Activity): string {
  return `${reference} (${title})`;
}
