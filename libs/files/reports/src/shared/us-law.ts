import type { Say } from '#disclosures';
import { ALL_STATES, scopeAnswer } from '#findings';
import { type Cited, type Item, isVerified, type Threshold, thresholdsInWords } from '#law';
import { formsIn } from '#say';
import type { ReportContext } from '../model/kind.js';
import { placeIn } from '../words/register-texts.js';
import { US_LAW_WORDS } from '../words/us-law.words.js';

// What lists on the acts of the states have in common: numbers, articles and answers in the language of the list.

type Key = keyof (typeof US_LAW_WORDS)['en'];

/** The language of a list on the acts, with the words that they share. */
export interface UsLawContext extends Pick<ReportContext, 'snapshot' | 'law' | 'language'> {
  readonly shared: Say<Key>;
}

/** The answers on scope, in the order of lists. */
export const ANSWERS = ['MET', 'NOT_MET', 'EXEMPT', 'NOT_STATED', 'NONE'] as const;

/** Returns the answer of the organisation on the scope of the act, in words. */
export function answerIn(state: string, { snapshot, shared }: UsLawContext): string {
  const answer = scopeAnswer(state, snapshot);
  const hasProfile = [state, ALL_STATES].some((code) => snapshot.profile(code) !== undefined);
  return shared(`answer.${answer === 'NOT_STATED' && !hasProfile ? 'NONE' : answer}`);
}

/** Returns the article, and that it is not verified. */
export function articleIn(cited: Cited, { shared }: UsLawContext): string {
  return isVerified(cited) ? cited.article : shared('unread', { article: cited.article });
}

/** Returns the number as people write it. */
export function figureIn(language: string, n: number): string {
  return formsIn(language).number(n);
}

function amountIn({ of, number, isExclusive, and = [] }: Threshold, context: UsLawContext): string {
  const { shared, language } = context;
  const isAny = number === 1 || (of === 'REVENUE_FROM_SALE' && number === 0);
  const how = isAny ? 'any' : isExclusive ? 'over' : 'from';
  const one = shared(`${how}.${of}` as Key, { n: figureIn(language, number) });
  return and.reduce((text, other) => shared('and', { one: text, other: amountIn(other, context) }), one);
}

/** Returns the numbers in words. Each is enough by itself. */
export function thresholdsIn(thresholds: readonly Threshold[], context: UsLawContext): string[] {
  return thresholds.map((threshold) => amountIn(threshold, context));
}

/** Returns the numbers of the item, one below the other. Other conditions stay as the law data have them. */
export function numbersOf({ name, thresholds = [] }: Item, context: UsLawContext): string[] {
  const english = thresholdsInWords(thresholds);
  if (!name.startsWith(english)) return [name];
  const beside = name.slice(english.length).replace(/^; (?:or )?/, '');
  return [...thresholdsIn(thresholds, context), ...(beside === '' ? [] : [beside])];
}

/** Returns the item in words, with the day from which it holds if that is ahead. */
export function aheadIn(what: string, from: string | undefined, { snapshot, shared, language }: UsLawContext): string {
  return from !== undefined && from > snapshot.on ? shared('later', { what, on: formsIn(language).date(from) }) : what;
}

/** Returns the names of the states, as a sentence lists them. */
export function statesIn(states: readonly string[], language: string): string {
  return formsIn(language).list(states.map((state) => placeIn(language as ReportContext['language'], state)));
}
