import { Derivations } from './derivations.js';

/** Numbers by name. Every read is noted. */
class Source {
  readonly derivations: Derivations<Source>;

  constructor(
    private readonly numbers: Readonly<Record<string, number>>,
    before?: Source,
  ) {
    this.derivations = before?.derivations ?? new Derivations<Source>(this);
    const changed = Object.keys(numbers).filter((name) => before?.numbers[name] !== numbers[name]);
    if (before) this.derivations.next(this, changed);
  }

  number(name: string, isSteady = false): number {
    this.derivations.read(name, isSteady);
    return this.numbers[name]!;
  }
}

/** Returns the sum of two numbers, and whether it is large, each with the number of times that it was computed. */
function counting() {
  const computed = { sum: 0, large: 0 };
  const sum = (source: Source) =>
    source.derivations.of('sum', (given) => {
      computed.sum += 1;
      return given.number('a') + given.number('b', true);
    });
  const isLarge = (source: Source) =>
    source.derivations.of('large', (given) => {
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
    expect(isLarge(new Source({ a: 1, b: 2, c: 4 }, source))).toBe(false);
    expect(computed).toEqual({ sum: 1, large: 1 });
  });

  it('is computed again if a part changes, or a value that it was computed from', () => {
    const { computed, isLarge } = counting();
    const source = new Source({ a: 1, b: 2 });
    isLarge(source);
    expect(isLarge(new Source({ a: 9, b: 2 }, source))).toBe(true);
    expect(computed).toEqual({ sum: 2, large: 2 });
  });

  it('stays if what it was computed from comes out the same', () => {
    const { computed, isLarge } = counting();
    const source = new Source({ a: 1, b: 2 });
    isLarge(source);
    expect(isLarge(new Source({ a: 2, b: 1 }, source))).toBe(false);
    expect(computed).toEqual({ sum: 2, large: 1 });
  });

  it('is computed again if a steady part changes, also rounds after it was last asked for', () => {
    const { computed, isLarge } = counting();
    const first = new Source({ a: 1, b: 2 });
    isLarge(first);
    const second = new Source({ a: 1, b: 20 }, first);
    expect(isLarge(new Source({ a: 1, b: 20 }, second))).toBe(true);
    expect(computed).toEqual({ sum: 2, large: 2 });
  });

  it('is computed again after it has been dropped, and fails as often as its computation fails', () => {
    const { derivations } = new Source({});
    let computed = 0;
    const fail = () =>
      derivations.of('failing', () => {
        computed += 1;
        throw new Error('no such thing');
      });
    expect(fail).toThrow('no such thing');
    expect(fail).toThrow('no such thing');
    derivations.of('kept', () => (computed += 1));
    derivations.next(new Source({}), []);
    Array.from(derivations.dropUnused());
    derivations.of('kept', () => (computed += 1));
    expect(computed).toBe(4);
  });

  it('are right if they are asked for again while a search drops those that it found unused, at whatever step', () => {
    const valuesAfter = (steps: number) => {
      const numbers = { a: 1 };
      const derivations: Derivations<typeof numbers> = new Derivations(numbers, true, 64, 1);
      const inner = () =>
        derivations.of('inner', ({ a }) => {
          derivations.read('a');
          return a;
        });
      const outer = () => derivations.of('outer', () => inner() * 10);
      inner();
      outer();
      derivations.next(numbers, []);
      inner();
      const search = derivations.dropUnused();
      for (let i = 0; i < steps; i += 1) search.next();
      outer();
      derivations.next({ a: 2 }, ['a']);
      const meanwhile = outer();
      Array.from(search);
      derivations.next({ a: 3 }, ['a']);
      return [meanwhile, outer()];
    };

    for (let steps = 0; steps < 12; steps += 1) expect(valuesAfter(steps)).toEqual([20, 30]);
  });

  it('is computed again if what it was computed from was settled before another source came', () => {
    const derivations: Derivations<object> = new Derivations({}, true, 1);
    let a = 1;
    const y = () =>
      derivations.of('y', () => {
        derivations.read('a');
        return a;
      });
    const x = () =>
      derivations.of('x', () => {
        derivations.read('b');
        return y() + 1;
      });
    const ofY = () => derivations.of('of y', () => y() * 10);
    const ofX = () => derivations.of('of x', () => x() * 10);
    expect([ofX(), ofY()]).toEqual([20, 10]);
    a = 2;
    derivations.next({}, ['b', 'a']);
    derivations.settle().next(); // x, which needs y

    derivations.next({}, []);

    expect([ofY(), ofX()]).toEqual([20, 30]);
  });

  it('that takes long is settled one after the other, and then nothing is left to compute', () => {
    const derivations: Derivations<object> = new Derivations({}, true, 3);
    let [a, computed] = [1, 0];
    const part = (n: number) =>
      derivations.of(`part ${n}`, () => {
        derivations.read('a');
        return a + n;
      });
    const sum = (name: string) =>
      derivations.of(name, () => {
        computed += 1;
        return part(1) + part(2) + part(3);
      });
    sum('first');
    sum('second');
    a = 2;
    derivations.next({}, ['a']);

    const pauses = [...derivations.settle()].length;

    expect([pauses, computed, sum('first'), sum('second'), computed]).toEqual([2, 4, 12, 12, 4]);
  });
});
