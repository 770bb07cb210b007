import { gdpr, titleOf } from '#findings';
import { destinationName } from '#law';
import type { Activity } from '#snapshot';
import { type DocumentContext, type Gap, gapOf, type MendedIn, profileOf } from '../shared/disclosure.js';
import { groundGaps, processorGaps } from '../shared/ground-gaps.js';
import { retentionGaps } from '../shared/retention.js';
import { articleOf, type InformationForm, type InformationItem } from './articles.js';
import { basesOf } from './bases.js';
import type { Concerned, InformationContext, InformationStatements } from './context.js';
import type { InformationKey } from './words.js';

// What the information of Art 13, 14 and 15 lacks. An item that no article of the form asks for is never a gap.

type Missing = Extract<InformationKey, `gap.${string}`>;

interface Lack {
  readonly item: InformationItem;
  readonly phrase?: Missing;
  readonly values?: Readonly<Record<string, string>>;
  readonly by: MendedIn;
}

function gapsOf(lacks: readonly Lack[], { form, say }: Pick<InformationContext, 'form' | 'say'>): Gap[] {
  return lacks.flatMap(({ item, phrase = `gap.${item}` as Missing, values, by }) => {
    const article = articleOf(form, item);
    return article === undefined ? [] : [gapOf({ article }, say(phrase, values), by)];
  });
}

/** Returns the gaps of the controller: the law must apply to it, and people must be able to reach it and its officers. */
export function controllerGaps(context: InformationContext): Gap[] {
  const { party, code, form, law, laws, snapshot, say } = context;
  if (!party) return gapsOf([{ item: 'CONTROLLER', by: { subject: { type: 'processingActivity' } } }], context);
  const values = { party: party.name, law: say(`law.${code}`) };
  const by = { subject: party, path: 'officers' };
  const isConcerned = laws.lawsOfCompany(party).has(code);
  const item = law.item(code, 'ART30_1', 'CONTROLLER');
  const faults = item
    ? [...gdpr.lackingOfParty(party, item), ...gdpr.lackingOfOfficers(code, party, item, snapshot)]
    : [];
  return [
    ...(isConcerned ? [] : gapsOf([{ item: 'CONTROLLER', phrase: 'gap.notUnderLaw', values, by }], context)),
    ...faults.flatMap((fault) => {
      const article = articleOf(form, fault.office === 'DATA_PROTECTION_OFFICER' ? 'OFFICER' : 'CONTROLLER');
      const officer = fault.office ? say(`officer.${fault.office}`) : '';
      const message = say(`gap.${fault.key}`, { ...values, officer });
      return article === undefined ? [] : [gapOf({ ...fault, article }, message, { subject: party })];
    }),
  ];
}

/** Returns the gaps of one activity, as far as it concerns the people. */
export function activityGaps(concerned: Concerned, context: InformationContext): Gap[] {
  const { code, snapshot, say, language, law, laws } = context;
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
  const rules = { snapshot, law, laws };
  return [
    ...gapsOf(
      [
        ...absent(activity.purposes.length > 0, 'PURPOSES', 'purposes'),
        ...activity.purposes.flatMap((purpose) => lackingBases(activity, purpose, context, lack)),
        ...absent(activity.dataCategories.length > 0, 'DATA_CATEGORIES', 'dataCategories'),
        ...absent(recipients.length > 0, 'RECIPIENTS', 'recipients'),
        ...absent(retention.length > 0, 'RETENTION', 'retention'),
        ...absent(activity.sources.length > 0, 'SOURCES', 'sources'),
        ...openDecisions(activity, record),
      ],
      context,
    ),
    ...(retention.some(({ kind }) => kind === 'NOT_YET_KNOWN') ? retentionGaps(code, activity, rules, say) : []),
    ...transfers.flatMap((transfer) => {
      const values = { record, transfer: titleOf(transfer, snapshot), law: say(`law.${code}`) };
      const by = { subject: transfer, path: 'countries' };
      return [
        ...(transfer.countries.length > 0 ? [] : gapsOf([{ item: 'TRANSFERS', values, by }], context)),
        ...groundGaps(code, transfer, rules, () => say('gap.GROUND', values)),
      ];
    }),
    ...processorGaps(activity, transfers, context, ({ recipient, countries }) =>
      say('gap.PROCESSOR_ABROAD', {
        record,
        recipient,
        countries: countries.map((country) => destinationName(country, language)).join(', '),
      }),
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
  context: InformationContext & { readonly concerned: readonly Concerned[]; readonly needsCopy: boolean },
): Gap[] {
  const { code, snapshot, needsCopy } = context;
  const absent = (item: InformationItem, texts: readonly string[], path: string): Lack[] =>
    texts.length > 0 ? [] : [{ item, values: { profile: code }, by: { subject: profileOf(snapshot, code), path } }];
  const profiles = [code, 'ALL'].flatMap((one) => snapshot.profile(one) ?? []);
  return gapsOf(
    [
      ...absent('PROVISION', stated.provision, 'statements.voluntariness'),
      ...absent('RIGHTS', stated.rights, 'rights'),
      ...absent('COMPLAINT', stated.complaint, 'complaintBody'),
      ...(needsCopy ? absent('SAFEGUARDS_COPY', stated.safeguardsCopy, 'statements.safeguardsCopy') : []),
      ...profiles.flatMap((profile) => openDecisions(profile, profile.code)),
    ],
    context,
  );
}

/** Returns the gaps of activities that do not say whose data they process: no information has them. */
export function peopleGaps(
  activities: readonly Activity[],
  context: Pick<DocumentContext<InformationKey>, 'say'> & { readonly form: InformationForm },
): Gap[] {
  const silent = activities.filter(({ dataSubjects }) => dataSubjects.length === 0);
  return gapsOf(
    silent.map((activity) => ({
      item: 'PURPOSES',
      phrase: 'gap.PEOPLE',
      values: { record: nameOf(activity) },
      by: { subject: activity, path: 'dataSubjects' },
    })),
    context,
  );
}

function nameOf({ reference, title }: Activity): string {
  return `${reference} (${title})`;
}
