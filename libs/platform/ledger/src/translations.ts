import { itemsOf, membersOf, reject } from '#kernel';
import type { Decider, Thing, Translation, Translations } from './decider.js';
import type { Fact, RecordedEvent } from './event.js';
import { checksumOf } from './store/checksum.js';

// Texts of things in other languages than that of the register. Any kind of thing can have them, so the ledger defines them.

/** A text of a thing in the language of the register. */
export interface Text {
  readonly field: string;
  readonly text: string;
}

/** A text in another language, of a field. */
export type TranslatedText = Translation & Pick<Text, 'field'>;

/** The facts on translations. They can occur in any stream, and hold from an effective date like all facts. */
export type TranslationFact =
  | Fact<'TextsTranslated', { readonly language: string; readonly texts: readonly TranslatedText[] }>
  | Fact<'TranslationsWithdrawn', { readonly language: string; readonly fields: readonly string[] }>;

const TYPES = new Set<string>(['TextsTranslated', 'TranslationsWithdrawn'] satisfies TranslationFact['type'][]);
/** Returns true for a fact on a translation. */
export function isTranslationFact(event: { readonly type: string }): boolean {
  return TYPES.has(event.type);
}

/** Returns the name of a revision of a text: the first 16 hexadecimal digits of a SHA-256. Equal texts have one name. */
export function revisionOf(text: string): string {
  return checksumOf('', [text]).slice(0, 16);
}

type Translatable = Pick<Decider, 'texts'>;

/** A code in the place of a text, such as LOCAL_LAW for an exception or CA-QC for a region. It is the same in every language. */
const CODE = /^(?:[A-Z0-9]+(?:_[A-Z0-9]+)+|[A-Z]{2}-[A-Z0-9]{1,4})$/;

/** A field on the way to texts, with what is below it; a text has nothing below. */
interface Branch {
  readonly name: string;
  readonly isList: boolean;
  readonly below: Branch[];
}

const branchesByPaths = new WeakMap<readonly string[], readonly Branch[]>();

/** Returns the paths as a tree, so that one pass through a thing finds all its texts. */
function branchesOf(paths: readonly string[]): readonly Branch[] {
  const known = branchesByPaths.get(paths);
  if (known) return known;
  const branches: Branch[] = [];
  for (const path of paths) {
    let level = branches;
    for (const step of path.split('.')) {
      const name = step.replace('[]', '');
      let branch = level.find((other) => other.name === name);
      if (!branch) {
        branch = { name, isList: step.endsWith('[]'), below: [] };
        level.push(branch);
      }
      level = branch.below;
    }
  }
  branchesByPaths.set(paths, branches);
  return branches;
}

/** Returns a copy of the thing with each text that can be translated replaced. */
export function mapTexts<T>({ texts = [] }: Translatable, thing: T, replace: (original: Text) => string): T {
  const at = (value: unknown, branches: readonly Branch[], field: string): unknown => {
    if (branches.length === 0) return isText(value) ? replace({ field, text: value }) : value;
    const copy: Record<string, unknown> = { ...membersOf(value) };
    for (const { name, isList, below } of branches) {
      const inner = copy[name];
      if (inner === undefined || inner === null) continue;
      const here = field === '' ? name : `${field}.${name}`;
      copy[name] = isList
        ? itemsOf(inner).map((row, i) => at(row, below, `${here}[${nameOfRow(row) ?? i}]`))
        : at(inner, below, here);
    }
    return copy;
  };
  return (texts.length > 0 ? at(thing, branchesOf(texts), '') : thing) as T;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !CODE.test(value);
}

/** Returns the texts of the thing that can be translated. */
export function textsOf(decider: Translatable, thing: unknown): Text[] {
  const found: Text[] = [];
  mapTexts(decider, thing, (original) => {
    found.push(original);
    return original.text;
  });
  return found;
}

/** Returns what tells a row apart in paths: its key, or the item that it is on; undefined for a row that is counted. */
export function nameOfRow(row: unknown): string | undefined {
  const { key, item } = row as { key?: string; item?: string };
  return key ?? item;
}

/** Returns the translation of the field; undefined without one. It may be outdated: see {@link isOutdated}. */
export function translationOf(
  { translations }: Pick<Thing, 'translations'>,
  field: string,
  language: string,
): Translation | undefined {
  return translations?.[language]?.[field];
}

/** Returns true if the translation is of another text than the original. */
export function isOutdated({ revision }: Translation, { text }: Text): boolean {
  return revision !== revisionOf(text);
}

/** A translation with its language and its original. */
interface TranslationOfText extends Translation {
  readonly language: string;
  readonly original: Text;
}

/** Returns the translations of the thing by language, in the order of their originals. */
export function translationsOf(decider: Translatable, thing: Thing): TranslationOfText[] {
  const { translations = {} } = thing;
  const languages = Object.keys(translations).sort();
  if (languages.length === 0) return [];
  const originals = textsOf(decider, thing);
  return languages.flatMap((language) =>
    originals.flatMap((original) => {
      const translation = translationOf(thing, original.field, language);
      return translation ? { ...translation, language, original } : [];
    }),
  );
}

/** Returns the state without its translations: the rules of a slice never see them. */
export function untranslated<S extends Thing | undefined>(state: S): S {
  if (!state?.translations) return state;
  const { translations: _, ...rest } = state;
  return rest as S;
}

/** Returns the state with those of the translations whose original it has. */
export function withTranslations<S extends Thing>(decider: Translatable, state: S, translations?: Translations): S {
  if (!translations) return state;
  const fields = new Set(textsOf(decider, state).map(({ field }) => field));
  const kept = Object.entries(translations).flatMap(([language, texts]) => {
    const left = Object.entries(texts).filter(([field]) => fields.has(field));
    return left.length > 0 ? [[language, Object.fromEntries(left)] as const] : [];
  });
  return kept.length > 0 ? { ...state, translations: Object.fromEntries(kept) } : state;
}

/** Returns the state after a fact on translations. The texts of a forgotten person are no longer in the fact. */
export function evolveTranslations<S extends Thing>(
  decider: Translatable,
  state: S | undefined,
  { type, data }: Pick<RecordedEvent, 'type' | 'data'>,
): S {
  if (!state) return reject('NOT_FOUND', `${type}: the thing does not exist yet.`);
  const {
    language,
    texts = [],
    fields = [],
  } = data as {
    language: string;
    texts?: readonly TranslatedText[];
    fields?: readonly string[];
  };
  const inLanguage = new Map(Object.entries(state.translations?.[language] ?? {}));
  for (const field of fields) inLanguage.delete(field);
  for (const { field, text, revision } of texts) inLanguage.set(field, { text, revision });
  const translations = { ...state.translations, [language]: Object.fromEntries(inLanguage) };
  return withTranslations(decider, untranslated(state), translations);
}

/** The language in which the texts of the register are entered. */
export class RegisterLanguage {
  /** @param tag a canonical BCP 47 tag */
  constructor(readonly tag = 'en') {}
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Longest tag of a language. The longest that are in use have 35 characters (RFC 5646, 4.4.1). */
const LONGEST_TAG = 100;

/**
 * Returns the canonical form of a BCP 47 tag; undefined if it is none. ISO 639-3 has more languages of three letters than anybody has
 * names for. All of two letters have a name, and no others are given out: `cn` and `spanish` are mistakes.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (tag.length > LONGEST_TAG) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const { language } = new Intl.Locale(canonical!);
    if (language === 'und') return undefined; // not determined
    return language.length === 3 || LANGUAGE_NAMES.of(language) !== undefined ? canonical : undefined;
  } catch {
    return undefined;
  }
}
