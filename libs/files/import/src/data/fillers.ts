type Fillers = Readonly<Record<string, readonly string[]>>;

// Words that a cell can have in addition to those of its codes, since they say nothing else: each key, with others like it. A letter
// or a number alone is none of them: in `lit. b, c`, the c is a legal basis. The French l' names nothing.

/** Words of one letter that join two values. */
export const JOINTS: readonly string[] = ['y', 'e', 'i'];

const SMALL: Fillers = {
  the: ['of', 'for', 'to', 'our', 'is', 'and', 'with', 'under', 'of the', 'of a', 'with a', 'for a'],
  le: ['la', 'les', 'l', 'de', 'du', 'des', 'et', 'par', 'd un', 'd une', 'de l'],
  der: ['die', 'das', 'des', 'und', 'nach', 'gem', 'gemäß', 'eines', 'einer'],
  GDPR: ['UK GDPR', 'EU GDPR', 'DSGVO', 'DS-GVO', 'EU-DSGVO', 'RGPD', 'AVG', 'RODO', 'EU一般データ保護規則'],
  de: ['het', 'een', 'van', 'van de', 'van het', 'voor', 'en', 'op', 'op basis van', 'met'],
  el: ['los', 'las', 'un', 'una', 'del', 'de la', 'de un', 'por', 'en virtud de', 'en virtud del', 'para'],
  il: [
    'lo',
    'gli',
    'di',
    'di un',
    'di una',
    'della',
    'dello',
    'dell',
    'dei',
    'degli',
    'delle',
    'al',
    'per',
    'ai sensi',
  ],
  os: ['as', 'do', 'da', 'dos', 'das', 'um', 'uma', 'de um', 'de uma', 'para', 'com base', 'nos termos'],
  na: ['na podstawie', 'oraz', 'dla', 'do'],
  の: ['に', 'による', 'に基づく', 'に基づき', 'に基づいて', 'ため', 'のため', 'と', '及び', 'および', 'での'],
  의: ['에', '에 따른', '에 따라', '을', '를', '위한', '및', '와', '과', '에 의한'],
  的: ['为', '基于', '根据', '和', '与', '及', '所'],
  article: ['art', 'articles', 'Artikel', 'artículo', 'articolo', 'artigo', 'artykuł', 'artykułu'],
  privacy: [], // CISO Assistant: privacy_consent
};

/** Words around legal bases. */
export const AROUND_BASES: Fillers = {
  ...SMALL,
  'article 6': [
    ...['art 6', 'Artikel 6', '6 1', '6 1 S. 1', '6 Abs. 1', '6 Absatz 1', '6 Abs. 1 S. 1', '6 Abs. 1 Satz 1'],
    ...['6 Abs. 1 UAbs. 1'],
  ],
  'legal basis': [
    ...['lawful basis', 'base légale', 'Rechtsgrundlage', 'grondslag', 'rechtsgrond', 'base jurídica', 'base legal'],
    ...['base giuridica', 'podstawa prawna', '法的根拠', '법적 근거', '合法性基础'],
  ],
  necessary: [
    'processing',
    'processing is necessary',
    'performance',
    'compliance',
    'protection',
    'exécution',
    'respect',
    ...['Erfüllung', 'Wahrung', 'uitvoering', 'nakoming', 'ejecución', 'cumplimiento', 'esecuzione', 'adempimento'],
    ...[
      'execução',
      'cumprimento',
      'wykonanie',
      'wykonania',
      'realizacja',
      'wypełnienie',
      'wypełnienia',
      '履行',
      '遵守',
    ],
    ...['이행', '준수', '订立', '取得', '必需'],
  ],
  controller: [
    ...['pursued by the controller', 'responsable du traitement', 'responsable de traitement', 'Verantwortlichen'],
    ...['verwerkingsverantwoordelijke', 'responsable del tratamiento', 'titolare', 'titolare del trattamento'],
    ...['responsável pelo tratamento', 'administratora', '管理者', '개인정보처리자', '个人信息处理者'],
  ],
  'data subject': [
    ...['personne concernée', 'betroffenen Person', 'betroffene Person', 'betrokkene', 'interesado', 'interessato'],
    ...['titular', 'titular dos dados', '本人', 'データ主体', '정보주체', '个人'],
  ],
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
  since: [
    'from',
    'on',
    'in',
    'as of',
    'until',
    'by',
    'at',
    'status',
    'am',
    'seit',
    'zum',
    'ab',
    'bis',
    'im',
    'depuis',
    'le',
    'en',
  ],
  desde: [
    'el',
    'a',
    'al',
    'hasta',
    'con fecha',
    'dal',
    'il',
    'em',
    'a partir de',
    'per',
    'op',
    'sinds',
    'od',
    'dnia',
    'z dniem',
    'w',
    'r',
  ],
  activities: ['activity', 'processing', 'records', 'traitements', 'Verarbeitungen', 'Verarbeitungstätigkeiten'],
};

/** Words around a role. */
export const AROUND_ROLES: Fillers = SMALL;
