import type { Catalogue } from './words.js';

const en = {
  title: 'Documentation of processing operations',
  responsibleParty: 'Responsible party',
  informationOfficer: 'Information officer',
  purposes: 'Purposes of processing',
  dataSubjects: 'Data subjects, and the information on them',
  recipients: 'Recipients',
  transborderFlows: 'Planned transborder flows',
  securityMeasures: 'Security measures',
  priorAuthorisations: 'Prior authorisations',
  noResponsibleParty: 'No responsible party is named. Name it as controller in the profile of South Africa.',
  noInformationOfficer:
    'No information officer is named. Name one in the profile of South Africa; without one it is the head of the body.',
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
  unverified: '{ground} (not verified)',
  noGround: 'The transfer {name} states no ground of section 72. State which is relied on.',
  notAuthorised:
    "{name} takes special information, or that of children, abroad ({what}) without the Information Regulator's authorisation. Obtain it; where the country's law protects adequately, state ZA.LAW as the ground.",
  perhapsNotAuthorised:
    "{name} takes special information, or that of children, abroad ({what}) on what binds the recipient, not all of the country. Obtain the Information Regulator's authorisation, or state ZA.LAW alone where the law of every country protects adequately.",
  departed: '{name} departs since {since} from what the Information Regulator authorised. Ask for authorisation anew.',
  awaited:
    'The authorisation of {name} has been asked for and not been given; the Regulator has until {answer} to answer.',
  undated: 'The authorisation of {name} has been asked for, and it is not stated when. State the day.',
  silent:
    'The Information Regulator had until {answer} to answer on {name}, or until {end} where it looks more closely.',
};

export type SouthAfricaWord = keyof typeof en;

/** The words of South Africa's document. */
export const SOUTH_AFRICA_WORDS: Catalogue<SouthAfricaWord> = { en };
