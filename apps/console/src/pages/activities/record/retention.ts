import type { Words } from '../../../words/words';
import type { Limits, RetentionRule } from './query';

/** The part of a rule that says where it applies. */
interface AppliesTo {
  readonly appliesTo: {
    readonly dataCategories: readonly { readonly key: string }[];
    readonly dataSubjects: readonly { readonly key: string }[];
  };
}

/** Returns the rules for a category of data of a data subject. A rule without limits applies to all. */
export const rulesFor = <Rule extends AppliesTo>(
  rules: readonly Rule[],
  category: string,
  subject: string,
): readonly Rule[] =>
  rules.filter(
    ({ appliesTo: { dataCategories, dataSubjects } }) =>
      (dataCategories.length === 0 || dataCategories.some(({ key }) => key === category)) &&
      (dataSubjects.length === 0 || dataSubjects.some(({ key }) => key === subject)),
  );

/** Returns true if a category is of a data subject. A category that names none is of all. */
export const isOf = (category: { readonly dataSubjects: readonly string[] | null }, subject: string): boolean =>
  category.dataSubjects === null || category.dataSubjects.includes(subject);

/** Returns how long data are kept in few words: "3 years", "Until an event". */
export const shortPeriod = ({ kind, period, bound }: RetentionRule, { code, period: inWords, t }: Words): string =>
  period
    ? t(bound === 'AT_MOST' ? 'activities.atMostPeriod' : 'activities.periodOnly', { period: inWords(period) })
    : code('RetentionKind', kind);

/** Returns a rule as a sentence or more: the period, from when, until when, what then, and the exceptions. */
export function ruleInWords(rule: RetentionRule, words: Words): string {
  const { code, t, list, find, within } = words;
  const { anchor, trigger, action, until, unless, document } = rule;
  const exceptions = unless.map((each) => find(`codes.RetentionException.${each}`) ?? each);
  const parts = [
    shortPeriod(rule, words) + (document ? ` (${document})` : ''),
    trigger && t('activities.fromTrigger', { trigger }),
    anchor && anchor !== 'EVENT' && t('activities.countedFrom', { anchor: code('RetentionAnchor', anchor) }),
    until.length > 0 && t('activities.endsEarlier', { events: list(until) }),
    exceptions.length > 0 && t('activities.unless', { cases: list(exceptions) }),
    action && t('activities.afterwards', { action: within(code('RetentionAction', action)) }),
  ];
  return words.series(parts);
}

/** Returns the limits of a rule. */
export const limitsOfRule = ({ appliesTo }: RetentionRule): Limits => appliesTo;
