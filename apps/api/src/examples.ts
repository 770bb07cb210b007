import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StoryFile } from './story.js';

/** A query worth trying on an example, with its title. */
interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

/** An example: either register files that hold on one date, or a story of many years. */
export interface Example {
  readonly name: string;
  /** True for a story, which is replayed; false for register files, which are applied. */
  readonly isStory: boolean;
  /** The files in the order in which they are applied or replayed. */
  readonly files: readonly StoryFile[];
  readonly queries: readonly ExampleQuery[];
}

/** The file with the queries of an example. */
const QUERIES = 'queries.yaml';
const REGISTER = 'register.yaml';

/** Returns the names of the examples: the folders in the folder. */
export function exampleNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads an example: `register.yaml` before its other register files, or the files of a story in the order of their names.
 * @throws {Error} for an unknown name, with the names that there are
 */
export function readExample(folder: string, name: string): Example {
  const names = exampleNames(folder);
  if (!names.includes(name))
    throw new Error(`There is no example "${name}". Choose one with --example: ${names.join(', ')}.`);
  const directory = join(folder, name);
  const isStory = !existsSync(join(directory, REGISTER));
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.yaml') && file !== QUERIES)
    .sort((a, b) => Number(b === REGISTER) - Number(a === REGISTER) || (a < b ? -1 : 1));
  const text = (file: string) => readFileSync(join(directory, file), 'utf8');
  return {
    name,
    isStory,
    files: files.map((file) => ({ name: file, text: text(file) })),
    queries: parse(text(QUERIES)),
  };
}
