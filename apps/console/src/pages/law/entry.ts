import type { HowKnown } from '../../parts/law/how-known';
import { capital, ofLaw, type Phrase, type Run, type Texts } from '../../parts/law/phrase';

/** Parts of the law of a jurisdiction, in the order of the page. */
export const SECTIONS = [
  'acts',
  'record',
  'items',
  'legalBases',
  'grounds',
  'instruments',
  'recognitions',
  'endedRecognitions',
  'transferDuties',
  'breachClocks',
  'requestClocks',
  'consentAges',
  'regulators',
  'terms',
] as const;

/** A part of the law. */
export type LawSection = (typeof SECTIONS)[number];

/** A source of the law data. */
export interface Source {
  readonly title: string;
  readonly grade: HowKnown;
  /** The day on which what was read in it became law data (ISO 8601). */
  readonly readOn: string;
  readonly addresses: readonly string[];
}

/** Evidence of a part of an entry: a tag, with its sources. */
export interface Evidence {
  readonly tag: string;
  readonly sources: readonly Source[];
}

/** The part that is known of a date whose day is not. */
export type Precision = 'MONTH' | 'YEAR' | 'UNKNOWN';

interface Dated {
  readonly article: string;
  readonly from?: string | null;
  readonly to?: string | null;
  /** The part that is known of `from` and of `to`; null for the day. */
  readonly precision?: Precision | null;
  readonly toPrecision?: Precision | null;
  /** The evidence for its text. */
  readonly evidence: readonly Evidence[];
  /** The evidence for its first day. */
  readonly fromEvidence: readonly Evidence[];
  readonly howKnown: HowKnown;
  readonly dayKnown: HowKnown;
}

/** An entry of the law, in words. */
export interface Entry extends Dated {
  /** The same on every date. */
  readonly id: string;
  readonly section: LawSection;
  /** The title of the list that it belongs to, if its section has several. */
  readonly list?: string;
  readonly title: Phrase;
  readonly details: readonly Phrase[];
  /** The title of the kind by which entries of several laws are compared, if its section has several. */
  readonly kind?: string;
  /** The code that an entry of the same kind has in another law, if their kind has several. */
  readonly alike?: string;
}

interface Cited extends Dated, Texts {
  readonly note?: string | null;
}

/** A detail of an entry: a run, or a phrase; nothing is left out. */
export type Detail = Run | Phrase | false | null | undefined;

/** Returns an entry in words. */
export function entry(
  section: LawSection,
  key: string,
  title: Run | Phrase,
  cited: Cited,
  details: readonly Detail[] = [],
): Entry {
  const { article, from, to, precision, toPrecision, evidence, fromEvidence, note } = cited;
  const { howKnown, dayKnown } = cited;
  const said = [...details, note && ofLaw(note, cited)].filter((detail): detail is Run | Phrase => Boolean(detail));
  return {
    ...{ id: `${section} ${key}`, section, title: phrase(title), details: said.map(phrase) },
    ...{ article, from, to, precision, toPrecision, howKnown, dayKnown, evidence, fromEvidence },
  };
}

const phrase = (said: Run | Phrase): Phrase => (isPhrase(said) ? said : [said]);
const isPhrase = (said: Run | Phrase): said is Phrase => Array.isArray(said);

/** Returns a text with a capital at its beginning. */
export const sentence = (run: Run): Run => (typeof run === 'string' ? capital(run) : { en: capital(run.en) });
