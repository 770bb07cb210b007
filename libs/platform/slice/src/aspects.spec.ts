import { command, fieldsOf, type IssuedCommand, type Thing } from '#ledger';
import { aspectsOf, rowsAspect, wholeAspect } from './aspects.js';

class ChangeSeat extends command<'ChangeSeat', { country?: string; flags?: readonly string[] }>('ChangeSeat') {}
class SetRow extends command<'SetRow', { row: object }>('SetRow') {}
class RemoveRow extends command<'RemoveRow', { key: string }>('RemoveRow') {}

const META = { effectiveOn: '2024-01-01' };
const shapes = (commands: IssuedCommand[]) => commands.map(({ type, data }) => [type, data]);

describe('fields that one command sets together', () => {
  const seat = wholeAspect(ChangeSeat, 'country', 'flags');

  it('are set together if one of them differs', () => {
    const [change, ...rest] = seat.changes(
      'a-1',
      { country: 'DE', flags: ['x'] },
      { country: 'GB', flags: ['x'] },
      META,
    );
    expect(change).toBeInstanceOf(ChangeSeat);
    expect(change).toMatchObject({ id: 'a-1', data: { country: 'GB', flags: ['x'] }, meta: META });
    expect(rest).toEqual([]);
  });

  it('are cleared if the target has none', () => {
    expect(shapes(seat.changes('a-1', { country: 'DE' }, {}, META))).toEqual([['ChangeSeat', {}]]);
  });

  it.each([
    [{ country: 'DE' }, { country: 'DE', name: 'another field' }],
    [{ country: 'DE', flags: [] }, { country: 'DE' }],
    [{}, { country: null, flags: [] }],
  ])('are left alone if they say the same: %j and %j', (current, target) => {
    expect(seat.changes('a-1', current, target, META)).toEqual([]);
  });

  it('are never removed', () => {
    expect(seat.removals('a-1', { country: 'DE' }, {}, META)).toEqual([]);
  });
});

