/**
 * Grades of sources, the best first. GAZETTE: the text in a gazette, or as the legislature or an authority publishes it.
 * OFFICIAL_TRANSLATION: the text as a state translates it. COPY: the text as others publish or translate it. ACCOUNT: a
 * secondary account, such as a practice note, a page of a law firm or a tracker.
 */
export const SourceGrade = {
  GAZETTE: 'GAZETTE',
  OFFICIAL_TRANSLATION: 'OFFICIAL_TRANSLATION',
  COPY: 'COPY',
  ACCOUNT: 'ACCOUNT',
} as const;
export type SourceGrade = keyof typeof SourceGrade;

/** A source of the law data. One that quotes the text in part is an ACCOUNT. */
export interface Source {
  readonly title: string;
  readonly grade: SourceGrade;
  /** The day on which what was read in it first became law data (ISO 8601). */
  readonly readOn: string;
  readonly addresses: readonly string[];
}
