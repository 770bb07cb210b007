import type { AssessmentState, InstrumentKind, LegalBasis, PartyKind, SpecialCategory, SpecialCondition } from '#law';

type Words<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>;

// Words by which sheets name codes: in the languages of languages.ts, and those of other programs. A word is found anywhere in a
// text, without case and accents; the longest word wins. A cell that becomes codes has no other words than these and fillers.ts.

/** Legal bases (GDPR Art 6(1)). */
export const LEGAL_BASES: Words<LegalBasis> = {
  CONSENT: [
    ...['consent', 'consentement', 'Einwilligung', 'toestemming', 'consentimiento', 'consenso'],
    ...['consentimento', 'zgoda', 'zgody', '同意', '동의', 'Art6(1)(a)', 'lit a'],
  ],
  CONTRACT: [
    ...['employment contract', 'contrat de travail', 'Arbeitsvertrag', 'Arbeitsvertrags', 'arbeidsovereenkomst'],
    ...['contrato de trabajo', 'contrato laboral', 'contratto di lavoro', 'contrato de trabalho', 'umowa o pracę'],
    ...['umowy o pracę', '雇用契約', '労働契約', '근로계약', '劳动合同'],
    ...['contract', 'contract performance', 'contrat', 'Vertrag', 'précontractuelles', 'Vertragserfüllung'],
    ...['Vertrags', 'Vertrages', 'overeenkomst', 'contrato', 'contratto', 'umowa', 'umowy', '契約', '계약'],
    ...['合同', 'Art6(1)(b)', 'lit b'],
  ],
  LEGAL_OBLIGATION: [
    ...['legal obligation', 'legal obligations', 'obligation légale', 'obligations légales'],
    ...['rechtliche Verpflichtung', 'rechtlichen Verpflichtung', 'gesetzliche Verpflichtung', 'statutory'],
    ...['statutory obligation', 'wettelijke verplichting', 'wettelijke verplichtingen', 'obligación legal'],
    ...['obligaciones legales', 'obbligo legale', 'obblighi legali', 'obbligo di legge', 'obblighi di legge'],
    ...['obrigação legal', 'obrigação jurídica', 'obrigações legais', 'obrigações jurídicas'],
    ...['obowiązek prawny', 'obowiązku prawnego', '法的義務', '法令上の義務', '法律上の義務', '법적 의무'],
    ...['법률상 의무', '법령상 의무', '法定义务', '法律义务', 'Art6(1)(c)', 'lit c'],
  ],
  VITAL_INTERESTS: [
    ...['vital interests', 'intérêts vitaux', 'lebenswichtige Interessen', 'vital', 'vitale belangen'],
    ...['vitaal belang', 'intereses vitales', 'interés vital', 'interessi vitali', 'interesses vitais'],
    ...['żywotne interesy', 'żywotnych interesów', '重大な利益', '중대한 이익', '重大利益', 'Art6(1)(d)', 'lit d'],
  ],
  PUBLIC_TASK: [
    ...['public task', 'public interest', "mission d'intérêt public", 'intérêt public'],
    ...['öffentliches Interesse', 'öffentlichen Interesse', 'public authority', 'öffentliche Aufgabe'],
    ...['algemeen belang', 'publieke taak', 'interés público', 'interesse pubblico', 'interesse público'],
    ...['interes publiczny', 'interesu publicznego', 'interesie publicznym', '公共の利益', '公益'],
    ...['공공의 이익', '공익', '公共利益', 'Art6(1)(e)', 'lit e'],
  ],
  LEGITIMATE_INTERESTS: [
    ...['legitimate interests', 'legitimate interest', 'intérêt légitime', 'intérêts légitimes', 'Art6(1)(f)'],
    ...['lit f', 'berechtigtes Interesse', 'berechtigte Interessen', 'berechtigten Interesses'],
    ...['gerechtvaardigd belang', 'gerechtvaardigde belangen', 'interés legítimo', 'intereses legítimos'],
    ...['interesse legittimo', 'legittimo interesse', 'interessi legittimi', 'legittimi interessi'],
    ...['interesse legítimo', 'interesses legítimos', 'prawnie uzasadniony interes'],
    ...['prawnie uzasadnione interesy', 'prawnie uzasadnionego interesu', 'uzasadniony interes', '正当な利益'],
    ...['정당한 이익', '合法利益', '正当利益'],
  ],
  RECOGNISED_LEGITIMATE_INTERESTS: ['recognised legitimate interest', 'recognised legitimate interests', 'Art6(1)(ea)'],
  EXPRESS_CONSENT: ['express consent'],
};

