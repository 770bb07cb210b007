import { dataTaken, leavesUnder, officerOf, quoted, recorded, reliedOn, titleOf } from '#findings';
import { destinationName } from '#law';
import type { Activity, Party, Snapshot, Transfer } from '#snapshot';
import { type NewThing, profileOf, reached } from '../shared/disclosure.js';
import type { GapSentence } from '../shared/gap-sentence.js';
import { inOrder, purposeText } from '../shared/records.js';
import { retentionSentence, scopeNames } from '../shared/retention.js';
import { statementOf, statementsOn } from '../shared/statements.js';
import { lack, type VietnamContext } from './context.js';

// Where the register holds each point of the two forms. A point without a field is a statement of the profile.

/** A statement of one thing on a point. */
export interface Stated {
  /** The thing that says it; absent if it is said of all together. */
  readonly name?: string;
  readonly texts: readonly string[];
  /** The field that holds it, and the sentence if it is not stated. */
  readonly subject: { readonly id: string } | NewThing;
  readonly path: string;
  readonly lacks: GapSentence;
  /** The rule that reports the same; absent if none does. */
  readonly rule?: string;
}

/** Looks for a point in the register. */
type Source = (of: VietnamContext) => readonly Stated[];

/** The statements that hold points which fields can hold, too. */
const STATEMENTS: Readonly<Record<string, string>> = {
  CONSENT: 'consent',
  IMPACT_ASSESSMENT: 'impactAssessment',
  TRANSFERS: 'internationalTransfers',
  TRANSFER_IMPACT: 'transferImpact',
};

/** Returns the name of the statement that holds the point; undefined if fields alone do. */
export const statementFor = (key: string): string | undefined =>
  STATEMENTS[key] ?? (key in SOURCES ? undefined : statementOf(key));

/** Returns the name of an activity in gaps and rows. */
export const labelOf = ({ reference, title }: Activity) => `${reference} (${title})`;

/** A point of activities. */
const ofActivities =
  (
    key: 'PURPOSES' | 'DATA_SUBJECTS' | 'DATA_CATEGORIES' | 'RETENTION' | 'SECURITY' | 'RECIPIENTS',
    path: string,
    texts: (activity: Activity, of: VietnamContext) => readonly string[],
    isTogether = false,
  ): Source =>
  (of) =>
    of.activities.map((activity) => ({
      ...(!isTogether && { name: labelOf(activity) }),
      texts: texts(activity, of),
      subject: activity,
      path,
      lacks: lack(`gap.${key}`, { record: labelOf(activity) }),
      // The rule asks controllers alone.
      ...(of.laws.includes('VN', activity) && activity.role !== 'PROCESSOR' && { rule: 'VN.RECORD' }),
    }));

/** A point of transfers. */
const ofTransfers =
  (
    key: 'transferPurposes' | 'transferImpact',
    path: string,
    texts: (transfer: Transfer, of: VietnamContext) => readonly string[],
  ): Source =>
  (of) =>
    of.transfers.map((transfer) => ({
      name: titleOf(transfer, of.snapshot),
      texts: texts(transfer, of),
      subject: transfer,
      path,
      lacks: lack(`gap.${key}`, { transfer: quoted(titleOf(transfer, of.snapshot)) }),
    }));

/** A point of the company that files. */
const ofCompany =
  (key: 'contact' | 'TAX_NUMBER', path: string, text: (party: Party) => string | undefined): Source =>
  ({ company }) => [
    company
      ? {
          texts: [text(company)].filter((one) => one !== undefined),
          subject: company,
          path,
          lacks: lack(`gap.${key}`, { party: company.name }),
        }
      : { texts: [], subject: { type: 'party' }, path: '', lacks: lack('gap.noCompany') },
  ];

/** Returns how a company is reached; undefined if nothing of that is stated. */
function reachedAt({ name, address, phone, email, website }: Party): string | undefined {
  const ways = [address, phone, email, website].filter((way) => way !== undefined);
  return ways.length > 0 ? [name, ...ways].join(', ') : undefined;
}

