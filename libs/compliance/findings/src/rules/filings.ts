import { thingsUnder } from '../model/applicable-laws.js';
import type { RuleContext } from '../model/rule.js';
import { mayDisclose } from '../shared/agents.js';
import { mayLeave } from '../shared/grounds.js';
import { sensitiveItem } from '../shared/sensitive.js';
import type { StatedDuty } from './stated-duty.js';

// Filings with an authority that laws ask for, as data. A profile shows them by a filing, or by a statement why none is owed.

/** Returns the duty to record a filing of the law's list FILINGS. */
function filing(law: string, key: string, article: string, statement: string, filed: RegExp, what: string): StatedDuty {
  return {
    law,
    list: 'FILINGS',
    key,
    name: `FILING.${key}`,
    article,
    statement,
    filing: filed,
    message: `${what} Record it as a filing of the profile ${law}, with its number and date. If none is owed, say why under the item ${statement}.`,
  };
}

/** Returns true if data under the law may go to third parties abroad. */
const disclosesAbroad =
  (law: string) =>
  ({ snapshot }: RuleContext) =>
    thingsUnder(law, 'transfer', snapshot).some((transfer) => mayDisclose(transfer) && mayLeave(transfer, law));

/** Returns true if data of a special nature under the law of Qatar are processed, or may be. */
function hasSpecialNature({ snapshot, law }: RuleContext): boolean {
  const items = law.items('QA', 'SENSITIVE');
  return thingsUnder('QA', 'processingActivity', snapshot).some(
    ({ role, dataCategories, dataSubjects }) =>
      role !== 'PROCESSOR' &&
      (dataCategories.some((category) => sensitiveItem(category, items)) ||
        dataSubjects.some(({ children }) => children === 'YES')),
  );
}

export const FILINGS: readonly StatedDuty[] = [
  filing(
    'NG',
    'REGISTRATION',
    's44(1)',
    'registration',
    /\bregist(?:ration|ered)\b/i,
    'Controllers and processors of major importance register with the Commission within six months.',
  ),
  filing(
    'NG',
    'AUDIT_RETURNS',
    'NDPR 4.1(7)',
    'auditReturns',
    /\baudit\b/i,
    'Audit returns of the year before are filed with the Commission.',
  ),
  filing(
    'NG',
    'HALF_YEARLY_REPORT',
    'GAID 2025',
    'halfYearlyReport',
    /\b(?:half|semi)[- ]?(?:yearly|annual)\b/i,
    'The data protection officer makes a data protection report every half year.',
  ),
  filing(
    'CO',
    'UPDATE',
    'Circular Única, Title V, ch. 2',
    'rnbdUpdate',
    /\b(?:update|actualizaci[oó]n)\b/i,
    'What is registered in the national registry (RNBD) is updated every year between 2 January and 31 March.',
  ),
  filing(
    'PH',
    'SYSTEMS',
    'IRR 46, 47',
    'registration',
    /\bregist(?:ration|ered)\b/i,
    'Data processing systems and the data protection officer are registered with the Commission, from 250 employees or the sensitive data of 1,000 people on.',
  ),
  filing(
    'PH',
    'INCIDENT_REPORT',
    'IRR 41',
    'incidentReport',
    /\b(?:incident|breach)\b/i,
    'Security incidents and breaches of the year before are reported to the Commission by 31 March.',
  ),
  filing(
    'VN',
    'PROCESSING_DOSSIER',
    'Law 91/2025, 21(1)',
    'processingDossier',
    /^(?!.*(?:transfer|border|abroad|xuyên biên giới)).*(?:impact|dossier|hồ sơ|đánh giá tác động)/i,
    'The dossier of the impact of processing is filed within 60 days of the first processing, once for the organisation.',
  ),
  filing(
    'EC',
    'NATIONAL_REGISTER',
    'LOPDP 51',
    'nationalRegister',
    /^(?!.*transfer).*\b(?:national register|registro nacional)\b/i,
    'Databases and processing are reported to the National Register of Personal Data Protection, and kept up to date there.',
  ),
  {
    ...filing(
      'EC',
      'TRANSFERS',
      'LOPDP 59',
      'transferRegister',
      /\btransfer/i,
      'Transfers abroad are entered in the National Register before they begin.',
    ),
    isOwed: disclosesAbroad('EC'),
  },
  filing(
    'EC',
    'DELEGATE',
    'Resolución SPDP-SPD-2025-0028-R',
    'delegateRegistration',
    /\b(?:delegate|delegado|data protection officer)\b/i,
    'Who needs a data protection delegate registers the appointment with the Superintendency within 15 business days.',
  ),
  {
    ...filing(
      'QA',
      'PERMISSION',
      'Law 13/2016, 16',
      'specialNaturePermission',
      /\bpermi(?:t|ssion)\b|تصريح/i,
      'Data of a special nature, those of children among them, are processed after a permission of the National Cyber Security Agency. Consent does not replace it.',
    ),
    isOwed: hasSpecialNature,
  },
];
