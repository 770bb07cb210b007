import { reject } from '#kernel';
import type { CommandsOf, Fact, FactsOf, IssuedCommand, Thing } from '#ledger';
import { fieldsOf } from './fields.js';

interface Bulb {
  readonly key: string;
  readonly watts?: number;
  readonly since?: string;
}

interface Lamp extends Thing {
  readonly colour: string;
  readonly room?: string;
  readonly floor?: string;
  readonly tags?: readonly string[];
  readonly bulbs: readonly Bulb[];
  readonly checks: readonly Bulb[];
  readonly serial?: string;
  readonly notes: readonly { readonly item: string; readonly text: string }[];
}

const { declared, field, life, list, rows, written } = fieldsOf<Lamp>();
const lampFields = declared(
  field('colour', {
    command: 'PaintLamp',
    event: 'LampPainted',
    words: { colour: 'colour' },
    check: ({ colour, tags = [] }) => tags.includes(colour) && reject('INVALID', 'Choose another.', 'colour'),
  }),
  field(['room', 'floor'], {
    command: 'MoveLamp',
    event: 'LampMoved',
    words: { room: 'room' },
    argument: 'place',
  }),
  list('tags', { command: 'TagLamp', event: 'LampTagged', description: 'Replaces the tags.' }),
  written('serial'),
  rows('bulbs', 'bulb', {
    set: { command: 'SetBulb', event: 'BulbSet', words: { key: 'bulb.key' } },
    remove: { command: 'RemoveBulb', event: 'BulbRemoved' },
    check: (_lamp, { watts = 0 }) => watts > 100 && reject('INVALID', 'Too bright.', 'bulb.watts'),
  }),
  rows('checks', 'check', {
    set: { command: 'CheckLamp', event: 'LampChecked', words: { key: 'check.key' } },
    merge: true,
    since: 'since',
  }),
  rows('notes', 'note', {
    set: { command: 'MakeNote', event: 'NoteMade', words: { item: 'note.item' } },
    remove: { command: 'WithdrawNote', event: 'NoteWithdrawn' },
    key: 'item',
  }),
  life({ command: 'EndLamp', event: 'LampEnded' }, { command: 'ReviveLamp', event: 'LampRevived' }),
);

const lamp: Lamp = { colour: 'red', room: 'hall', bulbs: [], checks: [], notes: [], retired: false };
const { decide, commands } = lampFields;
const on = <F extends Fact>(fact: F) => ({ ...fact, effectiveOn: '2024-01-01' });

describe('A declared field', () => {
  it('is set by its command, unless it is so already', () => {
    expect(decide(lamp, new commands.PaintLamp('1', { colour: 'blue' }))).toEqual([
      { type: 'LampPainted', data: { colour: 'blue' } },
    ]);
    expect(decide(lamp, new commands.PaintLamp('1', { colour: 'red' }))).toEqual([]);
  });

  it('is checked as part of the thing as it would be', () => {
    expect(() => decide({ ...lamp, tags: ['blue'] }, new commands.PaintLamp('1', { colour: 'blue' }))).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'colour' }),
    );
  });

  it('is no longer stated if the command leaves it out', () => {
    const [moved] = decide(lamp, new commands.MoveLamp('1', { floor: '2' }));

    expect(moved).toEqual({ type: 'LampMoved', data: { floor: '2' } });
    expect(lampFields.evolve(lamp, on(moved!))).toEqual({ ...lamp, room: undefined, floor: '2' });
  });

  it('that is a list is empty if the command leaves it out', () => {
    expect(decide(lamp, new commands.TagLamp('1', {}))).toEqual([]);
    expect(decide({ ...lamp, tags: ['x'] }, new commands.TagLamp('1', {}))).toEqual([
      { type: 'LampTagged', data: { tags: [] } },
    ]);
  });

  it('has the words of its event, a command named as it is, and a place in a register file', () => {
    expect(lampFields.words).toMatchObject({ LampTagged: { 'tags?': 'tags[]' }, BulbRemoved: { key: 'key' } });
    expect(commands.TagLamp.name).toBe('TagLamp');
    expect(lampFields.names).toEqual(['colour', 'room', 'floor', 'tags', 'serial', 'bulbs', 'checks', 'notes']);
  });

  it('has a mutation that takes each field, or all fields in one argument', () => {
    expect(lampFields.mutations.slice(0, 3)).toEqual([
      { command: 'PaintLamp', takes: [{ name: 'colour', is: 'FIELD', field: 'colour', mustBeGiven: false }] },
      { command: 'MoveLamp', takes: [{ name: 'place', is: 'DATA', of: { names: ['room', 'floor'] } }] },
      {
        command: 'TagLamp',
        description: 'Replaces the tags.',
        takes: [{ name: 'tags', is: 'FIELD', field: 'tags', mustBeGiven: true }],
      },
    ]);
  });
});

