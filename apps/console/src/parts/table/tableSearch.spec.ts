import { columnsInAddress, nextSelection, nextSort, readSort, shownColumns } from './tableSearch';

const columns = [{ id: 'title', isLead: true }, { id: 'role' }, { id: 'systems', isExtra: true }];

describe('the address of a table', () => {
  it('names a sort, and its direction by a minus', () => {
    expect(readSort('title')).toEqual({ by: 'title', isDescending: false });
    expect(readSort('-title')).toEqual({ by: 'title', isDescending: true });
    expect(readSort(undefined)).toBeUndefined();
    expect(readSort('-')).toBeUndefined();
  });

  it('goes from ascending to descending to none by presses on a head', () => {
    expect([undefined, 'title', '-title', 'role'].map((now) => nextSort(now, 'title'))).toEqual([
      'title',
      '-title',
      undefined,
      'title',
    ]);
  });

  it('names columns only where they differ from the usual ones', () => {
    expect(columnsInAddress(columns, new Set(['title', 'role']))).toBeUndefined();
    expect(columnsInAddress(columns, new Set(['title', 'systems']))).toBe('title,systems');
  });

  it('shows the usual columns if it names none, and always the one that names the row', () => {
    const ids = (named?: string) => shownColumns(columns, named).map(({ id }) => id);
    expect(ids()).toEqual(['title', 'role']);
    expect(ids('systems')).toEqual(['title', 'systems']);
    expect(ids('')).toEqual(['title']);
  });
});

describe('the selection of rows', () => {
  const ids = ['a', 'b', 'c', 'd'];
  it('turns one row on and off', () => {
    expect([...nextSelection(new Set(['a']), ids, 1, undefined)]).toEqual(['a', 'b']);
    expect([...nextSelection(new Set(['a', 'b']), ids, 1, undefined)]).toEqual(['a']);
  });

  it('turns all rows between two presses on with Shift, in both directions', () => {
    expect([...nextSelection(new Set(['d']), ids, 1, 3)].sort()).toEqual(['b', 'c', 'd']);
    expect([...nextSelection(new Set(['a']), ids, 2, 0)]).toEqual(['a', 'b', 'c']);
  });
});
