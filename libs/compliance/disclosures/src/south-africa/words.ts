import type { Catalogue } from '../shared/words.js';

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
  noResponsibleParty: 'No responsible party is named. Name it as controller in the profile of South Africa.',
  noInformationOfficer:
    'No information officer is named. Name one in the profile of South Africa; without one it is the head of the body.',
  noOfficerName: 'The name of the information officer of {name} is not stated. Enter it in the contact.',
  recipientsNamed: 'The recipients that this document names',
  noAddress: 'The postal and street address of {name} is not stated. State it.',
  noPhone: 'No phone number of the information officer of {name} is stated. State it.',
  noActivity: 'No activity is under the law of South Africa. Register what is processed there.',
  noPURPOSES: 'No purpose is stated of: {activities}. State what the information is processed for.',
  noDATA_SUBJECTS:
    'It is not stated whose information is processed in: {activities}. State the categories of data subjects.',
  noDATA_CATEGORIES: 'It is not stated which information is processed in: {activities}. State its categories.',
  noRECIPIENTS: 'No recipient is named of: {activities}. State the recipients, or their categories.',
  noSECURITY:
    'No security measures are described for: {activities}. Describe in general terms how the information is protected.',
  noCountry: 'The transfer {name} names no country. State every country to which the information goes.',
  noGround: 'The transfer {name} states no ground of POPIA s72. State the ground that it relies on.',
  noTransfer:
    '{name} holds information abroad ({countries}), and no transfer with a ground is registered. Register the transfer with its ground.',
  unverified: '{ground} (not verified)',
};

export type SouthAfricaWord = keyof typeof en;

/** The phrases of South Africa's document. */
export const SOUTH_AFRICA_WORDS: Catalogue<SouthAfricaWord> = { en };
