import type { GroundClass, GroundState } from './ground-states.js';
import {
  countedBy,
  datesOf,
  type NamedTransfer,
  restingOn,
  routesOf,
  selected,
  seriousFirst,
} from './judged-transfers.js';

const transfer = (id: string, more: object = {}, grounds: Record<string, GroundState> = {}): NamedTransfer => {
  const {
    class: of = 'CLAUSES',
    exporter,
    importer,
    owner,
    ...stated
  } = more as Partial<NamedTransfer> & { class?: GroundClass };
  const rows = Object.keys(grounds).map((code) => ({ code, key: code, law: code.slice(0, 2) }));
  return {
    transfer: { id, countries: ['US'], status: 'DRAFT', grounds: rows, ...stated },
    judged: { class: of, grounds: new Map(Object.entries(grounds).map(([key, state]) => [key, { state, class: of }])) },
    exporter,
    importer,
    owner,
  } as unknown as NamedTransfer;
};
const idsOf = (all: readonly NamedTransfer[]) => all.map(({ transfer: { id } }) => id);

describe('Judged transfers', () => {
  const bureau = { id: 'p', name: 'Bureau', country: 'JP' };
  const all = [
    transfer('newsletter', {}, { 'EU.SCC': 'IN_FORCE', 'EU.ADEQ': 'ENDED' }),
    transfer('payroll', { countries: ['US', 'JP'], importer: bureau, exporter: bureau, class: 'NONE' }),
    transfer('unclear', { countries: [] }),
  ];

  it('are selected by conditions that all have to be met', () => {
    const us = { by: 'COUNTRY', values: ['US'] } as const;
    expect(idsOf(selected(all, [us]))).toEqual(['newsletter', 'payroll']);
    expect(idsOf(selected(all, [us, { by: 'IMPORTER', values: ['p'] }]))).toEqual(['payroll']);
    expect(idsOf(selected(all, [{ by: 'COUNTRY', values: ['none'] }]))).toEqual(['unclear']);
    expect(idsOf(selected(all, [{ by: 'CLASS', values: [] }]))).toEqual(idsOf(all));
  });

  it('are counted by a value as if its own condition were not set', () => {
    const japan = [{ by: 'COUNTRY', values: ['JP'] }] as const;
    expect(countedBy(all, japan, 'COUNTRY').map(({ value, count }) => [value, count])).toEqual([
      ['US', 2],
      ['JP', 1],
      ['none', 1],
    ]);
    expect(countedBy(all, japan, 'IMPORTER')).toEqual([{ value: 'p', count: 1, label: 'Bureau' }]);
    expect(countedBy(all, [], 'EXPORTER_COUNTRY').map(({ value, count }) => [value, count])).toEqual([
      ['none', 2],
      ['JP', 1],
    ]);
    expect(countedBy(all, [], 'GROUND').map(({ value }) => value)).toEqual(['none', 'EU.SCC']); // the other has ended
  });

  it('come with the most serious first, and else in their order', () => {
    expect(idsOf(seriousFirst(all))).toEqual(['payroll', 'newsletter', 'unclear']);
  });

  it('are ways between countries: one to two countries is on both', () => {
    expect(routesOf(all)).toEqual([
      { from: undefined, to: 'US', class: 'CLAUSES', count: 1 },
      { from: 'JP', to: 'US', class: 'NONE', count: 1 },
      { from: 'JP', to: 'JP', class: 'NONE', count: 1 },
      { from: undefined, to: undefined, class: 'CLAUSES', count: 1 },
    ]);
  });
});

describe('What rests on a recognition', () => {
  const all = [
    transfer('both', {}, { 'EU.ADEQ': 'IN_FORCE', 'EU.SCC': 'IN_FORCE' }),
    transfer('alone', { countries: ['US', 'JP'] }, { 'EU.ADEQ': 'IN_FORCE', 'UK.IDTA': 'IN_FORCE' }),
    transfer('clauses', {}, { 'EU.SCC': 'IN_FORCE' }),
    transfer('fallen', {}, { 'EU.ADEQ': 'FELL' }),
    transfer('suspended', {}, { 'EU.ADEQ': 'NOT_JUDGED' }),
  ];

  it('is every transfer to a recognised country on that ground, those first that have no other ground of that law', () => {
    const resting = restingOn({ law: 'EU', ground: 'EU.ADEQ', countries: ['US'] }, all);
    expect(resting.map(({ one, hasOther }) => [one.transfer.id, hasOther])).toEqual([
      ['alone', false],
      ['suspended', false],
      ['both', true],
    ]);
  });
});

describe('The dates of transfers', () => {
  const stated = (more: object) =>
    ({
      countries: ['US'],
      jurisdictions: ['KR'],
      grounds: [{ law: 'EU', since: '2018-06-01', until: '2021-10-01' }],
      checks: [],
      ...more,
    }) as never;

  it('say once how many of them changed on the same day', () => {
    expect(datesOf([stated({}), stated({ suspension: { since: '2018-06-01' } })])).toEqual({
      first: '2018-06-01',
      days: [
        { on: '2018-06-01', groundCount: 2, suspendedCount: 1 },
        { on: '2021-10-01', groundCount: 2, suspendedCount: 0 },
      ],
      laws: ['EU', 'KR'],
      destinations: ['US'],
    });
  });

  it('begin with the first one that a transfer states', () => {
    expect(datesOf([stated({ checks: [{ on: '2018-05-25' }] })]).first).toBe('2018-05-25');
    expect(datesOf([stated({ grounds: [] })]).first).toBeUndefined();
  });
});
