import { countsOf, type RetentionRule } from '#law';
import type { RETENTION_WORDS } from './retention.words.js';
import type { Language, Say } from './words.js';

/** The key of a phrase about retention. */
export type RetentionKey = keyof (typeof RETENTION_WORDS)['en'];

/** A rule of an activity, or a rule of the profile ALL, whose scope is a condition in words. */
export type ShownRule = RetentionRule & { readonly condition?: string };

/** The rows of an activity. A rule can be limited to some of them. */
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
 * Returns a retention rule as a sentence. It names the scope, the period and its trigger, and earlier ends; then the
 * action, the exceptions and the statement of the source. Text that a user entered is not changed.
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
  // Only phrases of the catalogue get a capital letter; text that a user entered is not changed.
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
  // A fixed period without its period is never stored.
  return kind === 'FIXED_PERIOD' ? say('kept.OPEN_ENDED') : say(`kept.${kind}`);
}

const CODES = ['LOCAL_LAW', 'AUTHORITY_REQUEST', 'LEGAL_CLAIM', 'CONTRACT_CONCLUDED'] as const;

function exception(unless: string, say: Say<RetentionKey>): string {
  const code = CODES.find((candidate) => candidate === unless);
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

/** Returns an ISO 8601 duration in words: `P1Y6M` is "1 year, 6 months". */
function lengthOf(period: string, language: Language): string {
  const counts = countsOf(period);
  const parts = (['year', 'month', 'week', 'day'] as const).flatMap((unit) =>
    counts[unit] === 0
      ? []
      : [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(counts[unit])],
  );
  return parts.join(', ').replace(/[\u00a0\u202f]/g, ' ');
}
