import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { type FileMistake, readRegisterFile, UnreadableFile } from '#register-file';
import { EXAMPLE, ServedRegister } from '../../over-the-wire.js';
import { ROUNDS } from '../rounds.js';
import { SEED } from '../seed.js';
import { type Answered, answered } from './answers.js';
import { hostileRequest, mutation, type Request } from './documents.js';
import { hostileFile } from './files.js';
import { Random } from './random.js';

const SMALL = readFileSync(join(import.meta.dirname, '../../fixtures/atlas.yaml'), 'utf8');
const REQUESTS = 80 * ROUNDS;
const FILES = 20 * ROUNDS;
const TIME = 60_000 + 60_000 * ROUNDS;

/** Everything that people read, in one request for each part. */
const ALL = [
  '{ registerFile }',
  '{ findings(first: 1000) { totalCount nodes { __typename } } overdueReviews { totalCount } }',
  '{ changes(from: { on: "2000-01-01" }, to: {}) { __typename } }',
  '{ parties(first: 1000) { nodes { id name status } } contacts(first: 1000) { nodes { id name } } }',
  '{ disclosures { brazil { title complete } thailand { title complete } } }',
  '{ disclosures { korea { title } japan { __typename } southAfrica { __typename } california { title } switzerland { __typename } } }',
];

describe(`Hostile requests, ${REQUESTS} of them (SEED=${SEED})`, () => {
  let register: ServedRegister;
  let ids: string[];

  beforeAll(async () => {
    register = await ServedRegister.start({ http: { requestTimeout: 5_000 } });
    Logger.overrideLogger(false);
    await register.apply(SMALL);
    const lists = ['parties', 'contacts', 'processingActivities', 'engagements', 'transfers'];
    const things = await register.get(
      `{ ${lists.map((list) => `${list} { nodes { id } }`).join(' ')} jurisdictionProfiles { id } }`,
    );
    ids = [...lists.flatMap((list) => things[list].nodes), ...things.jurisdictionProfiles].map(({ id }) => id);
  });
  afterAll(() => register.destroy());

  /** Numbers of answers, by the code of their first error. */
  const outcomes = new Map<string, number>();
  beforeEach(() => outcomes.clear());

  /** Sends requests one after the other. Returns those that were answered wrongly. */
  async function wrongly(requests: Iterable<Request>): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const request of requests) {
      const { wrong, answer } = await answered(register.url, request);
      const outcome = answer.errors?.[0]?.extensions?.code ?? 'data';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (wrong.length > 0) found.push({ wrong, request: JSON.stringify(request).slice(0, 2_000) });
    }
    return found;
  }

  it(
    'are each answered with data or a code, and a query records nothing',
    async () => {
      const random = new Random(SEED);
      const position = await register.position();
      const requests = random.times(REQUESTS, () => hostileRequest(register.schema, random, ids));

      expect(await wrongly(requests)).toEqual([]);
      expect(await register.position()).toBe(position);
      expect(outcomes.get('data')).toBeGreaterThan(REQUESTS / 20); // how many depends on the schema: each field shifts the seed
      expect(outcomes.size).toBeGreaterThan(4);
    },
    TIME,
  );

  it(
    'for commands are each recorded or refused with a code, and everything can still be read',
    async () => {
      const random = new Random(SEED + 1);
      const names = Object.keys(register.schema.getMutationType()!.getFields()).filter(
        (name) => !/^(giveAccess|createKey)$/.test(name),
      );
      for (let part = 0; part < ROUNDS; part += 1) {
        const requests = random.times(80, () => mutation(register.schema, random, ids, random.pick(names)));

        expect(await wrongly(requests)).toEqual([]);
        expect(await wrongly(ALL.map((query) => ({ query })))).toEqual([]);
      }
      expect(outcomes.get('data')).toBeGreaterThan(ROUNDS * (ALL.length + 5));
      expect(outcomes.size).toBeGreaterThan(4);
    },
    TIME,
  );
});

const APPLY = `mutation ($input: RegisterInput!, $dryRun: Boolean, $effectiveOn: Date) {
  applyRegister(input: $input, dryRun: $dryRun, effectiveOn: $effectiveOn) { events commands { command thing { type key } } }
}`;

describe(`Hostile register files, ${FILES} of them (SEED=${SEED})`, () => {
  let register: ServedRegister;

  const applied = (input: object, more: object = {}) =>
    answered(register.url, { query: APPLY, variables: { input, ...more } });
  const eventsOf = ({ data }: Answered) => (data?.applyRegister as { events: number } | undefined)?.events;

  /** Reads a file. Returns its mistakes if it has any. */
  function read(file: string): { input?: object; mistakes?: readonly FileMistake[] } {
    try {
      return { input: readRegisterFile(file, register.schema) };
    } catch (error) {
      if (error instanceof UnreadableFile) return { mistakes: error.mistakes };
      throw error;
    }
  }

  /** Returns what is wrong with how the register treats the file; `undefined` for nothing. */
  async function wrongWith(file: string): Promise<unknown> {
    const started = performance.now();
    const { input, mistakes } = read(file);
    const took = performance.now() - started;
    if (took > 10_000) return `read in ${took.toFixed()} ms`;
    if (mistakes) {
      const isSound = mistakes.length > 0 && mistakes.every(({ message }) => message.length > 10);
      return isSound ? undefined : mistakes;
    }
    const planned = await applied(input!, { dryRun: true });
    if (planned.wrong.length > 0) return planned.wrong;
    const refusal = planned.answer.errors?.[0];
    if (refusal) return refusal.extensions?.path ? undefined : refusal;
    const done = await applied(input!);
    if (done.wrong.length > 0 || done.answer.errors) return done;
    if (eventsOf(done.answer) !== eventsOf(planned.answer)) return { planned: planned.answer, done: done.answer };
    const again = await applied(input!, { dryRun: true });
    if (eventsOf(again.answer) !== 0) return { again: again.answer };
    const on = (input as { effectiveOn?: string }).effectiveOn;
    const exported = readRegisterFile(await register.file(on ? { on } : undefined), register.schema);
    const back = await applied({ ...exported, complete: true }, { dryRun: true, effectiveOn: on });
    return eventsOf(back.answer) === 0 ? undefined : { back: back.answer };
  }

  it.each([
    ['a small one', SMALL, FILES],
    ['the example', EXAMPLE, Math.ceil(FILES / 20)],
  ])(
    'made of %s, are each refused with a reason, or applied and exported without loss',
    async (_what, base, files) => {
      const random = new Random(SEED + 2);
      for (let i = 0; i < files; i += 1) {
        if (i % 40 === 0) {
          await register?.destroy();
          register = await ServedRegister.start();
          Logger.overrideLogger(false);
        }
        const file = hostileFile(base, random);
        const wrong = await wrongWith(file);
        if (wrong)
          throw new Error(`File ${i}: ${JSON.stringify(wrong, null, 1)?.slice(0, 3_000)}\n${file.slice(0, 6_000)}`);
      }
    },
    TIME,
  );
  afterAll(() => register?.destroy());
});
