import { hasPileOfMarks, isBlank, isRecordableDate, reject, say, unwantedIn, wordOf } from '#kernel';
import type { Decider } from '../decider.js';
import type { NewEvent } from '../event.js';
import { asLargeAsSealed } from '../keys/sealing.js';
import { bytesOf, LARGEST_APPEND, sizeOf } from '../store/append-size.js';
import type { CommandMeta } from './commands.js';

/** The longest text and name, in UTF-16 units, and the most rows of a list. */
export const BOUNDS = { text: 10_000, name: 500, rows: 5_000 } as const;

/** Fields that name or identify: one line, never blank. */
const NAMES = new Set(
  'id of key code name label title reference email phone website department registrationNumber issuedTo commandId'.split(
    ' ',
  ),
);

const SEVERAL_LINES = /[\t\n]/;

/**
 * Checks the size and the characters of all texts and lists of a command, and its effective date. Pure.
 * @throws {Rejection} INVALID with the path of the first of them that is out of bounds
 */
export function mustBeBounded(data: unknown, meta: CommandMeta = {}): void {
  check(data, '', '');
  check(meta, '', 'meta');
  if (meta.effectiveOn !== undefined) mustBeDate(meta.effectiveOn, 'meta.effectiveOn');
}

/** @throws {Rejection} INVALID unless the text is a date that can be recorded */
export function mustBeDate(text: string, path: string): void {
  if (!isRecordableDate(text)) reject('INVALID', say`"${text}" is no date: give one such as 2026-01-31.`, path);
}

/**
 * Checks that every engine can take the events of a command in one append, with their personal fields sealed. Pure.
 * @returns the bytes of the append
 * @throws {Rejection} TOO_LARGE with the path of the largest field
 */
export function mustFitAppend({ personal }: Pick<Decider, 'personal'>, events: readonly NewEvent[]): number {
  const size = sizeOf(events.map((event) => asLargeAsSealed(event, personal?.[event.type] ?? [])));
  if (size <= LARGEST_APPEND) return size;
  const largest = largestField(events.reduce((a, b) => (bytesOf(b.data) > bytesOf(a.data) ? b : a)).data);
  return reject(
    'TOO_LARGE',
    `It would take ${size} bytes in the ledger, and one command has at most ${LARGEST_APPEND}. ` +
      `The largest field has ${largest.bytes} of them: divide it over several commands.`,
    largest.path,
    { size, limit: LARGEST_APPEND },
  );
}

/** Returns the path of the largest field. It goes down as long as one part has more than half of the bytes. */
function largestField(data: unknown): { path?: string; bytes: number } {
  let [value, path, bytes] = [data, undefined as string | undefined, bytesOf(data)];
  while (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, part]) => ({ name, part, bytes: bytesOf(part) }));
    const largest = parts.reduce((a, b) => (b.bytes > a.bytes ? b : a), {
      name: '',
      part: undefined as unknown,
      bytes: 0,
    });
    if (largest.bytes === 0 || (path !== undefined && largest.bytes <= bytes / 2)) break;
    [value, path, bytes] = [largest.part, path === undefined ? largest.name : `${path}.${largest.name}`, largest.bytes];
  }
  return { path, bytes };
}

/**
 * Checks a translation of a field like a text of that field. It must say something.
 * @throws {Rejection} INVALID with the path
 */
export function mustBeText(text: string, field: string, path: string): void {
  checkText(text, NAMES.has(field), path);
  if (isBlank(text)) reject('INVALID', say`It is blank: translate the text, or withdraw the translation.`, path);
}

function check(value: unknown, field: string, path: string): void {
  if (typeof value === 'string') checkText(value, NAMES.has(field), path);
  else if (Array.isArray(value)) {
    if (value.length > BOUNDS.rows)
      reject('INVALID', say`A list holds at most ${BOUNDS.rows} rows, this one ${value.length}: divide it.`, path);
    for (let i = 0; i < value.length; i += 1) check(value[i], field, `${path}.${i}`);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) check(inner, name, path ? `${path}.${name}` : name);
}

function checkText(text: string, isName: boolean, path: string): void {
  const longest = isName ? BOUNDS.name : BOUNDS.text;
  if (text.length > longest)
    reject(
      'INVALID',
      say`It has ${text.length} characters; a ${wordOf(isName ? 'name' : 'text')} has at most ${longest}: shorten it.`,
      path,
    );
  const isSeveralLines = isName && SEVERAL_LINES.test(text);
  if (isSeveralLines) reject('INVALID', say`A name is one line without tabs: take line ends and tabs out.`, path);
  if (isBlank(text) && (isName || text !== ''))
    // an empty text takes one away
    reject('INVALID', say`It is blank: say what it is, or leave it out.`, path);
  const unwanted = unwantedIn(text, isName);
  if (unwanted)
    reject(
      'INVALID',
      `Its character ${unwanted.index + 1} is ${codePoint(unwanted[0])}, which does not show, and may make it read as something else: take it out.`,
      path,
    );
  if (hasPileOfMarks(text))
    reject('INVALID', 'A letter has more than 30 marks, which cover the lines around it: take them out.', path);
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
