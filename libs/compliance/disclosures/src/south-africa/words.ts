import { textsIn } from '#translations';

const en = {
  title: 'Documentation of processing operations',
  'heading.responsibleParty': 'Responsible party',
  'heading.informationOfficer': 'Information officer',
  'heading.name': 'Name',
  'heading.address': 'Address',
  'heading.email': 'E-mail',
  'heading.phone': 'Telephone',
  'heading.publication': 'Publication of the manual',
  'heading.publishedOn': 'First published',
  'heading.updatedOn': 'Last updated',
  'heading.purposes': 'Purposes of processing',
  'heading.dataSubjects': 'Data subjects, and the information on them',
  'heading.dataSubjects.category': 'Category of data subjects',
  'heading.dataSubjects.information': 'Categories of information',
  'heading.recipients': 'Recipients',
  'heading.transborderFlows': 'Planned transborder flows',
  'heading.transborderFlows.country': 'Country',
  'heading.transborderFlows.recipient': 'Recipient',
  'heading.transborderFlows.ground': 'Ground (POPIA s72)',
  'heading.securityMeasures': 'Security measures',
  'heading.priorAuthorisations': 'Prior authorisations',
  'heading.priorAuthorisations.subject': 'Transfer',
  'heading.priorAuthorisations.article': 'Provision',
  'heading.priorAuthorisations.status': 'Status',
  recipientsNamed: 'The recipients that this document names',
  unverified: '{ground} (not verified)',
};

export type SouthAfricaWord = keyof typeof en;

/** The phrases of South Africa's document. */
export const SOUTH_AFRICA_WORDS = textsIn('south-africa', [], en);
