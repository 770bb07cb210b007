import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { isCalendarDate, isCountry, isDestination, isJurisdiction, isPlace, knownLaws } from '#law';

/** A scalar that is text of a certain form; `read` answers undefined for what is not of it. */
function scalar<T>(
  name: string,
  description: string,
  expected: string,
  read: (text: string) => T | undefined,
  write: (value: T) => unknown = String,
) {
  const parse = (value: unknown, nodes?: ValueNode): T => {
    // What has been read before (variables are, in a hook) is read once more by the engine.
    const result = typeof value === 'string' || typeof value === 'bigint' ? read(String(value)) : undefined;
    if (result === undefined)
      throw new GraphQLError(`Expected ${expected}, not ${JSON.stringify(value)}${hint(value)}.`, {
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

function hint(value: unknown): string {
  return typeof value === 'number' ? ' (a number: put it in quotes)' : '';
}

const text = (holds: (text: string) => boolean) => (value: string) => (holds(value) ? value : undefined);

function isDate(value: string): boolean {
  return isCalendarDate(value) && value >= '1000' && value < '9999';
}

function isInstant(value: string): boolean {
  try {
    return Temporal.Instant.from(value).epochMilliseconds > -1e14;
  } catch {
    return false;
  }
}

function isDuration(value: string): boolean {
  try {
    return /^P/.test(value) && Temporal.Duration.from(value).sign > 0;
  } catch {
    return false;
  }
}

export const DateScalar = scalar(
  'Date',
  'An ISO 8601 calendar date: `2023-02-22`.',
  'an ISO 8601 date such as 2023-02-22',
  text(isDate),
);

export const DateTimeScalar = scalar(
  'DateTime',
  'An ISO 8601 instant: `2023-02-22T09:30:00Z`. Where one is asked for, a date stands for its end, UTC.',
  'an ISO 8601 instant such as 2023-02-22T09:30:00Z, or a date',
  text((value) => isInstant(value) || isDate(value)),
);

/** What the stores reach to: 2^63 - 1. */
const LARGEST = 2n ** 63n - 1n;

export const PositionScalar = scalar<bigint>(
  'Position',
  'A place in the ledger, or a revision of a stream: a decimal string, beyond 2^53 too.',
  'a decimal string such as "42"',
  (value) => (/^\d{1,19}$/.test(value) && BigInt(value) <= LARGEST ? BigInt(value) : undefined),
);

export const DurationScalar = scalar(
  'Duration',
  'An ISO 8601 duration: `P12M`, `P60D`, `PT72H`.',
  'an ISO 8601 duration such as P12M or P60D',
  text(isDuration),
);

export const CountryScalar = scalar(
  'CountryCode',
  'An ISO 3166-1 alpha-2 country code: `NO` is Norway.',
  'an ISO 3166-1 alpha-2 country code such as DE',
  text(isCountry),
);

export const DestinationScalar = scalar(
  'Destination',
  'Where data go: an ISO 3166-1 alpha-2 country code, or an international organisation by its abbreviation (`EPO`).',
  'an ISO 3166-1 alpha-2 country code such as DE, or an international organisation known here (EPO)',
  text(isDestination),
);

export const JurisdictionScalar = scalar(
  'JurisdictionCode',
  '`EU`, `UK`, an ISO 3166-1 country (`KR`), an ISO 3166-2 subdivision (`US-CA`), or `ALL` for what is said of every activity.',
  `a jurisdiction: ALL, a country (ISO 3166-1), a part of one (ISO 3166-2), or one whose law is known here (${knownLaws().join(', ')})`,
  text(isJurisdiction),
);

export const PlaceScalar = scalar(
  'Place',
  'Where data are: an ISO 3166-1 country, `EU`, or `EEA`.',
  'a country code, EU or EEA',
  text(isPlace),
);

export const KeyScalar = scalar(
  'Key',
  'A name that its author chooses: letters, digits and `. / - _`, at most 80.',
  'a key of letters, digits and . / - _ (at most 80)',
  text((value) => /^[A-Za-z0-9][A-Za-z0-9./_-]{0,79}$/.test(value)),
);

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Plain data, in the shape in which the ledger holds it.',
  serialize: (value) => value,
});
