type Fillers = Readonly<Record<string, readonly string[]>>;

// Words that a cell can have in addition to those of its codes, since they say nothing else: each key, with others like it. A letter
// or a number alone is none of them: in `lit. b, c`, the c is a legal basis. The French l' names nothing.

const SMALL: Fillers = {
  the: ['of', 'for', 'to', 'our', 'is', 'and', 'with', 'under', 'of the', 'of a', 'with a', 'for a'],
  le: ['la', 'les', 'l', 'de', 'du', 'des', 'et', 'par', 'd un', 'd une', 'de l'],
  der: ['die', 'das', 'des', 'und', 'nach', 'gem', 'gemäß', 'eines', 'einer'],
  GDPR: ['UK GDPR', 'EU GDPR', 'DSGVO', 'DS-GVO', 'RGPD'],
  article: ['art', 'articles', 'Artikel'],
  privacy: [], // CISO Assistant: privacy_consent
};

/** Words around legal bases. */
export const AROUND_BASES: Fillers = {
  ...SMALL,
  'article 6': [
    ...['art 6', 'Artikel 6', '6 1', '6 1 S. 1', '6 Abs. 1', '6 Absatz 1', '6 Abs. 1 S. 1', '6 Abs. 1 Satz 1'],
    ...['6 Abs. 1 UAbs. 1'],
  ],
  'legal basis': ['lawful basis', 'base légale', 'Rechtsgrundlage'],
  necessary: [
    'processing',
    'processing is necessary',
    'performance',
    'compliance',
    'protection',
    'exécution',
    'respect',
  ],
  controller: ['pursued by the controller', 'responsable du traitement', 'responsable de traitement'],
  'data subject': ['personne concernée'],
  explicit: ['explicite', 'ausdrückliche', 'mesures'],
  task: ['carried out in the', 'task carried out in the', 'performance of a task carried out in the'],
};

/** Words around conditions for special categories. */
export const AROUND_CONDITIONS: Fillers = {
  ...SMALL,
  'article 9': ['art 9', 'Artikel 9'],
  'with a basis in law': ['law', 'reasons of', 'necessary', 'condition'],
};

const TRANSFERS: Fillers = {
  ...SMALL,
  'article 46': ['art 46', 'article 45', 'art 45'],
  commission: ['European Commission', 'Commission européenne', 'appropriate safeguards', 'garanties'],
};

/** Words around safeguards, by the law of the grounds. Under the other law, "EU" or "UK" is not that law's ground. */
export const AROUND_SAFEGUARDS: Readonly<Record<'EU' | 'UK', Fillers>> = {
  EU: { ...TRANSFERS, EU: ['EU-US', 'EU-U.S.'] },
  UK: { ...TRANSFERS, UK: [] },
};

/** Words around the state of an assessment. */
export const AROUND_ASSESSMENTS: Fillers = { ...SMALL, DPIA: ['AIPD', 'DSFA', 'assessment'] };

/** Words around conditions of Schedule 1. */
export const AROUND_SCHEDULE_1: Fillers = { ...SMALL, 'schedule 1': ['part 1', 'part 2', 'DPA 2018', 'condition'] };

/** Words around a state of an activity in the heading of a block. */
export const AROUND_STATES: Fillers = {
  ...SMALL,
  activities: ['activity', 'processing', 'records', 'traitements', 'Verarbeitungen', 'Verarbeitungstätigkeiten'],
};

/** Words around a role. */
export const AROUND_ROLES: Fillers = SMALL;
