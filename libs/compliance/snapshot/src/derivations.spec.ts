import { Derivations } from './derivations.js';

/** Numbers by name. Every read is noted. */
class Source {
  readonly derivations = new Derivations<Source>(this);

  constructor(private numbers: Readonly<Record<string, number>>) {}

  moveTo(numbers: Readonly<Record<string, number>>): void {
    const changed = Object.keys(numbers).filter((name) => this.numbers[name] !== numbers[name]);
    this.numbers = numbers;
    this.derivations.next(changed.map((name) => ['number', name]));
  }

  number(name: string): number {
    this.derivations.read('number', name);
    return this.numbers[name]!;
  }
}

/** Returns the sum of two numbers, and whether it is large, each with the number of times that it was computed. */
function counting() {
  const computed = { sum: 0, large: 0 };
  const sum = (source: Source) =>
    source.derivations.of('sum', '', (given) => {
      computed.sum += 1;
      return given.number('a') + given.number('b');
    });
  const isLarge = (source: Source) =>
    source.derivations.of('large', '', (given) => {
      computed.large += 1;
      return sum(given) > 10;
    });
  return { computed, isLarge };
}

describe('A derived value', () => {
  it('is computed once, however often it is asked for', () => {
    const { computed, isLarge } = counting();
    const source = new Source({ a: 1, b: 2 });
    expect([isLarge(source), isLarge(source)]).toEqual([false, false]);
    expect(computed).toEqual({ sum: 1, large: 1 });
  });

  it('stays if something else changes', () => {
    const { computed, isLarge } = counting();
    const source = new Source({ a: 1, b: 2, c: 3 });
    isLarge(source);
    source.moveTo({ a: 1, b: 2, c: 4 });
    expect(isLarge(source)).toBe(false);
    expect(computed).toEqual({ sum: 1, large: 1 });
  });

  it('is computed again if a part changes, or a value that it was computed from', () => {
    const { computed, isLarge } = counting();
    const source = new Source({ a: 1, b: 2 });
    isLarge(source);
    source.moveTo({ a: 9, b: 2 });
    expect(isLarge(source)).toBe(true);
    expect(computed).toEqual({ sum: 2, large: 2 });
  });

  it('stays if what it was computed from comes out the same', () => {
    const { computed, isLarge } = counting();
    const source = new Source({ a: 1, b: 2 });
    isLarge(source);
    source.moveTo({ a: 2, b: 1 });
    expect(isLarge(source)).toBe(false);
    expect(computed).toEqual({ sum: 2, large: 1 });
  });

  it('is computed again if a part has changed in a revision in which nobody asked for it', () => {
    const { computed, isLarge } = counting();
    const source = new Source({ a: 1, b: 2 });
    isLarge(source);
    source.moveTo({ a: 1, b: 20 });
    source.moveTo({ a: 1, b: 20 });
    expect(isLarge(source)).toBe(true);
    expect(computed).toEqual({ sum: 2, large: 2 });
  });

  it.each([
    ['a set', () => new Set(['x']), () => new Set(['y'])],
    ['a map', () => new Map([['x', 1]]), () => new Map([['x', 2]])],
    ['a list of objects', () => [{ x: 1 }], () => [{ x: 2 }]],
  ])('is compared by content: %s', (_, one, other) => {
    const source = new Source({ a: 0 });
    let computed = 0;
    const reader = () =>
      source.derivations.of('reader', '', ({ derivations }) => {
        derivations.of('value', '', (given): unknown => (given.number('a') < 2 ? one() : other()));
        computed += 1;
        return computed;
      });
    const after = [0, 1, 2].map((a) => {
      source.moveTo({ a });
      return reader();
    });
    expect(after).toEqual([1, 1, 2]);
  });

  it('fails as often as its computation fails, and is right as soon as it does not', () => {
    const source = new Source({ a: 0 });
    const value = () =>
      source.derivations.of('value', '', (given) => {
        if (given.number('a') === 0) throw new Error('no such thing');
        return given.number('a');
      });
    expect(value).toThrow('no such thing');
    expect(value).toThrow('no such thing');
    source.moveTo({ a: 1 });
    expect(value()).toBe(1);
    source.moveTo({ a: 0 });
    expect(value).toThrow('no such thing');
    source.moveTo({ a: 2 });
    expect(value()).toBe(2);
  });

  it('is dropped if nobody asks for it for long, and not while somebody does', () => {
    const source = new Source({});
    const computed = { asked: 0, unused: 0 };
    const value = (name: 'asked' | 'unused') =>
      source.derivations.of(name, '', () => {
        computed[name] += 1;
        return computed[name];
      });
    value('unused');
    for (let move = 0; move < 200; move += 1) {
      value('asked');
      source.moveTo({});
    }
    expect([value('asked'), value('unused')]).toEqual([1, 2]);
  });
});
