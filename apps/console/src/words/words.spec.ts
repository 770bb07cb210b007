import { readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';
import { eventSentence, eventTitle } from '#say';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { textsOf } from '../../compiled-texts.js';
import { commandTitle } from '../edit/command-title';
import { COMMANDS } from '../edit/commands';
import { ON_PAGES } from '../edit/on-pages';

const ENGLISH = textsOf('en');
/** Returns the English texts of an area, by their keys without it. */
const textsIn = (area: string) =>
  Object.fromEntries(
    [...ENGLISH].flatMap(([key, text]) => (key.startsWith(`${area}.`) ? [[key.slice(area.length + 1), text]] : [])),
  );

/** Returns the names of the arguments of a message. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      names.add(String(token[0]));
      for (const option of Object.values((token[2] as object | undefined) ?? {})) visit(option);
    }
  };
  visit(compileMessage(message));
  return [...names].filter((name) => name !== '#').sort();
}

/** A key of a text, or a code of the API. */
const MACHINE_WORD = /\b(?:[a-z]+\.[a-z]+[A-Z]\w*|[A-Z]{2,}_[A-Z_]+)\b/;

describe('The texts of the console', () => {
  it.each(WHOLE_LANGUAGES)('have no machine word in %s, except names of settings', (language) => {
    expect([...textsOf(language)].filter(([, text]) => MACHINE_WORD.test(text)).map(([key]) => key)).toEqual([]);
  });

  it.each(WHOLE_LANGUAGES.slice(1))('have in %s the same arguments as in English', (language) => {
    for (const [key, text] of textsOf(language))
      expect({ key, arguments: argumentsOf(text) }).toEqual({ key, arguments: argumentsOf(ENGLISH.get(key)!) });
  });

  it('are English with a mark in a language that has none of them', () => {
    const thai = textsOf('th');
    const named = [...ENGLISH].filter(([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
    expect(named.filter(([key, text]) => thai.get(key)!.trimEnd() !== `${text.trimEnd()}\u00a0ᵉⁿ`)).toEqual([]);
    expect(thai.get('marks.quoted')).toBe(ENGLISH.get('marks.quoted'));
  });

  describe('that data ask for', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    const find = (key: string) => ENGLISH.get(key);

    it('include a title for every code of the API', () => {
      const titles = textsIn('codes');
      // Facets, sort keys and directions name controls, and kinds of sections the layout: nobody reads them.
      const codes = types
        .filter(isEnumType)
        .filter(({ name }) => !/Facet$|SortKey$|^SortDirection$|^DocumentSectionKind$/.test(name))
        .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));
      expect(codes.filter((code) => !(code in titles))).toEqual([]);
    });

    it('say of a cell of a spreadsheet what the API says', () => {
      const titles = textsIn('codes');
      for (const type of types.filter(isEnumType).filter(({ name }) => name === 'ImportNote'))
        for (const { name, description } of type.getValues()) expect(titles[`ImportNote.${name}`]).toBe(description);
    });

    it('include a label for every field of every command', () => {
      const labels = textsIn('fields');
      const inputs = new Set(
        types.filter(isInputObjectType).filter(({ name }) => !/Filter|Sort|Entry$|^RegisterInput$/.test(name)),
      );
      const fields = [...inputs].flatMap((type) => Object.keys(type.getFields()));
      const unasked = new Set(['commandId', 'dryRun', 'expectedRevision', 'knownAt', 'position', 'on', 'id']);
      expect([...new Set(fields)].filter((field) => !unasked.has(field) && !(field in labels))).toEqual([]);
    });

    it('include a title for every command', () => {
      expect(mutations.filter((name) => commandTitle({ find }, name, '') === name)).toEqual([]);
    });

    it('include a sentence and a title for every event', () => {
      const keys = readFileSync('words.txt', 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]!);
      const unsaid = keys.filter((key) => !eventSentence(find, key, {}) || !eventTitle(find, key.split('.')[0]!));
      expect(unsaid).toEqual([]);
    });
  });
});

describe('Every command of the API', () => {
  it('has its place in the console', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const placed = new Set([...Object.keys(COMMANDS), ...Object.keys(ON_PAGES)]);
    expect(Object.keys(schema.getMutationType()!.getFields()).filter((name) => !placed.has(name))).toEqual([]);
  });
});
