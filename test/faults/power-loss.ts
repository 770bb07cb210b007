import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from './fuzz/random.js';

/** A step of a recorded run, as it reached the kernel. Files are numbered, since a name can pass from one to another. */
export type Step =
  | { readonly kind: 'write'; readonly file: number; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly file: number; readonly size: number }
  | { readonly kind: 'flush'; readonly file: number }
  | { readonly kind: 'name'; readonly path: string; readonly file: number }
  | { readonly kind: 'unname'; readonly path: string }
  | { readonly kind: 'flush names'; readonly directory: string }
  | { readonly kind: 'say'; readonly line: string };

/** Fates of the steps that were not flushed when the power fails. */
export const FATES = ['none', 'all', 'some', 'last one torn'] as const;
export type Fate = (typeof FATES)[number];

const SECTOR = 512;
const STRING = /"((?:\\x[0-9a-f]{2})*)"/g;

/** Reads the log of `strace -ff -y -xx` of one thread: its steps on files below the directory, and its output. */
export function stepsOf(log: string, directory: string): Step[] {
  const names = new Map<string, number>();
  const sizes: number[] = [];
  const steps: Step[] = [];
  const ours = (path: string) => path.startsWith(`${directory}/`) && !path.endsWith('-shm');
  const enter = (path: string, file: number) => {
    names.set(path, file);
    steps.push({ kind: 'name', path, file });
  };
  const remove = (path: string) => {
    if (names.delete(path)) steps.push({ kind: 'unname', path });
  };
  for (const line of log.split('\n')) {
    const [, call, result] = /^(\w+)\(.* = (-?\d+)/.exec(line) ?? [];
    if (!call || Number(result) < 0) continue;
    const strings = [...line.matchAll(STRING)].map(([, text]) => Buffer.from(text!.replaceAll('\\x', ''), 'hex'));
    const [first = '', second = ''] = strings.map(String);
    const open = String(Buffer.from((/^\w+\(\d+<((?:\\x..)*)>/.exec(line)?.[1] ?? '').replaceAll('\\x', ''), 'hex'));
    const file = names.get(open);
    const numbers = /(?:, (\d+))?, (\d+)\) += -?\d+$/.exec(line) ?? [];
    if (call.startsWith('open') && line.includes('O_CREAT') && ours(first) && !names.has(first))
      enter(first, sizes.push(0) - 1);
    else if (call === 'write' && /^write\(1</.test(line)) steps.push({ kind: 'say', line: first.trim() });
    else if (call === 'pwrite64' && file !== undefined) {
      const offset = Number(numbers[2]);
      sizes[file] = Math.max(sizes[file]!, offset + strings[0]!.length);
      steps.push({ kind: 'write', file, offset, data: strings[0]! });
    } else if (call === 'write' && file !== undefined) {
      steps.push({ kind: 'write', file, offset: sizes[file]!, data: strings[0]! });
      sizes[file]! += strings[0]!.length;
    } else if (call === 'ftruncate' && file !== undefined) {
      sizes[file] = Number(numbers[2]);
      steps.push({ kind: 'truncate', file, size: sizes[file]! });
    } else if (/^f(data)?sync$/.test(call)) {
      if (file !== undefined) steps.push({ kind: 'flush', file });
      else if (`${open}/`.startsWith(`${directory}/`)) steps.push({ kind: 'flush names', directory: open });
    } else if (call.startsWith('unlink')) remove(first);
    else if (call.startsWith('link') && ours(second)) enter(second, names.get(first)!);
    else if (call.startsWith('rename') && names.has(first)) {
      const moved = names.get(first)!;
      remove(first);
      enter(second, moved);
    }
  }
  return steps;
}

/**
 * Makes the directory `to` as a machine finds `from` whose power failed after the first `count` steps.
 *
 * What was flushed is there. Of the other writes, `fate` says which are: a disk writes in any order, and whole sectors. Names
 * appear and disappear in their order, since file systems keep a journal of them.
 */
export function afterPowerLoss(
  steps: readonly Step[],
  count: number,
  { fate, random, from, to }: { fate: Fate; random: Random; from: string; to: string },
): void {
  const done = steps.slice(0, count);
  const flushed = new Map<number | string, number>();
  for (const [i, step] of done.entries()) {
    if (step.kind === 'flush') flushed.set(step.file, i);
    if (step.kind === 'flush names') flushed.set(step.directory, i);
  }
  const lastWrite = done.findLastIndex(({ kind }) => kind === 'write');
  const contents = new Map<number, Buffer>();
  const names = new Map<string, number>();
  let namesEnd = false;
  for (const [i, step] of done.entries()) {
    if (step.kind === 'name' || step.kind === 'unname') {
      const isFlushed = i < (flushed.get(dirname(step.path)) ?? -1);
      namesEnd ||= !isFlushed && (fate === 'none' || (fate === 'some' && random.chance(0.3)));
      if (!isFlushed && namesEnd) continue;
      if (step.kind === 'name') names.set(step.path, step.file);
      else names.delete(step.path);
    }
    if (step.kind !== 'write' && step.kind !== 'truncate') continue;
    const isFlushed = i < (flushed.get(step.file) ?? -1);
    if (!isFlushed && (fate === 'none' || (fate === 'some' && random.chance(0.5)))) continue;
    const before = contents.get(step.file) ?? Buffer.alloc(0);
    contents.set(step.file, changed(before, step, !isFlushed && fate === 'last one torn' && i === lastWrite));
  }
  for (const [path, file] of names) {
    const place = join(to, path.slice(from.length));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, contents.get(file) ?? '');
  }
}

function changed(before: Buffer, step: Step & { kind: 'write' | 'truncate' }, isTorn: boolean): Buffer {
  const size = step.kind === 'truncate' ? step.size : Math.max(before.length, step.offset + step.data.length);
  const after = size === before.length ? before : Buffer.concat([before.subarray(0, size)], size);
  if (step.kind === 'truncate') return after;
  // A torn write ends at the border of a sector, about in its middle.
  const half = Math.floor((step.offset + step.data.length / 2) / SECTOR) * SECTOR - step.offset;
  step.data.copy(after, step.offset, 0, isTorn ? Math.max(0, half) : step.data.length);
  return after;
}
