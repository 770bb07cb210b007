import { say } from '#kernel';
import { timeOf } from '../shared/terms.js';
import { CN_FILINGS } from './filings/cn.js';
import { filing, type StatedDuty } from './stated-duty.js';

// Filings with an authority that laws ask for, as data. A profile shows them by a filing, or by a statement why none is owed.

export const FILINGS: readonly StatedDuty[] = [
  filing(
    'NG',
    'REGISTRATION',
    's44(1)',
    'registration',
    /\bregist(?:ration|ered)\b/i,
    say`Controllers and processors of major importance register with the Commission within six months.`,
  ),
  filing(
    'NG',
    'AUDIT_RETURNS',
    'NDPR 4.1(7)',
    'auditReturns',
    /\baudit\b/i,
    say`Audit returns of the year before are filed with the Commission.`,
  ),
  filing(
    'NG',
    'HALF_YEARLY_REPORT',
    'GAID 2025',
    'halfYearlyReport',
    /\b(?:half|semi)[- ]?(?:yearly|annual)\b/i,
    say`The data protection officer makes a data protection report every half year.`,
  ),
  filing(
    'CO',
    'UPDATE',
    'Circular Única, Title V, ch. 2',
    'rnbdUpdate',
    /\b(?:update|actualizaci[oó]n)\b/i,
    say`What is registered in the national registry (RNBD) is updated every year between 2 January and 31 March.`,
  ),
  filing(
    'PH',
    'SYSTEMS',
    'IRR 46, 47',
    'registration',
    /\bregist(?:ration|ered)\b/i,
    say`Data processing systems and the data protection officer are registered with the Commission, from 250 employees or the sensitive data of 1,000 people on.`,
  ),
  filing(
    'PH',
    'INCIDENT_REPORT',
    'IRR 41',
    'incidentReport',
    /\b(?:incident|breach)\b/i,
    say`Security incidents and breaches of the year before are reported to the Commission by 31 March.`,
  ),
  filing(
    'VN',
    'PROCESSING_DOSSIER',
    'Law 91/2025, 21(1)',
    'processingDossier',
    /^(?!.*(?:transfer|border|abroad|xuyên biên giới)).*(?:impact|dossier|hồ sơ|đánh giá tác động)/i,
    (item) =>
      say`The dossier of the impact of processing is filed within ${timeOf(item)} of the first processing, once for the organisation.`,
  ),
  ...CN_FILINGS,
];
