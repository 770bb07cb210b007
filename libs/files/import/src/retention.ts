import type { RetentionKind } from '#law';
import { folded } from './text.js';

/** A retention rule without its key and scope. */
interface RetentionText {
  readonly kind: RetentionKind;
  readonly period?: string;
  readonly bound?: 'AT_MOST';
  readonly trigger?: string;
  /** The wording of the sheet. */
  readonly statement: string;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:years?|yrs?|ans?|annees?|jahren?|jahre|jaar|jaren)$/, 'Y'],
  [/^(?:months?|mois|monate?n?|maand|maanden)$/, 'M'],
  [/^(?:weeks?|semaines?|wochen?|weken)$/, 'W'],
  [/^(?:days?|jours?|tagen?|tage|dag|dagen)$/, 'D'],
];
const unitOf = (word = '') => UNITS.find(([pattern]) => pattern.test(word))?.[1];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, a: 1 },
    ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10 },
    ...{ ein: 1, eine: 1, einem: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, zehn: 10 },
  }),
);

/** A period: its bound, its number and unit, and what follows. */
const PERIOD = /^(?:(max|maximum|up to|at most|bis zu|jusqu a) |pendant )?(\d{1,3}|[a-z]+) ([a-z]+)(?: (.+))?$/;

/** Words between a period and the event from which it counts. */
const FROM =
  /^(?:(?:after|from|following|since)(?: the)?|a compter (?:du|de la|de l|de|des)|apres(?: (?:le|la|les|l))?|a partir (?:du|de la|de l|de)|suivant(?: (?:le|la|l))?|nach(?: (?:dem|der|den))?|na(?: (?:de|het))?|ab(?: (?:dem|der))?|seit(?: (?:dem|der))?) (.+)$/;

const KINDS: readonly (readonly [RegExp, RetentionKind])[] = [
  [/\b(?:as long as (?:is )?(?:necessary|needed)|solange erforderlich|tant que necessaire)\b/, 'AS_LONG_AS_NEEDED'],
  [/\b(?:until|jusqu|bis)\b/, 'UNTIL_EVENT'],
  [/\b(?:duration of|duree d|while|pendant|wahrend|dauer d)/, 'WHILE_STATE_LASTS'],
  [/\b(?:required by law|statutory|legal retention|duree legale|gesetzliche)/, 'SET_BY_LOCAL_LAW'],
  [/\b(?:immediately|promptly|sans delai|unverzuglich|sofort)\b/, 'PROMPTLY'],
  [/\b(?:indefinitely|permanently|for ever|forever|indefiniment|illimitee?|unbefristet|unbegrenzt)$/, 'OPEN_ENDED'],
];

/** Words before the kind of an end that change nothing. */
const BEFORE =
  /^(?:(?:for|the|as|data|is|are|kept|stored|retained|deleted|la|les|donnees|conservees?|fur|die|daten|werden) )*$/;
/** Words after which a text says more than one end. */
const MORE =
  /\b(?:not|then|thereafter|afterwards|plus|unless|except|if|longer|pas|puis|ensuite|sauf|si|nicht|dann|danach|anschliessend|ausser|falls|wenn|sofern|langer)\b/;
/** One clause: punctuation divides or qualifies what a text says. */
const CLAUSE = /^(?:max\. )?[\p{L}\p{M}\p{N}\s'’_-]+\.?$/iu;

/** Returns true if a text says one thing and has no number of its own, such as an event. */
function isPlain(plain: string): boolean {
  const words = plain.split(' ');
  const isMeasure = (word: string, i: number) => /\d/.test(word) || (NUMBERS.has(word) && unitOf(words[i + 1]));
  return !MORE.test(plain) && !words.some(isMeasure);
}

/**
 * Returns a retention rule from a text: `5 ans`, `3 years after end of contract`, `6 Monate`. Returns undefined if a part of the
 * text is not understood: a period without its condition is false.
 */
export function retentionOf(text: string): RetentionText | undefined {
  const statement = text.trim();
  const plain = folded(statement);
  if (!CLAUSE.test(statement)) return undefined;
  const [, most, number = '', word, rest] = PERIOD.exec(plain) ?? [];
  const count = NUMBERS.get(number) ?? Number(number);
  const unit = unitOf(word);
  if (count && unit) {
    const after = rest && FROM.exec(rest)?.[1];
    if (rest !== undefined && !(after && isPlain(after))) return undefined;
    return {
      kind: 'FIXED_PERIOD',
      period: `P${count}${unit}`,
      ...(most && { bound: 'AT_MOST' }),
      ...(after !== undefined && { trigger: endOf(statement, after) }),
      statement,
    };
  }
  const [first, second] = KINDS.filter(([pattern]) => pattern.test(plain));
  if (!first || second || !isPlain(plain)) return undefined;
  const [pattern, kind] = first;
  return BEFORE.test(plain.slice(0, plain.search(pattern))) ? { kind, statement } : undefined;
}

/** Returns the end of the text as it was written, which is `end` without case and accents. */
function endOf(text: string, end: string): string {
  const words = end.split(' ').length;
  const spans = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = spans[spans.length - words];
  return first ? text.slice(first.index) : end;
}
