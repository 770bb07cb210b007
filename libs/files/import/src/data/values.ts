import type { AssessmentState, InstrumentKind, LegalBasis, PartyKind, SpecialCategory, SpecialCondition } from '#law';

type Words<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>;

// Words by which sheets name codes: in English, French and German, and those of other programs. A word is found anywhere in a
// text, without case and accents; the longest word wins. A cell that becomes codes has no other words than these and fillers.ts.

/** Legal bases (GDPR Art 6(1)). */
export const LEGAL_BASES: Words<LegalBasis> = {
  CONSENT: ['consent', 'consentement', 'Einwilligung', '6 1 a', 'lit a'],
  CONTRACT: [
    ...['contract', 'contract performance', 'contrat', 'Vertrag', 'précontractuelles', 'Vertragserfüllung', '6 1 b'],
    ...['lit b'],
  ],
  LEGAL_OBLIGATION: [
    ...['legal obligation', 'legal obligations', 'obligation légale', 'rechtliche Verpflichtung', 'statutory'],
    ...['statutory obligation', '6 1 c', 'lit c'],
  ],
  VITAL_INTERESTS: ['vital interests', 'intérêts vitaux', 'lebenswichtige Interessen', 'vital', '6 1 d', 'lit d'],
  PUBLIC_TASK: [
    ...['public task', 'public interest', "mission d'intérêt public", 'intérêt public', 'öffentliches Interesse'],
    ...['public authority', 'öffentliche Aufgabe', '6 1 e', 'lit e'],
  ],
  LEGITIMATE_INTERESTS: [
    ...['legitimate interests', 'legitimate interest', 'intérêt légitime', 'intérêts légitimes', '6 1 f', 'lit f'],
    ...['berechtigtes Interesse', 'berechtigte Interessen'],
  ],
  RECOGNISED_LEGITIMATE_INTERESTS: ['recognised legitimate interest', 'recognised legitimate interests', '6 1 ea'],
  EXPRESS_CONSENT: ['express consent'],
};

/** Conditions for special categories (GDPR Art 9(2)). */
export const SPECIAL_CONDITIONS: Words<SpecialCondition> = {
  EXPLICIT_CONSENT: ['explicit consent', 'consentement explicite', 'ausdrückliche Einwilligung', '9 2 a'],
  EMPLOYMENT_AND_SOCIAL_SECURITY: [
    ...['employment', 'social security', 'droit du travail', 'Arbeitsrecht', 'sécurité sociale', '9 2 b'],
    ...['employment social security and social protection'],
  ],
  VITAL_INTERESTS: ['vital interests', 'intérêts vitaux', 'lebenswichtige Interessen', 'vital', '9 2 c'],
  NOT_FOR_PROFIT_BODY: [
    ...['not for profit', 'not for profit body', 'not for profit bodies', 'nonprofit', 'non profit'],
    ...['but non lucratif', 'ohne Gewinnerzielung', '9 2 d'],
  ],
  MADE_PUBLIC_BY_DATA_SUBJECT: [
    ...['made public', 'made public by the data subject', 'public data', 'rendues publiques', 'öffentlich gemacht'],
    ...['9 2 e'],
  ],
  LEGAL_CLAIMS: ['legal claims', 'legal claims or judicial acts', 'droit en justice', 'Rechtsansprüche', '9 2 f'],
  SUBSTANTIAL_PUBLIC_INTEREST: ['substantial public interest', 'intérêt public important', '9 2 g'],
  HEALTH_OR_SOCIAL_CARE: ['health or social care', 'preventive medicine', 'médecine', 'Gesundheitsvorsorge', '9 2 h'],
  PUBLIC_HEALTH: ['public health', 'santé publique', 'öffentliche Gesundheit', '9 2 i'],
  ARCHIVING_OR_RESEARCH: [
    ...['archiving', 'research', 'archiving research and statistics', 'archivistiques', 'recherche', 'Forschung'],
    ...['9 2 j'],
  ],
};

/** Special categories (GDPR Art 9(1)), and data of criminal convictions (Art 10). */
export const SPECIAL_CATEGORIES: Words<SpecialCategory | 'CRIMINAL'> = {
  RACIAL_OR_ETHNIC_ORIGIN: ['racial', 'ethnic', 'raciale', 'ethnique', 'ethnische', 'rassische'],
  POLITICAL_OPINIONS: ['political', 'politiques', 'politische'],
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: [
    'religious',
    'religion',
    'religieuses',
    'religiöse',
    'philosophical',
    'Konfession',
  ],
  TRADE_UNION_MEMBERSHIP: ['trade union', 'syndicale', 'Gewerkschaft', 'Gewerkschaftszugehörigkeit'],
  GENETIC: ['genetic', 'génétiques', 'genetische'],
  BIOMETRIC: ['biometric', 'biométriques', 'biometrische', 'fingerprint', 'fingerprints', 'empreintes digitales'],
  HEALTH: ['health', 'medical', 'sickness', 'santé', 'médicales', 'Gesundheit', 'Gesundheitsdaten', 'arrêts maladie'],
  SEX_LIFE_OR_ORIENTATION: ['sex life', 'sexual', 'sexuelle', 'Sexualleben'],
  CRIMINAL: ['criminal', 'condamnations', 'infractions', 'Straftaten', 'strafrechtliche'],
};

