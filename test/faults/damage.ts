import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { Random } from './fuzz/random.js';
import { SEED } from './seed.js';

/** A way to damage a file. */
export interface Damage {
  readonly what: string;
  /** Damages the file. `other` is the same file of another register. */
  readonly cause: (file: string, other: string) => void;
}

/** Length of the header of an SQLite file. The head of its log is shorter. */
const HEADER = 100;

function flip(file: string, offset: number): void {
  const bytes = readFileSync(file);
  bytes[offset]! ^= 0xff;
  writeFileSync(file, bytes);
}

const sizeOf = (file: string) => readFileSync(file).length;

/** Damages of a whole file. */
export const WHOLE: readonly Damage[] = [
  { what: 'missing', cause: (file) => rmSync(file) },
  { what: 'empty', cause: (file) => truncateSync(file, 0) },
  { what: 'cut in half', cause: (file) => truncateSync(file, Math.floor(sizeOf(file) / 2)) },
  { what: 'one byte short', cause: (file) => truncateSync(file, sizeOf(file) - 1) },
  { what: 'garbage', cause: (file) => writeFileSync(file, 'no database '.repeat(Math.ceil(sizeOf(file) / 12))) },
  {
    what: 'a directory',
    cause: (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  },
  { what: "another register's", cause: (file, other) => cpSync(other, file) },
];

/** Damages of one byte of the header. */
export const HEADERS: readonly Damage[] = [0, 17, 18, 26, 31, 40, 60, 99].map((offset) => ({
  what: `byte ${offset} flipped`,
  cause: (file) => flip(file, Math.min(offset, sizeOf(file) - 1)),
}));

/** Damages of one byte anywhere after the header. */
export function bytes(count: number, random: Random): Damage[] {
  return Array.from({ length: count }, () => {
    const place = random.next();
    return {
      what: `the byte at ${(place * 100).toFixed(2)} % flipped (SEED=${SEED})`,
      cause: (file: string) => flip(file, HEADER + Math.floor(place * (sizeOf(file) - HEADER))),
    };
  });
}
