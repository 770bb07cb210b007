import type { Dated } from './dated.js';
import type { Jurisdiction } from './jurisdiction.js';
import { US_HEALTH_STATES } from './jurisdictions/us/health.js';
import { US_STATES } from './jurisdictions/us/states.js';
import { JURISDICTIONS } from './jurisdictions.js';
import { Law } from './law.js';

// Each law drawn on a line of time, entry by entry. Open points have their defaults here.

interface Drawn extends Dated {
  readonly law: string;
  /** The list and, if it has one, the key: `items.POLICY PURPOSES`. */
  readonly row: string;
  readonly article: string;
}

const ALWAYS = '0001-01-01';
const NEVER = '9999-12-31';
const from = ({ from: first = ALWAYS }: Dated) => first;
const to = ({ to: end = NEVER }: Dated) => end;
const draw = ({ law, row, article, ...dates }: Drawn) => `${law} ${row} ${from(dates)}–${to(dates)} ${article}`;

type Entry = Dated & { readonly article: string; readonly key?: string; readonly code?: string };

function rowsOf({ code: law, items, ...data }: Jurisdiction): Drawn[] {
  const lists = [
    ...Object.entries(data).filter(([, list]) => Array.isArray(list)),
    ...Object.entries(items).map(([name, list]) => [`items.${name}`, list] as const),
  ] as [string, readonly Entry[]][];
  return lists.flatMap(([name, entries]) =>
    entries.map(({ key, code, article, ...dates }) => ({
      law,
      row: [name, key ?? code].filter(Boolean).join(' '),
      article,
      from: dates.from,
      to: dates.to,
    })),
  );
}

const LAWS = new Law().jurisdictions;
const DRAWN = LAWS.flatMap(rowsOf);
const begun = new Map(LAWS.map(({ code, acts }) => [code, acts.map(from).sort()[0]]));

/** Returns the rows of one list or key of a law, in the order of the data. */
function sequences(isOne: (row: string) => boolean): Drawn[][] {
  const rows = new Map<string, Drawn[]>();
  for (const drawn of DRAWN.filter(({ row }) => isOne(row)))
    rows.set(`${drawn.law} ${drawn.row}`, [...(rows.get(`${drawn.law} ${drawn.row}`) ?? []), drawn]);
  return [...rows.values()];
}

/** Lists with one entry at a time, from the first act on. */
const SINGLE = ['record', 'terms', 'legalBases'];
const hasEras = (row: string) => SINGLE.includes(row) || row.startsWith('items.') || row.startsWith('grounds');

