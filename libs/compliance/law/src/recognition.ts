import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';
import type { InstrumentKind } from './vocabulary.js';

/** The scope of a recognition. */
export interface RecognitionScope {
  readonly words: string;
  /** The certificate that recipients need to be covered. A ground based on the recognition must name it. */
  readonly certificate?: InstrumentKind;
  /** A word that the ground's condition or instrument must contain ("PIPEDA"), if only some recipients are covered. */
  readonly stated?: string;
  /** The data that it excludes. */
  readonly excludes?: readonly ('UNIQUE_IDENTIFIER' | 'CREDIT' | 'SPECIAL' | 'CRIMINAL')[];
}

/**
 * The day until which lists of recognised countries are known. They were looked through in November 2026; this is the day of the
 * newest pages that could have shown an addition.
 */
export const LISTS_KNOWN_UNTIL = '2026-10-09';

/**
 * A law's recognition of the protection in other countries. It applies in one direction only, and is not transitive.
 */
export interface Recognition extends Cited, Dated {
  /** The ground of that law that is based on it: `EU.ADEQ`. */
  readonly ground: string;
  /** ISO 3166-1 country codes, or abbreviations of international organisations (EPO). */
  readonly countries: readonly string[];
  /** The decision, regulation or list: "(EU) 2023/1795". */
  readonly act: string;
  readonly name?: string;
  /** Its other names: `DPF`. */
  readonly alsoCalled?: readonly string[];
  readonly scope?: RecognitionScope;
  /** The reason for its end, if it has ended. */
  readonly ended?: string;
}
