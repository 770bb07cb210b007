import type { RETENTION_WORDS } from '../../shared/retention.words.js';
import type { INSTRUMENT_WORDS } from '../../shared/safeguards.words.js';
import type { EN } from '../english.words.js';

/** Grounds of Art 45, 46 and 49 by the ends of their codes. The GDPR and the UK GDPR share most; the last five are the UK's. */
type Ground =
  | 'ADEQ'
  | 'PUBINSTR'
  | 'BCR'
  | 'SCC'
  | 'SCC_SA'
  | 'COC'
  | 'CERT'
  | 'ADHOC'
  | 'ADMIN'
  | 'COURT'
  | '49A'
  | '49B'
  | '49C'
  | '49D'
  | '49E'
  | '49F'
  | '49G'
  | '49CLI'
  | 'REG'
  | 'REG_CLAUSES'
  | 'IDTA'
  | 'ADDENDUM'
  | '49A_G';

/** The phrases of the record, with those of retention and of instruments. */
export type RecordWords = Readonly<
  Record<keyof typeof EN | keyof (typeof RETENTION_WORDS)['en'] | keyof (typeof INSTRUMENT_WORDS)['en'], string>
>;

/** The words of a language in which the records of Art 30 are written, and no document of another law. */
export interface RecordLanguage {
  readonly words: RecordWords;
  readonly grounds: Readonly<Record<Ground, string>>;
}
