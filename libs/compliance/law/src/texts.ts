import type { Jurisdiction } from './jurisdiction.js';
import type { OpenPoint } from './open-points.js';

// Texts of the law data that people read. Codes, articles, and the terms of a law in its own language are none.

/** The fields of an entry that are texts, also in the parts of the entry. */
const TEXTS = new Set([
  ...['name', 'act', 'text', 'words', 'note', 'limit', 'priorFiling', 'form', 'exemption', 'instead'],
  ...['startsWith', 'condition', 'ended', 'replacedBy', 'question', 'onlyFor'],
]);
/** Fields all of whose values are texts: the options of an instrument, and what lists leave out. */
const ALL_TEXTS = new Set(['options', 'leavesOut']);
/** Parts of an entry without such texts. */
const OTHERS = new Set(['evidence', 'fromEvidence', 'thresholds', 'others']);

/** Returns a text in another language; undefined if it has none there. */
type Write = (english: string, field: string) => string | undefined;

/** Returns the data with their texts as `write` has them. Each entry gets those that stay English. */
export function withTexts<T>(data: T, write: Write): T {
  return mapped(data, write, { left: [], isEntry: false, isAllText: false });
}

interface Place {
  /** The texts of the entry that are left in English. */
  readonly left: string[];
  readonly isEntry: boolean;
  readonly isAllText: boolean;
}

function mapped<T>(value: T, write: Write, place: Place): T {
  if (Array.isArray(value)) return value.map((item) => mapped(item, write, place)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isEntry = 'article' in value;
  const inside = isEntry || 'leavesOut' in value ? { ...place, left: [], isEntry: place.isEntry || isEntry } : place;
  const written = Object.entries(value).map(([field, one]) => {
    const isAllText = inside.isAllText || ALL_TEXTS.has(field);
    if (typeof one !== 'string') return [field, OTHERS.has(field) ? one : mapped(one, write, { ...inside, isAllText })];
    const isText = isAllText ? field !== 'key' : inside.isEntry && TEXTS.has(field);
    if (!isText || !/\p{Ll}/u.test(one)) return [field, one]; // a number of an act alone is the same everywhere
    const text = write(one, field);
    if (text === undefined) inside.left.push(one);
    return [field, text ?? one];
  });
  return { ...Object.fromEntries(written), ...(inside !== place && { inEnglish: inside.left }) } as T;
}

/** Returns the texts of a law, or of an open point, each once. */
export function textsOf(data: Jurisdiction | OpenPoint): readonly string[] {
  const texts = new Set<string>();
  withTexts(data, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}
