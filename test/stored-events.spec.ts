import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  approvedUpTo,
  type EventStore,
  FOREVER,
  type KeyStore,
  Ledger,
  type NewEvent,
  type RecordedEvent,
  reviewOf,
  stateOn,
  step,
  type Thing,
  UnknownEvent,
  wordList,
} from '#ledger';
import { SLICES } from '#runtime';

const FIXTURES = join(import.meta.dirname, 'fixtures/stored-events');

interface Fixture {
  readonly stream: string;
  readonly dataKey?: string;
  readonly events: readonly NewEvent[];
  readonly comesTo: {
    readonly state: object;
    readonly review: string;
    readonly reviewEvery?: string;
    readonly approvedUpTo?: string;
  };
}

const files = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.json'))
  .sort();
const fixture = (file: string) => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Fixture;

const deciders = SLICES.deciders();

/** Returns the state of the stored stream by today's deciders, read like the register does: unsealed and upcast. */
async function comesTo({ stream, dataKey, events }: Fixture): Promise<Fixture['comesTo']> {
  const stored = events.map((event, i): RecordedEvent => {
    const recordedAt = `${event.metadata.effectiveOn}T12:00:00.000Z`;
    return { ...event, stream, revision: BigInt(i), position: BigInt(i + 1), recordedAt };
  });
  const store: Partial<EventStore> = { read: async () => stored };
  const keys: Partial<KeyStore> = {
    forOpening: async () => Buffer.from(dataKey!, 'base64'),
    isErased: async () => false,
  };
  const read = await new Ledger(store as EventStore, keys as KeyStore, deciders).read(stream);
  const upTo = approvedUpTo(read);
  const { status, reviewEvery } = reviewOf(read);
  return plain({
    state: stateOn(deciders.of(stream)!, read, FOREVER)!,
    review: status,
    reviewEvery,
    ...(upTo !== undefined && { approvedUpTo: String(upTo) }),
  });
}

/** Returns the value as JSON has it, without undefined fields. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Every type of event that has words: a type without them does not compile. Nobody folds the stream of accepted losses. */
const types = new Set(wordList(SLICES.all.map(({ decider }) => decider.words)).map((line) => line.split(/[ .]/)[0]!));
types.delete('LossAccepted');

describe('Events as they have been stored', () => {
  it.each(files)('%s folds to what it has always come to', async (file) => {
    const stored = fixture(file);

    expect(await comesTo(stored)).toEqual(stored.comesTo);
  });

  it.each(files)('%s has an event of its type last, of the version in its name', (file) => {
    const { type, metadata } = fixture(file).events.at(-1)!;

    expect(basename(file)).toBe(metadata.schema === 1 ? `${type}.json` : `${type}.${metadata.schema}.json`);
  });

  it.each(files)('before an event of a type that is not known here, %s gives UnknownEvent and no rejection', (file) => {
    const { stream, events, comesTo } = fixture(file);
    const event = { ...events.at(-1)!, type: 'WrittenLater', stream, revision: 9n, position: 9n, recordedAt: '' };
    expect(() => step(deciders.of(stream)!, comesTo.state as Thing, event)).toThrow(UnknownEvent);
  });

  it('have a file for every type that can be stored', () => {
    const without = [...types].filter(
      (type) => !files.includes(`${type}.json`) && !files.some((f) => f.startsWith(`${type}.`)),
    );

    expect(types.size).toBeGreaterThan(100);
    expect(without).toEqual([]);
  });

  it('hold no personal data in the clear', () => {
    const personal = files.map(fixture).flatMap(({ stream, events }) => {
      const sealed = deciders.of(stream)!.personal ?? {};
      return events.flatMap(({ type, data }) =>
        (sealed[type] ?? []).map((field) => (data as Record<string, unknown>)[field]).filter((v) => v !== undefined),
      );
    });

    expect(personal.length).toBeGreaterThan(0);
    for (const value of personal) expect(value).toEqual({ sealed: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) });
  });
});