describe('The timeline of a law', () => {
  it('has a first day for each entry, but for a law without an act', () => {
    const undated = DRAWN.filter(({ law, from: first }) => first === undefined && law !== 'PK');
    expect(undated.map(draw)).toEqual([]);
  });

  it('has no entry that begins before its first statute', () => {
    // What an earlier law gave, and this one carries on: the directive of 1995, the law on communications, the regulator.
    const EARLIER: Readonly<Record<string, readonly string[]>> = {
      EU: ['regulators', 'recognitions', 'instruments', 'breachClocks 2013-08-25'],
      UK: ['instruments', 'breachClocks 2013-08-25'],
      ZA: ['regulators'],
      TR: ['items.MARKETING APPROVAL', 'items.MARKETING REFUSAL'], // of the law on electronic commerce
    };
    const early = DRAWN.filter((drawn) => {
      const first = begun.get(drawn.law);
      const earlier = EARLIER[drawn.law] ?? [];
      return (
        first !== undefined &&
        from(drawn) < first &&
        !earlier.includes(drawn.row) &&
        !earlier.includes(`${drawn.row} ${from(drawn)}`)
      );
    });
    expect(early.map(draw)).toEqual([]);
  });

  it('has neither a gap nor an overlap in what can be one thing only', () => {
    const torn = sequences(hasEras).flatMap((eras) =>
      eras.slice(1).flatMap((era, i) => (to(eras[i]!) === from(era) ? [] : [`${draw(eras[i]!)} | ${draw(era)}`])),
    );
    expect(torn).toEqual([]);
  });

  it('has a record, terms and legal bases from the first statute on, without an end', () => {
    const LATER: Readonly<Record<string, string>> = {
      'US-CA record': '2020-08-14', // the regulations: before them no record of requests was asked for
      'PE record': '2013-05-08', // with the first regulation
      'PE terms': '2013-05-08',
      'PE legalBases': '2013-05-08',
      'PH record': '2016-09-09', // the implementing rules
      'ZA record': '2021-07-01', // the manual
      'JP record': '2017-05-30', // records of provision came with the amendment of 2015
      'CN record': '2021-11-01', // the law on personal information; before it the one on cybersecurity
      'CN terms': '2021-11-01',
      'CN legalBases': '2021-11-01',
      'VN terms': '2026-01-01', // the Law: of the decree before it little is known
      'VN legalBases': '2026-01-01',
      'NZ record': '2020-12-01', // of the act of 1993 nothing is said
      'NZ terms': '2020-12-01',
      'NZ legalBases': '2020-12-01',
      'TW record': '2012-10-01', // of the act of 1995 nothing is said
      'TW terms': '2012-10-01',
      'TW legalBases': '2012-10-01',
      'AU record': '2014-03-12', // the principles: nothing is said of those before them
      'AU terms': '2014-03-12',
      'AU legalBases': '2014-03-12',
      // States of the US: their statutes on breaches came before the acts on consumers.
      ...Object.fromEntries(
        [...US_STATES, ...US_HEALTH_STATES].flatMap(({ code, acts }) =>
          SINGLE.map((list) => [`${code} ${list}`, acts[0]!.from!]),
        ),
      ),
    };
    const torn = sequences((row) => SINGLE.includes(row)).flatMap((eras) => {
      const [first, last] = [eras[0]!, eras.at(-1)!];
      const expected = LATER[`${first.law} ${first.row}`] ?? begun.get(first.law);
      return to(last) === NEVER && (expected === undefined || from(first) === expected)
        ? []
        : [draw(first), draw(last)];
    });
    expect(torn).toEqual([]);
  });

  it.each<[law: string, article: RegExp, first: string, end?: string]>([
    ['KR', /^39-\d/, '2020-08-05', '2023-09-15'],
    ['KR', /^(28-(8|9|11)\b|31-2\b|22-2\b|20-2\b)/, '2023-09-15'],
    ['KR', /^22\(5\)/, '2011-09-30', '2017-10-19'],
    ['KR', /^22\(6\)/, '2017-10-19', '2023-09-15'],
    ['KR', /^31-2\(3\)/, '2023-09-15', '2025-10-02'],
    ['KR', /^31-2\(4\)/, '2025-10-02'],
    ['KR', /^23,/, '2011-09-30', '2016-09-30'],
    ['KR', /^23\(1\)/, '2016-09-30'],
    ['KR', /^34\(3\)/, '2011-09-30', '2026-09-11'],
    ['KR', /^34\((2|4)\)/, '2026-09-11'],
    ['KR', /^37-2/, '2024-03-15'],
    ['KR', /^28-12/, '2027-03-09'],
    ['US-CA', /999\.3/, '2020-08-14', '2022-05-05'],
    ['US-CA', /11 CCR 7[01]/, '2022-05-05'],
    ['US-CA', /1798\.140\(o\)/, '2020-01-01', '2023-01-01'],
    ['US-CA', /1798\.140\((v|ae)\)/, '2023-01-01'],
    ['JP', /^23\(4\)/, '2005-04-01', '2017-05-30'],
    ['JP', /^(23\(5\)|24\b)/, '2017-05-30', '2022-04-01'],
    ['JP', /^(27|28)\(/, '2022-04-01'],
    ['CH', /^(6\([23]\)|10a|11a)/, '1993-07-01', '2023-09-01'],
    ['CH', /^(12\(|16\(|17\(|19\(|24\()/, '2023-09-01'],
    ['SG', / of 2014$|^reg 10A/, '2014-07-02', '2021-02-01'],
    ['SG', /^reg (10|11|12)\b(?!.* of 2014)/, '2021-02-01'],
    ['UK', /^45;/, '2021-01-01', '2026-02-05'],
    ['UK', /^(44A|45A|45B)/, '2026-02-05'],
    ['UK', /s17C/, '2021-01-01', '2026-02-05'],
    ['SA', /Transfer Regulation \(2023\)/, '2023-09-14', '2024-09-01'],
    ['SA', /Transfer Regulation \(2024\)/, '2024-09-01'],
    ['NG', /^s\d/, '2023-06-12'],
    ['NG', /GAID (7|45|2025)/, '2025-09-19'],
    ['ID', /GR 82\/2012/, '2016-12-01', '2019-10-10'],
    ['ID', /^GR 71\/2019/, '2019-10-10', '2022-10-17'],
    ['MY', /^s12[AB]/, '2025-06-01'],
    ['AU', /^APP [2-7]|^APP 1\.[2-6]/, '2014-03-12'],
    ['AU', /^s 26W/, '2018-02-22'],
    ['AU', /APP 8\.2\(aa\)|APP 11\.3|11\.1, 11\.3/, '2024-12-11'],
    ['AU', /^APP 1\.[789]/, '2026-12-10'],
    ['EC', /^LOPDP/, '2021-05-26'],
    ['EC', /^Reglamento General/, '2023-11-13'],
    ['EC', /2025-0028-R/, '2025-07-30'],
    ['EC', /2026-0004-R/, '2026-01-28'],
    ['AE-DIFC', /^(?:1\d|4\d)/, '2020-07-01'],
    ['AE-ADGM', /^(?:\d+)\(/, '2021-08-14'],
    ['HK', /^DPP[24]\((?:3|2)\)(?!;)/, '2012-10-01'],
    ['HK', /^ss? 35/, '2013-04-01'],
    ['HK', /^s 33\(2\)/, NEVER],
    ['NZ', /^(?:IPP (?:[1-9]|1[0-3])\b|ss? \d)/, '2020-12-01'],
    ['NZ', /^IPP 3A/, '2026-05-01'],
    ['NZ', /^Biometric/, '2025-11-03'],
    ['QA', /^Law 13\/2016/, '2016-12-29'],
    ['QA', /with guidelines/, '2020-11-01'],
    ['TW', /^(?:6|20)|Rules (?:12|22)/, '2016-03-15'],
    ['TW', /order of the Ministry of Labor/, '2023-02-20'],
    ['TW', /as amended in 2025/, NEVER],
    ['VN', /Decree 13\/2023, /, '2023-07-01', '2026-01-01'],
    ['VN', /^(?:Law 91|Decree 356|Form)/, '2026-01-01'],
    ['VN', /^Resolution 22/, '2026-04-29', '2027-03-02'],
  ])('has no article of %s outside its time: %s since %s, until %s', (law, article, first, end = NEVER) => {
    const named = DRAWN.filter((drawn) => drawn.law === law && article.test(drawn.article));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((drawn) => from(drawn) < first || to(drawn) > end).map(draw)).toEqual([]);
  });
});

describe('Every law', () => {
  it('is drawn', () => {
    expect([...new Set(DRAWN.map(({ law }) => law))]).toEqual(JURISDICTIONS.map(({ code }) => code));
  });
});
