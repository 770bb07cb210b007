import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { isRecordableDate } from '#kernel';
import { isCountry, isDestination, isJurisdiction, isPlace, knownLaws } from '#law';
import { canonicalLanguage } from '#ledger';
import { isKey, keyFrom } from '#naming';

/** Returns a scalar that is text of a certain form. `read` returns undefined for any other text, and `likeIt` what it could be. */
function scalar<T>(
  name: string,
  description: string,
  expected: string,
  read: (text: string) => T | undefined,
  write: (value: T) => unknown = String,
  likeIt?: (text: string) => string,
) {
  const parse = (value: unknown, nodes?: ValueNode): T => {
    // The engine reads values again that have been read before (variables are, in a hook).
    const result = typeof value === 'string' || typeof value === 'bigint' ? read(String(value)) : undefined;
    if (result === undefined)
      throw new GraphQLError(`Expected ${expected}, not ${shown(value)}${hint(value, likeIt)}.`, {
        nodes,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    return result;
  };
  return new GraphQLScalarType<T, unknown>({
    name,
    description,
    serialize: (value) => write(value as T),
    parseValue: (value) => parse(value),
    parseLiteral: (node: ValueNode) => parse(valueFromASTUntyped(node), node),
  });
}

/** Most characters of a wrong value that an error repeats. */
const MOST_SHOWN = 100;

function shown(value: unknown): string {
  const text = String(JSON.stringify(value));
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function hint(value: unknown, likeIt?: (text: string) => string): string {
  if (typeof value === 'number') return ' (a number: put it in quotes)';
  return likeIt && typeof value === 'string' && value.trim() !== '' ? `: write ${likeIt(value)}` : '';
}

const text = (holds: (text: string) => boolean) => (value: string) => (holds(value) ? value : undefined);

function isInstant(value: string): boolean {
  try {
    // Temporal reads a leap second as the one before it; `Date`, by which moments are resolved, does not know them.
    return Temporal.Instant.from(value).epochMilliseconds > -1e14 && !Number.isNaN(Date.parse(value));
  } catch {
    return false;
  }
}

function isDuration(value: string): boolean {
  try {
    return /^P/.test(value) && isCounted(Temporal.Duration.from(value));
  } catch {
    return false;
  }
}

/** True for a duration of at most a thousand years, in any units: every date that follows from it is in the calendar. */
function isCounted({ sign, years, months, weeks, days, hours, minutes, seconds }: Temporal.Duration): boolean {
  const inYears = years + months / 12 + (weeks * 7 + days) / 366 + (hours + minutes / 60 + seconds / 3600) / (366 * 24);
  return sign > 0 && inYears <= 1_000;
}

/** The scalar `Date`, read as text. */
export const DateScalar = scalar(
  'Date',
  'An ISO 8601 calendar date: `2023-02-22`.',
  'an ISO 8601 date such as 2023-02-22',
  text(isRecordableDate),
);

/** The scalar `DateTime`, read as text. */
export const DateTimeScalar = scalar(
  'DateTime',
  'An ISO 8601 instant: `2023-02-22T09:30:00Z`. In an input a date means its end, UTC.',
  'an ISO 8601 instant such as 2023-02-22T09:30:00Z, or a date',
  text((value) => isInstant(value) || isRecordableDate(value)),
);

/** The largest position that the stores can hold: 2^63 - 1. */
const LARGEST = 2n ** 63n - 1n;

/** The scalar `Position`, read as a bigint. */
export const PositionScalar = scalar<bigint>(
  'Position',
  'A position in the ledger, or a revision of a stream. A decimal string, because it can exceed 2^53.',
  'a decimal string such as "42"',
  (value) => (/^\d{1,19}$/.test(value) && BigInt(value) <= LARGEST ? BigInt(value) : undefined),
);

/** The scalar `Duration`, read as text. */
export const DurationScalar = scalar(
  'Duration',
  'An ISO 8601 duration: `P12M`, `P60D`, `PT72H`.',
  'an ISO 8601 duration such as P12M or P60D, of at most a thousand years',
  text(isDuration),
);

/** The scalar `CountryCode`, read as text. */
export const CountryScalar = scalar(
  'CountryCode',
  'An ISO 3166-1 alpha-2 country code: `NO` is Norway.',
  'an ISO 3166-1 alpha-2 country code such as DE',
  text(isCountry),
);

/** The scalar `Destination`, read as text. */
export const DestinationScalar = scalar(
  'Destination',
  'A destination of data: an ISO 3166-1 alpha-2 country code, or the abbreviation of an international organisation (`EPO`).',
  'an ISO 3166-1 alpha-2 country code such as DE, or an international organisation known here (EPO)',
  text(isDestination),
);

/** The scalar `JurisdictionCode`, read as text. */
export const JurisdictionScalar = scalar(
  'JurisdictionCode',
  '`EU`, `UK`, an ISO 3166-1 country (`KR`), an ISO 3166-2 subdivision (`US-CA`), a free zone with a law of its own (`AE-DIFC`), or `ALL` for statements about every activity.',
  `a jurisdiction: ALL, a country (ISO 3166-1), a part of one (ISO 3166-2), or one whose law is known here (${knownLaws().join(', ')})`,
  text(isJurisdiction),
);

/** The scalar `Place`, read as text. */
export const PlaceScalar = scalar(
  'Place',
  'A location of data: an ISO 3166-1 country, `EU`, or `EEA`.',
  'a country code, EU or EEA',
  text(isPlace),
);

/** The scalar `Key`, read as text. */
export const KeyScalar = scalar(
  'Key',
  'A name chosen by its author: at most 80 letters, digits and characters of `. / - _`, the first a letter or digit.',
  'a key of letters, digits and . / - _ (at most 80)',
  text(isKey),
  String,
  keyFrom,
);

/** The scalar `LanguageTag`, read as canonical text. */
export const LanguageTagScalar = scalar(
  'LanguageTag',
  'A language (BCP 47): `ko`, `pt-BR`.',
  'a language tag of BCP 47, such as ko or pt-BR',
  canonicalLanguage,
);

/** The scalar `JSON`, for output only. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Plain data, in the form in which the ledger holds it.',
  serialize: (value) => value,
});