/** Conditions for special categories (GDPR Art 9(2)). */
export const SPECIAL_CONDITIONS: Words<SpecialCondition> = {
  EXPLICIT_CONSENT: ['explicit consent', 'consentement explicite', 'ausdrückliche Einwilligung', 'Art9(2)(a)'],
  EMPLOYMENT_AND_SOCIAL_SECURITY: [
    ...['employment', 'social security', 'droit du travail', 'Arbeitsrecht', 'sécurité sociale', 'Art9(2)(b)'],
    ...['employment social security and social protection'],
  ],
  VITAL_INTERESTS: ['vital interests', 'intérêts vitaux', 'lebenswichtige Interessen', 'vital', 'Art9(2)(c)'],
  NOT_FOR_PROFIT_BODY: [
    ...['not for profit', 'not for profit body', 'not for profit bodies', 'nonprofit', 'non profit'],
    ...['but non lucratif', 'ohne Gewinnerzielung', 'Art9(2)(d)'],
  ],
  MADE_PUBLIC_BY_DATA_SUBJECT: [
    ...['made public', 'made public by the data subject', 'public data', 'rendues publiques', 'öffentlich gemacht'],
    ...['Art9(2)(e)'],
  ],
  LEGAL_CLAIMS: ['legal claims', 'legal claims or judicial acts', 'droit en justice', 'Rechtsansprüche', 'Art9(2)(f)'],
  SUBSTANTIAL_PUBLIC_INTEREST: ['substantial public interest', 'intérêt public important', 'Art9(2)(g)'],
  HEALTH_OR_SOCIAL_CARE: [
    'health or social care',
    'preventive medicine',
    'médecine',
    'Gesundheitsvorsorge',
    'Art9(2)(h)',
  ],
  PUBLIC_HEALTH: ['public health', 'santé publique', 'öffentliche Gesundheit', 'Art9(2)(i)'],
  ARCHIVING_OR_RESEARCH: [
    ...['archiving', 'research', 'archiving research and statistics', 'archivistiques', 'recherche', 'Forschung'],
    ...['Art9(2)(j)'],
  ],
};

/** Special categories (GDPR Art 9(1)), and data of criminal convictions (Art 10). */
export const SPECIAL_CATEGORIES: Words<SpecialCategory | 'CRIMINAL'> = {
  RACIAL_OR_ETHNIC_ORIGIN: [
    ...['etnische', 'étnico', 'etnica', 'étnica', 'etniczne', '人種', '民族', '인종', '민족', '种族'],
    ...['racial', 'ethnic', 'raciale', 'ethnique', 'ethnische', 'rassische'],
  ],
  POLITICAL_OPINIONS: [
    ...['politieke', 'políticas', 'politiche', 'polityczne', '政治的見解', '政党', '정치적 견해', '政治观点'],
    ...['political', 'politiques', 'politische'],
  ],
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS: [
    ...['religieuze', 'religiosas', 'religiose', 'religijne', '宗教', '信条', '종교', '신념', '信仰'],
    ...['religious', 'religion', 'religieuses', 'religiöse', 'philosophical', 'Konfession'],
  ],
  TRADE_UNION_MEMBERSHIP: [
    ...['vakbond', 'sindical', 'sindacale', 'związkowa', '労働組合', '노동조합', '工会', 'trade union'],
    ...['syndicale', 'Gewerkschaft', 'Gewerkschaftszugehörigkeit'],
  ],
  GENETIC: [
    ...['genetische', 'genéticos', 'genetici', 'genetyczne', '遺伝情報', '遺伝子', '유전정보', '基因'],
    ...['genetic', 'génétiques'],
  ],
  BIOMETRIC: [
    ...['biometrische', 'biométricos', 'biometrici', 'biometryczne', '生体認証', '生体情報', '指紋'],
    ...['생체인식', '생체정보', '지문', '生物识别', 'biometric', 'biométriques', 'fingerprint'],
    ...['fingerprints', 'empreintes digitales'],
  ],
  HEALTH: [
    ...['gezondheid', 'gezondheidsgegevens', 'salud', 'salute', 'saúde', 'zdrowie', 'zdrowotne', '健康情報'],
    ...['健康状態', '健康診断', '病歴', '既往歴', '診療記録', '건강정보', '건강 상태', '건강검진', '병력'],
    ...['健康信息', '医疗信息', '医疗记录', 'health', 'medical', 'sickness', 'santé', 'médicales'],
    ...['Gesundheit', 'Gesundheitsdaten', 'arrêts maladie'],
  ],
  SEX_LIFE_OR_ORIENTATION: [
    ...['seksuele', 'sexual', 'sessuale', 'seksualne', '性生活', '性的指向', '성생활', '性取向', 'sex life'],
    ...['sexuelle', 'Sexualleben'],
  ],
  CRIMINAL: [
    ...['criminal', 'condamnations', 'infractions', 'Straftaten', 'strafrechtliche', 'strafrechtelijke'],
    ...['penales', 'penali', 'penais', 'karne', '犯罪', '前科', '범죄', '犯罪记录'],
  ],
};

