import { type GraphQLScalarType, parseValue } from 'graphql';
import {
  CountryScalar,
  DateScalar,
  DateTimeScalar,
  DestinationScalar,
  DurationScalar,
  JsonScalar,
  JurisdictionScalar,
  KeyScalar,
  PlaceScalar,
  PositionScalar,
} from './scalars.js';

interface Forms {
  readonly accepts: readonly string[];
  readonly refuses: readonly unknown[];
}

const NO_TEXT = [null, true, [], {}];

const scalars: [scalar: GraphQLScalarType, Forms][] = [
  [
    DateScalar,
    {
      accepts: ['2023-02-22', '2024-02-29', '2000-02-29', '1000-01-01', '9998-12-31'],
      refuses: [
        '2023-02-29', // no leap year
        '1900-02-29', // nor is this
        '2023-04-31',
        '2023-13-01',
        '2023-00-10',
        '2023-01-00',
        '2023-1-5',
        '23-01-05',
        '20230105',
        '2023-W05-1',
        '2023-02-22T00:00:00Z',
        ' 2023-02-22',
        '2023-02-22\n',
        '0999-12-31',
        '9999-12-31', // stands for "until further notice"
        '+002023-02-22',
        'yesterday',
        '',
        20230222,
        new Date('2023-02-22'),
      ],
    },
  ],
  [
    DateTimeScalar,
    {
      accepts: [
        '2023-02-22T09:30:00Z',
        '2023-02-22T09:30:00.123456Z',
        '2023-02-22T09:30+09:00',
        '2024-02-29T23:59:59-11:30',
        '2023-02-22',
      ],
      refuses: [
        '2023-02-22T09:30:00', // of which zone?
        '2023-02-29T09:30:00Z',
        '2023-02-22T24:00:01Z',
        '2023-02-22T09:60:00Z',
        '2023-02-22T09:30:60Z',
        '2023-02-30',
        '-200000-01-01T00:00:00Z',
        'now',
        '',
        1677058200000,
      ],
    },
  ],
  [
    PositionScalar,
    {
      accepts: ['0', '42', '9007199254740993', '999999999999999999'],
      refuses: ['', '-1', '+1', '1.0', '1e3', '0x10', ' 1', '1 ', '1n', 'one', '١', 42, 1.5],
    },
  ],
  [
    DurationScalar,
    {
      accepts: ['P12M', 'P60D', 'PT72H', 'P1Y6M', 'P2W', 'P1DT12H', 'P10Y', 'P1000Y', 'P12000M'],
      refuses: [
        'P',
        'PT',
        'P0D',
        '-P12M',
        '+P12M',
        '12M',
        'P12',
        'P1.5Y',
        'P-1M',
        'p12m',
        '12 months',
        'P1001Y',
        'P12001M',
        'P999Y24M',
        'P999999999Y',
        'P99999999D',
        ' P12M',
        '',
        12,
      ],
    },
  ],
  [
    CountryScalar,
    {
      accepts: ['NO', 'GB', 'DE', 'KR', 'ZA'],
      refuses: ['UK', 'EU', 'EEA', 'XX', 'XK', 'de', 'DEU', 'D', 'DE ', 'US-CA', 'ALL', '', 276, false],
    },
  ],
  [
    DestinationScalar,
    {
      accepts: ['NO', 'GB', 'EPO'],
      refuses: ['UK', 'EU', 'EEA', 'XX', 'epo', 'UNO', 'ALL', '', 276],
    },
  ],
  [
    JurisdictionScalar,
    {
      accepts: ['EU', 'UK', 'ALL', 'KR', 'NO', 'US-CA', 'CA-QC', 'GB-ENG', 'FR-2A', 'CH-ZH', 'AE-DIFC', 'AE-DU'],
      refuses: ['EEA', 'all', 'US-', 'US-CALI', 'AE-JAFZ', 'UK-ENG', 'XX-CA', 'US_CA', 'us-ca', 'California', '', 1],
    },
  ],
  [
    PlaceScalar,
    {
      accepts: ['EU', 'EEA', 'US', 'NO'],
      refuses: ['UK', 'ALL', 'US-CA', 'eea', 'Europe', '', 1],
    },
  ],
  [
    KeyScalar,
    {
      accepts: ['a', '5.10', '5.1.2/processor', 'infobip-limited', 'EU.SCC', 'A_1', 'x'.repeat(80)],
      refuses: ['', ' ', 'a b', '-a', '.a', '/a', '_a', 'é', 'a:b', 'a\n', 'x'.repeat(81), 5.1, 5],
    },
  ],
];

it('A key that is none is refused with one that is, in any script', () => {
  expect(() => KeyScalar.parseValue('Société')).toThrow('not "Société": write societe.');
  expect(() => KeyScalar.parseValue('급여 HR')).toThrow(/: write hr-[a-z0-9]{7}\.$/);
});

describe.each(scalars)('%s', (scalar, { accepts, refuses }) => {
  it.each(accepts)('accepts %j', (text) => {
    expect(String(scalar.parseValue(text))).toBe(text);
    expect(String(scalar.parseLiteral(parseValue(JSON.stringify(text)), {}))).toBe(text);
    expect(scalar.serialize(scalar.parseValue(text))).toBe(text);
  });

  it.each([...refuses, ...NO_TEXT])('refuses %j', (value) => {
    const refusal = expect.objectContaining({
      message: expect.stringMatching(/^Expected (an? |.* or ).*, not /),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(() => scalar.parseValue(value)).toThrow(refusal);
  });

  it('refuses a number that stands where text belongs, and says what to do', () => {
    const refusal = /not 5\.1 \(a number: put it in quotes\)\.$/;
    expect(() => scalar.parseValue(5.1)).toThrow(refusal);
    expect(() => scalar.parseLiteral(parseValue('5.10'), {})).toThrow(refusal);
  });
});

describe('Position', () => {
  it('is exact beyond 2^53', () => {
    expect(PositionScalar.parseValue('9007199254740993')).toBe(9007199254740993n);
    expect(PositionScalar.serialize(9007199254740993n)).toBe('9007199254740993');
  });

  it('may be read once more after it was read', () => {
    expect(PositionScalar.parseValue(PositionScalar.parseValue('42'))).toBe(42n);
  });

  it.each(['1000000000000000000', '9223372036854775807'])('reaches as far as the ledger: to 2^63 - 1 (%s)', (text) => {
    expect(PositionScalar.parseValue(text)).toBe(BigInt(text));
  });

  it.each(['9223372036854775808', '99999999999999999999'])('goes no further than the ledger (%s)', (text) => {
    expect(() => PositionScalar.parseValue(text)).toThrow('a decimal string');
  });
});

describe('a refusal', () => {
  it('shows what was given and an example of what is expected', () => {
    expect(() => DateScalar.parseValue('2023-02-29')).toThrow(
      'Expected an ISO 8601 date such as 2023-02-22, not "2023-02-29".',
    );
    expect(() => CountryScalar.parseValue(false)).toThrow(/such as DE, not false\.$/);
  });
});

describe('JSON', () => {
  it('gives plain data as they are', () => {
    const data = { a: [1, { b: 'c' }] };
    expect(JsonScalar.serialize(data)).toBe(data);
  });
});
