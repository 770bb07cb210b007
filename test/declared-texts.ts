import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEYED } from '#findings';
import { BOUND_NAMES, INSTRUMENT_NAMES, LegalBasis, lawTexts, SpecialCategory, TransferKind } from '#law';
import { declaredTexts, type Texts } from '#translations';
import { SAID_IN, sentencesBelow } from './sentences.ts';
import '#models';
import '#publish';
import '#reports';

// All texts that the product can say, in English, as its sources declare them.

/** A text in English. */
export interface Declared {
  /** The file of `locales/<language>` that has its translation, without its end. */
  readonly file: 'messages' | 'law' | 'texts' | 'register' | 'console';
  /** Its key, if it has one. Others are named by their English. */
  readonly context?: string;
  readonly english: string;
  /** The files that say it, or the laws. */
  readonly from: readonly string[];
  /** The languages that it must have; absent for texts that a language can leave in English. */
  readonly languages?: readonly string[];
}

/** The English texts with keys that reports say too. Those of other files are of the console alone. */
const OF_REGISTER = ['codes', 'events', 'fields', 'marks'];

/** The laws whose texts each language of messages has, all of them. */
const TRANSLATED = ['EU', 'UK', 'CH', 'JP', 'KR'];

const inWords = (code: string) => code.toLowerCase().replaceAll('_', ' ');

/** The words for things of the register, as their deciders have them. */
const nouns = () =>
  readdirSync('libs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.decider.ts'))
    .flatMap((name) => /\bnoun: '([^']+)'/.exec(readFileSync(join('libs', name), 'utf8'))?.[1] ?? []);

/** Words that sentences name by their English, from the vocabularies of the law and from deciders. */
export const wordsSaid = (): readonly string[] => [
  ...Object.values(BOUND_NAMES),
  ...Object.values(INSTRUMENT_NAMES),
  ...Object.values(KEYED),
  ...[LegalBasis, TransferKind, SpecialCategory].flatMap((words) => Object.keys(words).map(inWords)),
  ...['REPRESENTATIVE', 'DATA_PROTECTION_OFFICER'].map(inWords),
  'countries',
  'purposes',
  'name',
  'text',
  ...nouns(),
];

const isWritten = (text: string) => /\p{L}/u.test(text.replace(/\{\d+\}/g, ''));

/** Returns all texts, in the order of the files of translations. */
export function allTexts(whole: readonly string[]): readonly Declared[] {
  const others = whole.filter((language) => language !== 'en');
  const said = messages(others);
  const known = new Set(said.map(({ english }) => english)); // a text that rules say, too, is one message
  return [...said, ...ofLaw(others).filter(({ english }) => !known.has(english)), ...keyed(), ...ofConsole(others)];
}

function messages(languages: readonly string[]): Declared[] {
  const said = new Map<string, string[]>();
  for (const { template, file } of SAID_IN.flatMap(sentencesBelow))
    said.set(template, [...(said.get(template) ?? []), file]);
  for (const word of wordsSaid()) said.set(word, said.get(word) ?? ['libs/compliance/law']);
  return [...said].map(([english, from]) => ({
    file: 'messages',
    english,
    from: [...new Set(from)],
    ...(isWritten(english) ? { languages } : {}),
  }));
}

function ofLaw(languages: readonly string[]): Declared[] {
  return [...lawTexts()].map(([english, laws]) => ({
    file: 'law',
    english,
    from: [...laws],
    ...(laws.size > 1 || TRANSLATED.some((law) => laws.has(law)) ? { languages } : {}),
  }));
}

function keyed(): Declared[] {
  return declaredTexts().flatMap(({ area, languages, english }) =>
    leaves(area, english).map(([context, text]) => ({
      file: 'texts',
      context,
      english: text,
      from: [],
      languages,
    })),
  );
}

function leaves(path: string, texts: Texts): [context: string, english: string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[`${path}.${key}`, text]] : leaves(`${path}.${key}`, text),
  );
}

function ofConsole(languages: readonly string[]): Declared[] {
  return readdirSync('locales/en').flatMap((name) => {
    const area = name.replace('.json', '');
    const texts: Record<string, string> = JSON.parse(readFileSync(join('locales/en', name), 'utf8'));
    const file = OF_REGISTER.includes(area) ? 'register' : 'console';
    return Object.entries(texts).map(
      ([key, english]): Declared => ({ file, context: `${area}.${key}`, english, from: [], languages }),
    );
  });
}
