import fc from 'fast-check';
import { Derivations } from './derivations.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A value: it reads one thing, and by what it finds a second or a third. Parts are negative numbers, values earlier ones. */
interface Formula {
  readonly reads: readonly [first: number, even: number, odd: number];
  readonly failsAt: number;
}

interface Step {
  readonly numbers: Readonly<Record<string, number>>;
  readonly asked: readonly number[];
}

class Source {
  readonly derivations: Derivations<Source>;

  constructor(
    public numbers: Readonly<Record<string, number>>,
    keptFor: number,
  ) {
    this.derivations = new Derivations<Source>(this, true, keptFor);
  }

  number(name: string): number {
    this.derivations.read('number', name);
    return this.numbers[name]!;
  }
}

const formula = (index: number): fc.Arbitrary<Formula> => {
  const read = fc.integer({ min: -NAMES.length, max: index - 1 });
  return fc.record({ reads: fc.tuple(read, read, read), failsAt: fc.integer({ min: 0, max: 9 }) });
};
const formulas = fc.tuple(...Array.from({ length: 10 }, (_, i) => formula(i)));
const step: fc.Arbitrary<Step> = fc.record({
  numbers: fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.integer({ min: 0, max: 2 })]))),
  asked: fc.oneof(fc.subarray([...Array(10).keys()]), fc.constant([])),
});
const revisions = fc.constantFrom(1, 2, 64);

/** Returns the value of a formula; `read` gives a part or another value. */
function computed({ reads: [first, even, odd], failsAt }: Formula, read: (of: number) => number): number {
  const found = read(first);
  const sum = found + read(found % 2 === 0 ? even : odd);
  if (sum === failsAt) throw new Error('no such thing');
  return sum % 3;
}

/** Returns the value, or a word if its computation fails. */
function tried(compute: () => number): number | 'fails' {
  try {
    return compute();
  } catch {
    return 'fails';
  }
}

/** Returns true if all values are those of computing everything again, after each step. */
function agrees(
  all: readonly Formula[],
  steps: readonly Step[],
  keptFor: number,
  overlooks: (name: string) => boolean,
): boolean {
  const source = new Source({}, keptFor);
  const derived = (from: Source, index: number): number =>
    index < 0
      ? from.number(NAMES[-index - 1]!)
      : from.derivations.of('value', `${index}`, (given) => computed(all[index]!, (of) => derived(given, of)));
  for (const { numbers, asked } of steps) {
    const changed = NAMES.filter((name) => source.numbers[name] !== numbers[name] && !overlooks(name));
    source.numbers = numbers;
    source.derivations.next(changed.map((name) => ['number', name]));
    const plain = (index: number): number => (index < 0 ? numbers[NAMES[-index - 1]!]! : computed(all[index]!, plain));
    for (const index of asked) if (tried(() => derived(source, index)) !== tried(() => plain(index))) return false;
  }
  return true;
}

describe('Derived values', () => {
  it('are those of computing everything again, after any changes of parts, however soon unused ones are dropped', () => {
    fc.assert(
      fc.property(formulas, fc.array(step, { maxLength: 8 }), revisions, (all, steps, keptFor) =>
        agrees(all, steps, keptFor, () => false),
      ),
      { numRuns: 10_000 },
    );
  });

  it('differ from that if a change of a part is overlooked', () => {
    const { failed } = fc.check(
      fc.property(formulas, fc.array(step, { maxLength: 8 }), revisions, (all, steps, keptFor) =>
        agrees(all, steps, keptFor, (name) => name === 'a'),
      ),
      { numRuns: 1_000, endOnFailure: true },
    );
    expect(failed).toBe(true);
  });
});
