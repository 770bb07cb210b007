import { textsIn } from '#translations';

// Names of legal bases and conditions, with their articles of the GDPR. The UK GDPR has the same numbers.

/** Legal bases (Art 6(1)). */
export const BASIS_NAMES = textsIn('basis', ['fr', 'de'], {
  CONSENT: 'Consent (Art 6(1)(a))',
  EXPRESS_CONSENT: 'Express consent (Art 6(1)(a))',
  CONTRACT: 'Contract (Art 6(1)(b))',
  LEGAL_OBLIGATION: 'Legal obligation (Art 6(1)(c))',
  VITAL_INTERESTS: 'Vital interests (Art 6(1)(d))',
  PUBLIC_TASK: 'Public task (Art 6(1)(e))',
  LEGITIMATE_INTERESTS: 'Legitimate interests (Art 6(1)(f))',
  RECOGNISED_LEGITIMATE_INTERESTS: 'Recognised legitimate interests (Art 6(1)(ea))',
});

/** Conditions for special categories (Art 9(2)). */
export const CONDITION_NAMES = textsIn('condition', ['fr', 'de'], {
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
});
