import { type Evidence, known, read } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Item, Threshold } from '../jurisdiction.js';

// The contents of the two dossiers of Vietnam's law, point by point of their forms.

/** First day of Law 91/2025 and of Decree 356/2025. */
export const LAW = '2026-01-01';
/** First day of Decree 13/2023. */
export const DECREE_13 = '2023-07-01';
/** First day of Resolution 22/2026, and the day on which it lapses at the latest. */
export const RESOLUTION_22 = '2026-04-29';
export const RESOLUTION_22_END = '2027-03-02';

/** The text of the Law and of the Decree. Both give their first day. */
export const OF_LAW = read('VN1');
export const OF_DECREE = read('VN2');
export const OF_BOTH = read('VN1', 'VN2');
export const TWICE = read('VN2', 'VN3', 'CHECKED');
/** Accounts of Arts. 24 and 25 of Decree 13/2023, with its first day. */
export const OF_DECREE_13 = read('VN8');
/** Accounts of Art. 23 of Decree 13/2023, whose first day is that of the decree. */
export const OF_BREACHES_13: Evidence = { text: ['VN9'], from: ['VN8'] };
export const UNVERIFIED = known('K', 'UNVERIFIED');

/** The numbers above which the impact on national security is assessed. */
const MANY: readonly Threshold[] = [
  { of: 'DATA_SUBJECTS', number: 100_000, isExclusive: true },
  { of: 'DATA_SUBJECTS_SENSITIVE', number: 10_000, isExclusive: true },
];

type Row = readonly [key: string, name: string, article: string, thresholds?: readonly Threshold[]];

/** Returns the items of the Decree of 2025. Points of the form are named after its number. */
const ofForm = (form: string, decree: string, rows: readonly Row[]): Item[] =>
  itemsOf(
    { from: LAW },
    rows.map(([key, name, article, thresholds]): ItemRow => {
      const cited = article.split('; ').map((one) => (/^[AB]\./.test(one) ? `${form}, ${one}` : `${decree}${one}`));
      return [key, name, cited.join('; '), OF_DECREE, thresholds && { thresholds }];
    }),
  );

const ofDecree13 = (rows: readonly Row[]): Item[] =>
  itemsOf(
    { from: DECREE_13, to: LAW },
    rows.map(([key, name, article]): ItemRow => [key, name, `Decree 13/2023, ${article}`, OF_DECREE_13]),
  );

/** The items with which both forms begin. */
const WHO: readonly Row[] = [
  ['TAX_NUMBER', 'Tax code', 'A.I.1c'],
  ['BUSINESS_LINES', 'Lines of business that process personal data, with their codes', 'A.I.4'],
  ['BRANCHES', 'Number of branches and representative offices', 'A.I.5'],
];

/** The dossier of the impact of processing (Form 10). It takes the place of a record of processing. */
const FORM_10: readonly Row[] = [
  ['CONTROLLER', 'Who files: name, address, telephone, e-mail and website', '(3)(a); A.I.1 to 3, 6, 7'],
  ...WHO,
  ['OFFICER', 'Department, person or hired service for data protection, with the act of appointment', '(3)(b); A.I.8'],
  ['DATA_SUBJECTS', 'Groups of data subjects, with the own role for each', 'A.II.1'],
  ['INDIVIDUALS', 'Number of data subjects of each group, on the day of filing', 'A.II.1'],
  ['PURPOSES', 'Purposes and operations, described and justified', '(3)(c); A.II.2'],
  ['DATA_FLOW', 'Diagram of the flow of data and of the systems', '(3)(c); A.II.2'],
  ['DATA_CATEGORIES', 'Kinds of data, basic and sensitive, one by one, with their counts', '(3)(c); A.II.3'],
  ['CONSENT', 'How consent is asked for, by group, with the forms', '(3)(d); A.II.4'],
  ['RETENTION', 'Rules of storage, with the policy', '(3)(d); A.II.5'],
  ['DESTRUCTION', 'Rules of erasure and of destruction, with the policy', '(3)(d); A.II.6'],
  ['HAND_OVER', 'Whether data are handed over, and whether for a fee', 'A.II.7'],
  ['DATA_EXCHANGE', 'Whether data are traded on a data exchange', 'A.II.8'],
  ['PROCESSING_SERVICES', 'Whether services that process personal data are sold, and which', 'A.II.9'],
  ['TRANSFERS', 'Whether data go abroad', 'A.II.10'],
  ['SECURITY', 'Plan and measures of security, standards, design of the systems', '(3)(đ); A.II.11.1, 11.2'],
  ['SECURITY_TESTS', 'Tests of the security of systems: what, how often, what for', 'A.II.11.3'],
  ['COMPLIANCE_REVIEW', 'Assessment of compliance: its form, time and result', '(3)(e); A.II.12'],
  ['OVERVIEW', 'Why the processing is needed, and how it stands', 'A.III.1'],
  ['IMPACT_ASSESSMENT', 'Impact on data subjects, and measures against it', '(3)(g); A.III.2.1'],
  ['SYSTEMS_IMPACT', 'Impact on the security of systems', '(3)(g); A.III.2.2'],
  ['NATIONAL_SECURITY', 'Impact on national security and public order', 'A.III.2.3', MANY],
  ['ANNEXES', 'Copies of the agreements, and policies, procedures and forms', '(2)(b), (c); A.IV'],
  [
    'RECIPIENTS',
    'Each controller, processor and third party: name, tax code, contact for data protection, agreement with its date, service',
    'B.I to III',
  ],
];

