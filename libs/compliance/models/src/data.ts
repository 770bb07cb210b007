import type { SpecialCategory } from '#law';

/** A category of data. */
export interface DataKind {
  readonly name: string;
  /** The special categories that it belongs to (GDPR Art 9(1)). */
  readonly special?: readonly SpecialCategory[];
  /** True: it concerns criminal convictions and offences (GDPR Art 10). */
  readonly isCriminal?: true;
  readonly isFinancial?: true;
  readonly isUniqueIdentifier?: true;
}

/** The categories of data that models name, by their keys. */
export const DATA = {
  name: { name: 'Name' },
  'contact-details': { name: 'Contact details' },
  address: { name: 'Postal address' },
  'date-of-birth': { name: 'Date of birth' },
  cv: {
    name: 'Curriculum vitae, qualifications, references',
  },
  assessment: {
    name: 'Notes of interviews and assessments',
  },
  'employment-contract': {
    name: 'Employment contract and position',
  },
  pay: {
    name: 'Pay and deductions',
    isFinancial: true,
  },
  bank: {
    name: 'Bank account',
    isFinancial: true,
  },
  'tax-and-social-security': {
    name: 'Tax and social security numbers',
    isUniqueIdentifier: true,
  },
  'church-tax': {
    name: 'Religion, for church tax',
    special: ['RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS'],
  },
  'working-hours': {
    name: 'Working hours and absences',
  },
  'sick-leave': { name: 'Sick leave', special: ['HEALTH'] },
  performance: {
    name: 'Performance and goals',
  },
  training: {
    name: 'Training and certificates',
  },
  'occupational-health': {
    name: 'Results of occupational health',
    special: ['HEALTH'],
  },
  expenses: {
    name: 'Travel and expenses',
    isFinancial: true,
  },
  'identity-document': {
    name: 'Copy of an identity document',
    isUniqueIdentifier: true,
  },
  'criminal-record': {
    name: 'Certificate of good conduct',
    isCriminal: true,
  },
  account: {
    name: 'Account and permissions',
    isUniqueIdentifier: true,
  },
  logs: {
    name: 'Log files and IP addresses',
    isUniqueIdentifier: true,
  },
  devices: { name: 'Devices handed out' },
  orders: {
    name: 'Orders and contracts',
  },
  payments: {
    name: 'Invoices and payments',
    isFinancial: true,
  },
  credit: { name: 'Credit rating', isFinancial: true },
  communication: {
    name: 'Content of messages',
  },
  'call-recordings': {
    name: 'Recordings of calls',
  },
  interests: {
    name: 'Interests and preferences',
  },
  consents: {
    name: 'Consents and objections',
  },
  usage: {
    name: 'Use of the website or app',
  },
  'cookie-ids': {
    name: 'Cookies and advertising identifiers',
    isUniqueIdentifier: true,
  },
  location: { name: 'Location' },
  images: { name: 'Photos and videos' },
  cctv: { name: 'Video recordings' },
  'access-times': { name: 'Times of entry' },
  biometrics: {
    name: 'Biometric template',
    special: ['BIOMETRIC'],
    isUniqueIdentifier: true,
  },
  answers: {
    name: 'Answers to the survey',
  },
  shares: {
    name: 'Shares and voting rights',
    isFinancial: true,
  },
  report: {
    name: 'Content of the report',
  },
  'health-record': {
    name: 'Health record',
    special: ['HEALTH'],
  },
  insurance: { name: 'Insurance' },
  'study-data': {
    name: 'Study data, pseudonymised',
    special: ['HEALTH', 'GENETIC'],
  },
  grades: {
    name: 'Grades and certificates',
  },
  attendance: { name: 'Attendance' },
  'special-needs': {
    name: 'Health and special needs',
    special: ['HEALTH'],
  },
  membership: {
    name: 'Membership and contributions',
  },
  donations: { name: 'Donations', isFinancial: true },
  request: {
    name: 'Request, answer and proof of identity',
  },
} as const satisfies Readonly<Record<string, DataKind>>;

/** The key of a category of data. */
export type DataKey = keyof typeof DATA;
