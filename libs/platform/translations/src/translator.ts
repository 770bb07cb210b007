import { type Argument, dayIn, Listed, type Message, Said, Term, withOneStop } from '#kernel';
import { withParticles } from './korean.js';

/** Languages of messages (BCP 47 tags). */
export const MESSAGE_LANGUAGES = ['en', 'fr', 'de', 'ja', 'ko'] as const;
/** A language of messages (BCP 47 tag). */
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** The sentences of a language by the English template, with the same numbered places. */
export type Catalogue = Readonly<Record<string, string>>;

/** What a language writes in a way of its own. */
export interface Forms {
  /** The names of places by their codes, where they are not those of the standard. */
  readonly places: Readonly<Record<string, string>>;
  /** What stands between the items of a list, in the place of the English words. */
  readonly between: Readonly<Record<', ' | Listed['between'], string>>;
  /** A period of business days: `{0}` is the number. */
  readonly businessDays: string;
}

/** A message in the language that was asked for, or in English if it has no translation. */
export interface Translated {
  readonly text: string;
  readonly language: MessageLanguage;
}

/** Writes messages in one language. */
export type Translator = (message: Message) => Translated;

/** What a language is loaded as. */
interface Loaded {
  readonly CATALOGUE: Catalogue;
  readonly FORMS: Forms;
}

const LOADERS: Readonly<Record<MessageLanguage, () => Promise<Loaded>>> = {
  en: () => import('./en/index.js'),
  fr: () => import('./fr/index.js'),
  de: () => import('./de/index.js'),
  ja: () => import('./ja/index.js'),
  ko: () => import('./ko/index.js'),
};

/** The languages that somebody has asked for. They are data of the program. */
const translators = new Map<MessageLanguage, Translator | Promise<Translator>>();

/** Returns the translator into a language, or a promise of it when it is asked for first: its catalogue is loaded then. */
export function translator(language: MessageLanguage): Translator | Promise<Translator> {
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

/** Returns the translator into a language with this catalogue. Pure. */
export function translatorOf(language: MessageLanguage, catalogue: Catalogue, forms: Forms): Translator {
  const day = dayIn(language);
  const numbers = new Intl.NumberFormat(language);
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const isWritten = (template: string) => language === 'en' || !/\p{L}/u.test(template.replace(/\{\d+\}/g, ''));

  const writeArgument = (argument: Argument): string => {
    if (argument === undefined) return '';
    if (typeof argument === 'string') return day(argument);
    if (typeof argument === 'number') return numbers.format(argument);
    if (argument instanceof Said) return write(argument) ?? String(argument);
    if (argument instanceof Term) return writeTerm(argument);
    return argument instanceof Listed
      ? argument.items.map(writeArgument).join(forms.between[argument.between])
      : argument.map(writeArgument).join(forms.between[', ']);
  };

  const writeTerm = (term: Term): string => {
    if (term.kind !== 'place') return periodIn(language, term, forms) ?? String(term);
    if (language === 'en') return String(term);
    return forms.places[term.value] ?? (/^[A-Z]{2}$/.test(term.value) ? regions.of(term.value)! : String(term));
  };

  const write = ({ template, args }: Said): string | undefined => {
    const sentence = catalogue[template] ?? (isWritten(template) ? template : undefined);
    return sentence?.replace(/\{(\d+)\}/g, (_, place: string) => writeArgument(args[Number(place)]));
  };

  return (message) => {
    const text = typeof message === 'string' ? undefined : write(message);
    if (text === undefined) return { text: String(message), language: 'en' };
    return { text: language === 'ko' ? withParticles(text) : withOneStop(text), language };
  };
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as const;

/** Returns the period (ISO 8601) in words of the language; undefined if it is none. */
function periodIn(language: MessageLanguage, { kind, value }: Term, forms: Forms): string | undefined {
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
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(counted);
}
