import type { CategoryLookedBackOn, CategoryRetention } from '#findings';
import { type Activity, type PastActivity, partOf } from '#snapshot';
import { purposeText } from '../shared/records.js';
import { retentionSentence, scopeNames } from '../shared/retention.js';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { type Language, saying } from '../shared/words.js';

// What activities say of several categories is said once, with the letters of the categories.

/** A purpose of collecting (1798.110(c)(3)). */
export interface PurposeRow {
  readonly purpose: string;
  /** The letters of the categories that are collected for it, such as `A, B`. */
  readonly letters: string;
}

/** The periods for which an activity keeps its data (1798.100(a)(3)). */
export interface RetentionRow {
  /** Its number and title. */
  readonly activity: string;
  readonly periods: readonly string[];
  /** The letters of the categories without a published period that these rules concern. */
  readonly letters: string;
}

/** A category with how long it is kept. */
interface Kept {
  readonly category: CategoryLookedBackOn;
  readonly retention: CategoryRetention;
}

/** Returns the purposes of the category: those of the activities that collected it. */
export function purposesOf({ collecting }: CategoryLookedBackOn): string[] {
  const texts = collecting.flatMap(({ activity, data }) =>
    partOf(activity, { dataCategories: data }).purposes.map(purposeText),
  );
  return [...new Set(texts)];
}

/** Returns each purpose once. */
export function purposeRows(categories: readonly CategoryLookedBackOn[]): PurposeRow[] {
  const codes = new Map<string, Set<string>>();
  for (const category of categories)
    for (const purpose of purposesOf(category))
      codes.set(purpose, (codes.get(purpose) ?? new Set<string>()).add(category.code));
  return [...codes].map(([purpose, of]) => ({ purpose, letters: inOrder(of) }));
}

/** Returns each activity once with its rules, in the order of the categories. */
export function retentionRows(kept: readonly Kept[], language: Language): RetentionRow[] {
  const say = saying(RETENTION_WORDS, language, 'The document');
  const rows = new Map<string, { sentences: Set<string>; codes: Set<string> }>();
  for (const { category, retention } of kept)
    for (const { activity, rules } of retention.byRules) {
      const row = rows.get(numbered(activity)) ?? { sentences: new Set(), codes: new Set() };
      rows.set(numbered(activity), row);
      row.codes.add(category.code);
      for (const rule of rules)
        row.sentences.add(retentionSentence(rule, scopeNames(activity, rule.appliesTo), say, language));
    }
  return [...rows].map(([activity, { sentences, codes }]) => ({
    activity,
    periods: [...sentences],
    letters: inOrder(codes),
  }));
}

/** Returns the published period; otherwise the periods of each activity for the data of the category, after its title. */
export function retentionOf({ published, byRules }: CategoryRetention, language: Language): string[] {
  if (published !== undefined) return [published];
  const say = saying(RETENTION_WORDS, language, 'The document');
  const sentences = byRules.flatMap(({ activity, data, rules }) =>
    rules.map((rule) => {
      const scope = scopeNames(activity, rule.appliesTo, { dataCategories: data });
      const sentence = retentionSentence(rule, scope, say, language);
      return say('kept.scope', { scope: numbered(activity), rule: sentence });
    }),
  );
  return [...new Set(sentences)];
}

function numbered({ reference, title }: Activity | PastActivity): string {
  return `${reference} ${title}`;
}

function inOrder(codes: ReadonlySet<string>): string {
  return [...codes].sort().join(', ');
}