describe('Declared rows', () => {
  const bright = on({ type: 'BulbSet', data: { bulb: { key: 'a', watts: 60 } } } as const);
  const lit = lampFields.evolve(lamp, bright);

  it('are set and removed by key', () => {
    expect(lit.bulbs).toEqual([{ key: 'a', watts: 60 }]);
    expect(decide(lit, new commands.SetBulb('1', { bulb: { key: 'a', watts: 60 } }))).toEqual([]);
    const [removed] = decide(lit, new commands.RemoveBulb('1', { key: 'a' }));
    expect(lampFields.evolve(lit, on(removed!))).toEqual(lamp);
  });

  it('are checked before they are set', () => {
    expect(() => decide(lamp, new commands.SetBulb('1', { bulb: { key: 'a', watts: 200 } }))).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'bulb.watts' }),
    );
  });

  it('are removed only if they are there', () => {
    expect(() => decide(lamp, new commands.RemoveBulb('1', { key: 'a' }))).toThrow(
      expect.objectContaining({ code: 'NOTHING_THERE', path: 'key' }),
    );
  });

  it('keep what is left out, and have the effective date, where the declaration says so', () => {
    const [first] = decide(lamp, new commands.CheckLamp('1', { check: { key: 'a', watts: 60 } }));
    const checked = lampFields.evolve(lamp, on(first!));
    expect(checked.checks).toEqual([{ key: 'a', watts: 60, since: '2024-01-01' }]);

    expect(decide(checked, new commands.CheckLamp('1', { check: { key: 'a' } }))).toEqual([]);
  });

  it('are told apart by another field, where the declaration names one', () => {
    const first = on({ type: 'NoteMade', data: { note: { item: 'dust', text: 'none' } } } as const);
    const noted = lampFields.evolve(lamp, first);
    const again = on({ type: 'NoteMade', data: { note: { item: 'dust', text: 'some' } } } as const);

    expect(lampFields.evolve(noted, again).notes).toEqual([{ item: 'dust', text: 'some' }]);
    const [withdrawn] = decide(noted, new commands.WithdrawNote('1', { item: 'dust' }));
    expect(lampFields.evolve(noted, on(withdrawn!))).toEqual(lamp);
    expect(() => decide(lamp, new commands.WithdrawNote('1', { item: 'dust' }))).toThrow(
      expect.objectContaining({ code: 'NOTHING_THERE', path: 'item' }),
    );
    expect(lampFields.words.NoteWithdrawn).toEqual({ item: 'item' });
  });

  it('do not begin with two of one key', () => {
    const twice = { ...lamp, bulbs: [{ key: 'a' }, { key: 'a' }] };

    expect(() => lampFields.mustHaveDistinctRows(twice)).toThrow(expect.objectContaining({ path: 'bulbs.1.key' }));
  });
});

describe('A thing with declared fields', () => {
  it('ends once, and is reinstated once', () => {
    const ended = lampFields.evolve(lamp, on({ type: 'LampEnded', data: {} }));

    expect(ended).toEqual({ ...lamp, retired: true });
    expect(decide(ended, new commands.EndLamp('1', {}))).toEqual([]);
    expect(decide(ended, new commands.ReviveLamp('1', {}))).toEqual([{ type: 'LampRevived', data: {} }]);
    expect(decide(lamp, new commands.ReviveLamp('1', {}))).toEqual([]);
  });

  it('has no state after an event of a type that nothing declares', () => {
    expect(lampFields.evolve(lamp, { ...on({ type: 'WrittenLater', data: {} }) } as never)).toBeUndefined();
  });
});

describe('the types of declared fields', () => {
  it('are those of the thing', () => {
    const command: CommandsOf<typeof lampFields> = new commands.TagLamp('1', { tags: ['x'] });
    const fact: FactsOf<typeof lampFields> = { type: 'BulbRemoved', data: { key: 'a' } };
    const paint: IssuedCommand<'PaintLamp', { readonly colour: string }> = new commands.PaintLamp('1', { colour: 'x' });
    expect([command.type, fact.type, paint.data]).toEqual(['TagLamp', 'BulbRemoved', { colour: 'x' }]);

    // @ts-expect-error a colour is a text
    new commands.PaintLamp('1', { colour: 1 });
    // @ts-expect-error the data have no such value
    field('colour', { command: 'A', event: 'B', words: { colour: 'shade' } });
    // @ts-expect-error a check is never removed
    expect(commands.RemoveCheck).toBeUndefined();
  });
});