/** The dossier of the impact of transfers (Form 09). */
const FORM_09: readonly Row[] = [
  ['CONTROLLER', 'who transfers: name, address, telephone, e-mail and website', '(3)(a); A.I.1 to 3, 6, 7'],
  ...WHO,
  ['OFFICER', 'department, person or hired service for data protection, with the act of appointment', '(3)(b); A.I.8'],
  [
    'TRANSFER_CASES',
    'the case: servers abroad, cloud of a provider abroad, collecting for a platform abroad, through a partner, another one',
    'A.II.1',
  ],
  ['DATA_SUBJECTS', 'groups of data subjects', 'A.II.1'],
  ['EXPORTED_PERSONS', 'number of data subjects of each group, on the day of filing', 'A.II.1'],
  ['PURPOSES', 'purposes of each transfer and of what is done afterwards, described and justified', '(3)(c); A.II.2'],
  ['TRANSFER_FLOW', 'a diagram of the flow of data and of the systems', '(3)(c); A.II.2'],
  ['DATA_CATEGORIES', 'kinds of data, basic and sensitive, one by one, with their counts', '(3)(c); A.II.3'],
  ['CONSENT', 'how consent is asked for', '(3)(d)'],
  ['RETENTION', 'rules of storage, with the policy', '(3)(d); A.II.4'],
  ['DESTRUCTION', 'rules of erasure and of destruction, with the policy', '(3)(d); A.II.5'],
  ['HAND_OVER', 'whether data are handed over, and whether for a fee', 'A.II.6'],
  ['DATA_EXCHANGE', 'whether data are traded on a data exchange', 'A.II.7'],
  ['PROCESSING_SERVICES', 'whether services that process personal data are sold, and which', 'A.II.8'],
  ['SECURITY', 'plan and measures of security, standards, design of the systems', '(3)(đ); A.II.9.1, 9.2'],
  ['SECURITY_TESTS', 'tests of the security of systems: what, how often, what for', 'A.II.9.3'],
  ['COMPLIANCE_REVIEW', 'assessment of compliance: its form, time and result', '(3)(h); A.II.10'],
  ['TRANSFER_OVERVIEW', 'why the transfers are needed, and how they stand', 'A.III.1'],
  ['TRANSFER_IMPACT', 'impact on data subjects, and measures against it', '(3)(i); A.III.2.1'],
  ['TRANSFER_SYSTEMS_IMPACT', 'impact on the security of systems', '(3)(i); A.III.2.2'],
  ['TRANSFER_NATIONAL_SECURITY', 'impact on national security and public order', 'A.III.2.3', MANY],
  [
    'RECIPIENT_SYSTEMS',
    'how the recipient processes and keeps data, with a diagram of its systems',
    '(3)(e); A.III.3.1',
  ],
  ['RECIPIENT_SECURITY', 'plan and measures of security of the recipient', '(3)(đ); A.II.9.4; A.III.3.2, 3.3'],
  ['ONWARD_TRANSFER', 'how the recipient hands data on to third parties', '(3)(g)'],
  ['RECIPIENT_LEVEL', 'assessment of the protection at the recipient', '(3)(i); A.III.3.4'],
  ['TRANSFER_ANNEXES', 'a copy of the binding agreement, and policies, procedures and forms', '(2); A.IV'],
  [
    'RECIPIENTS',
    'each who transfers on behalf, recipient and other party: name, tax code, contact for data protection, agreement with its date, service',
    'B.I to III',
  ],
];

export const VN_DOSSIERS = {
  DOSSIER: [
    ...ofDecree13([
      ['CONTROLLER', 'Controller and its contact details', '24(1)(a)'],
      ['OFFICER', 'Department and person for data protection, with contact details', '24(1)(b)'],
      ['PURPOSES', 'Purposes', '24(1)(c)'],
      ['DATA_CATEGORIES', 'Kinds of data', '24(1)(d)'],
      ['RECIPIENTS', 'Those who receive the data, also abroad', '24(1)(đ)'],
      ['TRANSFERS', 'Cases in which data go abroad', '24(1)(e)'],
      ['RETENTION', 'Time of processing, and time when data are erased', '24(1)(g)'],
      ['SECURITY', 'Measures of protection', '24(1)(h)'],
      ['IMPACT_ASSESSMENT', 'Impact, possible damage, and measures against it', '24(1)(i)'],
    ]),
    ...ofForm('Form 10', 'Decree 356/2025, 19', FORM_10),
  ],
  TRANSFER_DOSSIER: [
    ...ofDecree13([
      ['CONTROLLER', 'who transfers, with contact details', '25(2)(a)'],
      ['RECIPIENTS', 'who receives, with contact details', '25(2)(a)'],
      ['OFFICER', 'who is in charge of the transfer, with contact details', '25(2)(b)'],
      ['PURPOSES', 'purposes of processing after the transfer, described and explained', '25(2)(c)'],
      ['DATA_CATEGORIES', 'kinds of data', '25(2)(d)'],
      ['SECURITY', 'how the Decree is complied with, and the measures of protection', '25(2)(đ)'],
      ['TRANSFER_IMPACT', 'impact, possible damage, and measures against it', '25(2)(e)'],
      ['CONSENT', 'consent of people who know how to give feedback and to complain', '25(2)(g)'],
      ['TRANSFER_ANNEXES', 'a document that binds those who transfer and who receive', '25(2)(h)'],
    ]),
    ...ofForm('Form 09', 'Decree 356/2025, 18', FORM_09),
  ],
} satisfies Readonly<Record<string, readonly Item[]>>;
