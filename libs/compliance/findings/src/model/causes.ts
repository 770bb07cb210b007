import { type Cited, type Dated, type Law, monthsAfter, STANDARDS } from '#law';
import type { Snapshot } from '#snapshot';
import { datesFrom, MONTHS, REPEATED } from './dates-ahead.js';

// The causes of a date on which findings appear or disappear although nobody changes the register. Pure.

/** The codes of the laws of findings, and the ids of their things. */
export interface Concerned {
  readonly laws: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** Most causes of the law, and of the register, to name before the others are counted. */
const NAMED = 10;

type Entry = Cited &
  Dated & {
    readonly name?: string;
    readonly text?: string;
    readonly words?: string;
    readonly enforcedFrom?: string;
    readonly signableTo?: string;
  };

/** Words for the change of an entry of the law, by the field of its date. */
const HAPPENS = {
  from: 'begins',
  to: 'ends',
  enforcedFrom: 'is enforced from now on',
  signableTo: 'can no longer be signed',
} as const;

/** Returns the causes in words: entries of the law that begin or end, then dates of things in the register. */
export function causesOf(on: string, snapshot: Snapshot, law: Law, { laws, subjects }: Concerned): string[] {
  return [...some([...ofLaw(on, law, laws)]), ...some([...ofThings(on, snapshot, subjects)])];
}

function* ofLaw(on: string, { jurisdictions }: Law, laws: ReadonlySet<string>): Generator<string> {
  for (const { code, name: where, items, ...lists } of jurisdictions) {
    if (!laws.has(code)) continue;
    const named = Object.entries(lists).flatMap(([list, entries]) =>
      Array.isArray(entries) ? [[list, entries] as const] : [],
    );
    for (const [list, entries] of [...named, ...Object.entries(items)])
      for (const entry of entries as readonly Entry[]) {
        const what = entry.name ?? entry.text ?? entry.words ?? list;
        const cited = `${where}, ${entry.article}: ${what.replace(/\.$/, '')}`;
        for (const field of Object.keys(HAPPENS) as (keyof typeof HAPPENS)[])
          if (entry[field] === on) yield `${cited} ${HAPPENS[field]}.`;
        if (REPEATED.includes(list) && entry.from && datesFrom(monthsAfter(entry.from, MONTHS)).includes(on))
          yield `${cited} is due for the first time.`;
      }
  }
  for (const { name, to } of STANDARDS) if (to === on) yield `${name} ends.`;
}

function* ofThings(on: string, snapshot: Snapshot, subjects: ReadonlySet<string>): Generator<string> {
  const { activities, engagements, transfers, parties, profiles } = snapshot;
  for (const thing of [...activities, ...engagements, ...transfers, ...parties, ...profiles]) {
    if (!subjects.has(thing.id)) continue;
    const { name, title, code, work } = thing as unknown as Readonly<Record<string, string | undefined>>;
    const called = name ?? title ?? code ?? work ?? thing.id;
    for (const [path, field, date] of datesIn(thing, '', ''))
      if (datesFrom(date, field).includes(on)) yield `"${called}": ${path} is ${date}.`;
  }
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Yields every date in the value, with its path and the name of its field. Rows are named by their keys. */
function* datesIn(value: unknown, path: string, field: string): Generator<[path: string, field: string, date: string]> {
  if (typeof value === 'string') {
    if (DATE.test(value)) yield [path, field, value];
  } else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'at') continue;
      const step = Array.isArray(value) ? ((inner as { key?: string }).key ?? name) : name;
      yield* datesIn(inner, path === '' ? step : `${path}.${step}`, Array.isArray(value) ? field : name);
    }
}

function some(causes: readonly string[]): string[] {
  const all = [...new Set(causes)];
  const more = all.length - NAMED;
  return more > 0 ? [...all.slice(0, NAMED), `And ${more} more of this kind.`] : all;
}
