import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoryKey } from '../apps/api/src/replay.js';

// Registers into which a story was replayed, kept from spec to spec: the replay takes six seconds of processor time.

const ROOT = join(import.meta.dirname, '..');
const KEPT = join(ROOT, 'node_modules/.cache/replayed');
/** Files and folders that decide the events of a story and how they are stored. */
const INPUTS = ['examples', 'libs', 'apps/api/src', 'package-lock.json'];
const NO_INPUT = /\.spec\.tsx?$|\.testing\.ts$|\.md$/;
/** The longest that a spec waits for another that replays the same story, in milliseconds. */
const PATIENCE = 120_000;

/** A directory with the stores of a register, and the keys that give access to it. */
interface Replayed {
  readonly directory: string;
  readonly keys: readonly StoryKey[];
}

/**
 * Returns a copy of the register into which the story of an example was replayed. The first spec that asks replays it; the
 * copy is the caller's own.
 * @param replay replays the story into stores in the directory, closes them, and returns the keys
 */
export async function copyOfReplayed(
  example: string,
  replay: (directory: string) => Promise<readonly StoryKey[]>,
): Promise<Replayed> {
  const kept = join(KEPT, `${example}-${digest(INPUTS.map((path) => join(ROOT, path)))}`);
  if (!existsSync(kept)) await alone(`${kept}.lock`, kept, () => keep(kept, replay));
  const directory = mkdtempSync(join(tmpdir(), 'regesta-'));
  cpSync(join(kept, 'stores'), directory, { recursive: true, preserveTimestamps: true });
  return { directory, keys: JSON.parse(readFileSync(join(kept, 'keys.json'), 'utf8')) };
}

async function keep(kept: string, replay: (directory: string) => Promise<readonly StoryKey[]>): Promise<void> {
  const making = mkdtempSync(join(KEPT, 'making-'));
  const stores = join(making, 'stores');
  mkdirSync(stores, { mode: 0o700 });
  writeFileSync(join(making, 'keys.json'), JSON.stringify(await replay(stores)));
  // What older sources made, and what was left unfinished.
  for (const old of readdirSync(KEPT).filter((name) => !name.endsWith('.lock') && join(KEPT, name) !== making))
    rmSync(join(KEPT, old), { recursive: true, force: true });
  renameSync(making, kept); // whole or not at all
}

/** Does the work unless another process is at it: then it waits for what that makes. */
async function alone(lock: string, made: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (existsSync(made)) return;
      const isLeft =
        Date.now() > end || Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > PATIENCE;
      if (isLeft) rmSync(lock, { recursive: true, force: true }); // of a run that was stopped
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    if (!existsSync(made)) await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Returns a digest of the files at the paths, by name and content. */
function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else if (!NO_INPUT.test(path)) hash.update(`${path.slice(ROOT.length)}\n`).update(readFileSync(path));
  };
  for (const path of paths) add(path);
  return hash.digest('hex').slice(0, 16);
}
