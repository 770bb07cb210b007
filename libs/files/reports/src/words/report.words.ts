import { HEADER_WORDS, LANGUAGES, type Language } from '#disclosures';
import { formsIn } from '#say';
import { textsIn } from '#translations';
import type { ReportWords } from '../model/report.js';
import type { Treated } from '../model/unapproved.js';

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
  about: 'About this file',
  languages: 'Languages',
  notIssued: 'This file was not issued.',
  behind: 'Everything that was recorded up to this position. What was recorded since is not in it.',
  issue: { number: 'Issue number', on: 'Issued on', to: 'Issued to', purpose: 'Issued for' },
  ofLaw: 'It has what the register says for {date} and this law concerns.',
  ofAll: 'It has what the register says for {date}.',
  LEFT_OUT: 'What nobody has approved is left out.',
  MARKED: 'What nobody has approved is marked.',
  SHOWN: 'What nobody has approved is in it, too.',
  scope: 'Scope',
  template: 'Template',
  all: 'All processing activities',
  ofParty: 'The processing activities of {party}',
  some: 'The processing activities {names}',
  someOfParty: 'The processing activities {names} of {party}',
});

/** Returns the words that formats add to the content, in the language. */
export function reportWords(language: Language): ReportWords {
  const {
    about,
    scope,
    languages,
    template,
    ofLaw: _ofLaw,
    ofAll: _ofAll,
    LEFT_OUT: _leftOut,
    MARKED: _marked,
    SHOWN: _shown,
    behind: _behind,
    all: _all,
    ofParty: _ofParty,
    some: _some,
    someOfParty: _of,
    ...words
  } = WORDS[language];
  return { ...words, cover: { ...HEADER_WORDS[language], about, scope, languages, template } };
}

/** Returns in words what a report covers. `names` are the references of chosen activities; absent for all. */
export function scopeInWords(language: Language, party: string | undefined, names?: readonly string[]): string {
  const { all, ofParty, some, someOfParty } = WORDS[language];
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
  const words = WORDS[language];
  const taken = isOfLaw ? words.ofLaw : words.ofAll;
  return [taken.replace('{date}', formsIn(language).date(on)), words[unapproved]];
}

/** Says of the position of a report that more was recorded, which could not be read yet. */
export function behindInWords(language: Language): string {
  return WORDS[language].behind;
}
