import type { LegalBasis, SpecialCondition } from '#law';
import type { Language } from './words.js';

// Names of legal bases and conditions, with their articles of the GDPR. The UK GDPR has the same numbers.

type Names<K extends string> = Readonly<Record<'en' | 'fr' | 'de', Readonly<Record<K, string>>>>;

/** Legal bases (Art 6(1)). */
export const BASIS_NAMES: Names<LegalBasis> = {
  en: {
    CONSENT: 'Consent (Art 6(1)(a))',
    EXPRESS_CONSENT: 'Express consent (Art 6(1)(a))',
    CONTRACT: 'Contract (Art 6(1)(b))',
    LEGAL_OBLIGATION: 'Legal obligation (Art 6(1)(c))',
    VITAL_INTERESTS: 'Vital interests (Art 6(1)(d))',
    PUBLIC_TASK: 'Public task (Art 6(1)(e))',
    LEGITIMATE_INTERESTS: 'Legitimate interests (Art 6(1)(f))',
    RECOGNISED_LEGITIMATE_INTERESTS: 'Recognised legitimate interests (Art 6(1)(ea))',
  },
  fr: {
    CONSENT: 'Consentement (art. 6, par. 1, a)',
    EXPRESS_CONSENT: 'Consentement exprès (art. 6, par. 1, a)',
    CONTRACT: 'Contrat (art. 6, par. 1, b)',
    LEGAL_OBLIGATION: 'Obligation légale (art. 6, par. 1, c)',
    VITAL_INTERESTS: 'Intérêts vitaux (art. 6, par. 1, d)',
    PUBLIC_TASK: 'Mission d’intérêt public (art. 6, par. 1, e)',
    LEGITIMATE_INTERESTS: 'Intérêts légitimes (art. 6, par. 1, f)',
    RECOGNISED_LEGITIMATE_INTERESTS: 'Intérêts légitimes reconnus (Royaume-Uni)',
  },
  de: {
    CONSENT: 'Einwilligung (Art. 6 Abs. 1 Buchst. a)',
    EXPRESS_CONSENT: 'Ausdrückliche Einwilligung (Art. 6 Abs. 1 Buchst. a)',
    CONTRACT: 'Vertrag (Art. 6 Abs. 1 Buchst. b)',
    LEGAL_OBLIGATION: 'Rechtliche Verpflichtung (Art. 6 Abs. 1 Buchst. c)',
    VITAL_INTERESTS: 'Lebenswichtige Interessen (Art. 6 Abs. 1 Buchst. d)',
    PUBLIC_TASK: 'Öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e)',
    LEGITIMATE_INTERESTS: 'Berechtigte Interessen (Art. 6 Abs. 1 Buchst. f)',
    RECOGNISED_LEGITIMATE_INTERESTS: 'Anerkannte berechtigte Interessen (Vereinigtes Königreich)',
  },
};

/** Conditions for special categories (Art 9(2)). */
export const CONDITION_NAMES: Names<SpecialCondition> = {
  en: {
    EXPLICIT_CONSENT: 'Explicit consent (Art 9(2)(a))',
    EMPLOYMENT_AND_SOCIAL_SECURITY: 'Employment, social security and social protection (Art 9(2)(b))',
    VITAL_INTERESTS: 'Vital interests (Art 9(2)(c))',
    NOT_FOR_PROFIT_BODY: 'Not-for-profit bodies (Art 9(2)(d))',
    MADE_PUBLIC_BY_DATA_SUBJECT: 'Made public by the data subject (Art 9(2)(e))',
    LEGAL_CLAIMS: 'Legal claims or judicial acts (Art 9(2)(f))',
    SUBSTANTIAL_PUBLIC_INTEREST: 'Substantial public interest (Art 9(2)(g))',
    HEALTH_OR_SOCIAL_CARE: 'Health or social care (Art 9(2)(h))',
    PUBLIC_HEALTH: 'Public health (Art 9(2)(i))',
    ARCHIVING_OR_RESEARCH: 'Archiving, research and statistics (Art 9(2)(j))',
  },
  fr: {
    EXPLICIT_CONSENT: 'Consentement explicite (art. 9, par. 2, a)',
    EMPLOYMENT_AND_SOCIAL_SECURITY: 'Droit du travail et protection sociale (art. 9, par. 2, b)',
    VITAL_INTERESTS: 'Intérêts vitaux (art. 9, par. 2, c)',
    NOT_FOR_PROFIT_BODY: 'Organisme à but non lucratif (art. 9, par. 2, d)',
    MADE_PUBLIC_BY_DATA_SUBJECT: 'Données rendues publiques par la personne (art. 9, par. 2, e)',
    LEGAL_CLAIMS: 'Droits en justice (art. 9, par. 2, f)',
    SUBSTANTIAL_PUBLIC_INTEREST: 'Intérêt public important (art. 9, par. 2, g)',
    HEALTH_OR_SOCIAL_CARE: 'Soins de santé ou sociaux (art. 9, par. 2, h)',
    PUBLIC_HEALTH: 'Santé publique (art. 9, par. 2, i)',
    ARCHIVING_OR_RESEARCH: 'Archives, recherche et statistiques (art. 9, par. 2, j)',
  },
  de: {
    EXPLICIT_CONSENT: 'Ausdrückliche Einwilligung (Art. 9 Abs. 2 Buchst. a)',
    EMPLOYMENT_AND_SOCIAL_SECURITY: 'Arbeitsrecht und soziale Sicherheit (Art. 9 Abs. 2 Buchst. b)',
    VITAL_INTERESTS: 'Lebenswichtige Interessen (Art. 9 Abs. 2 Buchst. c)',
    NOT_FOR_PROFIT_BODY: 'Organisation ohne Gewinnerzielungsabsicht (Art. 9 Abs. 2 Buchst. d)',
    MADE_PUBLIC_BY_DATA_SUBJECT: 'Von der Person öffentlich gemacht (Art. 9 Abs. 2 Buchst. e)',
    LEGAL_CLAIMS: 'Rechtsansprüche (Art. 9 Abs. 2 Buchst. f)',
    SUBSTANTIAL_PUBLIC_INTEREST: 'Erhebliches öffentliches Interesse (Art. 9 Abs. 2 Buchst. g)',
    HEALTH_OR_SOCIAL_CARE: 'Gesundheits- oder Sozialversorgung (Art. 9 Abs. 2 Buchst. h)',
    PUBLIC_HEALTH: 'Öffentliche Gesundheit (Art. 9 Abs. 2 Buchst. i)',
    ARCHIVING_OR_RESEARCH: 'Archiv, Forschung und Statistik (Art. 9 Abs. 2 Buchst. j)',
  },
};

/** The languages in which these names are written. */
export type NamesLanguage = keyof typeof BASIS_NAMES;

/** Returns the language of the names for a document in the language: English if they are not written in it. */
export function namesLanguage(language: Language): NamesLanguage {
  return language === 'fr' || language === 'de' ? language : 'en';
}