/** Words by which a text denies a category: `no health data`. */
export const DENIALS: readonly string[] = [
  ...['no', 'not', 'non', 'without', 'excluding', 'aucun', 'aucune', 'pas', 'sans', 'hors', 'kein', 'keine'],
  ...['keinerlei', 'nicht', 'ohne'],
];

/** Kinds of safeguards of a transfer, by the end of the codes of grounds: `SCC` is EU.SCC. */
export type Safeguard = 'SCC' | 'BCR' | 'ADEQ' | 'COC' | 'CERT' | 'IDTA' | 'ADDENDUM' | 'PRIVACY_SHIELD' | 'DEROGATION';

/** Safeguards of transfers (GDPR Art 45 to 49). */
export const SAFEGUARDS: Words<Safeguard> = {
  SCC: [
    ...['standard contractual clauses', 'SCC', 'SCCs', 'EU SCC', 'EU SCCs', 'EU standard contractual clauses'],
    ...['clauses contractuelles types', 'CCT', 'Standardvertragsklauseln'],
  ],
  BCR: ['binding corporate rules', 'BCR', "règles d'entreprise contraignantes", 'binding rules'],
  ADEQ: [
    ...['adequacy', 'adequacy decision', 'adequate', 'pays adéquat', 'adéquat', 'Angemessenheitsbeschluss'],
    ...["décision d'adéquation", 'data privacy framework', 'DPF', 'DPF certification'],
  ],
  COC: ['code of conduct', 'code de conduite', 'Verhaltensregeln'],
  CERT: ['certification', 'Zertifizierung'],
  IDTA: ['IDTA', 'international data transfer agreement'],
  ADDENDUM: ['UK addendum', 'addendum', 'addendum to the EU SCCs', 'UK addendum to the EU SCCs'],
  PRIVACY_SHIELD: ['privacy shield', 'safe harbor', 'safe harbour', 'bouclier de protection'],
  DEROGATION: ['derogation', 'dérogations', 'dérogation', 'article 49', 'art 49', 'Ausnahme'],
};

/** The grounds of a law for safeguards. A safeguard that several grounds could mean has none. */
export const GROUNDS: Readonly<Record<'EU' | 'UK', Readonly<Partial<Record<Safeguard, string>>>>> = {
  EU: { SCC: 'EU.SCC', BCR: 'EU.BCR', ADEQ: 'EU.ADEQ', COC: 'EU.COC', CERT: 'EU.CERT' },
  UK: { BCR: 'UK.BCR', ADEQ: 'UK.REG', COC: 'UK.COC', CERT: 'UK.CERT', IDTA: 'UK.IDTA', ADDENDUM: 'UK.ADDENDUM' },
};

/** The instruments of safeguards that are signed or certified. */
export const INSTRUMENTS: Readonly<Partial<Record<Safeguard, InstrumentKind>>> = {
  ...{ SCC: 'SCC', BCR: 'BCR', COC: 'CODE_OF_CONDUCT', CERT: 'CERTIFICATION', IDTA: 'IDTA', ADDENDUM: 'UK_ADDENDUM' },
};

/** Kinds of recipients. */
export const RECIPIENT_KINDS: Words<PartyKind> = {
  PUBLIC_AUTHORITY: [
    ...[
      'authority',
      'HMRC',
      'administration',
      'Finanzamt',
      'Behörde',
      'autorité',
      'organismes sociaux',
      'police',
      'court',
    ],
    ...['law enforcement', 'government entity'],
  ],
  AFFILIATE: ['affiliate', 'affiliates', 'subsidiary', 'parent company', 'filiale', 'Konzern'],
  AUDITOR: ['auditor', 'auditors', 'Wirtschaftsprüfer', 'commissaire aux comptes'],
  ADVISOR: [
    'advisor',
    'legal advisor',
    'accountant',
    'lawyer',
    'avocat',
    'Steuerberater',
    'Rechtsanwalt',
    'consultant',
  ],
  SERVICE_PROVIDER: [
    'service provider',
    'cloud provider',
    'it provider',
    'prestataire',
    'prestataires',
    'Dienstleister',
  ],
  SUPPLIER: ['supplier', 'suppliers', 'fournisseur', 'Lieferant'],
};

/** Texts of recipients that are the organisation's own staff. */
export const OWN_STAFF: readonly string[] = [
  ...['service interne', 'internal team', 'internal', 'interne', 'services internes', 'Personalabteilung', 'own staff'],
  ...['employees of the controller'],
];

/** States of an assessment. */
export const ASSESSMENT_STATES: Words<AssessmentState> = {
  COMPLETED: ['completed', 'complete', 'done', 'finished', 'terminée', 'achevée', 'réalisée', 'abgeschlossen'],
  IN_PROGRESS: ['in progress', 'ongoing', 'started', 'en cours', 'in Arbeit', 'laufend'],
  NOT_STARTED: ['not started', 'to do', 'planned', 'à faire', 'offen', 'geplant'],
};

