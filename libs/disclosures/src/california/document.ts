import {
  type CategoryLookedBackOn,
  type CategoryRetention,
  type Collecting,
  californianLaw,
  namesOf,
  noticePublished,
} from '#findings';
import type { CcpaCategory, Item, Stated } from '#law';
import { isLentTo, type Profile, partOf, type Snapshot, touches } from '#snapshot';
import { type Disclosure, type DocumentContext, disclosed, type Gap, gap } from '../shared/disclosure.js';
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
  /** Categories disclosed for a business purpose, with their letters (1798.130(a)(5)(C)(ii)). */
  readonly disclosedForBusinessPurpose: readonly string[];
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
    .filter(({ collecting, rows }) => collecting.length > 0 || rows.length > 0);
  const categories = lookedBackOn.map((category) => shownCategory(category, context));
  const collected = categories.filter((category) => category.collected === 'YES');
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
    ...missingOfAll(ofAll, context),
  ];
  const headings = COLUMNS.map((key) => ({ key, text: say(key) }));
  return {
    ...disclosed(context, { code: 'US-CA' }, say('title'), headings, gaps),
    ...californianLaw.monthsLookedBackOn(snapshot.on),
    ...ofAll,
    categories,
    disclosedForBusinessPurpose: lettered(collected.filter(({ disclosedTo }) => disclosedTo.some(isSomebody))),
    soldOrShared: lettered(collected.filter(({ soldOrShared }) => soldOrShared === 'YES')),
  };
}

const COLUMNS = [
  ...(['updatedOn', 'updates', 'from', 'to', 'code', 'name', 'collected', 'purposes', 'disclosedTo'] as const),
  ...(['soldOrShared', 'retention', 'sources', 'disclosedForBusinessPurpose', 'rights', 'requestMethods'] as const),
];

function textsOf(statements: Profile['statements'], name: RegExp): string[] {
  return statements.filter(({ item }) => name.test(item)).map(({ text }) => text);
}

/** Statements that say how requests are submitted. */
const METHODS = /^rightsExercise$/i;

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
  { law, say }: CaliforniaContext,
): Gap[] {
  const required: [key: string, isSaid: boolean, word: CaliforniaWord][] = [
    ['SOURCES', stated.sources.length > 0, 'noSources'],
    ['RIGHTS', stated.rights.length > 0, 'noRights'],
    ['REQUEST_METHODS', stated.requestMethods.length > 0, 'noRequestMethods'],
    ['UPDATED', (stated.updatedOn ?? stated.updates) !== undefined, 'noUpdate'],
  ];
  return required.flatMap(([key, isSaid, word]) => {
    const item = law.item('US-CA', 'PRIVACY_POLICY', key);
    return item && !isSaid ? [gap(item, say(word))] : [];
  });
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
    ...(data.length > 0 ? [gap(item, say('dataWithoutLetter', { names: data.join(', ') }))] : []),
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

/**
 * Returns the recipients that the published table named in the months, and those that activities name for these data.
 * Those of a kind that the table names are left out, because the table is one of kinds. The organisation's own staff are
 * no recipients.
 *
 * Recipients of every activity say little about one category. They and the processors are used only if nobody is named.
 * A row with neither a party nor a kind is general: it is used only if no other row of the profiles names recipients.
 */
function disclosedTo({ collecting, rows }: CategoryLookedBackOn, snapshot: Snapshot): string[] {
  const kinds = new Set(rows.flatMap(({ disclosedToKinds }) => disclosedToKinds));
  const named = collecting.flatMap(({ activity, data }) =>
    activity.recipients
      .filter(({ ownStaff, kind }) => !ownStaff && (kind === undefined || !kinds.has(kind)))
      .filter((recipient) => touches(activity, recipient, { dataCategories: data }))
      .flatMap(({ name, party, condition }) =>
        (party === undefined ? [name] : namesOf(party, snapshot, activity.id)).map((one) =>
          withCondition(one, condition),
        ),
      ),
  );
  const all = unique([...rows.flatMap((row) => row.disclosedTo), ...named]);
  if (all.length > 0 || collecting.length === 0) return all;
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
  return unique([...shown.map(({ name, condition }) => withCondition(name, condition)), ...processors]);
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
