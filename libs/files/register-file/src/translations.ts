import { reject } from '#kernel';
import {
  type Decider,
  type IssuedCommand,
  isOutdated,
  type Thing,
  TranslateTexts,
  translationOf,
  translationsOf,
  WithdrawTranslations,
} from '#ledger';
import type { Section } from '#slice';
import type { Resolve } from './names.js';

/** The texts of one thing in one language, as a register file has them. */
export interface TranslationEntry {
  /** The kind of thing: `processingActivity`. */
  readonly type: string;
  /** The key of the thing, or its id; for a profile, its code. */
  readonly key: string;
  readonly language: string;
  readonly texts: readonly TranslatedTextEntry[];
}

/** A text in another language. Without a revision, it translates the text that the register has. */
interface TranslatedTextEntry {
  readonly field: string;
  readonly text: string;
  readonly revision?: string;
}

/** A thing with translations: its place in the file, its kind, id and key, and its state; undefined for a new thing. */
export interface TranslatedThing {
  readonly section: Section;
  readonly id: string;
  readonly key: string;
  readonly path: string;
  readonly entry: TranslationEntry;
  readonly state?: Thing;
}

/**
 * Finds the thing of each entry.
 * @throws {Rejection} INVALID for an unknown kind, or for a thing and a language that are there twice; NOT_FOUND for a key
 * of nothing
 */
export function translatedThings(
  sections: readonly Section[],
  entries: readonly TranslationEntry[],
  resolve: Resolve,
  stateOf: (id: string) => Thing | undefined,
): TranslatedThing[] {
  const seen = new Set<string>();
  return entries.map((entry, i) => {
    const { type, key, language } = entry;
    const path = `translations.${i}`;
    const kinds = sections.map(({ decider }) => decider.category);
    const section =
      sections.find(({ decider }) => decider.category === type) ??
      reject('INVALID', `There is no kind of thing ${type}: give one of ${kinds.join(', ')}.`, `${path}.type`);
    const id =
      resolve(type, key, `${path}.key`) ??
      resolve(type, `${type}-${key}`, `${path}.key`) ?? // a profile is named by its code
      reject(
        'NOT_FOUND',
        `Neither the file nor the register has a ${section.decider.noun} with the key ${key}.`,
        `${path}.key`,
      );
    if (seen.has(`${id} ${language}`))
      reject('INVALID', `${key} in ${language} is there twice: put its texts in one list.`, path);
    seen.add(`${id} ${language}`);
    return { section, id, key, path, entry, state: stateOf(id) };
  });
}

/** Returns the command for what differs. A text without a revision that the thing has in this language stays as it is. */
export function translating({ id, entry, state }: TranslatedThing, effectiveOn: string): IssuedCommand[] {
  const { language } = entry;
  const texts = entry.texts.filter(({ field, text, revision }) => {
    const before = state && translationOf(state, field, language);
    return before?.text !== text || (revision ?? before.revision) !== before.revision;
  });
  return texts.length > 0 ? [new TranslateTexts(id, { language, texts }, { effectiveOn })] : [];
}

/** Returns the commands that withdraw those translations of the thing that no entry has. */
export function withdrawing(
  thing: Thing & { readonly id: string },
  entries: readonly TranslatedThing[],
  effectiveOn: string,
): IssuedCommand[] {
  const { translations = {} } = thing;
  const kept = new Set(
    entries.flatMap(({ id, entry: { language, texts } }) =>
      id === thing.id ? texts.map(({ field }) => `${language} ${field}`) : [],
    ),
  );
  return Object.entries(translations).flatMap(([language, texts]) => {
    const fields = Object.keys(texts).filter((field) => !kept.has(`${language} ${field}`));
    return fields.length > 0 ? [new WithdrawTranslations(thing.id, { language, fields }, { effectiveOn })] : [];
  });
}

/** Returns the translations of the thing as entries, one for each language. A text without a revision is not outdated. */
export function translationEntries(decider: Decider, key: string, thing: Thing): TranslationEntry[] {
  const byLanguage = new Map<string, TranslatedTextEntry[]>();
  for (const translation of translationsOf(decider, thing)) {
    const { language, text, revision, original } = translation;
    const entry = { field: original.field, text, ...(isOutdated(translation, original) && { revision }) };
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), entry]);
  }
  return [...byLanguage].map(([language, texts]) => ({ type: decider.category, key, language, texts }));
}