/** Words by which a text denies a category: `no health data`. */
export const DENIALS: readonly string[] = [
  ...['no', 'not', 'non', 'without', 'excluding', 'aucun', 'aucune', 'pas', 'sans', 'hors', 'kein', 'keine'],
  ...[
    'keinerlei',
    'nicht',
    'ohne',
    'geen',
    'zonder',
    'niet',
    'ninguno',
    'ninguna',
    'sin',
    'nessun',
    'nessuno',
    'senza',
  ],
  ...[
    'nenhum',
    'nenhuma',
    'sem',
    'não',
    'brak',
    'bez',
    'nie',
    'なし',
    '無',
    'ない',
    '除く',
    '없음',
    '없는',
    '제외',
    '无',
    '不',
  ],
];

/** Kinds of safeguards of a transfer, by the end of the codes of grounds: `SCC` is EU.SCC. */
export type Safeguard =
  | 'SCC'
  | 'BCR'
  | 'ADEQ'
  | 'DPF'
  | 'COC'
  | 'CERT'
  | 'IDTA'
  | 'ADDENDUM'
  | 'PRIVACY_SHIELD'
  | 'DEROGATION';

/** Safeguards of transfers (GDPR Art 45 to 49). */
export const SAFEGUARDS: Words<Safeguard> = {
  SCC: [
    ...['standard contractual clauses', 'SCC', 'SCCs', 'EU SCC', 'EU SCCs', 'EU standard contractual clauses'],
    ...['clauses contractuelles types', 'CCT', 'Standardvertragsklauseln'],
  ],
  BCR: ['binding corporate rules', 'BCR', "règles d'entreprise contraignantes", 'binding rules'],
  ADEQ: [
    ...['adequacy', 'adequacy decision', 'adequate', 'pays adéquat', 'adéquat', 'Angemessenheitsbeschluss'],
    "décision d'adéquation",
  ],
  /** The recognition of the United States, which no other country has. */
  DPF: ['data privacy framework', 'DPF', 'DPF certification'],
  COC: ['code of conduct', 'code de conduite', 'Verhaltensregeln'],
  CERT: ['certification', 'Zertifizierung'],
  IDTA: ['IDTA', 'international data transfer agreement'],
  ADDENDUM: ['UK addendum', 'addendum', 'addendum to the EU SCCs', 'UK addendum to the EU SCCs'],
  PRIVACY_SHIELD: ['privacy shield', 'safe harbor', 'safe harbour', 'bouclier de protection'],
  DEROGATION: ['derogation', 'dérogations', 'dérogation', 'article 49', 'art 49', 'Ausnahme'],
};

/** The grounds of a law for safeguards. A safeguard that several grounds could mean has none. */
export const GROUNDS: Readonly<Record<'EU' | 'UK', Readonly<Partial<Record<Safeguard, string>>>>> = {
  EU: { SCC: 'EU.SCC', BCR: 'EU.BCR', ADEQ: 'EU.ADEQ', DPF: 'EU.ADEQ', COC: 'EU.COC', CERT: 'EU.CERT' },
  UK: {
    BCR: 'UK.BCR',
    ADEQ: 'UK.REG',
    DPF: 'UK.REG',
    COC: 'UK.COC',
    CERT: 'UK.CERT',
    IDTA: 'UK.IDTA',
    ADDENDUM: 'UK.ADDENDUM',
  },
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
    ...['controllers', 'Verantwortliche', 'Verantwortlichen', 'responsables', 'controller'],
    ...['verwerkingsverantwoordelijke', 'responsable del tratamiento', 'titolare', 'titolare del trattamento'],
    ...['responsável pelo tratamento', 'administrator danych', '管理者', '개인정보처리자', '个人信息处理者'],
    ...['data controller', 'responsable', 'responsable du traitement', 'responsable de traitement'],
    ...['Verantwortlicher', 'verantwortliche Stelle'],
  ],
  JOINT_CONTROLLER: [
    ...['joint controllership', 'joint controller', 'gezamenlijke verwerkingsverantwoordelijke'],
    ...['corresponsable', 'contitolare', 'responsável conjunto', 'współadministrator', '共同管理者'],
    ...['공동처리자', '共同处理者', 'joint controllers', 'joint', 'responsable conjoint'],
    ...['responsables conjoints', 'gemeinsam Verantwortliche', 'gemeinsam Verantwortlicher'],
  ],
  PROCESSOR: [
    ...['processors', 'sub-processor', 'subprocessor', 'sub-processors', 'sous-traitants', 'processor'],
    ...['verwerker', 'encargado', 'encargado del tratamiento', 'responsabile del trattamento'],
    ...['responsabile esterno', 'subcontratante', 'operador', 'podmiot przetwarzający', 'procesor'],
    ...['Auftragnehmer', '委託先', '処理者', '수탁자', '受托方', '受托人', 'data processor', 'sous-traitant'],
    ...['Auftragsverarbeiter'],
  ],
};
