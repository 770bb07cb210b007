import { wellFormed } from './well-formed.js';
import { XLSX_LIMITS } from './workbook.js';

/** Characters that no name of a sheet may have. */
const ILLEGAL = /[[\]:*?/\\\p{Cc}]/gu;
/** A name that Excel keeps for itself. */
const RESERVED = 'history';

/**
 * Returns legal names for the sheets, each unique without regard to case, in their order. A name that is taken gets a
 * number. Characters that no name may have become spaces, and a long name is cut.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>([RESERVED]);
  return wanted.map((name) => {
    const legal = legalName(name);
    let unique = cut(legal, XLSX_LIMITS.name);
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      unique = `${cut(legal, XLSX_LIMITS.name - suffix.length)}${suffix}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function legalName(name: string): string {
  const spaced = wellFormed(name).replace(ILLEGAL, ' ').replace(/\s+/g, ' ');
  const trimmed = spaced.replace(/^[' ]+|[' ]+$/g, '');
  return trimmed === '' ? 'Sheet' : trimmed;
}

/** Returns the beginning of the text, at most of the length in UTF-16 units, with whole characters. */
function cut(text: string, length: number): string {
  let end = Math.min(length, text.length);
  if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(/[' ]+$/, '');
}
