import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

const EN = {
  title: 'Record of processing operations (LGPD, Art. 37)',
  'heading.reference': 'Number',
  'heading.title': 'Processing operation',
  'heading.role': 'Kept as',
  'heading.agents': 'Processing agents',
  'heading.onBehalfOf': 'Controllers for whom an operator processes',
  'heading.purposes': 'Purposes',
  'heading.legalBases': 'Legal bases, and the interest pursued where it is legitimate interest',
  'heading.dataSubjects': 'Data subjects',
  'heading.dataCategories': 'Personal data',
  'heading.sensitiveData': 'Sensitive personal data among them',
  'heading.revealingData': 'Data that may reveal sensitive personal data (Art. 11, § 1)',
  'heading.recipients': 'Shared with',
  'heading.transfers': 'International transfers',
  'heading.country': 'Country',
  'heading.safeguard': 'Ground (Art. 33)',
  'heading.erasure': 'Storage period',
  'heading.securityMeasures': 'Security measures',
  'role.CONTROLLER': 'controller',
  'role.JOINT_CONTROLLER': 'joint controller',
  'role.PROCESSOR': 'operator',
  'basis.CONSENT': 'consent of the data subject',
  'basis.EXPRESS_CONSENT': 'express consent of the data subject',
  'basis.LEGAL_OBLIGATION': 'legal or regulatory obligation of the controller',
  'basis.PUBLIC_TASK': 'execution of public policies',
  'basis.CONTRACT': 'performance of a contract with the data subject, or of preliminary steps',
  'basis.VITAL_INTERESTS': 'protection of life or physical safety',
  'basis.LEGITIMATE_INTERESTS': 'legitimate interest of the controller or of a third party',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'legitimate interest that the law of another country recognises',
  'basis.cited': '{basis} (Art. {article})',
  'because.unknown': 'Arts. 7 and 11 do not know this basis.',
  'because.notForSensitive': 'Art. 11 does not know this basis for sensitive data: {names}.',
  'because.instead': 'Stated for Brazil, in the place of: {basis}.',
} as const;

/** The phrases of the record of Art 37 LGPD. */
export const BRAZIL_WORDS = textsIn('brazil', ['pt'], EN, RETENTION_WORDS, INSTRUMENT_WORDS);

export type BrazilKey = keyof (typeof BRAZIL_WORDS)['en'];
