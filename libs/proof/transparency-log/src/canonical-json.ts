/** A value of JSON (RFC 8259). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * Returns the canonical text of a value of JSON (RFC 8785). It has no spaces, and names are in the order of their
 * UTF-16 code units. Numbers and texts are as ECMAScript writes them. Members without a value are left out, as in JSON.stringify.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const element of value) text += text === '' ? canonicalJson(element) : `,${canonicalJson(element)}`;
    return `[${text}]`;
  }
  for (const name of sortedNames(value)) {
    const member = (value as Record<string, unknown>)[name];
    if (member === undefined) continue;
    text += text === '' ? quoted(name) : `,${quoted(name)}`;
    text += typeof member === 'string' ? `:${JSON.stringify(member)}` : `:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Returns the names in the order of their code units. For the few names of an event, inserting is faster than sorting. */
function sortedNames(value: object): string[] {
  const names = Object.keys(value);
  if (names.length > MOST_TO_INSERT) return names.sort();
  for (let i = 1; i < names.length; i += 1) {
    const name = names[i]!;
    let place = i;
    for (; place > 0 && names[place - 1]! > name; place -= 1) names[place] = names[place - 1]!;
    names[place] = name;
  }
  return names;
}

const MOST_TO_INSERT = 20;

/** Names of members in quotes. Events have the same few names, over and over. */
const names = new Map<string, string>();
const MOST_NAMES = 1_000;

function quoted(name: string): string {
  let text = names.get(name);
  if (text === undefined) {
    text = JSON.stringify(name);
    if (names.size < MOST_NAMES) names.set(name, text);
  }
  return text;
}
