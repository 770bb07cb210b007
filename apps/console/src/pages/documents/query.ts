import type { DocumentKind } from './catalogue';

const headFor = (isRegulator: boolean) => `title language complete on position knownAt lawVersion lookedThrough
    organisation { name department address email phone }
    answeredBy { name department address email phone }
    headings { key text }
    sections { id kind title paths columns { name title field } name instead }
    gaps { article(language: $reader) message(language: $reader) isVerified${isRegulator ? '' : ' place { type id key path }'} }
    missingTranslations { id type key name field text outdated revision }`;

const ARGUMENTS = {
  must: {
    declared: '$law: String!, $party: ID!, $role: ActivityRole!, ',
    given: '(law: $law, party: $party, role: $role)',
  },
  may: { declared: '$party: ID, ', given: '(party: $party)' },
  none: { declared: '', given: '' },
} as const;

/** Returns the question that asks for a document in a language. Regulators may not ask where a gap is mended. */
export function questionFor({ field, fields, party = undefined }: DocumentKind, isRegulator = false): string {
  const { declared, given } = ARGUMENTS[party ?? 'none'];
  return `query Document(${declared}$at: Moment, $language: Language, $reader: LanguageTag) {
  disclosures(at: $at, language: $language) { document: ${field}${given} {
    ${headFor(isRegulator)}
    ${fields}
  } }
}`;
}

/** Returns the question about what a document lacks, for one that nothing is chosen of. */
export const gapsQuestionFor = ({ field }: Pick<DocumentKind, 'field'>): string =>
  `query GapsOfDocument($at: Moment) { disclosures(at: $at) { document: ${field} { gaps { article } } } }`;

/** Returns the question about the texts that a document lacks in a language, as a file to fill in. */
export const TRANSLATION_FILE = `query TranslationFile(
  $at: Moment, $document: TranslatedDocument!, $language: LanguageTag!, $law: String, $party: String, $role: ActivityRole
) {
  missingTranslations(at: $at, document: $document, language: $language, law: $law, party: $party, role: $role) { file }
}`;
