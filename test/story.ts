import { join } from 'node:path';
import { categoryOf, Ledger, type RecordedEvent } from '#ledger';
import { readExample } from '../apps/api/src/examples.js';
import { replay, StoryClock, type StoryKey } from '../apps/api/src/replay.js';
import { readStory } from '../apps/api/src/story.js';
import { ServedRegister } from './over-the-wire.js';
import { copyOfReplayed } from './replayed.js';

const EXAMPLES = join(import.meta.dirname, '../examples');

/** A register that is served after a story was replayed into it, and the keys of its accounts by label. */
export interface ToldRegister {
  readonly register: ServedRegister;
  readonly clock: StoryClock;
  readonly keys: Readonly<Record<string, StoryKey>>;
}

/**
 * Serves a register into which the story of an example was replayed. The clock shows `today`; requests are sent with the key
 * of an administrator.
 */
export async function replayedExample(
  name: string,
  today: string,
  options: { consoleDirectory?: string; logOrigin?: string } = {},
): Promise<ToldRegister> {
  const { directory, keys } = await copyOfReplayed(name, async (into) => {
    const clock = new StoryClock();
    const register = await ServedRegister.start({ clock, directory: into });
    const made = await replay(register.app, readStory(readExample(EXAMPLES, name).files, register.schema), clock);
    await register.caughtUp();
    await register.close();
    return made;
  });
  const clock = new StoryClock();
  clock.set(today);
  const register = await ServedRegister.start({ clock, directory, ...options });
  await register.caughtUp();
  register.token = keys.find(({ role }) => role === 'ADMINISTRATOR')!.key;
  return { register, clock, keys: Object.fromEntries(keys.map((key) => [key.label, key])) };
}

/** Returns every event, by thing, as far as the story decides it: ids of things become keys, and of accounts labels. */
export async function eventsOf({ app }: ServedRegister): Promise<Record<string, unknown[]>> {
  const ledger = app.get(Ledger, { strict: false });
  const events: RecordedEvent[] = [];
  for await (const batch of ledger.inOrder(undefined, (await ledger.head())!)) events.push(...batch);
  const names = new Map<string, string>();
  for (const { stream, data, id, revision } of events) {
    const { key, code, id: grant, label } = data as Record<string, string>;
    if (!names.has(stream)) names.set(stream, `${categoryOf(stream)} ${key ?? code}`);
    if (label) names.set(grant!, label);
    names.set(id, `${names.get(stream)} ${revision}`);
  }
  const named = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value)
        .replace(/[a-zA-Z]*-?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? '')
        .replace(/"keyHash":"[^"]*"/g, '"keyHash":""'),
    );
  const byThing: Record<string, unknown[]> = {};
  for (const { stream, type, data, recordedAt, metadata } of events) {
    const { actor, effectiveOn, reason, evidence } = metadata;
    const event = { type, data: isSealed(data) ? {} : data, recordedAt, actor, effectiveOn, reason, evidence };
    const thing = named(stream) as string;
    byThing[thing] = [...(byThing[thing] ?? []), named(event)];
  }
  return byThing;
}

/** Returns true for data with encrypted fields, whose bytes differ each time. */
function isSealed(data: unknown): boolean {
  return JSON.stringify(data).includes('sealed');
}
