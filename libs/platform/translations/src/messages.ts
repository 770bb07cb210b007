import { compileIcu, extractVariables } from 'pofile-ts';
import type { WrittenLanguage } from '#vocabulary';
import { catalogueOf, textOf } from './catalogue.js';

/** Writes a text with its values. A value that is not given is nothing. */
type Message = (values: Readonly<Record<string, string>>) => string;

/** The texts that somebody has asked for, by language and key, ready to be written. They are data of the program. */
const KNOWN = new Map<string, Message>();

/** Returns what writes the text of a key (ICU MessageFormat) with its values; undefined for a key that names no text. */
export function messageOf(language: WrittenLanguage, key: string): Message | undefined {
  const name = `${language} ${key}`;
  const text = KNOWN.has(name) ? undefined : textOf(language, key);
  if (text !== undefined) KNOWN.set(name, compiled(text, catalogueOf(language).texts.has(key) ? language : 'en'));
  return KNOWN.get(name);
}

function compiled(text: string, locale: string): Message {
  const write = compileIcu(text, { locale });
  const nothing = Object.fromEntries(extractVariables(text).map((name) => [name, '']));
  return (values) => String(write({ ...nothing, ...values }));
}
