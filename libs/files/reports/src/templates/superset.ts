import type { TemplateVersion } from '../model/kind.js';
import type { TemplateColumn } from '../shared/record-table.js';

/** The authorities whose templates the superset covers. */
export const AUTHORITIES = ['ICO', 'CNIL', 'CNPD', 'APD/GBA', 'EDPS', 'DPC'] as const;
type Authority = (typeof AUTHORITIES)[number];

/** A column, with the authorities that ask for it. */
interface SupersetColumn extends TemplateColumn {
  readonly askedBy: readonly Authority[];
}

/** The template with all columns that one of the authorities asks for. */
export interface SupersetTemplate extends TemplateVersion {
  readonly columns: readonly SupersetColumn[];
}

const ALL: readonly Authority[] = AUTHORITIES;
const text = (
  answer: TemplateColumn['answer'],
  heading: string,
  askedBy: readonly Authority[] = ALL,
  more: Partial<TemplateColumn> = {},
): SupersetColumn => ({ answer, heading, type: 'TEXT', askedBy, ...more });

/** All that six authorities ask of an activity, once. */
export const SUPERSET_TEMPLATES: readonly [SupersetTemplate] = [
  {
    id: 'SIX_AUTHORITIES',
    version: '1',
    source: 'Templates of ICO, CNIL, CNPD, APD/GBA, EDPS and DPC, as quoted in public notes; the headings are our own',
    isVerified: false,
    columns: [
      text('reference', 'Number', ['CNIL', 'APD/GBA', 'EDPS'], { width: 0.5 }),
      text('title', 'Processing activity', ['CNIL', 'APD/GBA', 'EDPS', 'DPC']),
      text('description', 'Description', ['APD/GBA', 'DPC'], { width: 1.5 }),
      text('role', 'Role', ['DPC']),
      text('department', 'Business function or department', ['ICO', 'APD/GBA', 'DPC']),
      text('owner', 'Owner', ['APD/GBA', 'DPC']),
      text('controllers', 'Controllers', ALL, { article: '30(1)(a)' }),
      text('jointControllers', 'Joint controllers', ALL, { article: '30(1)(a)' }),
      text('purposes', 'Purposes', ALL, { article: '30(1)(b)', width: 1.5 }),
      text('legalBases', 'Legal basis (Art 6)', ['ICO', 'APD/GBA', 'EDPS', 'DPC']),
      text('specialConditions', 'Condition for special categories (Art 9)', ['ICO', 'DPC']),
      text('interests', 'Legitimate interests', ['ICO', 'DPC']),
      text('interestsAssessment', 'Legitimate interests assessment', ['ICO', 'DPC']),
      text('consentRecord', 'Record of consent', ['ICO', 'DPC'], { type: 'LINK' }),
      text('dataSubjects', 'Categories of data subjects', ALL, { article: '30(1)(c)' }),
      text('vulnerable', 'Vulnerable data subjects', ['APD/GBA'], { type: 'YES_NO', width: 0.6 }),
      text('children', 'Children among them', ['APD/GBA'], { type: 'YES_NO', width: 0.6 }),
      text('dataCategories', 'Categories of personal data', ALL, { article: '30(1)(c)', width: 1.5 }),
      text('specialCategories', 'Special categories (Art 9)', ['CNIL', 'APD/GBA', 'EDPS', 'DPC']),
      text('criminalData', 'Convictions and offences (Art 10)', ['ICO', 'CNIL']),
      text('sources', 'Source of the data', ['ICO', 'APD/GBA', 'DPC']),
      text('recipients', 'Recipients', ALL, { article: '30(1)(d)', width: 1.5 }),
      text('processors', 'Processors', ['CNIL', 'APD/GBA', 'EDPS', 'DPC']),
      text('contracts', 'Contracts with processors', ['ICO', 'APD/GBA', 'DPC']),
      text('transfers', 'Transfers and safeguards', ALL, { article: '30(1)(e)', width: 1.5 }),
      text('retention', 'Time limits for erasure', ALL, { article: '30(1)(f)', width: 1.5 }),
      text('retentionPolicy', 'Retention policy', ['ICO', 'DPC'], { type: 'LINK' }),
      text('retentionFollowed', 'Retention policy followed', ['ICO', 'DPC'], { type: 'YES_NO', width: 0.6 }),
      text('retentionReasons', 'Reasons if it is not followed', ['ICO', 'DPC']),
      text('securityMeasures', 'Security measures', ALL, { article: '30(1)(g)', width: 1.5 }),
      text('systems', 'Systems', ['CNIL', 'APD/GBA']),
      text('technology', 'Technology', ['APD/GBA']),
      text('locations', 'Location of the data', ['ICO', 'DPC']),
      text('rights', 'Rights of data subjects', ['ICO', 'APD/GBA', 'EDPS', 'DPC']),
      text('privacyNotice', 'Privacy notice', ['APD/GBA', 'EDPS', 'DPC'], { type: 'LINK' }),
      text('automatedDecisions', 'Automated decisions and profiling (Art 22)', ['ICO', 'DPC']),
      text('dpiaRequired', 'Impact assessment required (Art 35)', ['ICO', 'APD/GBA', 'DPC'], {
        type: 'YES_NO',
        width: 0.6,
      }),
      text('dpiaProgress', 'State of the impact assessment', ['ICO', 'APD/GBA', 'DPC']),
      text('dpia', 'Impact assessment', ['ICO', 'APD/GBA', 'DPC'], { type: 'LINK' }),
      text('otherAssessments', 'Other assessments', ['EDPS', 'DPC']),
      text('breachOccurred', 'Breach occurred (Art 33)', ['ICO', 'DPC'], { type: 'YES_NO', width: 0.6 }),
      text('breachRecord', 'Record of the breach', ['ICO', 'DPC'], { type: 'LINK' }),
      text('schedule1Condition', 'Condition of DPA 2018 Schedule 1', ['ICO']),
      text('startsOn', 'Start of the processing', ['CNIL', 'APD/GBA'], { type: 'DATE', width: 0.7 }),
      text('endsOn', 'End of the processing', ['APD/GBA'], { type: 'DATE', width: 0.7 }),
      text('changedOn', 'Last update', ['CNIL', 'EDPS', 'DPC'], { type: 'DATE', width: 0.7 }),
    ],
  },
];
