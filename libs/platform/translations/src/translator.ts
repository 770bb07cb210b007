import { type Argument, type Between, Listed, type Message, Said, Term, withOneStop } from '#kernel';
import { formsIn } from '#say';
import { VARIANTS, WRITTEN_LANGUAGES, type WrittenLanguage } from '#vocabulary';
import { type Catalogue, catalogueOf } from './catalogue.js';
import { withParticles } from './korean.js';
import { englishFor } from './marks.js';
import { textsIn } from './texts.js';

/** A message in the language that was asked for, or in English if it has no translation. */
export interface Translated {
  readonly text: string;
  readonly language: WrittenLanguage;
}

/** Writes messages in one language. `shortened` takes each sentence, with its places, and returns the part of it that is written. */
export type Translator = (message: Message, shortened?: (sentence: string) => string) => Translated;

/** The texts between the items of lists, and a period of business days. */
const FORMS = textsIn('forms', WRITTEN_LANGUAGES, {
  list: { comma: ', ', or: ' or ', and: ' and ', semicolon: '; ' },
  businessDays: '{0} business days',
});
const BETWEEN: Readonly<Record<', ' | Exclude<Between, ' '>, keyof (typeof FORMS)['en']['list']>> = {
  ', ': 'comma',
  ' or ': 'or',
  ' and ': 'and',
  '; ': 'semicolon',
};

/** The languages that somebody has asked for. They are data of the program. */
const translators = new Map<WrittenLanguage, Translator>();

/** Returns the translator into a language. Its catalogue is read when it is asked for first. */
export function translator(language: WrittenLanguage): Translator {
  const known = translators.get(language) ?? translatorOf(language, catalogueOf(language));
  translators.set(language, known);
  return known;
}

/** Returns the translator into a language with the terms of the law. */
export function translatorFor(language: WrittenLanguage, law: string | undefined): Translator {
  const own = `${language}-${law}`;
  return translator(own in VARIANTS && law === 'CH' ? (own as WrittenLanguage) : language);
}

/** Returns the text of a message for a reader of the language: with a mark if it is English for want of a translation. */
export function shownTo(reader: string, { text, language }: Translated): string {
  return language === 'en' ? englishFor(reader, text) : text;
}

type Shortened = NonNullable<Parameters<Translator>[1]>;

/** A numbered place of a sentence. */
const PLACE = /\{(\d+)\}/g;

/** Returns the translator into a language with this catalogue. Pure. */
export function translatorOf(language: WrittenLanguage, { sentences, texts }: Catalogue): Translator {
  const forms = formsIn(language);
  const marks = FORMS[language];
  const between = (words: Between) => (words === ' ' ? spaceIn(language) : marks.list[BETWEEN[words]]);
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
    if (typeof argument === 'string') return forms.date(argument);
    if (typeof argument === 'number') return forms.number(argument);
    if (argument instanceof Said) return write(argument, shortened);
    if (argument instanceof Term) return writeTerm(argument);
    return argument instanceof Listed
      ? argument.items.map((item) => writeArgument(item, shortened)).join(between(argument.between))
      : argument.map((item) => writeArgument(item, shortened)).join(marks.list.comma);
  };

  const writeTerm = (term: Term): string => {
    const { kind, value } = term;
    if (kind === 'lawText') return sentences.get(value) ?? value;
    if (language === 'en') return String(term);
    if (kind === 'period') return forms.period(value);
    if (kind === 'businessPeriod') return inBusinessDays(value) ?? forms.period(value);
    return texts.get(`codes.Jurisdiction.${value}`) ?? (/^[A-Z]{2}$/.test(value) ? forms.region(value) : String(term));
  };

  /** Business days alone have a text: hours are the same on every day. */
  const inBusinessDays = (period: string): string | undefined => {
    const [, days] = /^P(\d+)D$/.exec(period) ?? [];
    return days && marks.businessDays.replace('{0}', days);
  };

  const write = ({ template, args }: Said, shortened: Shortened): string =>
    shortened(sentenceOf(template)!).replace(PLACE, (_, place: string) =>
      writeArgument(args[Number(place)], shortened),
    );

  return (message, shortened = (sentence) => sentence) => {
    if (typeof message === 'string') return { text: message, language: 'en' };
    if (!isKnown(message)) return translator('en')(message, shortened);
    const text = withOneStop(write(message, shortened));
    return { text: language === 'ko' ? withParticles(text) : text, language };
  };
}

/** Japanese puts nothing between words. */
const spaceIn = (language: WrittenLanguage) => (language === 'ja' ? '' : ' ');
