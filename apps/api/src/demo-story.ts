import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { asError } from '#kernel';
import type { OpenOptions, Stores } from '#runtime';
import type { Example } from './examples.js';
import { replay, StoryClock, type StoryKey } from './replay.js';
import { createApp } from './serve.js';
import { readStory } from './story.js';

/** Marks the directory of a replay that has not ended. The id of its process follows. */
const UNFINISHED = '.unfinished-';

/** The parts of a replay besides the story. */
interface ReplayOptions {
  readonly stores: Stores;
  readonly lawDates: OpenOptions['lawDates'];
  /** Stores the keys of the story in the directory. */
  readonly keep: (directory: string, keys: readonly StoryKey[]) => void;
  /** Gets the progress as text. On a terminal, one line is written again and again. */
  readonly out: { readonly isTTY?: boolean; write(text: string): unknown };
}

/**
 * Replays the story of an example into its data directory, unless that has a ledger. A directory with another name is moved
 * there once the replay has ended. What an interrupted replay has left is removed, and the next one starts afresh.
 * @throws {Error} of the first command that is refused; {UnreadableFile} with the mistakes of the story
 */
export async function replayOnce(example: Example, options: ReplayOptions): Promise<void> {
  const { directory, eventStoreUrl, readModelUrl } = options.stores;
  if (eventStoreUrl || readModelUrl)
    throw new Error(
      `The example ${example.name} is replayed on the embedded stores, which record at the times of its story: unset EVENT_STORE_URL and READ_MODEL_URL.`,
    );
  if (existsSync(join(directory, 'ledger.db'))) return;
  if (removeInterrupted(directory))
    options.out.write('An earlier replay was interrupted. Its data are removed: this one starts afresh.\n');
  const unfinished = `${directory}${UNFINISHED}${process.pid}`;
  try {
    await replayInto(unfinished, example, options);
    renameSync(unfinished, directory);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function replayInto(
  directory: string,
  { name, files }: Example,
  { lawDates, keep, out }: ReplayOptions,
): Promise<void> {
  const clock = new StoryClock();
  const app = await createApp({ directory }, { clock, lawDates });
  try {
    const story = readStory(files, app.get(GraphQLSchemaHost, { strict: false }).schema);
    const onProgress = (done: number, at: string) => {
      const line = `Replaying examples/${name}: ${at.slice(0, 10)}, ${done} of ${story.length} entries`;
      if (out.isTTY) out.write(`\r${line}${done === story.length ? '\n' : ''}`);
      else if (done === story.length) out.write(`${line}\n`);
    };
    keep(directory, await replay(app, story, clock, onProgress));
  } finally {
    await app.close();
  }
}

/** Removes what replays have left whose process has ended. Returns true if there was any. */
function removeInterrupted(directory: string): boolean {
  const parent = dirname(directory);
  const left = existsSync(parent) ? readdirSync(parent) : [];
  const prefix = `${basename(directory)}${UNFINISHED}`;
  const gone = left.filter((name) => name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))));
  for (const name of gone) rmSync(join(parent, name), { recursive: true });
  return gone.length > 0;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return asError(error).code === 'EPERM';
  }
}
