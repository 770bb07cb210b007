import type { Plan } from './queries';

/** Largest spreadsheet file in bytes: 16 MiB. The server takes no larger ones. */
export const LARGEST_SPREADSHEET = 16 * 1024 * 1024;
/** Encodings to choose from, if the one that was recognised is wrong. */
export const ENCODINGS: readonly string[] = [
  ...[
    'utf-8',
    'windows-1252',
    'windows-1250',
    'windows-1251',
    'iso-8859-2',
    'shift_jis',
    'euc-jp',
    'euc-kr',
    'gb18030',
    'big5',
  ],
  ...['utf-16le', 'utf-16be'],
];
/** A part of a spreadsheet: what holds from one date. */
export interface FilePart {
  readonly effectiveOn: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Returns the plans of several parts as one. Each part names the things that it refers to, so a thing that an earlier part
 * registers is counted once.
 */
export function together(plans: readonly Plan[]): Plan {
  const [first, ...others] = plans;
  if (!first || others.length === 0) return first!;
  const registered = new Set<string>();
  const commands = plans.flatMap((plan) =>
    plan.commands.filter(({ command, thing }) => {
      if (!/^(?:Register|Engage)/.test(command)) return true;
      const isNew = !registered.has(thing.id);
      registered.add(thing.id);
      return isNew;
    }),
  );
  return { ...first, commands, events: commands.length, rehearsal: null };
}

/** Returns the lists of all parts in one object, to find the names of things in it. */
export function allEntries(parts: readonly FilePart[]): Readonly<Record<string, unknown>> {
  const lists: Record<string, unknown[]> = {};
  for (const { input } of parts)
    for (const [name, list] of Object.entries(input))
      if (Array.isArray(list)) lists[name] = [...(lists[name] ?? []), ...list];
  return lists;
}
