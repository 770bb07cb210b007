import fc from 'fast-check';
import { allOn, daysAfter, holdsOn, Law, lawOf, type OfLaw, type Recognition } from '#law';
import type { Transfer } from '#snapshot';
import { judge } from '../model/judge.js';
import { RULES } from '../rules.js';
import { snapshotOf, type Things } from '../testing.js';

const LAW = new Law();
const FIRST = '2021-07-01';
const DAYS = 1980; // to December 2026
const COUNTRIES = [...new Set(LAW.recognitions.flatMap(({ countries }) => countries)), 'IN', 'CN'];

/** The law with the recognition struck down on the date. */
function without(fallen: OfLaw<Recognition>, on: string): Law {
  const recognitions = LAW.recognitions.map((recognition) =>
    recognition === fallen ? { ...recognition, to: on } : recognition,
  );
  // All else is shared with the law of the data, which takes long to read. What it remembers of a date is its own.
  return Object.assign(Object.create(Law.prototype), LAW, { recognitions, dates: new Map() });
}

const day = fc.integer({ min: 1, max: DAYS }).map((days) => daysAfter(FIRST, days));

/** A recognition that held on the eve of a day, and the day. */
const fall = day.chain((on) => {
  const eve = daysAfter(on, -1);
  return fc.record({ on: fc.constant(on), fallen: fc.constantFrom(...allOn(LAW.recognitions, eve)) });
});

const ADDED = [...new Set(LAW.recognitions.map(({ ground }) => ground)), 'EU.SCC', 'UK.IDTA', 'CH.SCC', 'KR.CONSENT'];

/**
 * Transfers that rely on the recognition that ended, or on something else. Each ground holds always, or for a time that
 * misses the end.
 */
