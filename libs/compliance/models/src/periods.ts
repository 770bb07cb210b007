/** The events from which periods count. */
export const TRIGGERS = {
  YEAR: 'the end of the year',
  CLOSING: 'the end of the financial year',
  REFUSAL: 'the refusal',
  LEAVING: 'the end of the employment',
  RECORDING: 'the recording',
  TREATMENT: 'the end of the treatment',
  CLOSED: 'the end of the case',
  CONTRACT: 'the end of the contract or order',
} as const;

/** A period that a law sets or that is usual under it. Nobody has read the text for this library: check it before you use it. */
export interface Period {
  /** The country (ISO 3166), or `EU`. */
  readonly place: string;
  /** ISO 8601. */
  readonly period: string;
  /** True: data are kept at least so long. False: at most. */
  readonly isMinimum: boolean;
  readonly trigger: keyof typeof TRIGGERS;
  /** The provision that it follows from. */
  readonly source: string;
}

/** The periods that models suggest, by what they are of. */
export const PERIODS = {
  books: [
    { place: 'DE', period: 'P8Y', isMinimum: true, trigger: 'YEAR', source: '§ 147(3) AO, § 257(4) HGB' },
    { place: 'FR', period: 'P10Y', isMinimum: true, trigger: 'CLOSING', source: 'Code de commerce, art. L123-22' },
    { place: 'GB', period: 'P6Y', isMinimum: true, trigger: 'CLOSING', source: 'Companies Act 2006, s388' },
    { place: 'JP', period: 'P10Y', isMinimum: true, trigger: 'CLOSING', source: '会社法432条2項' },
    { place: 'KR', period: 'P5Y', isMinimum: true, trigger: 'CONTRACT', source: '전자상거래법 시행령 제6조' },
  ],
  'wage-records': [
    { place: 'DE', period: 'P6Y', isMinimum: true, trigger: 'YEAR', source: '§ 41(1) EStG' },
    { place: 'FR', period: 'P5Y', isMinimum: true, trigger: 'YEAR', source: 'Code du travail, art. L3243-4' },
    { place: 'JP', period: 'P3Y', isMinimum: true, trigger: 'LEAVING', source: '労働基準法109条、143条(当分の間3年)' },
    { place: 'KR', period: 'P3Y', isMinimum: true, trigger: 'LEAVING', source: '근로기준법 제42조' },
  ],
  applications: [
    { place: 'DE', period: 'P6M', isMinimum: false, trigger: 'REFUSAL', source: '§ 15(4) AGG, § 61b(1) ArbGG' },
    {
      place: 'FR',
      period: 'P2Y',
      isMinimum: false,
      trigger: 'REFUSAL',
      source: 'CNIL, référentiel gestion du personnel',
    },
    { place: 'GB', period: 'P6M', isMinimum: false, trigger: 'REFUSAL', source: 'Equality Act 2010, s123' },
    { place: 'KR', period: 'P180D', isMinimum: false, trigger: 'REFUSAL', source: '채용절차법 제11조' },
  ],
  cctv: [
    {
      place: 'DE',
      period: 'P3D',
      isMinimum: false,
      trigger: 'RECORDING',
      source: 'DSK, Orientierungshilfe Videoüberwachung',
    },
    {
      place: 'FR',
      period: 'P1M',
      isMinimum: false,
      trigger: 'RECORDING',
      source: 'Code de la sécurité intérieure, art. L252-5',
    },
    { place: 'KR', period: 'P30D', isMinimum: false, trigger: 'RECORDING', source: '표준 개인정보 보호지침 제41조' },
  ],
  'health-records': [
    { place: 'DE', period: 'P10Y', isMinimum: true, trigger: 'TREATMENT', source: '§ 630f(3) BGB' },
    {
      place: 'FR',
      period: 'P20Y',
      isMinimum: true,
      trigger: 'TREATMENT',
      source: 'Code de la santé publique, art. R1112-7',
    },
    { place: 'JP', period: 'P5Y', isMinimum: true, trigger: 'TREATMENT', source: '医師法24条2項' },
    { place: 'KR', period: 'P10Y', isMinimum: true, trigger: 'TREATMENT', source: '의료법 시행규칙 제15조' },
  ],
  'whistleblowing-reports': [
    { place: 'DE', period: 'P3Y', isMinimum: false, trigger: 'CLOSED', source: '§ 11(5) HinSchG' },
  ],
  'consumer-complaints': [
    { place: 'KR', period: 'P3Y', isMinimum: true, trigger: 'CLOSED', source: '전자상거래법 시행령 제6조' },
  ],
  'safety-records': [{ place: 'JP', period: 'P5Y', isMinimum: true, trigger: 'YEAR', source: '労働安全衛生規則51条' }],
} as const satisfies Readonly<Record<string, readonly Period[]>>;

/** The key of what periods are of. */
export type PeriodKey = keyof typeof PERIODS;
