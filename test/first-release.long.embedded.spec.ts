import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { categoryOf, EventStore, type RecordedEvent } from '#ledger';
import { SLICES } from '#runtime';
import { regesta } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { filesThatHold } from './personal-texts.js';

const FIXTURE = join(import.meta.dirname, 'fixtures/first-release');

interface Asked {
  readonly name: string;
  readonly variables: object;
  readonly data: object;
}

const unpacked = (file: string) => brotliDecompressSync(readFileSync(join(FIXTURE, `${file}.br`)));
const { queries, answers, types } = JSON.parse(String(unpacked('answers.json'))) as {
  queries: Record<string, string>;
  answers: Asked[];
  types: string[];
};

/** Acts of review were no events of a difference then. They change no content. */
const REVIEWS = ['SubmittedForReview', 'ChangesRequested', 'Approved', 'Reviewed'];

/** Returns what an answer says: a cursor is of one version alone. */
function said(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value) => {
    if (name === 'endCursor') return null;
    return name === 'events' && Array.isArray(value)
      ? value.filter(({ type }: { type: string }) => !REVIEWS.includes(type))
      : value;
  });
}

/** A day after everything in the register. */
const ON = '2024-07-01';

const FINDINGS = 'query ($at: Moment) { findings(first: 1000, at: $at) { nodes { rule path subject { id key } } } }';
const REPLACE = `mutation ($id: ID!, $key: Key!, $ground: TransferGroundInput!) {
  replaceGround(id: $id, key: $key, ground: $ground, meta: { effectiveOn: "${ON}" }) { position }
}`;

interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly subject: { readonly id: string; readonly key?: string };
}

/** Codes of grounds that the law has never had, and what somebody chooses instead. */
const CHOSEN: Readonly<Record<string, string>> = {
  'CA.CONTRACT': 'CA.ACCOUNTABILITY',
  'EU.ADEQUACY': 'EU.ADEQ',
  'EU.ART49_1_B': 'EU.49B',
  'JP.EQUIVALENT_ACTION': 'JP.EQUIV',
  'JP.JOINT_USE': 'JP.CONSENT',
  'ZA.ADEQUATE_LAW': 'ZA.LAW',
  'ZA.BINDING_AGREEMENT': 'ZA.AGREEMENT',
};

// It opens the application: what is proved is that keys, folds, read models and answers go together on a whole store.
describe('A whole register of the first release, opened by this one,', () => {
  let register: ServedRegister;
  let stored: RecordedEvent[];

  beforeAll(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'regesta-first-'));
    cpSync(join(FIXTURE, 'keys'), join(directory, 'keys'), { recursive: true });
    for (const file of ['ledger.db', 'read-model.db']) writeFileSync(join(directory, file), unpacked(file));
    register = await ServedRegister.start({ directory });
    await register.caughtUp();
    stored = await everything();
  });
  afterAll(() => register.destroy());

  async function everything(): Promise<RecordedEvent[]> {
    const store = register.app.get(EventStore, { strict: false });
    const [head, events, enough] = [await store.head(), [] as RecordedEvent[], new AbortController()];
    for await (const batch of store.follow(undefined, enough.signal)) {
      events.push(...batch);
      if (batch.at(-1)!.position >= head!) break;
    }
    enough.abort();
    return events;
  }

  it('has every type of event that there was then', () => {
    expect([...new Set(stored.map(({ type }) => type))].sort()).toEqual(types);
    expect(types.length).toBeGreaterThan(100);
  });

  it('has events for each shape that is brought to its current version', () => {
    // No shape has changed so far. The first `upcast` needs an event in this register, or one of a later release next to it.
    const upcast = SLICES.all.filter(({ decider }) => decider.upcast).map(({ decider }) => decider.category);
    const old = stored.filter(({ stream, metadata }) => {
      const decider = SLICES.deciders().of(stream);
      return metadata.schema < (decider?.schema ?? 1);
    });

    expect([...new Set(old.map(({ stream }) => categoryOf(stream)))].sort()).toEqual(upcast.sort());
  });

  it.each([...new Set(answers.map(({ name }) => name))])('answers as it did, at every moment: %s', async (name) => {
    for (const { variables, data } of answers.filter((answer) => answer.name === name))
      expect({ variables, ...(said(await register.ask(queries[name]!, variables)) as object) }).toEqual({
        variables,
        data: said(data),
      });
  });

  it('is verified: its ledger, and the read models that were made of it', async () => {
    const { code, out, err } = await regesta(['verify', '--data', register.directory]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`All ${stored.length} events up to position ${stored.length} are as they were stored`);
    expect(out).toContain('The read model is what the events fold to');
  });

  describe('given grounds of transfers that the law has never had: any code was taken then', () => {
    const elsewhere = async (file: string) => {
      const other = await ServedRegister.start();
      const answer = await other.tryApplying(file, { effectiveOn: ON });
      return { other, answer };
    };

    it('is not taken over by a file, which names the first of them and what can be chosen', async () => {
      const { other, answer } = await elsewhere(await register.file({ on: ON }));

      expect(answer.errors).toMatchObject([
        { message: expect.stringMatching(/CA.CONTRACT is no ground that is known here. Those of CA are: /) },
      ]);
      expect(await other.position()).toBe('0');
      await other.destroy();
    });

    it('says all of them as findings; once others are chosen, its export makes the same register, with the same findings', async () => {
      const { transfers } = await register.get('{ transfers(first: 1000) { nodes { id grounds { key law code } } } }');
      const wrong = (await found(register)).filter(({ rule }) => rule.endsWith('TRANSFER.GROUND_IN_FORCE'));
      for (const { subject, path } of wrong) {
        const [, key] = /^grounds\.(.+)\.code$/.exec(path)!;
        const { grounds } = transfers.nodes.find(({ id }: { id: string }) => id === subject.id);
        const { law, code } = grounds.find((ground: { key: string }) => ground.key === key);
        await register.get(REPLACE, { id: subject.id, key, ground: { key: `${key}-now`, law, code: CHOSEN[code] } });
      }
      const file = await register.file({ on: ON });

      const { other, answer } = await elsewhere(file);

      expect(wrong).toHaveLength(Object.keys(CHOSEN).length);
      expect(answer).not.toHaveProperty('errors');
      expect(parse(await other.file({ on: ON }))).toEqual(parse(file));
      expect((await register.apply(file, { effectiveOn: ON })).events).toBe(0);
      const findings = await found(register);
      expect(findings.length).toBeGreaterThan(100);
      expect(named(await found(other))).toEqual(named(findings));
      await other.destroy();
    });
  });

  it('takes new commands, and forgets a person of then', async () => {
    const { contacts } = await register.get('{ contacts(first: 1000) { nodes { id key name email } } }');
    const { id, name, email } = contacts.nodes.find(({ key }: { key: string }) => key === 'temp');
    expect(filesThatHold(register.directory, [name, email])).not.toEqual([]);

    await register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked for it") { readModel } }', { id });

    expect(await register.file()).toContain('erased: true');
    expect(filesThatHold(register.directory, [name, email])).toEqual([]);
  });

  /** Returns what is found on the day. */
  async function found(of: ServedRegister): Promise<Finding[]> {
    return (await of.get(FINDINGS, { at: { on: ON } })).findings.nodes;
  }
});

const named = (findings: readonly Finding[]) =>
  findings.map(({ rule, path, subject }) => `${rule} ${path} ${subject?.key}`).sort();
