import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Random } from './random.js';

/** Characters that have broken parsers, stores or screens. */
const CHARACTERS = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00ad',
    '\u061c',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u2028',
    '\u202e',
  ],
  ...[
    '\u2066',
    '\u2800',
    '\u3164',
    '\ufeff',
    '\ufffd',
    '\uffff',
    '\ud800',
    '\udc00',
    '\u{e0041}',
    '\u{1f469}\u200d\u{1f4bb}',
  ],
  ...[
    'e\u0301',
    '\u00c5',
    'ﬀ',
    'ß',
    'İ',
    '\u0644',
    '\t',
    '\n',
    '\r\n',
    '"',
    "'",
    '\\',
    '%',
    '_',
    '*',
    '{{',
    '$x',
    '<b>',
    '--',
    ';',
    '$',
  ],
];

/** Values of any type that seldom fit. */
const STRANGE: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1,
    2 ** 31,
    -(2 ** 31),
    2 ** 53,
    1e308,
    0.1,
    '',
    ' ',
    'null',
    'NaN',
    '-0',
    '9'.repeat(400),
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { a: 1 },
    { toString: 1 },
    { constructor: { prototype: 1 } },
    JSON.parse('{"__proto__": {"id": 1}}'),
  ],
];

const DAYS = [
  ...['0000-01-01', '0001-01-01', '1582-10-10', '1899-12-31', '1970-01-01', '2000-02-29', '2024-02-29', '2026-01-01'],
  ...[
    '2100-12-31',
    '9999-12-31',
    '10000-01-01',
    '+010000-01-01',
    '-000001-01-01',
    '2023-02-29',
    '2024-13-01',
    '2024-00-00',
  ],
  ...['2024-1-1', '20240101', '2024-W01', '2024-01-01T00:00:00Z', '٢٠٢٤-٠١-٠١'],
];
/** Examples of each scalar, at the borders of what it allows and beyond. */
const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Date: DAYS,
  DateTime: [
    ...DAYS,
    '2024-01-01T24:00:00Z',
    '2024-01-01T23:59:60Z',
    '2024-06-30T12:00:00+14:00',
    '2024-01-01T00:00:00.123456789Z',
  ],
  Duration: [
    'P0D',
    'P1D',
    'PT0S',
    'P1Y2M10DT2H30M',
    'P1W',
    'P1000Y',
    'P1001Y',
    'P999999999Y',
    'P-1D',
    '-P1D',
    'P1.5Y',
    'P',
    'PT',
    'PT999999999999S',
  ],
  Position: [
    '0',
    '-1',
    '1',
    '5',
    '9223372036854775807',
    '9223372036854775808',
    '18446744073709551616',
    '1e3',
    '0x10',
    ' 1',
    '٣',
    1,
    2.5,
  ],
  Key: ['acme', 'news', 'a', 'A', 'a b', 'a.b', 'a/b', '..', '__proto__', 'constructor', 'ALL', 'a'.repeat(501)],
  CountryCode: ['NO', 'DE', 'ZZ', 'UK', 'GB', 'EU', 'de', 'D', 'DEU'],
  JurisdictionCode: ['ALL', 'EU', 'UK', 'KR', 'JP', 'ZA', 'US-CA', 'BR', 'IN', 'XX', 'all'],
  Language: ['en', 'ko', 'de', 'xx', 'EN', 'en-GB', ''],
  Place: ['EU', 'EEA', 'NO', 'ZZ'],
  Destination: ['US', 'EPO', 'EU', 'ZZ'],
  Int: [0, 1, 2, 50, 1000, 1001, -1, 2 ** 31 - 1, 2 ** 31, 1.5, '1'],
  Boolean: [true, false, 'true', 1],
  JSON: [{}, [], 1, 'a'],
};

/** Returns a text: usual, or with strange characters, or very long. */
export function text(random: Random): string {
  if (random.chance(0.5)) return random.pick(['Acme', 'Newsletter', 'Ada Lovelace', '6.1', 'ada@example.com', 'x']);
  if (random.chance(0.1))
    return random.pick(['x', 'é', '\u{1f600}', '\u0301', ' ']).repeat(random.pick([499, 501, 9_999, 10_001, 60_000]));
  return random
    .times(1 + random.below(5), () =>
      random.chance(0.5) ? random.pick(CHARACTERS) : random.pick(['a', 'Acme', ' ', '1']),
    )
    .join('');
}

/** Returns a strange value of any type. */
export function strange(random: Random): unknown {
  return random.chance(0.3) ? text(random) : random.pick(STRANGE);
}

/**
 * Returns a value for the input type. Most fit their type. `ids` are those of things that exist, and `oddness` is the
 * probability that a part is replaced by a strange value.
 */
export function valueFor(
  type: GraphQLInputType,
  random: Random,
  ids: readonly string[],
  oddness: number,
  depth = 0,
): unknown {
  if (random.chance(oddness)) return strange(random);
  if (isNonNullType(type)) return valueFor(type.ofType, random, ids, oddness, depth);
  if (isListType(type))
    return random.times(random.pick([0, 1, 1, 2, 3]), () => valueFor(type.ofType, random, ids, oddness, depth + 1));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || random.chance(depth > 3 ? 0 : 0.3),
    );
    return Object.fromEntries(
      fields.map(({ name, type: inner }) => [name, valueFor(inner, random, ids, oddness, depth + 1)]),
    );
  }
  const { name } = type as { name: string };
  if (name === 'ID') return random.chance(0.9) ? random.pick(ids) : text(random);
  return SCALARS[name] ? random.pick(SCALARS[name]) : text(random);
}
