import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fact, messageOf, wordList } from '#ledger';
import { SLICES } from '#runtime';

const ROOT = join(import.meta.dirname, '..');
const FIXTURES = join(ROOT, 'test/fixtures/stored-events');

/** The last event of each fixture: there is one for every type that can be stored. */
const events = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')))
  .map(({ stream, events }) => ({ stream: stream as string, event: events.at(-1) as Fact }));

const deciders = SLICES.deciders();
const listed = new Map(
  readFileSync(join(ROOT, 'words.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([key, ...names]) => [key!, names.map((name) => name.replace('[]', ''))]),
);

describe('The words of events', () => {
  it('are there for every type of event, and listed with their arguments', () => {
    expect(events.length).toBeGreaterThan(100);
    for (const { stream, event } of events) {
      const { key, arguments: given } = messageOf(event, deciders.of(stream)!.words);

      expect(key === event.type || key === `${event.type}.none`).toBe(true);
      expect([...new Set(given.map(({ name }) => name))]).toEqual(listed.get(key));
    }
  });

  it('are those of words.txt', () => {
    const list = wordList(SLICES.all.map(({ decider }) => decider.words));
    expect(readFileSync(join(ROOT, 'words.txt'), 'utf8')).toBe(`${list.join('\n')}\n`);
  });

  it('give an argument for each value of a list, an empty one for what is not stated, and ids as things', () => {
    const words = { Moved: { to: '@to[]', why: 'why', when: 'at.date' } };

    expect(messageOf({ type: 'Moved', data: { to: ['a', 'b'], at: { date: '2024-01-01' } } }, words)).toEqual({
      key: 'Moved',
      arguments: [
        { name: 'to', value: 'a', isThing: true },
        { name: 'to', value: 'b', isThing: true },
        { name: 'why', value: '', isThing: false },
        { name: 'when', value: '2024-01-01', isThing: false },
      ],
    });
  });

  it('have another key where the event takes away what it usually states', () => {
    const words = { Based: { purpose: 'purpose', 'bases?': 'bases[].basis' } };

    expect(messageOf({ type: 'Based', data: { purpose: 'news', bases: [{ basis: 'CONSENT' }] } }, words)).toEqual({
      key: 'Based',
      arguments: [
        { name: 'purpose', value: 'news', isThing: false },
        { name: 'bases', value: 'CONSENT', isThing: false },
      ],
    });
    expect(messageOf({ type: 'Based', data: { purpose: 'news', bases: [] } }, words)).toEqual({
      key: 'Based.none',
      arguments: [{ name: 'purpose', value: 'news', isThing: false }],
    });
  });

  it('of a type of a later version are its type alone', () => {
    expect(messageOf({ type: 'WrittenLater', data: {} })).toEqual({ key: 'WrittenLater', arguments: [] });
  });
});
