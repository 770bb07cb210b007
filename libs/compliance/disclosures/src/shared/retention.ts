import { type RuleContext, unknownRetention } from '#findings';
import type { RetentionRule } from '#law';
import { formsIn } from '#say';
import { type Activity, type Limits, type PastActivity, partOf } from '#snapshot';
import { type Gap, gapOf } from './disclosure.js';
import { lacking } from './gap-sentence.js';
import { RETENTION_GAPS } from './retention.gaps.js';
import type { RETENTION_WORDS } from './retention.words.js';
import type { Language, Say } from './words.js';

/** The key of a phrase about retention. */
export type RetentionKey = keyof (typeof RETENTION_WORDS)['en'];

/** A rule of an activity, or of a profile, whose scope is a condition in words. */
export type ShownRule = RetentionRule & { readonly condition?: string };

type Kind = ShownRule['kind'];

/** Kinds that leave open how long data are kept. The statement of the source says it better, and takes their place. */
const lack = lacking(RETENTION_GAPS);
const OPEN = new Set<Kind>(['AS_LONG_AS_NEEDED', 'WHILE_STATE_LASTS', 'OPEN_ENDED', 'OTHER_DOCUMENT']);

/**
 * Returns a retention rule as a sentence. It names the scope, the period and its trigger, and earlier ends; then the
 * action and the exceptions. Text that a user entered is not changed.
 *
 * The statement of the source is shown only in the place of words that would leave the period open, so that nothing is
 * said twice.
 * @param scope names of what the rule is limited to; empty if it is not limited
 */
export function retentionSentence(
  rule: ShownRule,
  scope: readonly string[],
  say: Say<RetentionKey>,
  language: Language,
): string {
  const { unless, statement, document } = rule;
  const isOpen = OPEN.has(rule.kind) && statement !== undefined;
  const parts = [
    ...(isOpen ? [withoutStop(statement)] : inWords(rule, say, language)),
    ...(document === undefined ? [] : [document]),
    ...(unless.length > 0
      ? [say('kept.unless', { unless: unless.map((reason) => exception(reason, say)).join(', ') })]
      : []),
  ];
  const condition = rule.appliesTo?.condition ?? rule.condition;
  let sentence = parts.join('; ');
  // Only phrases of the catalogue get a capital letter; text that a user entered is not changed.
  if (scope.length > 0) sentence = say('kept.scope', { scope: scope.join(', '), rule: sentence });
  else if (!isOpen) sentence = capital(sentence);
  const stop = language.startsWith('zh') ? '。' : '.';
  return `${condition === undefined ? sentence : say('kept.condition', { rule: sentence, condition })}${stop}`;
}

/** Returns the gap of an activity for its data whose retention is not yet known. */
export function retentionGaps(code: string, activity: Activity, context: RuleContext): Gap[] {
  const fault = unknownRetention(code, activity, context);
  if (!fault) return [];
  const record = `${activity.reference} (${activity.title})`;
  const isReported = context.laws.lawsOf('processingActivity', activity).has(code);
  const by = { rule: isReported && `${code}.RETENTION.NOT_YET_KNOWN`, subject: activity };
  return [gapOf(fault, lack('kept.gap', { record, data: fault.data }), by)];
}

/**
 * Returns the names of the rows that an activity's rule is limited to; empty if it is not limited.
 * @param within other limits: names outside them are left out
 */
export function scopeNames(
  activity: Activity | PastActivity,
  appliesTo: ShownRule['appliesTo'],
  within?: Limits,
): string[] {
  if (!appliesTo) return [];
  const { dataCategories, dataSubjects, purposes } = partOf(activity, appliesTo, within);
  const named = <R extends { readonly key: string }>(keys: readonly string[], rows: readonly R[]) =>
    rows.filter(({ key }) => keys.includes(key));
  return [
    ...named(appliesTo.dataCategories, dataCategories).map(({ name }) => name),
    ...named(appliesTo.dataSubjects, dataSubjects).map(({ name }) => name),
    ...named(appliesTo.purposes, purposes).map(({ description }) => withoutStop(description)),
  ];
}

/** Returns the text without a full stop at its end, so that the sentence can go on. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

function inWords(rule: ShownRule, say: Say<RetentionKey>, language: Language): string[] {
  const { kind, period, until, trigger, action } = rule;
  const untilIsTheEnd = kind === 'UNTIL_EVENT' && until.length > 0;
  // Prompt erasure and deletion are one act.
  const isPrompt = kind === 'PROMPTLY' && action !== undefined;
  return [
    isPrompt
      ? say(action === 'DELETE' ? 'kept.PROMPTLY' : 'kept.promptly')
      : period === undefined
        ? otherwise(rule, say)
        : fixed(rule, period, say, language),
    ...(period === undefined && trigger !== undefined ? [say('kept.from', { trigger })] : []),
    ...(until.length > 0 && !untilIsTheEnd ? [say('kept.earlier', { until: until.join('; ') })] : []),
    ...(action === undefined || (isPrompt && action === 'DELETE') ? [] : [say(`kept.${action}`)]),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fixed({ bound, anchor, trigger }: ShownRule, period: string, say: Say<RetentionKey>, language: Language) {
  const length = formsIn(language).period(period);
  const values = {
    period: bound === 'AT_MOST' ? say('kept.atMost', { period: length }) : length,
    trigger: trigger ?? say('kept.eventNotStated'),
  };
  if (anchor === 'END_OF_MONTH') return say('kept.endOfMonth', values);
  return say(anchor === 'END_OF_YEAR' ? 'kept.endOfYear' : 'kept.event', values);
}

function otherwise({ kind, until, statement }: ShownRule, say: Say<RetentionKey>): string {
  if (kind === 'UNTIL_EVENT' && until.length > 0) return say('kept.until', { until: until.join('; ') });
  // The words of the source are shown, but never as if they were known.
  if (kind === 'NOT_YET_KNOWN' && statement !== undefined)
    return say('kept.notYetKnown', { statement: withoutStop(statement) });
  // A fixed period without its period is never stored.
  return kind === 'FIXED_PERIOD' ? say('kept.OPEN_ENDED') : say(`kept.${kind}`);
}

const CODES = ['LOCAL_LAW', 'AUTHORITY_REQUEST', 'LEGAL_CLAIM', 'CONTRACT_CONCLUDED'] as const;

function exception(unless: string, say: Say<RetentionKey>): string {
  const code = CODES.find((candidate) => candidate === unless);
  return code ? say(`kept.${code}`) : unless;
}
