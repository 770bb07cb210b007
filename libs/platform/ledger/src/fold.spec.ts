import { same } from '#kernel';
import type { Decider, Thing } from './decider.js';
import type { Fact, RecordedEvent } from './event.js';
import { byEffect, FOREVER, inForce, place, type Segment, segments, stateOn } from './fold.js';

interface Lamp extends Thing {
  readonly lit: boolean;
}

const lamp = {
  evolve: (_: Lamp | undefined, fact: Fact): Lamp => ({ lit: fact.type === 'Lit', retired: false }),
} as unknown as Decider<Lamp>;

const ON: Lamp = { lit: true, retired: false };
const OFF: Lamp = { lit: false, retired: false };

/** Makes an event at a position, effective on a date. An annulment withdraws the event at the position `annulled`. */
const event = (position: number, type: string, effectiveOn: string, annulled?: number): RecordedEvent => ({
  id: `event-${position}`,
  type,
  data: annulled === undefined ? {} : { event: `event-${annulled}` },
  stream: 'lamp-1',
  revision: BigInt(position),
  position: BigInt(position),
  recordedAt: '2024-01-01T00:00:00.000Z',
  metadata: { commandId: '', actor: '', effectiveOn, schema: 1, index: 0, count: 1 },
});

const positions = (events: readonly RecordedEvent[]) => events.map((e) => Number(e.position));

describe('the order of a fold', () => {
  it('is that of effective dates, then of positions, with any number of digits (T2)', () => {
    const events = [event(10, 'Lit', '2024-02-01'), event(11, 'Lit', '2024-01-01'), event(9, 'Lit', '2024-02-01')];
    expect(positions([...events].sort(byEffect))).toEqual([11, 9, 10]);
    expect(byEffect(events[0]!, events[0]!)).toBe(0);
  });

  it('leaves out what was annulled, and every act (T2, T29)', () => {
    const events = [
      event(1, 'Lit', '2024-03-01'),
      event(2, 'PutOut', '2024-02-01'),
      event(3, 'EventAnnulled', '2024-01-01', 1),
      event(4, 'SubmittedForReview', '2024-01-01'),
      event(5, 'Lit', '2024-01-15'),
    ];
    expect(positions(inForce(events))).toEqual([5, 2]);
  });
});

describe('the state on a date', () => {
  const events = [event(1, 'Lit', '2024-02-01'), event(2, 'PutOut', '2024-03-01'), event(3, 'PutOut', '2024-02-01')];

  it.each([
    ['2024-01-31', undefined],
    ['2024-02-01', OFF],
    ['2024-03-01', OFF],
  ])('on %s follows from what is effective by then', (on, state) => {
    expect(stateOn(lamp, events, on)).toEqual(state);
  });

  it('is nothing without events', () => {
    expect(stateOn(lamp, [], '2024-01-01')).toBeUndefined();
  });
});

describe('the segments of a thing', () => {
  it('follow each other without a gap, and neighbours differ (T3)', () => {
    const events = [
      event(1, 'Lit', '2024-01-01'),
      event(2, 'Lit', '2024-02-01'),
      event(3, 'PutOut', '2024-03-01'),
      event(4, 'Lit', '2024-03-01'),
      event(5, 'PutOut', '2024-04-01'),
    ];
    expect(segments(lamp, events)).toEqual([
      { from: '2024-01-01', to: '2024-04-01', state: ON },
      { from: '2024-04-01', to: FOREVER, state: OFF },
    ]);
  });

  it('are none where everything was annulled', () => {
    expect(segments(lamp, [event(1, 'Lit', '2024-01-01'), event(2, 'EventAnnulled', '2024-01-01', 1)])).toEqual([]);
  });
});

describe('placing a state behind the segments there are', () => {
  const lit = (from: string, to = FOREVER): Segment<string> => ({ from, to, state: 'lit' });
  const out = (from: string, to = FOREVER): Segment<string> => ({ from, to, state: 'out' });

  it.each<[string, Segment<string>[], [from: string, state: string], Segment<string>[]]>([
    ['begins the first one', [], ['2024-01-01', 'lit'], [lit('2024-01-01')]],
    [
      'ends the last one where the state differs',
      [lit('2024-01-01')],
      ['2024-02-01', 'out'],
      [lit('2024-01-01', '2024-02-01'), out('2024-02-01')],
    ],
    ['goes on with the last one where it is the same', [lit('2024-01-01')], ['2024-02-01', 'lit'], [lit('2024-01-01')]],
    ['replaces one of the same date', [lit('2024-01-01')], ['2024-01-01', 'out'], [out('2024-01-01')]],
    [
      'replaces one of the same date after another',
      [lit('2024-01-01', '2024-02-01'), out('2024-02-01')],
      ['2024-02-01', 'dim'],
      [lit('2024-01-01', '2024-02-01'), { from: '2024-02-01', to: FOREVER, state: 'dim' }],
    ],
    [
      'goes on with the one before, when the one of the same date comes to nothing',
      [lit('2024-01-01', '2024-02-01'), out('2024-02-01')],
      ['2024-02-01', 'lit'],
      [lit('2024-01-01')],
    ],
  ])('%s', (_, before, [from, state], after) => {
    const segments = [...before];
    place(segments, from, state);
    expect(segments).toEqual(after);
  });
});

describe('two plain values', () => {
  it.each<[unknown, unknown]>([
    [undefined, undefined],
    [1n, 1n],
    ['a', 'a'],
    [
      { a: 1, b: [{ c: 2 }] },
      { b: [{ c: 2 }], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [[], []],
  ])('are the same: %p and %p', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [undefined, null],
    [0, false],
    [1, '1'],
    ['', undefined],
    [null, {}],
    [{}, []],
    [{ a: undefined, b: 1 }, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('differ: %p and %p', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
