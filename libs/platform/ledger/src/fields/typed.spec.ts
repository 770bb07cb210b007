import { reject } from '#kernel';
import { specificationOf } from '../testing/testing.js';
import { declaredDecider } from './declared-decider.js';
import { type DetailsOf, declared, field, fixed, life } from './typed.js';
import { types } from './types.js';

const { code, date, id, identifier, later, list, must, otherwise, record, reference, text } = types;
const Light = { WARM: 'WARM', COLD: 'COLD' } as const;

const lampFields = declared(
  { command: 'HangLamp', event: 'LampHung', words: { name: 'name' } },
  fixed({ maker: must(reference('party')), hungIn: id() }, ({ maker }) => maker === '' && reject('INVALID', 'Who?')),
  field({ name: must(text()), light: code(Light) }, { command: 'DescribeLamp', event: 'LampDescribed' }),
  field({ rooms: list(reference('room')) }, { command: 'MoveLamp', event: 'LampMoved' }),
  field({ dimmed: otherwise('NO', code({ YES: 'YES', NO: 'NO' })) }, { command: 'DimLamp', event: 'LampDimmed' }),
  field(
    {
      warranty: record('Warranty', {
        number: identifier(),
        terms: list(text()),
        until: date(),
        from: reference('party'),
      }),
    },
    {
      command: 'WarrantLamp',
      event: 'LampWarranted',
      words: { until: 'warranty.until' },
      check: ({ warranty }) => warranty?.until === '2019-01-01' && reject('INVALID', 'Too early.', 'warranty.until'),
    },
  ),
  field({ tags: later(list(text())) }, { command: 'TagLamp', event: 'LampTagged' }),
  life({ command: 'EndLamp', event: 'LampEnded' }, { command: 'ReviveLamp', event: 'LampRevived' }),
);
const lamps = declaredDecider(lampFields, { category: 'lamp', noun: 'lamp', name: ({ name }) => name });
const { commands } = lampFields;
const { given } = specificationOf(lamps);
const ID = 'lamp-1';
const LAMP = { maker: 'party-1', name: 'Lampe für Zoë' };
const HUNG: DetailsOf<typeof lampFields> = { ...LAMP, rooms: [], dimmed: 'NO' };
const hung = { type: 'LampHung', data: HUNG } as const;

describe('A kind of thing whose fields are declared with types', () => {
  it('begins with what the registration gives, and with the values of what it leaves out', () => {
    given([]).when(new commands.HangLamp(ID, LAMP)).then([hung]);
    expect(lamps.evolve(undefined, { ...hung, effectiveOn: '2024-01-01' })).toEqual({ ...HUNG, retired: false });
  });

  it('lacks a list that is younger than its registration, and is registered without it', () => {
    expect(lamps.evolve(undefined, { ...hung, effectiveOn: '2024-01-01' })).not.toHaveProperty('tags');
    given([hung])
      .when(new commands.TagLamp(ID, { tags: ['給油'] }))
      .then([{ type: 'LampTagged', data: { tags: ['給油'] } }]);
  });

  it('is checked by every declaration when it is registered, and by its own when one changes', () => {
    const warranty = { until: '2019-01-01', terms: [] };
    expect(() => lamps.decide(new commands.HangLamp(ID, { ...LAMP, warranty }), undefined)).toThrow('Too early.');
    given([hung]).when(new commands.WarrantLamp(ID, { warranty })).rejected('INVALID', 'warranty.until');
    expect(() => lamps.decide(new commands.HangLamp(ID, { ...LAMP, maker: '' }), undefined)).toThrow('Who?');
  });

  it('does not change before it is registered', () => {
    const fact = { type: 'LampMoved', data: { rooms: [] }, effectiveOn: '2024-01-01' } as const;
    expect(() => lamps.evolve(undefined, fact)).toThrow('LampMoved: the lamp does not exist yet.');
  });

  it('names what it refers to and what can be translated, at any depth: an id of any kind refers to nothing', () => {
    expect(lamps.references).toEqual({ maker: 'party', 'rooms[]': 'room', 'warranty.from': 'party' });
    expect(lamps.texts).toEqual(['name', 'warranty.terms[]', 'tags[]']);
  });

  it('has the arguments of every sentence: one field that can lack has a sentence without it', () => {
    expect(lampFields.words).toEqual({
      LampHung: { name: 'name' },
      LampDescribed: { name: 'name', light: 'light' },
      LampMoved: { 'rooms?': '@rooms[]' },
      LampDimmed: { dimmed: 'dimmed' },
      LampWarranted: { until: 'warranty.until' },
      LampTagged: { 'tags?': 'tags[]' },
      LampEnded: {},
      LampRevived: {},
    });
  });

  it('ends and is in force again by the commands of its life alone', () => {
    expect([lamps.creates, lamps.revives]).toEqual([['HangLamp'], ['ReviveLamp', 'EndLamp']]);
    given([hung, { type: 'LampEnded', data: {} }])
      .when(new commands.ReviveLamp(ID, {}))
      .then([{ type: 'LampRevived', data: {} }]);
  });

  it('keeps what only the registration states', () => {
    expect(lampFields.names).toEqual(['name', 'light', 'rooms', 'dimmed', 'warranty', 'tags']);
  });
});
