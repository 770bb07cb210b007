import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

const EN = {
  'law.EU': 'GDPR',
  'law.UK': 'UK GDPR',
  'law.TW': 'Personal Data Protection Act',
  'law.HK': 'Personal Data (Privacy) Ordinance',
  'title.NOTICE': 'Information on the processing of your data: {people} (Art 13 and 14 {law})',
  'title.ANSWER': 'Answer to a request for access: {people} (Art 15 {law})',
  'title.TW': 'Notice on the collection of personal data: {people} (Art 8 and 9 {law})',
  'title.HK': 'Personal information collection statement: {people} (DPP1(3) {law})',
  'heading.controller': 'Who is responsible',
  'heading.name': 'Name',
  'heading.address': 'Address',
  'heading.email': 'E-mail',
  'heading.phone': 'Telephone',
  'heading.representative': 'Representative',
  'heading.dataProtectionOfficer': 'Data protection officer',
  'heading.records': 'What your data are used for',
  'heading.title': 'Processing',
  'heading.jointControllers': 'Jointly responsible with',
  'heading.purposes': 'Purposes',
  'heading.interests': 'Legitimate interests',
  'heading.dataCategories': 'Data',
  'heading.sources': 'Where the data come from',
  'heading.recipients': 'Who receives the data',
  'heading.transfers': 'Transfers to third countries',
  'heading.erasure': 'How long the data are kept',
  'heading.safeguardsCopy': 'Where you get a copy of the safeguards for third countries',
  'heading.provision': 'Whether you must provide the data',
  'heading.decisions': 'Decisions by automated means alone',
  'heading.rights': 'Your rights',
  'heading.rightsExercise': 'How you use your rights',
  'heading.withdrawal': 'Withdrawing your consent',
  'heading.objection': 'Your right to object',
  'heading.complaint': 'Where you can complain',
  'heading.copy': 'Copy of your data',
  'heading.department': 'Department',
  'heading.period': 'Period of use',
  'heading.territory': 'Where the data are used',
  'heading.transferees': 'Classes of people to whom the data may be transferred',
  'heading.methods': 'How the data are used',
  'heading.requests': 'Who handles requests for access and correction',
  'heading.marketing': 'Direct marketing',
  purpose: '{purpose}: {bases}',
  'basis.for': '{basis}, for {data}',
  decision: '{description}: {logic}',
  withdrawal:
    'You can withdraw your consent at any time. What was done before stays lawful. These purposes rest on consent:',
  objection:
    'You can object, on grounds relating to your particular situation, to the processing for these purposes, and to direct marketing at any time:',
  copy: 'The copy of your personal data (Art 15(3)) is not part of the register of processing. The person who answers encloses it here.',
  'copy.place': 'Enclosed: ____________________',
} as const;

/** The phrases of the information to people. */
export const INFORMATION_WORDS = textsIn(
  'information',
  ['fr', 'de', 'zh-Hant', 'zh-Hant-HK'],
  EN,
  RETENTION_WORDS,
  INSTRUMENT_WORDS,
);

export type InformationKey = keyof (typeof INFORMATION_WORDS)['en'];
