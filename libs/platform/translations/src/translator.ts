import { type Argument, dayIn, Listed, type Message, Said, Term, withOneStop } from '#kernel';
import type { Catalogue, Forms } from './catalogue.js';
import { withParticles } from './korean.js';

/** Languages of messages (BCP 47 tags). */
export const MESSAGE_LANGUAGES = ['en', 'fr', 'de', 'ja', 'ko'] as const;
/** A language of messages (BCP 47 tag). */
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** Languages that have the sentences of documents alone. */
export const DOCUMENT_LANGUAGES = [
  'pt',
  'th',
  'tr',
  'vi',
  'es',
  'it',
  'nl',
  'pt-PT',
  'zh-Hans',
  'zh-Hant',
  'zh-Hant-HK',
] as const;
/** Languages of a country with terms of its own. They have the sentences of documents alone, too. */
const COUNTRY_LANGUAGES = ['de-CH', 'fr-CH'] as const;
/** A language in which something is written (BCP 47 tag). */
export type WrittenLanguage =
  | MessageLanguage
  | (typeof DOCUMENT_LANGUAGES)[number]
  | (typeof COUNTRY_LANGUAGES)[number];

/** A message in the language that was asked for, or in English if it has no translation. */
export interface Translated {
  readonly text: string;
  readonly language: WrittenLanguage;
}

/** Writes messages in one language. `shortened` takes each sentence, with its places, and returns the part of it that is written. */
export type Translator = (message: Message, shortened?: (sentence: string) => string) => Translated;

/** The module of a language. */
interface Loaded {
  readonly CATALOGUE: Catalogue;
  readonly FORMS: Forms;
}

const LOADERS: Readonly<Record<WrittenLanguage, () => Promise<Loaded>>> = {
  en: () => import('./en/index.js'),
  fr: () => import('./fr/index.js'),
  de: () => import('./de/index.js'),
  ja: () => import('./ja/index.js'),
  ko: () => import('./ko/index.js'),
  pt: () => import('./pt/index.js'),
  th: () => import('./th/index.js'),
  tr: () => import('./tr/index.js'),
  vi: () => import('./vi/index.js'),
  es: () => import('./es/index.js'),
  it: () => import('./it/index.js'),
  nl: () => import('./nl/index.js'),
  'pt-PT': () => import('./pt-pt/index.js'),
  'zh-Hans': () => import('./zh-hans/index.js'),
  'zh-Hant': () => import('./zh-hant/index.js'),
  'zh-Hant-HK': () => import('./zh-hant/index.js'),
  'de-CH': () => import('./de-ch/index.js'),
  'fr-CH': () => import('./fr-ch/index.js'),
};

/** The languages that somebody has asked for. They are data of the program. */
const translators = new Map<WrittenLanguage, Translator | Promise<Translator>>();

/** Returns the translator into a language, or a promise of it when it is asked for first: its catalogue is loaded then. */
export function translator(language: WrittenLanguage): Translator | Promise<Translator> {
  const known = translators.get(language);
  if (known) return known;
  const loading = LOADERS[language]().then(({ CATALOGUE, FORMS }) => {
    const ready = translatorOf(language, CATALOGUE, FORMS);
    translators.set(language, ready);
    return ready;
  });
  translators.set(language, loading);
  return loading;
}

/** Languages in which the law of a country has terms of its own. */
const OF_COUNTRIES: Readonly<Record<string, WrittenLanguage>> = { 'de CH': 'de-CH', 'fr CH': 'fr-CH' };

/** Returns the translator into a language with the terms of the law, or a promise of it. */
export function translatorFor(language: WrittenLanguage, law: string | undefined): Translator | Promise<Translator> {
  return translator(OF_COUNTRIES[`${language} ${law}`] ?? language);
}

type Shortened = NonNullable<Parameters<Translator>[1]>;

/** A numbered place of a sentence. */
const PLACE = /\{(\d+)\}/g;

/** Returns the translator into a language with this catalogue. Pure. */
export function translatorOf(language: WrittenLanguage, catalogue: Catalogue, forms: Forms): Translator {
  const day = dayIn(language);
  const numbers = new Intl.NumberFormat(language);
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const sentences = new Map(Object.entries(catalogue));
  /** English is its own catalogue, and marks alone are the same everywhere. */
  const sentenceOf = (template: string): string | undefined =>
    sentences.get(template) ??
    (language === 'en' || !/\p{L}/u.test(template.replace(PLACE, '')) ? template : undefined);

  const isKnown = (argument: Argument): boolean => {
    if (argument instanceof Said) return sentenceOf(argument.template) !== undefined && argument.args.every(isKnown);
    if (argument instanceof Listed) return argument.items.every(isKnown);
    return !Array.isArray(argument) || argument.every(isKnown);
  };

  const writeArgument = (argument: Argument, shortened: Shortened): string => {
    if (argument === undefined) return '';
    if (typeof argument === 'string') return day(argument);
    if (typeof argument === 'number') return numbers.format(argument);
    if (argument instanceof Said) return write(argument, shortened);
    if (argument instanceof Term) return writeTerm(argument);
    return argument instanceof Listed
      ? argument.items.map((item) => writeArgument(item, shortened)).join(forms.between[argument.between])
      : argument.map((item) => writeArgument(item, shortened)).join(forms.between[', ']);
  };

  const writeTerm = (term: Term): string => {
    if (term.kind === 'lawText') return sentences.get(term.value) ?? term.value;
    if (term.kind !== 'place') return periodIn(language, term, forms) ?? String(term);
    if (language === 'en') return String(term);
    return forms.places[term.value] ?? (/^[A-Z]{2}$/.test(term.value) ? regions.of(term.value)! : String(term));
  };

  const write = ({ template, args }: Said, shortened: Shortened): string =>
    shortened(sentenceOf(template)!).replace(PLACE, (_, place: string) =>
      writeArgument(args[Number(place)], shortened),
    );

  return (message, shortened = (sentence) => sentence) => {
    if (typeof message === 'string' || !isKnown(message)) return { text: String(message), language: 'en' };
    const text = withOneStop(write(message, shortened));
    return { text: language === 'ko' ? withParticles(text) : text, language };
  };
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as const;

/** Returns the period (ISO 8601) in words of the language; undefined if it is none. */
function periodIn(language: WrittenLanguage, { kind, value }: Term, forms: Forms): string | undefined {
  const parts = [...value.matchAll(/(\d+)([YMWDH])/g)];
  if (!/^P[\dYMWDTH]+$/.test(value) || parts.length === 0) return undefined;
  if (kind === 'businessPeriod' && parts[0]![2] === 'D') return forms.businessDays.replace('{0}', parts[0]![1]!);
  const counted = parts.map(([, count, unit]) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: UNITS[unit as keyof typeof UNITS],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  if (language === 'ja') return counted.join('').replaceAll(' ', ''); // 1年6か月
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(counted);
}
