import { keepOpened, openedLast } from './opened';

describe('The kinds that were opened last', () => {
  let stored: string | null;
  beforeEach(() => {
    stored = null;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: {
        getItem: () => stored,
        setItem: (_key: string, value: string) => {
          stored = value;
        },
      },
    });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  it('are the last five, the newest first, each once', () => {
    for (const code of ['A', 'B', 'C', 'D', 'E', 'F', 'C']) keepOpened(code);
    expect(openedLast()).toEqual(['C', 'F', 'E', 'D', 'B']);
  });

  it('are none if nothing was kept, or something that is no list', () => {
    expect(openedLast()).toEqual([]);
    for (const text of ['{', '{"a":1}', '[1]']) {
      stored = text;
      expect(openedLast()).toEqual([]);
    }
  });
});
