import { SourceGrade } from './source.js';
import { SOURCES } from './sources.js';

/**
 * The evidence for a part of an entry: read in a source (S01, S02, …), or known with its article but not read again (K).
 *
 * CHECKED: the text in force was checked a second time. Do not rely on what is UNVERIFIED or NOT_FOUND.
 */
export type Tag = keyof typeof SOURCES | 'K' | 'CHECKED' | 'UNVERIFIED' | 'NOT_FOUND';

/** The evidence for an entry: for the text that it states, and for the day from which it is so. */
export interface Evidence {
  readonly text: readonly Tag[];
  readonly from: readonly Tag[];
}

/** Known with its article and its first day, and not read again. */
export const K: Evidence = { text: ['K'], from: ['K'] };

/** Returns the evidence for an entry whose text is known so, and whose first day was not read. */
export function known(...text: readonly Tag[]): Evidence {
  return { text, from: ['K'] };
}

/** Returns the evidence for an entry whose text and first day were both read in these sources, and the text perhaps twice. */
export function read(...tags: readonly (keyof typeof SOURCES | 'CHECKED')[]): Evidence {
  return { text: tags, from: tags.filter((tag) => tag !== 'CHECKED') };
}

/** An entry of the law data, with its article and its evidence. */
export interface Cited {
  /** The article in the numbering of the law: `30(1)(e)`, `28-8(2)`, `s72(1)(a)`. */
  readonly article: string;
  readonly evidence: Evidence;
  /** A note for users who rely on the entry. */
  readonly note?: string;
}

/**
 * Grades of a part of the law, the best first. Those of sources: it was read in one. OWN_KNOWLEDGE: it is known with its article,
 * and was not read again. UNCONFIRMED: what was read does not confirm it.
 */
export const HowKnown = { ...SourceGrade, OWN_KNOWLEDGE: 'OWN_KNOWLEDGE', UNCONFIRMED: 'UNCONFIRMED' } as const;
export type HowKnown = keyof typeof HowKnown;

const GRADES = Object.keys(HowKnown) as readonly HowKnown[];
const NOT_READ: readonly HowKnown[] = ['OWN_KNOWLEDGE', 'UNCONFIRMED'];

/** Returns the worst of the grades; GAZETTE if there is none. */
export function leastKnown(grades: readonly HowKnown[]): HowKnown {
  return GRADES.findLast((grade) => grades.includes(grade)) ?? 'GAZETTE';
}

/** Returns the best of the grades; UNCONFIRMED if there is none. */
export function bestKnown(grades: readonly HowKnown[]): HowKnown {
  return GRADES.find((grade) => grades.includes(grade)) ?? 'UNCONFIRMED';
}

/** Returns how well a text or a day is known: by its best source, unless a part of it rests on none. */
export function knownBy(tags: readonly Tag[]): HowKnown {
  if (tags.includes('UNVERIFIED') || tags.includes('NOT_FOUND')) return 'UNCONFIRMED';
  if (tags.includes('K')) return 'OWN_KNOWLEDGE';
  return bestKnown(tags.flatMap((tag) => (tag in SOURCES ? SOURCES[tag as keyof typeof SOURCES].grade : [])));
}

/** Returns how well the text of an entry is known. */
export function howKnown({ evidence: { text } }: Pick<Cited, 'evidence'>): HowKnown {
  return knownBy(text);
}

/** Returns true if somebody has read it in a source. */
export function isRead(grade: HowKnown): boolean {
  return !NOT_READ.includes(grade);
}

/** Returns true if somebody has read both the text and its first day. */
export function isVerified({ evidence: { text, from } }: Pick<Cited, 'evidence'>): boolean {
  return [text, from].every((tags) => isRead(knownBy(tags)));
}