/** The points that the register holds in fields, by the keys of the items. */
export const SOURCES: Readonly<Record<string, Source>> = {
  CONTROLLER: ofCompany('contact', 'address', reachedAt),
  TAX_NUMBER: ofCompany('TAX_NUMBER', 'registrationNumber', ({ registrationNumber }) => registrationNumber),
  PURPOSES: (of) =>
    of.dossier === 'PROCESSING'
      ? ofActivities('PURPOSES', 'purposes', ({ purposes }) => purposes.map(purposeText))(of)
      : ofTransfers('transferPurposes', 'purposes', purposesOf)(of),
  DATA_SUBJECTS: ofActivities('DATA_SUBJECTS', 'dataSubjects', ({ dataSubjects, role }, { say }) =>
    dataSubjects.map(({ name }) => `${name} (${say(role === 'PROCESSOR' ? 'role.PROCESSOR' : 'role.CONTROLLER')})`),
  ),
  RETENTION: ofActivities('RETENTION', 'retention', (activity, { snapshot, say, language }) =>
    recorded(activity, snapshot, 'VN').retention.map((rule) =>
      retentionSentence(rule, scopeNames(activity, rule.appliesTo), say, language),
    ),
  ),
  SECURITY: ofActivities(
    'SECURITY',
    'securityMeasures',
    (activity, { snapshot }) => recorded(activity, snapshot, 'VN').securityMeasures,
    true,
  ),
  TRANSFER_IMPACT: ofTransfers('transferImpact', 'assessments', ({ assessments }) =>
    assessments.flatMap(({ on, outcome, evidence }) => inOneText(on, outcome, evidence)),
  ),
  OFFICER: ({ snapshot, law, company }) => {
    const officer = officerOf('DATA_PROTECTION_OFFICER', 'VN', snapshot, company);
    const subject = profileOf(snapshot, 'VN');
    const texts = officer ? [reached(officer)] : [];
    // The rule accepts the relief of small businesses, and came with the Law.
    const isReported =
      law.item('VN', 'ACCOUNTABILITY', 'OFFICER') && statementsOn('processingDossier', 'VN', snapshot).length === 0;
    const rule = isReported ? { rule: 'VN.OFFICER' } : {};
    return [{ texts, subject, path: 'contacts', lacks: lack('gap.OFFICER'), ...rule }];
  },
  DATA_CATEGORIES: (of) => {
    const kinds = of.dossier === 'TRANSFERS' ? kindsSent(of.transfers, of.snapshot) : kindsOf(of.activities);
    const listed = Object.entries(kinds).flatMap(([kind, names]) =>
      names.length > 0
        ? [of.say(`kinds.${kind as keyof Kinds}`, { count: String(names.length), names: names.join(', ') })]
        : [],
    );
    const sent = new Set(sentBy(of.transfers, of.snapshot).flatMap(({ categories }) => categories));
    const perhaps = of.activities.flatMap((activity): Stated[] => {
      const unknown = activity.dataCategories.filter(
        (category) => category.special === 'NOT_STATED' && (of.dossier === 'PROCESSING' || sent.has(category)),
      );
      const data = unknown.map(({ name }) => name);
      if (activity.dataCategories.length > 0 && data.length === 0) return [];
      const record = labelOf(activity);
      const lacks = data.length > 0 ? lack('gap.kind', { record, data }) : lack('gap.DATA_CATEGORIES', { record });
      return [{ texts: [], subject: activity, path: 'dataCategories', lacks }];
    });
    const [first] = of.activities;
    const all = {
      subject: first ?? { type: 'processingActivity' },
      path: 'dataCategories',
      lacks: lack('gap.noActivity'),
    };
    return [...(listed.length > 0 ? [{ ...all, texts: listed }] : []), ...perhaps];
  },
  CONSENT: held('consentRecord', ({ consentRecord }) => inOneText(consentRecord)),
  IMPACT_ASSESSMENT: held('assessments', ({ assessments = [] }) =>
    assessments
      .filter(({ kind, state }) => kind === 'DPIA' && state === 'COMPLETED')
      .flatMap(({ on, outcome, reference }) => inOneText(on, outcome, reference)),
  ),
  TRANSFERS: ({ transfers, snapshot, language }) =>
    transfers.map((transfer) => ({
      name: titleOf(transfer, snapshot),
      texts: inOneText(countriesOf(transfer.countries, language)),
      subject: transfer,
      path: 'countries',
      lacks: lack('gap.country', { transfer: quoted(titleOf(transfer, snapshot)) }),
    })),
};

