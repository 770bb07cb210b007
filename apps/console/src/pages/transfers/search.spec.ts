import { countsOf, readTransferSearch, rowsFor } from './search';
import type { Judgement } from './useTransfers';

const row = (id: string, more: object = {}, grounds: readonly object[] = []): Judgement =>
  ({
    class: 'CLAUSES',
    faults: [],
    grounds,
    transfer: {
      id,
      name: id,
      countries: ['US'],
      status: 'DRAFT',
      exporter: null,
      importer: null,
      activities: [],
      ...more,
    },
  }) as unknown as Judgement;

describe('The filters of transfers', () => {
  const rows = [
    row('newsletter', { activities: [{ id: 'a', reference: 'MK-01', title: 'Newsletter' }] }),
    row('payroll', { countries: ['US', 'JP'], importer: { id: 'p', name: 'Bureau' } }),
    row('unclear', { countries: [] }),
  ];
  const idsOf = (search: Parameters<typeof rowsFor>[1]) => rowsFor(rows, search).map(({ transfer }) => transfer.id);

  it('all have to be met', () => {
    expect(idsOf({ country: 'US' })).toEqual(['newsletter', 'payroll']);
    expect(idsOf({ country: 'US', importer: 'p' })).toEqual(['payroll']);
    expect(idsOf({ country: 'none' })).toEqual(['unclear']);
  });

  it('search names of transfers, parties and activities', () => {
    expect(idsOf({ q: 'bureau' })).toEqual(['payroll']);
    expect(idsOf({ q: 'mk-01 newsletter' })).toEqual(['newsletter']);
  });

  it('count their values without their own condition', () => {
    expect([...countsOf(rows, { country: 'JP' }, 'country')]).toEqual([
      ['US', 2],
      ['JP', 1],
      ['none', 1],
    ]);
  });

  it('take only grounds that are relied on at the date', () => {
    const ground = (code: string, isCurrent: boolean) => ({ row: { code }, isCurrent });
    const all = [row('one', {}, [ground('EU.SCC', true), ground('EU.ADEQ', false)])];
    expect([...countsOf(all, {}, 'ground').keys()]).toEqual(['EU.SCC']);
  });

  it('leave out what is malformed in an address', () => {
    expect(readTransferSearch({ class: 'NONSENSE', country: 7, q: 'x' })).toMatchObject({
      class: undefined,
      country: undefined,
      q: 'x',
    });
  });
});
