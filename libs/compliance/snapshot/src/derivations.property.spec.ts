import fc from 'fast-check';
import { Derivations } from './derivations.js';

const PARTS = ['a', 'b', 'c', 'd'];
const STEADY = ['s', 't'];

/** A value: it reads one thing, and by what it finds a second or a third. Parts are negative numbers, values earlier ones. */
interface Formula {
  readonly reads: readonly [first: number, even: number, odd: number];
  readonly failsAt: number;
}

interface Step {
  readonly numbers: Readonly<Record<string, number>>;
  readonly asked: readonly number[];
  /** The numbers of values that are settled before and between those that are asked for. */
  readonly settled: readonly [before: number, between: number];
  /** Steps of the search for unused values that go on after it. */
  readonly searched: number;
}

class Source {
  constructor(
    readonly numbers: Readonly<Record<string, number>>,
    readonly derivations: Derivations<Source>,
  ) {}

  number(name: string): number {
    this.derivations.read(name, STEADY.includes(name));
    return this.numbers[name]!;
  }
}

const NAMES = [...PARTS, ...STEADY];
const formula = (index: number): fc.Arbitrary<Formula> => {
  const read = fc.integer({ min: -NAMES.length, max: index - 1 });
  return fc.record({ reads: fc.tuple(read, read, read), failsAt: fc.integer({ min: 0, max: 9 }) });
};
const formulas = fc.tuple(...Array.from({ length: 10 }, (_, i) => formula(i)));
const step: fc.Arbitrary<Step> = fc.record({
  numbers: fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.integer({ min: 0, max: 2 })]))),
  asked: fc.oneof(fc.subarray([...Array(10).keys()]), fc.constant([])),
  settled: fc.tuple(fc.nat(6), fc.nat(2)),
  searched: fc.nat(12),
});
const crowd = fc.constantFrom(1, 2, 64);

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
  atLeast: number,
  overlooks: (name: string) => boolean,
) {
  let derivations: Derivations<Source> | undefined;
  let before: Step['numbers'] = {};
  let search: Generator<void> | undefined;
  let settling: Generator<void> | undefined;
  for (const { numbers, asked, settled, searched } of steps) {
    const changed = NAMES.filter((name) => before[name] !== numbers[name] && !overlooks(name));
    let source: Source;
    if (derivations) {
      source = new Source(numbers, derivations);
      derivations.next(source, changed);
    } else {
      derivations = new Derivations<Source>(undefined as never, true, atLeast, 1);
      source = new Source(numbers, derivations);
      derivations.next(source, []);
    }
    before = numbers;
    const derived = (from: Source, index: number): number =>
      index < 0
        ? from.number(NAMES[-index - 1]!)
        : from.derivations.of(`value ${index}`, (given) => computed(all[index]!, (of) => derived(given, of)));
    const plain = (index: number): number => (index < 0 ? numbers[NAMES[-index - 1]!]! : computed(all[index]!, plain));
    const settle = (values: number) => {
      for (let i = 0; i < values; i += 1) {
        settling ??= derivations!.settle();
        if (settling.next().done) settling = undefined;
      }
    };
    settle(settled[0]);
    for (const index of asked) {
      if (tried(() => derived(source, index)) !== tried(() => plain(index))) return false;
      settle(settled[1]);
    }
    for (let i = 0; i < searched; i += 1) {
      search ??= derivations.dropUnused();
      if (search.next().done) search = undefined;
    }
  }
  return true;
}

describe('Derived values', () => {
  it('are those of computing everything again, after any changes of parts, however crowded they are', () => {
    fc.assert(
      fc.property(formulas, fc.array(step, { maxLength: 8 }), crowd, (all, steps, atLeast) =>
        agrees(all, steps, atLeast, () => false),
      ),
      { numRuns: 10_000 },
    );
  });

  it.each(['a', 's'])('differ from that if a change of the part %s is overlooked', (part) => {
    const { failed } = fc.check(
      fc.property(formulas, fc.array(step, { maxLength: 8 }), crowd, (all, steps, atLeast) =>
        agrees(all, steps, atLeast, (name) => name === part),
      ),
      { numRuns: 1_000, endOnFailure: true },
    );
    expect(failed).toBe(true);
  });
});
