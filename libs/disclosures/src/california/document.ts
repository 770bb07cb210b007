import { type CategoryLookedBackOn, type Collecting, californianLaw } from '#findings';
import type { CcpaCategory, Item, Stated } from '#law';
import type { Snapshot } from '#snapshot';
import { type Disclosure, type DocumentContext, disclosed, type Gap, gap } from '../shared/disclosure.js';
import { retentionSentence } from '../shared/retention.js';
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
  readonly retention?: string;
  readonly gaps: readonly Gap[];
}

/** The categories of the preceding twelve months (Civil Code 1798.130(a)(5), 1798.100(a)). */
export interface California extends Disclosure {
  /** First day of the twelve months (ISO 8601): the same day one year before `to`. */
  readonly from: string;
  /** Last day of the twelve months (ISO 8601): the day of the request. */
  readonly to: string;
  readonly categories: readonly CaliforniaCategory[];
}

type CaliforniaContext = DocumentContext<CaliforniaWord>;

/** Returns the disclosure that California requires for the twelve months before the snapshot's date. */
export function california(context: CaliforniaContext): California {
  const { snapshot, law, say } = context;
  const categories = californianLaw
    .categoriesLookedBackOn(snapshot, law)
    .filter(({ collecting, rows }) => collecting.length > 0 || rows.length > 0)
    .map((category) => shownCategory(category, context));
  const gaps = [...unplaced(context), ...categories.flatMap((category) => category.gaps)];
  const headings = (
    ['from', 'to', 'code', 'name', 'collected', 'disclosedTo', 'purposes', 'soldOrShared', 'retention'] as const
  ).map((key) => ({ key, text: say(key) }));
  return {
    ...disclosed(context, say('title'), headings, gaps),
    ...californianLaw.monthsLookedBackOn(snapshot.on),
    categories,
  };
}

function shownCategory(category: CategoryLookedBackOn, context: CaliforniaContext): CaliforniaCategory {
  const { code, collecting, rows, collected } = category;
  const [published] = rows;
  const row = {
    code,
    name: published?.name ?? category.name,
    collected,
    disclosedTo: disclosedTo(category, context.snapshot),
    purposes: purposesOf(collecting),
    soldOrShared: californianLaw.publishedAs('soldOrShared', rows),
    retention: published?.retention ?? retentionOf(collecting, context.language),
  };
  return { ...row, gaps: missing(row, context) };
}

/** Returns a gap for each missing statement. Only a collected category needs more than whether it was collected. */
function missing(category: Omit<CaliforniaCategory, 'gaps'>, { law, say }: CaliforniaContext): Gap[] {
  const ofCollected: [item: Item | undefined, isSaid: boolean, word: CaliforniaWord][] = [
    [law.item('US-CA', 'NOTICE_AT_COLLECTION', 'PURPOSES'), category.purposes.length > 0, 'noPurposes'],
    [law.item('US-CA', 'PRIVACY_POLICY', 'DISCLOSED_TO'), category.disclosedTo.length > 0, 'noRecipients'],
    [law.item('US-CA', 'PRIVACY_POLICY', 'SOLD'), category.soldOrShared !== 'NOT_STATED', 'notStatedSold'],
    [law.item('US-CA', 'NOTICE_AT_COLLECTION', 'RETENTION'), category.retention !== undefined, 'noRetention'],
  ];
  const isStated = category.collected !== 'NOT_STATED';
  const required: typeof ofCollected = [
    [law.item('US-CA', 'PRIVACY_POLICY', 'COLLECTED'), isStated, 'notStatedCollected'],
    ...(category.collected === 'YES' ? ofCollected : []),
  ];
  const values = { code: category.code, name: category.name };
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

/** Returns true if a row of an activity covers the data: it names one of them, or is not limited. */
function covers(dataCategories: readonly string[] | undefined, data: readonly string[]): boolean {
  return !dataCategories || dataCategories.length === 0 || dataCategories.some((key) => data.includes(key));
}

function purposesOf(collecting: readonly Collecting[]): string[] {
  const descriptions = collecting.flatMap(({ activity, data }) =>
    activity.purposes.filter((purpose) => covers(purpose.dataCategories, data)).map(({ description }) => description),
  );
  return [...new Set(descriptions)];
}

/**
 * Returns the recipients that the published table named in the months, and those that activities name for these data.
 *
 * Recipients of every activity say little about one category. They and the processors are used only if nobody is named.
 */
function disclosedTo({ collecting, rows }: CategoryLookedBackOn, snapshot: Snapshot): string[] {
  const named = collecting.flatMap(({ activity, data }) =>
    activity.recipients.filter((recipient) => covers(recipient.dataCategories, data)).map(({ name }) => name),
  );
  const all = [...new Set([...rows.flatMap((row) => row.disclosedTo), ...named])];
  if (all.length > 0 || collecting.length === 0) return all;
  const lent = [...snapshot.profiles, ...californianLaw.overIn(snapshot.pastProfiles, snapshot.on)]
    .filter(({ code }) => code === 'ALL' || code === 'US-CA')
    .flatMap(({ recipients }) => recipients.map(({ name }) => name));
  const activities = new Set(collecting.map(({ activity }) => activity.id));
  const processors = [...snapshot.engagements, ...californianLaw.overIn(snapshot.pastEngagements, snapshot.on)]
    .filter((engagement) => engagement.activities.some((id) => activities.has(id)))
    .flatMap(({ processor }) => snapshot.party(processor)?.name ?? []);
  return [...new Set([...lent, ...processors])];
}

/**
 * Returns the activities' own rules on these data. A rule for every activity is not specific to a category
 * (1798.100(a)(3)).
 */
function retentionOf(collecting: readonly Collecting[], language: Language): string | undefined {
  const say = saying(RETENTION_WORDS, language, 'The document');
  const sentences = collecting.flatMap(({ activity, data }) =>
    activity.retention
      .filter(({ appliesTo }) => covers(appliesTo?.dataCategories, data))
      .map((rule) => retentionSentence(rule, activity, say, language)),
  );
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : undefined;
}
