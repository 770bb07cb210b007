import { countsOf, type RetentionRule } from '#law';
import type { RETENTION_WORDS } from './retention.words.js';
import type { Language, Say } from './words.js';

export type RetentionKey = keyof (typeof RETENTION_WORDS)['en'];

/** A rule of an activity, or one that the profile ALL lends, whose scope is in words. */
export type ShownRule = RetentionRule & { readonly condition?: string };

/** The names of an activity's rows, by which a rule says to what it applies. */
export interface Rows {
  readonly dataCategories: readonly Named[];
  readonly dataSubjects: readonly Named[];
  readonly purposes: readonly { readonly key: string; readonly description: string }[];
}
interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * A retention rule as a sentence: to what it applies, how long from when, what ends it earlier, what happens then, what is
 * excepted, and its statement as the source words it. What was entered stands as it was entered.
 */
export function retentionSentence(rule: ShownRule, rows: Rows, say: Say<RetentionKey>, language: Language): string {
  const { until, unless, trigger, action, statement, document } = rule;
  const untilIsTheEnd = rule.kind === 'UNTIL_EVENT' && until.length > 0;
  const parts = [
    rule.period === undefined ? otherwise(rule, say) : fixed(rule, rule.period, say, language),
    ...(rule.period === undefined && trigger !== undefined ? [say('kept.from', { trigger })] : []),
    ...(document === undefined ? [] : [document]),
    ...(until.length > 0 && !untilIsTheEnd ? [say('kept.earlier', { until: until.join('; ') })] : []),
    ...(action === undefined ? [] : [say(`kept.${action}`)]),
    ...(unless.length > 0
      ? [say('kept.unless', { unless: unless.map((reason) => exception(reason, say)).join(', ') })]
      : []),
  ];
  const scope = scopeOf(rule, rows);
  const condition = rule.appliesTo?.condition ?? rule.condition;
  let sentence = parts.join('; ');
  // What was entered keeps its letters: only our own words begin with a capital.
  sentence = scope.length > 0 ? say('kept.scope', { scope: scope.join(', '), rule: sentence }) : capital(sentence);
  if (condition !== undefined) sentence = say('kept.condition', { rule: sentence, condition });
  return statement === undefined ? `${sentence}.` : say('kept.statement', { rule: sentence, statement });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fixed({ bound, anchor, trigger }: ShownRule, period: string, say: Say<RetentionKey>, language: Language) {
  const length = lengthOf(period, language);
  const values = {
    period: bound === 'AT_MOST' ? say('kept.atMost', { period: length }) : length,
    trigger: trigger ?? say('kept.eventNotStated'),
  };
  if (anchor === 'END_OF_MONTH') return say('kept.endOfMonth', values);
  return say(anchor === 'END_OF_YEAR' ? 'kept.endOfYear' : 'kept.event', values);
}

function otherwise({ kind, until }: ShownRule, say: Say<RetentionKey>): string {
  if (kind === 'UNTIL_EVENT' && until.length > 0) return say('kept.until', { until: until.join('; ') });
  // A fixed period has one: no rule without is stored.
  return kind === 'FIXED_PERIOD' ? say('kept.OPEN_ENDED') : say(`kept.${kind}`);
}

const CODES = ['LOCAL_LAW', 'AUTHORITY_REQUEST', 'LEGAL_CLAIM', 'CONTRACT_CONCLUDED'] as const;

function exception(unless: string, say: Say<RetentionKey>): string {
  const code = CODES.find((known) => known === unless);
  return code ? say(`kept.${code}`) : unless;
}

function scopeOf({ appliesTo }: ShownRule, rows: Rows): string[] {
  if (!appliesTo) return [];
  const named = (keys: readonly string[], entries: readonly Named[]) =>
    keys.map((key) => entries.find((row) => row.key === key)?.name ?? key);
  return [
    ...named(appliesTo.dataCategories, rows.dataCategories),
    ...named(appliesTo.dataSubjects, rows.dataSubjects),
    ...appliesTo.purposes.map((key) => rows.purposes.find((row) => row.key === key)?.description ?? key),
  ];
}

/** `P1Y6M`: "1 year, 6 months". */
function lengthOf(period: string, language: Language): string {
  const counts = countsOf(period);
  const parts = (['year', 'month', 'week', 'day'] as const).flatMap((unit) =>
    counts[unit] === 0
      ? []
      : [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(counts[unit])],
  );
  return parts.join(', ').replace(/[\u00a0\u202f]/g, ' ');
}