const transfersAround = ({ on, fallen }: { on: string; fallen: OfLaw<Recognition> }) => {
  const ground = fc
    .record({
      code: fc.oneof(fc.constant(fallen.ground), fc.constantFrom(...ADDED)),
      time: fc.constantFrom({}, {}, { until: daysAfter(on, -30) }, { since: daysAfter(on, 30) }),
    })
    .map(({ code, time }) => ({ law: code.split('.')[0]!, code, ...time }));
  const country = fc.oneof(fc.constantFrom(...fallen.countries), fc.constantFrom(...COUNTRIES));
  return fc.array(
    fc.record({
      grounds: fc.uniqueArray(ground, { minLength: 1, maxLength: 2, selector: ({ code }) => code }),
      countries: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
      suspended: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 8 },
  );
};

type Around = { grounds: { law: string; code: string }[]; countries: string[]; suspended: boolean };
const things = (transfers: readonly Around[]): Things => ({
  transfer: transfers.map(({ grounds, countries, suspended }, i) => ({
    id: `transfer-${i}`,
    jurisdictions: grounds.map(({ law }) => law),
    countries,
    grounds: grounds.map((ground, row) => ({ key: `g${row}`, ...ground })) as never,
    ...(suspended && { suspension: { on: FIRST, reason: 'Stopped' } as never }),
  })),
});

/** Returns, by transfer and ground, the findings on recognitions that are absent, ended or left to an assessment. */
function unrecognised(law: Law, on: string, given: Things): Set<string> {
  const results = [...judge(snapshotOf(on, given), law.on(on), RULES)].flat();
  return new Set(
    results
      .filter(({ rule }) => /\.(RECOGNITION\.(FELL|NONE)|ADEQUACY\.JUDGED)$/.test(rule))
      .map(({ subject, path }) => `${subject.id} ${path}`),
  );
}

/** Returns the other findings on transfers on the date. */
function otherwise(law: Law, on: string, given: Things): string[] {
  const results = [...judge(snapshotOf(on, given), law.on(on), RULES)].flat();
  return results
    .filter(({ about, rule }) => about === 'transfer' && !/\.RECOGNITION\./.test(rule))
    .map(({ subject, rule, path }) => `${subject.id} ${rule} ${path}`);
}

/**
 * Returns the grounds that rested on a recognition on the eve, for every country, and no longer do. Computed from the
 * data alone.
 */
function lost(law: Law, on: string, transfers: Things['transfer']): string[] {
  const rests = (code: string, countries: readonly string[], date: string) =>
    countries.every((country) =>
      law.recognitions.some(
        (row) =>
          row.law === code.split('.')[0] &&
          row.countries.includes(country) &&
          (row.from === undefined || row.from <= date) &&
          (row.to === undefined || date < row.to),
      ),
    );
  const eve = daysAfter(on, -1);
  return transfers!.flatMap(({ id, suspension, countries = [], grounds = [] }) =>
    (grounds as Transfer['grounds'])
      .filter(({ code, since, until }) => {
        const kinds = [eve, on].map((date) => law.groundsByCode.get(code)!.find((entry) => holdsOn(entry, date))?.kind);
        const away = countries.filter((country) => lawOf(country) !== code.split('.')[0]);
        return (
          !suspension &&
          kinds.every((kind) => kind === 'RECOGNITION') &&
          holdsOn({ from: since, to: until }, on) &&
          rests(code, away, eve) &&
          !rests(code, away, on)
        );
      })
      .map(({ key }) => `${id} grounds.${key}`),
  );
}

/** Returns true if the ground of a finding is one of the law only since that day. Nothing could rely on it before. */
function begins(law: Law, on: string, { transfer }: Things, finding: string): boolean {
  const [id, path] = finding.split(' ');
  const { grounds = [] } = transfer!.find((one) => one.id === id)!;
  const { code } = (grounds as Transfer['grounds']).find(({ key }) => path === `grounds.${key}`)!;
  return !law.groundsByCode.get(code)!.some((entry) => holdsOn(entry, daysAfter(on, -1)));
}

/** A recognition falls on the day on which the grounds of Kenya begin. */
const KENYA_BEGINS = {
  on: '2022-01-14',
  fallen: LAW.recognitions.find(({ law, act }) => law === 'EU' && act === '2000/518/EC')!,
  transfers: [
    {
      grounds: [
        { law: 'KE', code: 'KE.MALABO' },
        { law: 'EU', code: 'EU.ADEQ' },
      ],
      countries: ['CH'],
      suspended: false,
    },
  ],
};

describe('A recognition that falls away', () => {
  const falls = fall.chain((around) => transfersAround(around).map((transfers) => ({ ...around, transfers })));

  it('flips exactly the transfers that relied on it, on that very day', () => {
    let flips = 0;
    fc.assert(
      fc.property(falls, ({ on, fallen, transfers }) => {
        const law = without(fallen, on);
        const given = things(transfers);
        const before = unrecognised(law, daysAfter(on, -1), given);
        const flipped = [...unrecognised(law, on, given)].filter(
          (key) => !before.has(key) && !begins(law, on, given, key),
        );
        const expected = lost(law, on, given.transfer);
        expect(flipped.sort()).toEqual(expected.sort());
        flips += flipped.length;
      }),
      { numRuns: 150, examples: [[KENYA_BEGINS]] },
    );
    expect(flips).toBeGreaterThan(0);
  });

  it('changes nothing else that is found of transfers', () => {
    fc.assert(
      fc.property(falls, ({ on, fallen, transfers }) => {
        const given = things(transfers);
        expect(otherwise(without(fallen, on), on, given)).toEqual(otherwise(LAW, on, given));
      }),
      { numRuns: 100 },
    );
  });
});

describe('What is found', () => {
  it('never depends on the order in which things are given', () => {
    const falls = fall.chain((around) => transfersAround(around).map((transfers) => ({ on: around.on, transfers })));
    const shuffled = falls.chain(({ on, transfers }) => {
      const transfer = things(transfers).transfer!;
      return fc
        .shuffledSubarray([...transfer], { minLength: transfer.length })
        .map((other) => ({ on, transfer, other }));
    });
    const judged = (on: string, transfer: Things['transfer']) =>
      [...judge(snapshotOf(on, { transfer }), LAW.on(on), RULES)]
        .flat()
        .map(({ rule, severity, subject, path, message }) => [rule, severity, subject.id, path, message].join(' '))
        .sort();
    fc.assert(
      fc.property(shuffled, ({ on, transfer, other }) => {
        expect(judged(on, other)).toEqual(judged(on, transfer));
      }),
      { numRuns: 100 },
    );
  });
});
