import type { RetentionKind } from '#law';
import { folded } from './text.js';

/** A retention rule without its key and scope. */
export interface RetentionText {
  readonly kind: RetentionKind;
  readonly period?: string;
  readonly trigger?: string;
  /** The wording of the sheet. */
  readonly statement: string;
  /** False if the text names neither a period nor a known kind of end. */
  readonly isUnderstood: boolean;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:years?|yrs?|ans?|annees?|jahren?|jahre|j)$/, 'Y'],
  [/^(?:months?|mois|monate?n?)$/, 'M'],
  [/^(?:weeks?|semaines?|wochen?)$/, 'W'],
  [/^(?:days?|jours?|tagen?|tage)$/, 'D'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, a: 1 },
    ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10 },
    ...{ ein: 1, eine: 1, einem: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, zehn: 10 },
  }),
);

/** Words between a period and the event from which it counts. */
const FROM =
  /^(?:(?:after|from|following|since)(?: the)?|a compter (?:du|de la|de l|de|des)|apres(?: (?:le|la|les|l))?|a partir (?:du|de la|de l|de)|suivant(?: (?:le|la|l))?|nach(?: (?:dem|der|den))?|ab(?: (?:dem|der))?|seit(?: (?:dem|der))?) (.+)$/;

const KINDS: readonly (readonly [RegExp, RetentionKind])[] = [
  [/\b(?:as long as (?:is )?(?:necessary|needed)|solange erforderlich|tant que necessaire)\b/, 'AS_LONG_AS_NEEDED'],
  [/\b(?:until|jusqu|bis)\b/, 'UNTIL_EVENT'],
  [/\b(?:duration of|duree d|while|pendant|wahrend|dauer d)/, 'WHILE_STATE_LASTS'],
  [/\b(?:required by law|statutory|legal retention|duree legale|gesetzliche)/, 'SET_BY_LOCAL_LAW'],
  [/\b(?:immediately|promptly|sans delai|unverzuglich|sofort)\b/, 'PROMPTLY'],
];

/**
 * Returns a retention rule from a text: `5 ans`, `3 years after end of contract`, `6 Monate`. A text that is not understood
 * becomes the statement of an open end.
 */
export function retentionOf(text: string): RetentionText {
  const statement = text.trim();
  const plain = folded(statement);
  const period = /^(?:(?:max|maximum|up to|at most|bis zu|jusqu a|pendant) )?(\d{1,3}|[a-z]+) ([a-z]+)(?: (.+))?$/.exec(
    plain,
  );
  const count = period && (NUMBERS.get(period[1]!) ?? Number(period[1]));
  const unit = period && UNITS.find(([pattern]) => pattern.test(period[2]!))?.[1];
  if (count && unit) {
    const rest = period[3];
    const after = rest === undefined ? undefined : FROM.exec(rest)?.[1];
    if (rest === undefined || after !== undefined)
      return {
        kind: 'FIXED_PERIOD',
        period: `P${count}${unit}`,
        ...(after !== undefined && { trigger: endOf(statement, after) }),
        statement,
        isUnderstood: true,
      };
  }
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
  return { kind: kind ?? 'OPEN_ENDED', statement, isUnderstood: kind !== undefined };
}

/** Returns the end of the text as it was written, which is `end` without case and accents. */
function endOf(text: string, end: string): string {
  const words = end.split(' ').length;
  const spans = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = spans[spans.length - words];
  return first ? text.slice(first.index) : end;
}