describe('rows under keys', () => {
  const aspect = rowsAspect('list', SetRow, 'row', RemoveRow);
  const [a, b] = [
    { key: 'a', value: 1 },
    { key: 'b', value: 1 },
  ];

  it('are set one by one, in their order, if they are new or differ', () => {
    const target = { list: [{ ...b, value: 2 }, a, { key: 'c' }] };
    expect(shapes(aspect.changes('a-1', { list: [a, b] }, target, META))).toEqual([
      ['SetRow', { row: { key: 'b', value: 2 } }],
      ['SetRow', { row: { key: 'c' } }],
    ]);
  });

  it('are refused if two of them have one key: the content of one would be lost', () => {
    const target = { list: [b, a, { ...b, value: 2 }] };
    expect(() => aspect.changes('a-1', { list: [a] }, target, META)).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'list.2', message: 'The key b is there twice.' }),
    );
  });

  it('are left alone if they say the same, in any order', () => {
    const target = {
      list: [
        { ...b, flag: false },
        { ...a, list: [] },
      ],
    };
    expect(aspect.changes('a-1', { list: [a, b] }, target, META)).toEqual([]);
    expect(aspect.removals('a-1', { list: [a, b] }, target, META)).toEqual([]);
  });

  it('are removed if the target does not have them', () => {
    expect(shapes(aspect.removals('a-1', { list: [a, b] }, { list: [b] }, META))).toEqual([
      ['RemoveRow', { key: 'a' }],
    ]);
    expect(shapes(aspect.removals('a-1', { list: [a] }, {}, META))).toEqual([['RemoveRow', { key: 'a' }]]);
  });

  it('carry the id of the thing and the metadata of commands', () => {
    expect(aspect.changes('a-1', {}, { list: [a] }, META)[0]).toMatchObject({ id: 'a-1', meta: META });
    expect(aspect.removals('a-1', { list: [a] }, {}, META)[0]).toMatchObject({ id: 'a-1', meta: META });
  });

  it('that cannot be removed stay when a list leaves them out', () => {
    const acts = rowsAspect('list', SetRow, 'row');
    expect(acts.removals('a-1', { list: [a] }, { list: [] }, META)).toEqual([]);
  });

  it('can have another name than a key', () => {
    const officers = rowsAspect('list', SetRow, 'row', RemoveRow, {
      keyOf: ({ role, contact }) => `${role} ${contact}`,
      keyed: ({ role, contact }) => ({ role, contact }),
    });
    const [dpo, rep] = [
      { role: 'DPO', contact: 'c-1', condition: 'x' },
      { role: 'REP', contact: 'c-1' },
    ];
    const current = { list: [dpo, rep] };
    expect(shapes(officers.changes('a-1', current, { list: [{ ...dpo, condition: 'y' }] }, META))).toEqual([
      ['SetRow', { row: { ...dpo, condition: 'y' } }],
    ]);
    expect(shapes(officers.removals('a-1', current, { list: [dpo] }, META))).toEqual([
      ['RemoveRow', { role: 'REP', contact: 'c-1' }],
    ]);
  });

  it('can keep fields that a row leaves out: only the fields that it has can differ', () => {
    const acts = rowsAspect('list', SetRow, 'row', undefined, { merge: true });
    const current = { list: [{ key: 'a', value: 1, on: '2023-05-01' }] };
    expect(acts.changes('a-1', current, { list: [a] }, META)).toEqual([]);
    expect(shapes(acts.changes('a-1', current, { list: [{ ...a, value: 2 }] }, META))).toEqual([
      ['SetRow', { row: { key: 'a', value: 2 } }],
    ]);
    expect(shapes(aspect.changes('a-1', current, { list: [a] }, META))).toEqual([['SetRow', { row: a }]]);
  });

  it('can have fields that follow from others: a row that leaves out only these does not differ', () => {
    const rows = rowsAspect('list', SetRow, 'row', undefined, { derived: ['since'] });
    const current = { list: [{ key: 'a', value: 1, note: 'x', since: '2023-05-01' }] };
    expect(rows.changes('a-1', current, { list: [{ ...a, note: 'x' }] }, META)).toEqual([]);
    expect(shapes(rows.changes('a-1', current, { list: [a] }, META))).toEqual([['SetRow', { row: a }]]);
    const stated = { ...a, note: 'x', since: '2024-05-01' };
    expect(shapes(rows.changes('a-1', current, { list: [stated] }, META))).toEqual([['SetRow', { row: stated }]]);
  });
});

describe('the aspects of declared fields', () => {
  it('are in the order of the declarations, those that are written by hand in their places', () => {
    // Given
    interface Desk extends Thing {
      readonly place?: string;
      readonly stamp?: string;
      readonly drawers: readonly { readonly key: string }[];
    }
    const { declared, field, rows, written } = fieldsOf<Desk>();
    const stamp = wholeAspect(ChangeSeat, 'stamp');
    const fields = declared(
      rows('drawers', 'drawer', {
        set: { command: 'SetDrawer', event: 'DrawerSet', words: {} },
        remove: { command: 'RemoveDrawer', event: 'DrawerRemoved' },
      }),
      written('stamp'),
      field('place', { command: 'MoveDesk', event: 'DeskMoved', words: {} }),
    );

    // When
    const aspects = aspectsOf(fields, { stamp });

    // Then
    const [before, after] = [{ drawers: [{ key: 'a' }] }, { drawers: [{ key: 'b' }], place: 'hall' }];
    expect(aspects.map((aspect) => aspect.fields)).toEqual([['drawers'], ['stamp'], ['place']]);
    expect(aspects[1]).toBe(stamp);
    expect(shapes(aspects.flatMap((aspect) => aspect.changes('a-1', before, after, META)))).toEqual([
      ['SetDrawer', { drawer: { key: 'b' } }],
      ['MoveDesk', { place: 'hall' }],
    ]);
    expect(shapes(aspects.flatMap((aspect) => aspect.removals('a-1', before, after, META)))).toEqual([
      ['RemoveDrawer', { key: 'a' }],
    ]);
  });
});