/** Returns the parts that are stated, in one text; nothing if none is. */
function inOneText(...parts: readonly (string | undefined)[]): string[] {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length > 0 ? [said.join(', ')] : [];
}

/** Looks for a point that some activities state. That others do not is no gap. */
function held(path: string, texts: (activity: Activity) => readonly string[]): Source {
  return ({ activities }) =>
    activities.flatMap((activity) => {
      const stated = texts(activity);
      const lacks = lack('gap.noActivity');
      return stated.length > 0 ? [{ name: labelOf(activity), texts: stated, subject: activity, path, lacks }] : [];
    });
}

/** Returns the purposes of a transfer: its own, else those of its activities. */
export function purposesOf({ purposes, activities }: Transfer, { snapshot }: { snapshot: Snapshot }): string[] {
  if (purposes.length > 0) return [...purposes];
  const all = activities.flatMap((id) => snapshot.activity(id)?.purposes.map(purposeText) ?? []);
  return [...new Set(all)];
}

/** Returns the transfers that the dossier is about, and those that the law frees from it. */
export function transfersFrom({ snapshot, law, laws }: Pick<VietnamContext, 'snapshot' | 'law' | 'laws'>) {
  const all = snapshot.transfers.filter((transfer) => leavesUnder('VN', transfer, laws));
  const isFree = (transfer: Transfer) =>
    reliedOn(transfer, 'VN', law.date).some(({ code }) => code.startsWith('VN.EX_'));
  return { owed: all.filter((transfer) => !isFree(transfer)), free: all.filter(isFree) };
}

/** Returns the activities under the law; in the dossier of transfers, those whose data are sent. */
export function activitiesFor(
  dossier: VietnamContext['dossier'],
  transfers: readonly Transfer[],
  { snapshot, laws }: Pick<VietnamContext, 'snapshot' | 'laws'>,
): Activity[] {
  const sent = new Set(transfers.flatMap(({ activities }) => activities));
  return inOrder(
    snapshot.activities.filter((activity) =>
      dossier === 'PROCESSING' ? laws.includes('VN', activity) : sent.has(activity.id),
    ),
  );
}

/** Returns countries by their names, in one text. */
export const countriesOf = (countries: readonly string[], language: VietnamContext['language']) =>
  countries.map((country) => destinationName(country, language)).join(', ');

/** The kinds of data of some activities: basic ones, sensitive ones, and those that may be either. */
export interface Kinds {
  readonly basic: readonly string[];
  readonly sensitive: readonly string[];
  readonly open: readonly string[];
}

/** Returns the kinds of data. Financial data can be sensitive without being a special category elsewhere: who files decides. */
export function kindsOf(
  activities: readonly { readonly dataCategories: readonly Activity['dataCategories'][number][] }[],
): Kinds {
  const all = activities.flatMap(({ dataCategories }) => dataCategories);
  const names = (kind: string) => [...new Set(all.flatMap((one) => (kindOf(one) === kind ? [one.name] : [])))];
  return { basic: names('basic'), sensitive: names('sensitive'), open: names('open') };
}

function sentBy(transfers: readonly Transfer[], snapshot: Snapshot) {
  return transfers.map((transfer) =>
    dataTaken(
      transfer,
      transfer.activities.flatMap((id) => snapshot.activity(id) ?? []),
    ),
  );
}

/** Returns the kinds of the data that the transfers take. What they name, and no category of their activities is, may be of either. */
export function kindsSent(transfers: readonly Transfer[], snapshot: Snapshot): Kinds {
  const sent = sentBy(transfers, snapshot);
  const { basic, sensitive, open } = kindsOf(sent.map(({ categories }) => ({ dataCategories: categories })));
  return { basic, sensitive, open: [...new Set([...open, ...sent.flatMap(({ unknown }) => unknown)])] };
}

function kindOf({ special, financial }: Activity['dataCategories'][number]): keyof Kinds {
  if (special === 'YES') return 'sensitive';
  return special === 'NOT_STATED' || financial === 'YES' ? 'open' : 'basic';
}
