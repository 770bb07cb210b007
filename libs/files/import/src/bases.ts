import { writtenOut } from './articles.js';
import { AROUND_BASES } from './data/fillers.js';
import { LEGAL_BASES, SPECIAL_CONDITIONS } from './data/values.js';
import type { Note } from './reading.js';
import { withoutReferences } from './references.js';
import { folded, listOf } from './text.js';
import { annotated, codesOf, wholeOf } from './values.js';

/** A legal basis as a cell names it. */
export interface StatedBasis {
  readonly basis: string;
  /** The provisions of national law that it rests on. */
  readonly condition?: string;
  readonly specialCondition?: string;
  /** Keys of the data subjects that it is limited to. */
  readonly dataSubjects?: readonly string[];
}

/** The legal bases of a cell. Without any, it is not understood. */
export interface StatedBases {
  readonly bases: readonly StatedBasis[];
  /** The same, as codes. */
  readonly codes: readonly string[];
  readonly note?: Note;
}

const OF_ARTICLE_9 = 'ART9.';
/** The bases, and the conditions of Art 9 by their letters alone: their words can mean a basis, too. */
const WORDS = {
  ...LEGAL_BASES,
  ...Object.fromEntries(
    Object.entries(SPECIAL_CONDITIONS).map(([code, words]) => [
      `${OF_ARTICLE_9}${code}`,
      words.filter((word) => word.startsWith('9 2 ')),
    ]),
  ),
};

/** A part of a cell, between semicolons and line breaks. */
interface Part {
  readonly bases: readonly string[];
  readonly conditions: readonly string[];
  readonly references: readonly string[];
  readonly subjects: readonly string[];
}

/**
 * Reads a cell of legal bases: `Art. 6 Abs. 1 lit. b, c DSGVO; § 26 BDSG`, `Employees: contract; Next of kin: consent`. A part with a
 * reference alone is the reference of all its bases.
 * @param subjects keys of the data subjects by their names
 */
export function basesIn(
  text: string,
  subjects: ReadonlyMap<string, string>,
  corrections?: ReadonlyMap<string, string>,
): StatedBases {
  const corrected = corrections?.get(folded(text));
  if (corrected) return { bases: [{ basis: corrected }], codes: [corrected] };
  if (corrected === '') return { bases: [], codes: [], note: 'NO_SUCH_CODE' };
  const parts = writtenOut(text)
    .split(/[\n;]/)
    .filter((part) => part.trim() !== '')
    .map((part) => partOf(part, subjects));
  const note = parts.map((part) => (typeof part === 'string' ? part : undefined));
  const read = parts.filter((part) => typeof part !== 'string');
  if (read.length < parts.length) {
    const isNothing = note.every((each) => each === 'NO_SUCH_CODE');
    return { bases: [], codes: [], note: isNothing ? 'NO_SUCH_CODE' : 'NOT_WHOLE' };
  }
  const bases = read.flatMap((part) => basesOfPart(part, read));
  const codes = [...new Set(bases.map(({ basis }) => basis))];
  if (codes.length === 0) return { bases: [], codes, note: 'NOT_WHOLE' };
  const isSeveral = read.flatMap(({ conditions }) => conditions).length > 1;
  return isSeveral ? { bases: [], codes: [], note: 'SEVERAL' } : { bases, codes };
}

function basesOfPart(part: Part, parts: readonly Part[]): StatedBasis[] {
  const ofAll = parts.filter(({ bases }) => bases.length === 0);
  const references = [part, ...ofAll].flatMap((one) => one.references);
  const [condition] = [part, ...ofAll].flatMap(({ conditions }) => conditions);
  return part.bases.map((basis) => ({
    basis,
    ...(references.length > 0 && { condition: references.join('; ') }),
    ...(condition !== undefined && { specialCondition: condition }),
    ...(part.subjects.length > 0 && { dataSubjects: part.subjects }),
  }));
}

/** Returns a part of a cell, or why it is not understood. */
function partOf(text: string, subjects: ReadonlyMap<string, string>): Part | Note {
  const { stated, keys } = ofSubjects(text, subjects);
  const { text: rest, references } = withoutReferences(stated);
  const { codes, note } = wholeOf(rest, WORDS, AROUND_BASES);
  // Names of acts have capital letters, and so may a basis before them: `Consent Companies Act 2006`.
  if (references.some((reference) => codesOf(reference, LEGAL_BASES).length > 0)) return 'NOT_WHOLE';
  const isReference = references.length > 0 && codes.length === 0 && saysNoMore(rest);
  if (note && !isReference) return references.length > 0 ? 'NOT_WHOLE' : note;
  const isCondition = (code: string) => code.startsWith(OF_ARTICLE_9);
  return {
    bases: codes.filter((code) => !isCondition(code)),
    conditions: codes.filter(isCondition).map((code) => code.slice(OF_ARTICLE_9.length)),
    references,
    subjects: keys,
  };
}

/** Returns true if a text has only words that say nothing else. */
function saysNoMore(text: string): boolean {
  return folded(text) === '' || wholeOf(`${text} consent`, { X: ['consent'] }, AROUND_BASES).codes.length === 1;
}

/** Returns a text without the data subjects that it names before a colon or in brackets at its end, and their keys. */
function ofSubjects(
  text: string,
  subjects: ReadonlyMap<string, string>,
): { readonly stated: string; readonly keys: readonly string[] } {
  const { head, note } = annotated(text);
  const [, before, after] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  for (const [names, stated] of [
    [before, after],
    [note, head],
  ] as const) {
    const keys = names === undefined ? [] : listOf(names).map((name) => subjects.get(folded(name)));
    if (keys.length > 0 && !keys.includes(undefined)) return { stated: stated!, keys: keys as string[] };
  }
  return { stated: text, keys: [] };
}
