import { differences, type FieldChange } from './difference.js';

const change = (path: string, before: unknown, after: unknown): FieldChange => ({ path, before, after });

describe('the difference of two documents', () => {
  it.each<[string, unknown, unknown, FieldChange[]]>([
    ['is nothing where they are the same', { a: 1, b: [{ key: 'x' }] }, { b: [{ key: 'x' }], a: 1 }, []],
    ['names a field that changed', { a: 1, b: 2 }, { a: 1, b: 3 }, [change('b', 2, 3)]],
    [
      'goes down to the leaves',
      { contract: { since: '2023-01-01', reference: 'A' } },
      { contract: { since: '2024-01-01', reference: 'A' } },
      [change('contract.since', '2023-01-01', '2024-01-01')],
    ],
    ['names a field that came', { a: 1 }, { a: 1, b: 2 }, [change('b', undefined, 2)]],
    ['names a field that went', { a: 1, b: 2 }, { a: 1 }, [change('b', 2, undefined)]],
    [
      'names every leaf of a document that came',
      undefined,
      { a: 1, b: { c: 2 } },
      [change('a', undefined, 1), change('b.c', undefined, 2)],
    ],
    [
      'names every leaf of one that went',
      { a: 1, b: { c: 2 } },
      undefined,
      [change('a', 1, undefined), change('b.c', 2, undefined)],
    ],
    [
      'names rows by their keys, wherever they stand',
      {
        rows: [
          { key: 'x', n: 1 },
          { key: 'y', n: 1 },
        ],
      },
      {
        rows: [
          { key: 'y', n: 2 },
          { key: 'x', n: 1 },
        ],
      },
      [change('rows.y.n', 1, 2)],
    ],
    [
      'names the leaves of a row that came and of one that went',
      { rows: [{ key: 'x', n: 1 }] },
      { rows: [{ key: 'y', n: 2 }] },
      [
        change('rows.x.key', 'x', undefined),
        change('rows.x.n', 1, undefined),
        change('rows.y.key', undefined, 'y'),
        change('rows.y.n', undefined, 2),
      ],
    ],
    [
      'is the order where nothing else differs',
      { rows: [{ key: 'x' }, { key: 'y' }] },
      { rows: [{ key: 'y' }, { key: 'x' }] },
      [change('rows', [{ key: 'x' }, { key: 'y' }], [{ key: 'y' }, { key: 'x' }])],
    ],
    [
      'takes a list without keys as a whole',
      { a: ['x', 'y'] },
      { a: ['x', 'z'] },
      [change('a', ['x', 'y'], ['x', 'z'])],
    ],
    [
      'takes a list of which only some have keys as a whole',
      { a: [{ key: 'x' }] },
      { a: [{ key: 'x' }, { n: 1 }] },
      [change('a', [{ key: 'x' }], [{ key: 'x' }, { n: 1 }])],
    ],
    ['names a list that became empty', { a: ['x'] }, { a: [] }, [change('a', ['x'], [])]],
    ['names an empty list that went', { a: [] }, {}, [change('a', [], undefined)]],
    ['names a value that became a document', { a: 'x' }, { a: { b: 1 } }, [change('a', 'x', { b: 1 })]],
    ['tells null from false and nothing', { a: null }, { a: false }, [change('a', null, false)]],
    ['has no path for values without fields', 1, 2, [change('', 1, 2)]],
  ])('%s', (_, before, after, expected) => {
    expect(differences(before, after)).toEqual(expected);
  });

  it('leads from the one to the other: backwards it is the same, turned round', () => {
    const [before, after] = [
      { a: 1, rows: [{ key: 'x', n: 1 }], gone: { b: 1 } },
      {
        a: 2,
        rows: [
          { key: 'x', n: 2 },
          { key: 'y', n: 1 },
        ],
      },
    ];
    const turned = differences(after, before).map((c) => change(c.path, c.after, c.before));
    const sorted = (changes: FieldChange[]) => [...changes].sort((x, y) => (x.path < y.path ? -1 : 1));
    expect(sorted(turned)).toEqual(sorted(differences(before, after)));
  });
});
