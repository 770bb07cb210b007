import { textsIn } from '#translations';

const EN = {
  'law.EU': 'GDPR',
  'law.UK': 'UK GDPR',
  title: 'Arrangement between joint controllers: {activity} (Art 26 {law})',
  'heading.processing': 'Processing',
  'heading.purposes': 'Purposes',
  'heading.dataSubjects': 'Data subjects',
  'heading.dataCategories': 'Data',
  'heading.controllers': 'Joint controllers',
  'heading.name': 'Name',
  'heading.address': 'Address',
  'heading.email': 'E-mail',
  'heading.dataProtectionOfficer': 'Data protection officer',
  'heading.duties': 'Who does what',
  'heading.duty': 'Duty',
  'heading.article': 'Article',
  'heading.who': 'Who',
  'heading.essence': 'Essence of the arrangement, for the people concerned',
  'duty.jointInformation': 'Informing people',
  'duty.jointRequests': 'Answering requests of people',
  'duty.jointContact': 'Contact point for people',
  'duty.jointSecurity': 'Security of the processing',
  'duty.jointBreaches': 'Notifying breaches',
  'duty.jointAssessment': 'Impact assessment and prior consultation',
  'duty.processors': 'Engaging processors',
  'duty.transfers': 'Transfers to third countries',
  engages: '{who} engages {processor}',
  exports: '{who} transfers to {importer}',
  none: 'The register names no joint controllers of an activity in this scope.',
} as const;

/** The phrases of the arrangement between joint controllers. */
export const ARRANGEMENT_WORDS = textsIn('arrangement', ['fr', 'de'], EN);

export type ArrangementKey = keyof typeof EN;
