import { forgetMapping, keepMapping, keptMapping } from './kept-mappings';

const columnsOf = (...headings: string[]) => headings.map((heading) => ({ heading }));

describe('A mapping that the browser keeps', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      },
    });
  });

  it('comes back with the next sheet that has the same headings, until it is forgotten', () => {
    keepMapping(columnsOf('Title', 'Mood '), 'a');
    keepMapping(columnsOf('Title'), 'b');
    keepMapping(columnsOf('Title', 'Mood'), 'c');
    expect(keptMapping(columnsOf(' Title', 'Mood'))).toBe('c');
    expect(keptMapping(columnsOf('Title', 'Colour'))).toBeUndefined();
    forgetMapping(columnsOf('Title', 'Mood'));
    expect([keptMapping(columnsOf('Title', 'Mood')), keptMapping(columnsOf('Title'))]).toEqual([undefined, 'b']);
  });

  it('is one of twenty, and nothing is kept of a file without columns or that of another version', () => {
    for (let n = 0; n <= 20; n += 1) keepMapping(columnsOf(`Title ${String(n)}`), 'a');
    expect([keptMapping(columnsOf('Title 0')), keptMapping(columnsOf('Title 1'))]).toEqual([undefined, 'a']);
    keepMapping([], 'a');
    keepMapping(columnsOf('Long'), 'x'.repeat(100_001));
    expect([keptMapping([]), keptMapping(columnsOf('Long'))]).toEqual([undefined, undefined]);
    kept.set('regesta.mappings', '{');
    expect(keptMapping(columnsOf('Title 1'))).toBeUndefined();
  });
});
