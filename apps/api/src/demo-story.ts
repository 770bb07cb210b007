import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { OpenOptions, Stores } from '#runtime';
import type { Example } from './examples.js';
import { replay, StoryClock, type StoryKey } from './replay.js';
import { createApp } from './serve.js';
import { readStory } from './story.js';

/** Marks the directory of a replay that has not ended. The id of its process follows. */
const UNFINISHED = '.unfinished-';

/**
 * Replays the story of an example into its data directory, unless that has a ledger. A directory with another name is moved
 * there once the replay has ended. What an interrupted replay has left is removed, and the next one starts afresh.
 * @param keep stores the keys of the story in the directory that it gets
 * @throws {Error} of the first command that is refused; {UnreadableFile} with the mistakes of the story
 */
export async function replayOnce(
  { name, files }: Example,
  { directory, eventStoreUrl, readModelUrl }: Stores,
  lawDates: OpenOptions['lawDates'],
  keep: (directory: string, keys: readonly StoryKey[]) => void,
): Promise<void> {
  if (eventStoreUrl || readModelUrl)
    throw new Error(
      `The example ${name} is replayed on the embedded stores, which record at the times of its story: unset EVENT_STORE_URL and READ_MODEL_URL.`,
    );
  if (existsSync(join(directory, 'ledger.db'))) return;
  if (removeInterrupted(directory))
    print('An earlier replay was interrupted. Its data are removed: this one starts afresh.\n');
  const unfinished = `${directory}${UNFINISHED}${process.pid}`;
  const clock = new StoryClock();
  const app = await createApp({ directory: unfinished }, { clock, lawDates });
  try {
    const story = readStory(files, app.get(GraphQLSchemaHost, { strict: false }).schema);
    const show = progress(name, story.length);
    keep(unfinished, await replay(app, story, clock, show));
  } finally {
    await app.close();
  }
  renameSync(unfinished, directory);
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
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function progress(name: string, total: number): (done: number, at: string) => void {
  return (done, at) => {
    const line = `Replaying examples/${name}: ${at.slice(0, 10)}, ${done} of ${total} entries`;
    if (process.stdout.isTTY) print(`\r${line}${done === total ? '\n' : ''}`);
    else if (done === total) print(`${line}\n`);
  };
}

function print(text: string): void {
  process.stdout.write(text);
}