/** Roles in an activity. */
export const ROLES: Words<'CONTROLLER' | 'JOINT_CONTROLLER' | 'PROCESSOR'> = {
  CONTROLLER: [
    ...['data controller', 'responsable', 'responsable du traitement', 'responsable de traitement', 'Verantwortlicher'],
    ...['verantwortliche Stelle'],
  ],
  JOINT_CONTROLLER: [
    ...['joint controllers', 'joint', 'responsable conjoint', 'responsables conjoints', 'gemeinsam Verantwortliche'],
    ...['gemeinsam Verantwortlicher'],
  ],
  PROCESSOR: ['data processor', 'sous-traitant', 'Auftragsverarbeiter'],
};

/** States of an activity. One that has ended is asked about. */
export const STATES: Words<'ACTIVE' | 'RETIRED'> = {
  ACTIVE: [
    ...['live', 'current', 'in use', 'in production', 'in operation', 'actif', 'actifs', 'actives', 'en cours'],
    ...['en vigueur', 'actuel', 'actuels', 'aktiv', 'aktive', 'aktuell', 'aktuelle', 'laufend', 'in Betrieb'],
  ],
  RETIRED: [
    ...['stopped', 'ended', 'inactive', 'discontinued', 'decommissioned', 'archived', 'deprecated', 'obsolete'],
    ...['ceased', 'terminated', 'closed', 'withdrawn', 'phased out', 'no longer', 'not active', 'not in use'],
    ...['out of use', 'former', 'retiré', 'retirés', 'arrêté', 'arrêtés', 'terminé', 'terminés', 'clos', 'clôturé'],
    ...['inactif', 'inactifs', 'archivé', 'archivés', 'abandonné', 'abandonnés', 'obsolète', 'plus utilisé'],
    ...['beendet', 'beendete', 'eingestellt', 'eingestellte', 'inaktiv', 'inaktive', 'stillgelegt', 'stillgelegte'],
    ...['archiviert', 'archivierte', 'abgeschaltet', 'außer Betrieb', 'nicht mehr', 'ausgelaufen', 'veraltet'],
  ],
};

/** Answers to yes or no. */
export const ANSWERS = {
  YES: ['yes', 'oui', 'ja', 'true', 'wahr', 'vrai', 'y', 'x', '1'],
  NO: ['no', 'non', 'nein', 'false', 'falsch', 'faux', 'n', '0'],
} as const;

/** Texts that say nothing. A cell with one of them is as an empty one. */
export const NOTHING: readonly string[] = [
  ...[
    'n a',
    'na',
    'none',
    'not applicable',
    'néant',
    'aucun',
    'aucune',
    'sans objet',
    'keine',
    'kein',
    'entfällt',
    'nil',
  ],
  ...['sélectionnez un élément dans cette liste déroulante', 'select an item', 'tbd', 'not stated'],
];

/** Names of countries beyond those of the Unicode locale data. */
export const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: [
    'USA',
    'U.S.',
    'United States of America',
    'Etats Unis',
    "États-Unis d'Amérique",
    'America',
    'Vereinigte Staaten von Amerika',
  ],
  GB: ['UK', 'U.K.', 'Great Britain', 'England', 'Grande Bretagne', 'Angleterre', 'Großbritannien'],
  KR: ['South Korea', 'Korea', 'Republic of Korea', 'Corée', 'Corée du Sud', 'Südkorea', 'Republik Korea'],
  KP: ['North Korea', 'Corée du Nord', 'Nordkorea'],
  RU: ['Russian Federation', 'Fédération de Russie', 'Russische Föderation'],
  CZ: ['Czech Republic', 'République tchèque', 'Tschechische Republik'],
  NL: ['The Netherlands', 'Holland', 'Hollande'],
  CN: ["People's Republic of China", 'PRC', 'République populaire de Chine'],
  HK: ['Hong Kong', 'Hong-Kong'],
  IR: ['Islamic Republic of Iran'],
  VN: ['Viet Nam'],
  TR: ['Turkey', 'Turquie', 'Türkei'],
  AE: ['UAE', 'Emirats arabes unis', 'VAE'],
  CI: ['Ivory Coast', "Côte d'Ivoire", 'Elfenbeinküste'],
  MK: ['Macedonia', 'Macédoine', 'Mazedonien'],
  MM: ['Burma', 'Birmanie', 'Birma'],
  CV: ['Cape Verde', 'Cap-Vert', 'Kap Verde'],
  BY: ['Biélorussie', 'Weißrussland'],
  SZ: ['Swaziland'],
  VA: ['Vatican', 'Holy See'],
  FO: ['Iles Féroé', 'Faroe'],
  IM: ['Ile de Man'],
  TW: ['Taiwan', 'Taïwan'],
  PS: ['Palestine', 'Palästina'],
  MH: ['Marshall'],
};
