import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';
import type { InstrumentKind } from './vocabulary.js';

/** How far a recognition reaches. */
export interface RecognitionScope {
  readonly words: string;
  /** It covers recipients that are certified: the instrument that a ground which relies on it must name. */
  readonly certificate?: InstrumentKind;
  /** It covers some recipients only: a word that the ground's condition or instrument must say ("PIPEDA"). */
  readonly stated?: string;
  /** Data that it leaves out. */
  readonly excludes?: readonly ('UNIQUE_IDENTIFIER' | 'CREDIT' | 'SPECIAL' | 'CRIMINAL')[];
}

/** A law's recognition of another country's protection. It has a direction, and never carries further. */
export interface Recognition extends Cited, Dated {
  /** The ground of that law that rests on it: `EU.ADEQ`. */
  readonly ground: string;
  /** ISO 3166-1 countries; an organisation by its abbreviation (EPO). */
  readonly countries: readonly string[];
  /** The decision, regulation or list: "(EU) 2023/1795". */
  readonly act: string;
  readonly name?: string;
  /** Other names that it goes by: `DPF`. */
  readonly alsoCalled?: readonly string[];
  readonly scope?: RecognitionScope;
  /** Why it ended, where it did. */
  readonly ended?: string;
}
