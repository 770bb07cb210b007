import { listed, say } from '#kernel';
import type { RetentionRule } from '#law';
import { type Activity, type Profile, remembered, touches } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';

// Data whose retention is stated in words that set no limit, or only by what is stated for all activities.

type Lent = Profile['retention'][number];

/** The item of each law's record that requires the period, and the articles that require a period or criteria. */
const ITEMS: Readonly<Record<string, { readonly list: string; readonly key: string; readonly articles?: string }>> = {
  EU: { list: 'ART30_1', key: 'ERASURE', articles: '5(1)(e), 13(2)(a), 30(1)(f)' },
  UK: { list: 'ART30_1', key: 'ERASURE', articles: '5(1)(e), 13(2)(a), 30(1)(f)' },
  CH: { list: 'ART12_CONTROLLER', key: 'RETENTION' },
};

/** Returns true if the rule sets no limit. A list kept to respect an objection has its limit in that purpose. */
function isOpen({ kind, until, action }: RetentionRule | Lent): boolean {
  return (kind === 'OPEN_ENDED' || kind === 'AS_LONG_AS_NEEDED') && until.length === 0 && action !== 'SUPPRESS_ONLY';
}

/** Returns true if the rules of profiles that hold in every case set no limit. Rules for some cases are exceptions. */
function isOpenInGeneral(lent: readonly Lent[]): boolean {
  const general = lent.filter(({ condition }) => condition === undefined);
  return general.length > 0 && general.every(isOpen);
}

/** The names of data categories of an activity that have only rules without a limit, and of those that have none. */
interface Named {
  readonly open: readonly string[];
  readonly ruleless: readonly string[];
}

/** Several laws ask for them. */
const namedIn = remembered((activity: Activity): Named => {
  const open: string[] = [];
  const ruleless: string[] = [];
  for (const { key, name } of activity.dataCategories) {
    const rules = activity.retention.filter((rule) => touches(activity, rule.appliesTo, { dataCategories: [key] }));
    if (rules.length === 0) ruleless.push(name);
    else if (rules.every(isOpen)) open.push(name);
  }
  return { open, ruleless };
});

/**
 * Reports the data of an activity that have no rule with a limit, and those that have no rule of their own. Only
 * those of the second kind are a NOTICE. Without any rule, the record lacks one: another finding.
 */
function* withoutLimit(law: string, activity: Activity, { snapshot, law: on }: RuleContext): Generator<Fault> {
  const { list, key, articles } = ITEMS[law]!;
  const item = on.item(law, list, key);
  if (!item || activity.role === 'PROCESSOR') return;
  const lent = ['ALL', law].flatMap((code) => snapshot.profile(code)?.retention ?? []);
  const named = namedIn(activity);
  const isOpenForAll = isOpenInGeneral(lent);
  const open = isOpenForAll ? [...named.open, ...named.ruleless] : named.open;
  const general = isOpenForAll || lent.length === 0 ? [] : named.ruleless;
  const { howKnown } = citing(item);
  const cited = { path: 'retention', article: articles ?? item.article, howKnown };
  const messages = [
    open.length > 0 &&
      say`These data are kept without a limit, or "as long as needed": ${open}. State a period, or the events or criteria that end the retention.`,
    general.length > 0 &&
      say`Only what the profiles state for all activities says how long these data are kept: ${general}. See that it fits them, or state a rule for them in the activity.`,
  ].filter((message) => message !== false);
  if (messages.length > 0)
    yield {
      ...cited,
      ...(open.length === 0 && { severity: 'NOTICE' as const }),
      message: say`${listed(messages, ' ')}`,
    };
}

/** The rules on retention without a limit. A WARNING: criteria may be enough where a period is not possible. */
export const OPEN_RETENTION_RULES: readonly Rule[] = Object.keys(ITEMS).map((law) =>
  rulesOf(law).on(
    'processingActivity',
    'RETENTION.OPEN',
    ITEMS[law]!.articles ?? 'as cited',
    'WARNING',
    (activity, context) => withoutLimit(law, activity, context),
  ),
);
