import {
  type CategoryLookedBackOn,
  type CategoryRetention,
  type Collecting,
  californianLaw,
  namesOf,
  noticePublished,
} from '#findings';
import type { CcpaCategory, Item, PartyKind, Stated } from '#law';
import { isLentTo, type Profile, partOf, type Snapshot, touches } from '#snapshot';
import {
  type Disclosure,
  type DocumentContext,
  disclosed,
  type Gap,
  gap,
  type ReportedBy,
} from '../shared/disclosure.js';
import { purposeText, withCondition } from '../shared/records.js';
import { retentionSentence, scopeNames } from '../shared/retention.js';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { type Language, saying } from '../shared/words.js';
import type { CaliforniaWord } from './words.js';

/**
 * A category of personal information (Civil Code 1798.140(v)(1)) that was collected or published in the twelve months.
 */
export interface CaliforniaCategory {
  readonly code: CcpaCategory;
  /** The published name, otherwise the name in the Act. */
  readonly name: string;
  readonly collected: Stated;
  readonly disclosedTo: readonly string[];
  readonly purposes: readonly string[];
  readonly soldOrShared: Stated;
  /** The published period; otherwise the periods of each activity, after its number and title. */
  readonly retention: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The categories of the preceding twelve months (Civil Code 1798.130(a)(5), 1798.100(a)). */
export interface California extends Disclosure {
  /** First day of the twelve months (ISO 8601): the same day one year before `to`. */
  readonly from: string;
  /** Last day of the twelve months (ISO 8601): the day of the request. */
  readonly to: string;
  /** Day on which the privacy policy was last published, by the filings of the profile (ISO 8601). */
  readonly updatedOn?: string;
  /** The statement of the organisation on updates; absent if not stated. */
  readonly updates?: string;
  readonly categories: readonly CaliforniaCategory[];
  /** Categories of sources (1798.110(c)(2)): as the profile states them, otherwise those of the activities. */
  readonly sources: readonly string[];
  /**
   * Categories disclosed for a business purpose, with their letters (1798.130(a)(5)(C)(ii)). The profile can state them.
   * Otherwise they are those with a recipient that works for the business.
   */
  readonly disclosedForBusinessPurpose: readonly string[];
  /** Names of data that may reveal sensitive information and are not in category L, with their activities. */
  readonly revealingData: readonly string[];
  /** Categories sold or shared, with their letters (1798.130(a)(5)(C)(i)). */
  readonly soldOrShared: readonly string[];
  /** The rights of consumers (1798.130(a)(5)(A)). */
  readonly rights: readonly string[];
  /** The methods of submitting requests (1798.130(a)(1), (5)(A)). */
  readonly requestMethods: readonly string[];
}

type CaliforniaContext = DocumentContext<CaliforniaWord>;

/** Returns the disclosure that California requires for the twelve months before the snapshot's date. */
export function california(context: CaliforniaContext): California {
  const { snapshot, law, say } = context;
  const lookedBackOn = californianLaw
    .categoriesLookedBackOn(snapshot, law)
    .filter(({ isCollected, rows }) => isCollected || rows.length > 0);
  const categories = lookedBackOn.map((category) => shownCategory(category, context));
  const collected = categories.filter((category) => category.collected === 'YES');
  const stated = firstStated(snapshot, ({ statements }) => textsOf(statements, BUSINESS_PURPOSE));
  const forBusiness = new Set(
    lookedBackOn.filter((category) => purposeOf(category, snapshot) === 'BUSINESS').map(({ code }) => code),
  );
  const lettered = (some: readonly CaliforniaCategory[]) => some.map(({ code, name }) => `${code} ${name}`);
  const ofAll = {
    updatedOn: noticePublished('US-CA', snapshot).at(-1),
    updates: firstStated(snapshot, ({ statements }) => textsOf(statements, /^updates$/i))[0],
    sources: sourcesOf(lookedBackOn, snapshot),
    rights: firstStated(snapshot, ({ rights }) => rights),
    requestMethods: firstStated(snapshot, ({ statements }) => textsOf(statements, METHODS)),
  };
  const gaps = [
    ...unplaced(context),
    ...categories.flatMap((category) => category.gaps),
    ...(stated.length > 0 ? [] : withoutPurpose(lookedBackOn, context)),
    ...missingOfAll(ofAll, context),
  ];
  const headings = COLUMNS.map((key) => ({ key, text: say(key) }));
  return {
    ...disclosed(context, { code: 'US-CA' }, say('title'), headings, gaps),
    ...californianLaw.monthsLookedBackOn(snapshot.on),
    ...ofAll,
    categories,
    disclosedForBusinessPurpose:
      stated.length > 0 ? stated : lettered(collected.filter(({ code }) => forBusiness.has(code))),
    revealingData: californianLaw.revealing(snapshot),
    soldOrShared: lettered(collected.filter(({ soldOrShared }) => soldOrShared === 'YES')),
  };
}

const COLUMNS = [
  ...(['updatedOn', 'updates', 'from', 'to', 'code', 'name', 'collected', 'purposes', 'disclosedTo'] as const),
  ...(['soldOrShared', 'retention', 'sources', 'disclosedForBusinessPurpose', 'revealingData', 'rights'] as const),
  'requestMethods' as const,
];

function textsOf(statements: Profile['statements'], name: RegExp): string[] {
  return statements.filter(({ item }) => name.test(item)).map(({ text }) => text);
}

/** Statements that say how requests are submitted. */
const METHODS = /^rightsExercise$/i;

/** The statement that lists the categories disclosed for a business purpose. */
const BUSINESS_PURPOSE = /^disclosedForBusinessPurpose$/;

/** Returns what the profile of California states; if it states nothing, the profile of everywhere. */
function firstStated(snapshot: Snapshot, of: (profile: Profile) => readonly string[]): readonly string[] {
  const profiles = ['US-CA', 'ALL'].map((code) => snapshot.profile(code));
  return profiles.map((profile) => (profile ? of(profile) : [])).find(({ length }) => length > 0) ?? [];
}

/** Returns true if a published recipient is somebody: "Nobody" in its place says that there is none. */
function isSomebody(recipient: string): boolean {
  return !/^(?:nobody|no ?one|none)\b/i.test(recipient);
}

function shownCategory(category: CategoryLookedBackOn, context: CaliforniaContext): CaliforniaCategory {
  const { code, collecting, rows, collected } = category;
  const retention = californianLaw.retentionOf(category);
  const row = {
    code,
    name: rows[0]?.name ?? category.name,
    collected,
    disclosedTo: disclosedTo(category, context.snapshot),
    purposes: purposesOf(collecting),
    soldOrShared: californianLaw.publishedAs('soldOrShared', rows),
    retention: shownRetention(retention, context.language),
  };
  return { ...row, gaps: missing(row, retention, context) };
}

/** Returns the gaps of what the policy states once, for all categories. */
function missingOfAll(
  stated: Pick<California, 'updatedOn' | 'updates' | 'sources' | 'rights' | 'requestMethods'>,
  { snapshot, law, say }: CaliforniaContext,
): Gap[] {
  const required: [key: string, isSaid: boolean, word: CaliforniaWord][] = [
    ['SOURCES', stated.sources.length > 0, 'noSources'],
    ['RIGHTS', stated.rights.length > 0, 'noRights'],
    ['REQUEST_METHODS', stated.requestMethods.length > 0, 'noRequestMethods'],
    ['UPDATED', (stated.updatedOn ?? stated.updates) !== undefined, 'noUpdate'],
    ['UPDATED_YEARLY', !californianLaw.isUpdateOverdue(snapshot), 'oldPolicy'],
  ];
  return required.flatMap(([key, isSaid, word]) => {
    const item = law.item('US-CA', 'PRIVACY_POLICY', key);
    return item && !isSaid ? [gap(item, say(word), byPolicy(key, { snapshot, law }))] : [];
  });
}

/** Returns the finding on an item of the policy, if the rule reports that item too. */
function byPolicy(key: string, { snapshot, law }: Pick<CaliforniaContext, 'snapshot' | 'law'>): ReportedBy {
  const fault = [...californianLaw.lackingOfPolicy({ snapshot, law })].find((one) => one.key === key);
  return { rule: 'US-CA.POLICY.ITEMS', subject: snapshot.profile('US-CA'), path: fault?.path };
}

/** Returns a gap for each missing statement. Only a collected category needs more than whether it was collected. */
function missing(
  category: Omit<CaliforniaCategory, 'gaps'>,
  retention: CategoryRetention,
  { law, say }: CaliforniaContext,
): Gap[] {
  const ofCollected: [item: Item | undefined, isSaid: boolean, word: CaliforniaWord][] = [
    [law.item('US-CA', 'NOTICE_AT_COLLECTION', 'PURPOSES'), category.purposes.length > 0, 'noPurposes'],
    [law.item('US-CA', 'PRIVACY_POLICY', 'DISCLOSED_TO'), category.disclosedTo.length > 0, 'noRecipients'],
    [law.item('US-CA', 'PRIVACY_POLICY', 'SOLD'), category.soldOrShared !== 'NOT_STATED', 'notStatedSold'],
    [law.item('US-CA', 'NOTICE_AT_COLLECTION', 'RETENTION'), !retention.isOpen, 'noRetention'],
  ];
  const isStated = category.collected !== 'NOT_STATED';
  const required: typeof ofCollected = [
    [law.item('US-CA', 'PRIVACY_POLICY', 'COLLECTED'), isStated, 'notStatedCollected'],
    ...(category.collected === 'YES' ? ofCollected : []),
  ];
  const { without } = retention;
  const data = without.length > 0 ? ` (${without.join(', ')})` : '';
  const values = { code: category.code, name: category.name, data };
  return required.flatMap(([item, isSaid, word]) => (item && !isSaid ? [gap(item, say(word, values))] : []));
}

/**
 * Returns the gaps for published rows and for data without a letter of the Act, which no row of the document can show.
 */
function unplaced({ snapshot, law, say }: CaliforniaContext): Gap[] {
  const item = law.item('US-CA', 'PRIVACY_POLICY', 'COLLECTED')!;
  const rows = californianLaw.publishedTable(snapshot).filter(({ code }) => code === undefined);
  const data = californianLaw.unlabelled(snapshot);
  return [
    ...rows.map(({ name }) => gap(item, say('rowWithoutLetter', { name }))),
    ...(data.length > 0
      ? [
          gap(item, say('dataWithoutLetter', { names: data.join(', ') }), {
            rule: 'US-CA.CATEGORIES.UNLABELLED',
            subject: snapshot.profile('US-CA'),
            path: 'ccpaCategories',
          }),
        ]
      : []),
  ];
}

function purposesOf(collecting: readonly Collecting[]): string[] {
  return unique(
    collecting.flatMap(({ activity, data }) => partOf(activity, { dataCategories: data }).purposes.map(purposeText)),
  );
}

function sourcesOf(categories: readonly CategoryLookedBackOn[], snapshot: Snapshot): readonly string[] {
  const stated = textsOf(snapshot.profile('US-CA')?.statements ?? [], /^sources$/);
  if (stated.length > 0) return stated;
  const collecting = categories.flatMap((category) => category.collecting);
  return unique(
    collecting.flatMap(({ activity, data }) =>
      activity.sources
        .filter((source) => touches(activity, source, { dataCategories: data }))
        .map(({ description, condition }) => withCondition(description, condition)),
    ),
  );
}

/** A recipient of a category, and its kind if one is stated. */
interface Recipient {
  readonly name: string;
  readonly kind?: PartyKind;
}

/** Returns the names of the recipients of a category. */
function disclosedTo(category: CategoryLookedBackOn, snapshot: Snapshot): string[] {
  return unique([...category.rows.flatMap((row) => row.disclosedTo), ...recipientsOf(category, snapshot).map(nameIn)]);
}

function nameIn({ name }: Recipient): string {
  return name;
}

/**
 * Returns the recipients that activities name for the data of the category. Those of a kind that the published table names
 * are left out, because the table is one of kinds. The organisation's own staff are no recipients.
 *
 * Recipients of every activity say little about one category. They and the processors are used only if nobody is named.
 * A row with neither a party nor a kind is general: it is used only if no other row of the profiles names recipients.
 */
function recipientsOf({ collecting, rows }: CategoryLookedBackOn, snapshot: Snapshot): Recipient[] {
  const kinds = new Set(rows.flatMap(({ disclosedToKinds }) => disclosedToKinds));
  const kindOf = ({ kind, party }: { readonly kind?: PartyKind; readonly party?: string }) =>
    kind ?? snapshot.party(party)?.kind;
  const named = collecting.flatMap(({ activity, data }) =>
    activity.recipients
      .filter(({ ownStaff, kind }) => !ownStaff && (kind === undefined || !kinds.has(kind)))
      .filter((recipient) => touches(activity, recipient, { dataCategories: data }))
      .flatMap((recipient) =>
        (recipient.party === undefined ? [recipient.name] : namesOf(recipient.party, snapshot, activity.id)).map(
          (name) => ({ name: withCondition(name, recipient.condition), kind: kindOf(recipient) }),
        ),
      ),
  );
  if (named.length > 0 || rows.some((row) => row.disclosedTo.length > 0) || collecting.length === 0) return named;
  const activities = [...new Set(collecting.map(({ activity }) => activity.id))];
  const lent = [...snapshot.profiles, ...californianLaw.overIn(snapshot.pastProfiles, snapshot.on)]
    .filter(({ code }) => code === 'ALL' || code === 'US-CA')
    .flatMap(({ recipients }) => recipients)
    .filter((recipient) => activities.some((id) => isLentTo(id, recipient)));
  const particular = lent.filter(({ party, kind }) => party !== undefined || kind !== undefined);
  const shown = particular.length > 0 ? particular : lent;
  const processors = [...snapshot.engagements, ...californianLaw.overIn(snapshot.pastEngagements, snapshot.on)]
    .filter((engagement) => engagement.activities.some((id) => activities.includes(id)))
    .flatMap(({ processor }) => namesOf(processor, snapshot));
  return [
    ...shown.map((recipient) => ({
      name: withCondition(recipient.name, recipient.condition),
      kind: kindOf(recipient),
    })),
    ...processors.map((name) => ({ name, kind: 'SERVICE_PROVIDER' as const })),
  ];
}

/** Kinds of recipients that work for the business: service providers and contractors (1798.140(e), (j), (ag)). */
const WORKS_FOR_BUSINESS: ReadonlySet<PartyKind> = new Set([
  ...(['SERVICE_PROVIDER', 'COMMUNICATION_SERVICE_PROVIDER', 'DATA_ANALYTICS_PROVIDER', 'ADVISOR', 'AUDITOR'] as const),
  ...(['INTERNET_SERVICE_PROVIDER', 'RECRUITMENT_AGENCY', 'SUPPLIER'] as const),
]);

/**
 * Returns BUSINESS if a recipient of the category works for the business, and OPEN if the kind of some recipient is not
 * stated. A sale, and a disclosure to an authority, an affiliate or an advertiser, is not for a business purpose by itself.
 */
function purposeOf(category: CategoryLookedBackOn, snapshot: Snapshot): 'BUSINESS' | 'OTHER' | 'OPEN' {
  const rows = category.rows.filter((row) => row.disclosedTo.some(isSomebody));
  const recipients = recipientsOf(category, snapshot).filter(({ name }) => isSomebody(name));
  const kinds = [...rows.flatMap((row) => row.disclosedToKinds), ...recipients.map(({ kind }) => kind)];
  if (kinds.some((kind) => kind !== undefined && WORKS_FOR_BUSINESS.has(kind))) return 'BUSINESS';
  const isOpen = rows.some((row) => row.disclosedToKinds.length === 0) || kinds.includes(undefined);
  return isOpen ? 'OPEN' : 'OTHER';
}

/** Returns the gap of the categories for which it is not known whether they were disclosed for a business purpose. */
function withoutPurpose(categories: readonly CategoryLookedBackOn[], { snapshot, law, say }: CaliforniaContext): Gap[] {
  const item = law.item('US-CA', 'PRIVACY_POLICY', 'DISCLOSED_FOR_BUSINESS');
  const open = categories.filter(
    (category) => category.collected === 'YES' && purposeOf(category, snapshot) === 'OPEN',
  );
  const codes = open.map(({ code }) => code).join(', ');
  return item && open.length > 0
    ? [gap(item, say('noBusinessPurpose', { codes }), byPolicy('DISCLOSED_FOR_BUSINESS', { snapshot, law }))]
    : [];
}

/** Returns the published period, otherwise the periods of each activity. */
function shownRetention({ published, byRules }: CategoryRetention, language: Language): string[] {
  if (published !== undefined) return [published];
  const say = saying(RETENTION_WORDS, language, 'The document');
  return byRules.flatMap(({ activity, data, rules }) =>
    unique(
      rules.map((rule) => {
        const scope = scopeNames(activity, rule.appliesTo, { dataCategories: data });
        const sentence = retentionSentence(rule, scope, say, language);
        return say('kept.scope', { scope: `${activity.reference} ${activity.title}`, rule: sentence });
      }),
    ),
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
