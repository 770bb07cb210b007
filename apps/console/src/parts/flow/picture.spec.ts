import fc from 'fast-check';
import { type Column, distinct, layOut, rowsOf } from './picture';

const column = (title: string, ...ids: string[]): Column => ({
  title,
  boxes: ids.map((id) => ({ id, label: id })),
});

describe('The picture of a flow', () => {
  it('has a column for each kind that there is, each in the middle', () => {
    const { titles, boxes, rows } = layOut(
      [column('People', 'a'), column('Nothing'), column('Systems', 'x', 'y', 'z')],
      [],
    );
    expect(titles).toEqual(['People', 'Systems']);
    expect(rows).toBe(3);
    expect(boxes.map(({ id, column: of, row }) => [id, of, row])).toEqual([
      ['a', 0, 1],
      ['x', 1, 0],
      ['y', 1, 1],
      ['z', 1, 2],
    ]);
  });

  it('says how many boxes of a column it does not show, and draws no line to them', () => {
    const many = Array.from({ length: 11 }, (_, i) => `b${i}`);
    const { boxes, lines, more } = layOut(
      [column('A', 'a'), column('B', ...many)],
      [
        ['a', 'b0'],
        ['a', 'b10'],
      ],
    );
    expect(boxes).toHaveLength(9);
    expect(more).toEqual([0, 3]);
    expect(lines.map(([from, to]) => [from.id, to.id])).toEqual([['a', 'b0']]);
  });

  it('draws no line behind the boxes of another column, through which it would seem to go', () => {
    const columns = [column('A', 'a'), column('B', 'b'), column('C', 'c')];
    const { lines } = layOut(columns, [
      ['a', 'b'],
      ['a', 'c'],
    ]);
    expect(lines.map(([from, to]) => [from.id, to.id])).toEqual([['a', 'b']]);
    expect(rowsOf({ columns, lines: [['a', 'c']] })[0]!.to.map(({ id }) => id)).toEqual(['c']);
  });

  it('is a table, too, with all boxes of a column and what each leads to', () => {
    const many = Array.from({ length: 11 }, (_, i) => `b${i}`);
    const rows = rowsOf({ columns: [column('A', 'a'), column('B', ...many)], lines: [['a', 'b10']] });
    expect(rows).toHaveLength(12);
    expect([rows[0]!.title, rows[0]!.box.id, rows[0]!.to.map(({ id }) => id)]).toEqual(['A', 'a', ['b10']]);
  });

  it('puts no two boxes at one place, whatever the columns', () => {
    const ids = fc.array(fc.nat(20), { maxLength: 15 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 5 }), (lists) => {
        const columns = lists.map((list, i) => ({
          title: `${i}`,
          boxes: distinct(list.map((id) => ({ id: `${i}.${id}`, label: `${id}` }))),
        }));
        const { boxes, rows } = layOut(columns, []);
        const places = boxes.map(({ column: of, row }) => `${of} ${row}`);
        expect(new Set(places).size).toBe(boxes.length);
        expect(boxes.every(({ row }) => row >= 0 && row <= rows - 1)).toBe(true);
      }),
    );
  });
});
