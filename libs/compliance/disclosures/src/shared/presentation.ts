import { Said } from '#kernel';
import { type Decider, isOutdated, mapTexts, revisionOf, type Text, type Thing, translationOf } from '#ledger';
import { marked, nameIn, replaceMarked, type Snapshot } from '#snapshot';
import { isReadAs } from './languages.js';

/** A text that a document shows in the language of the register, because it has no current translation. */
export interface MissingTranslation extends Text {
  /** The kind, id, name and key of the thing. */
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly key?: string;
  /** The name of its revision, for the translation. */
  readonly revision: string;
  /** The translation of an earlier text; absent if there is none. */
  readonly outdated?: string;
}

/** The languages of the document and of the register (BCP 47), and the deciders, which know the texts of things. */
export interface Languages {
  readonly language: string;
  readonly register: string;
  readonly decider: (id: string) => Decider;
  /** Marks a text in the language of the register; by default with the language in brackets before it. */
  readonly mark?: (text: string, register: string) => string;
}

/** A text of the register, the same in all its fields. */
interface Shown {
  readonly text: string;
  readonly translation?: string;
  /** True if one of its fields is proper to a thing. A text that repeats a name is a name. */
  isProper: boolean;
  /** The fields without a current translation. Each is described only if the document shows it. */
  readonly fields: (() => MissingTranslation)[];
}

/** Texts that name one thing or place: they are right in every language, so that no translation of them is missing. */
const PROPER: Readonly<Record<string, readonly string[]>> = {
  party: ['name', 'address'],
  contact: ['name', 'address'],
};

/** A document as it is shown. */
export interface Presented {
  /** The texts that it shows in the language of the register, in the order of the document. */
  readonly missingTranslations: readonly MissingTranslation[];
}

/**
 * Makes a document in its language. Rules see the texts of the register. Translations take their place
 * afterwards, so that they never change what the law misses. A text without a current translation is shown as it is,
 * with a mark.
 */
export function presented<D extends object>(
  snapshot: Snapshot,
  { language, register, decider, mark = inBrackets }: Languages,
  make: (snapshot: Snapshot) => D,
): D & Presented {
  if (isReadAs(language, register)) return { ...make(snapshot), missingTranslations: [] };
  const isRead = new Map<string, boolean>();
  const reads = (tag: string) => {
    const known = isRead.get(tag) ?? isReadAs(tag, language);
    isRead.set(tag, known);
    return known;
  };
  const table: Shown[] = [];
  const numbers = new Map<string, number>();
  const numbered = snapshot.map((thing) =>
    mapTexts(decider(thing.id), thing, (original) => {
      const found = inLanguage(thing, original, language, reads);
      const current = found && !found.isOutdated ? found.text : undefined;
      const name = current === undefined ? original.text : `${original.text}\ufdd0${current}`;
      const number = numbers.get(name) ?? table.length;
      if (number === table.length) {
        numbers.set(name, number);
        table.push({ text: original.text, translation: current, isProper: false, fields: [] });
      }
      const shown = table[number]!;
      if (isProper(thing, original)) shown.isProper = true;
      if (current === undefined) {
        const of = () => ({ type: decider(thing.id).category, name: nameIn(snapshot, thing, decider)! });
        shown.fields.push(() => missingOf(thing, of(), original, found?.text));
      }
      return marked(original.text, number);
    }),
  );
  const missing = new Set<Shown>(); // by text: one that many things share is shown for each of them
  const show = (number: number, rest: string) => {
    const shown = table[number]!;
    const { text, translation } = shown;
    const isMissing = !shown.isProper && shown.fields.length > 0;
    if (isMissing) missing.add(shown);
    const length = rest.startsWith(text) ? text.length : withoutStop(text).length;
    const plain = rest.slice(0, length);
    const original = isMissing ? mark(plain, register) : plain;
    if (translation === undefined) return { shown: original, length };
    return { shown: length === text.length ? translation : withoutStop(translation), length };
  };
  const document = mapStrings(make(numbered), (text) => replaceMarked(text, show)) as D;
  return {
    ...document,
    missingTranslations: [...missing].flatMap(({ fields }) => fields.map((describe) => describe())),
  };
}

function inBrackets(text: string, register: string): string {
  return `[${register}] ${text}`;
}

function missingOf(
  thing: Thing & { readonly id: string },
  named: Pick<MissingTranslation, 'type' | 'name'>,
  original: Text,
  outdated: string | undefined,
): MissingTranslation {
  const { id, key } = thing;
  return { ...named, id, key, ...original, revision: revisionOf(original.text), outdated };
}

/**
 * Returns the translation in the language or, if there is none, in one that is read as it: `ko-KR` for `ko`, `zh-CN` for `zh-Hans`.
 * One of an earlier text comes last.
 */
function inLanguage(
  thing: Thing,
  original: Text,
  language: string,
  reads: (tag: string) => boolean,
): { readonly text: string; readonly isOutdated: boolean } | undefined {
  const others = Object.keys(thing.translations ?? {}).filter((tag) => tag !== language && reads(tag));
  const found = [language, ...others.sort()].flatMap((tag) => {
    const translation = translationOf(thing, original.field, tag);
    return translation ? { text: translation.text, isOutdated: isOutdated(translation, original) } : [];
  });
  return found.find((translation) => !translation.isOutdated) ?? found[0];
}

/** Returns true if the text names one thing or place, so that no translation of it is missing. */
export function isProper(thing: { readonly id: string; readonly class?: boolean }, { field }: Text): boolean {
  const [kind = ''] = thing.id.split('-');
  return thing.class !== true && (PROPER[kind] ?? []).includes(field);
}

/** A document leaves out the full stop of a text within a sentence. */
function withoutStop(text: string): string {
  return text.replace(/[.。]$/u, '');
}

function mapStrings(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, replace));
  if (typeof value !== 'object' || value === null || value instanceof Said) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapStrings(item, replace)]));
}
