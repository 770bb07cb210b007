import { type Jurisdiction, lookedThroughUntil, type OfficerRole } from '#law';
import { formsIn } from '#say';
import { textsIn } from '#translations';
import { LANGUAGES } from './languages.js';
import type { Language } from './words.js';

/** The fields that every document begins with, in their order. */
export const HEADER = ['organisation', 'answeredBy', 'on', 'position', 'knownAt', 'lawVersion'] as const;

/** The headings of these fields, in every language of documents. */
export const HEADER_WORDS = textsIn('header', LANGUAGES, {
  organisation: 'Organisation',
  answeredBy: 'Contact for data protection',
  on: 'As of',
  position: 'Position of the register',
  knownAt: 'Recorded up to',
  lawVersion: 'Version of the law data',
});

const LOOKED_THROUGH = textsIn('header', LANGUAGES, {
  lookedThrough: 'Looked through until {date}',
  notLookedThrough: 'Not known until when it was looked through',
});

/** Says until when the law was looked through, or that this is not known. */
export function lookedThroughIn(language: Language, law: Jurisdiction): string {
  const { lookedThrough, notLookedThrough } = LOOKED_THROUGH[language];
  const until = lookedThroughUntil(law);
  return until === undefined ? notLookedThrough : lookedThrough.replace('{date}', formsIn(language).date(until));
}

/** The offices of those who answer for an organisation, in the words of the laws. */
const OFFICES = textsIn('office', LANGUAGES, {
  DATA_PROTECTION_OFFICER: 'Data protection officer',
  CHIEF_PRIVACY_OFFICER: 'Chief privacy officer',
  INFORMATION_OFFICER: 'Information officer',
  GRIEVANCE_OFFICER: 'Grievance officer',
  PRIVACY_CONTACT: 'Contact for data protection',
});

/** Returns the word for who answers for an organisation: the office that the register names, else that of a contact. */
export function officeIn(language: Language, role: OfficerRole | undefined): string {
  const offices: { readonly [R in OfficerRole]?: string } = OFFICES[language];
  return (role && offices[role]) ?? HEADER_WORDS[language].answeredBy;
}
