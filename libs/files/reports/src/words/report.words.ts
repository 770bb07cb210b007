import { HEADER_WORDS, LANGUAGES, type Language } from '#disclosures';
import { formsIn } from '#say';
import { textsIn } from '#translations';
import type { ReportWords } from '../model/report.js';
import type { Treated } from '../model/unapproved.js';

/** The words that formats add to the content. */
const WORDS = textsIn('formats', LANGUAGES, {
  draft: 'Draft',
  contents: 'Contents',
  page: 'Page',
  gaps: 'What is missing',
  acceptedGaps: 'Not stated when this was issued',
  yes: 'Yes',
  no: 'No',
  contentHash: 'Hash of the content (SHA-256)',
  sameAs: 'As in row {row}',
  version: 'Version',
  notStated: 'Not stated',
  forAll: 'The same for all',
  others: 'The same is missing for others',
  notIssued: 'This file was not issued.',
  issue: { number: 'Issue number', on: 'Issued on', to: 'Issued to', purpose: 'Issued for' },
});

/** The headings of the first page, in addition to those of documents. */
const COVER = textsIn('formats', LANGUAGES, {
  about: 'About this file',
  languages: 'Languages',
  scope: 'Scope',
  template: 'Template',
});

/** Sentences of reports on themselves. */
const SAID = textsIn('formats', LANGUAGES, {
  behind: 'Everything that was recorded up to this position. What was recorded since is not in it.',
  ofLaw: 'It has what the register says for {date} and this law concerns.',
  ofAll: 'It has what the register says for {date}.',
  LEFT_OUT: 'What nobody has approved is left out.',
  MARKED: 'What nobody has approved is marked.',
  SHOWN: 'What nobody has approved is in it, too.',
  all: 'All processing activities',
  ofParty: 'The processing activities of {party}',
  some: 'The processing activities {names}',
  someOfParty: 'The processing activities {names} of {party}',
});

/** Returns the words that formats add to the content, in the language. */
export function reportWords(language: Language): ReportWords {
  return { ...WORDS[language], cover: { ...HEADER_WORDS[language], ...COVER[language] } };
}

/** Returns in words what a report covers. `names` are the references of chosen activities; absent for all. */
export function scopeInWords(language: Language, party: string | undefined, names?: readonly string[]): string {
  const { all, ofParty, some, someOfParty } = SAID[language];
  const phrase = names ? (party === undefined ? some : someOfParty) : party === undefined ? all : ofParty;
  return phrase.replace('{party}', () => party ?? '').replace('{names}', () => (names ?? []).join(', ') || '–');
}

/** The contents of a report: what it takes from the register for a date (ISO 8601), and what it does with what nobody has approved. */
export interface Contents {
  readonly on: string;
  readonly isOfLaw: boolean;
  readonly unapproved: Treated;
}

/** Returns in sentences what a report has, and what it leaves out. */
export function contentsInWords(language: Language, { on, isOfLaw, unapproved }: Contents): string[] {
  const words = SAID[language];
  const taken = isOfLaw ? words.ofLaw : words.ofAll;
  return [taken.replace('{date}', formsIn(language).date(on)), words[unapproved]];
}

/** Says of the position of a report that more was recorded, which could not be read yet. */
export function behindInWords(language: Language): string {
  return SAID[language].behind;
}
