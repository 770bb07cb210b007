import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

const EN = {
  'title.PROCESSING': 'Dossier of the impact of processing personal data (Vietnam)',
  'title.TRANSFERS': 'Dossier of the impact of transferring personal data across the border (Vietnam)',
  'form.PROCESSING.LAW':
    'The points are those of Form 10 of Decree 356/2025/ND-CP, in its order. This is not the form itself: kinds of data are named instead of ticked. Diagrams, agreements and policies are attached to the filing, and the filing is in Vietnamese. The law counts location, behaviour online, bank data and images of identity papers as sensitive (Decree 356/2025, Art. 4(1)): financial data are shown apart, for whoever files to decide.',
  'form.TRANSFERS.LAW':
    'The points are those of Form 09 of Decree 356/2025/ND-CP, in its order. What its Art. 18(3) asks for in addition stands at its place. This is not the form itself: kinds of data are named instead of ticked. Diagrams, agreements and policies are attached to the filing, and the filing is in Vietnamese.',
  'form.PROCESSING.DECREE_13':
    'The items are those of Art. 24(1) of Decree 13/2023/ND-CP, in its order. The forms that the Ministry of Public Security had for it are not followed.',
  'form.TRANSFERS.DECREE_13':
    'The items are those of Art. 25(2) of Decree 13/2023/ND-CP, in its order. The forms that the Ministry of Public Security had for it are not followed.',
  'filing.PROCESSING.2023-07-01':
    'Controllers and processors file one original within 60 days of the start of processing.',
  'filing.TRANSFERS.2023-07-01':
    'Whoever transfers data files one original within 60 days of processing, and tells the authority once the transfer has succeeded.',
  'filing.PROCESSING.2026-01-01':
    'Controllers file one original with the notice of Form 02a (02b for individuals), within 60 days of the first processing. There is one dossier for the whole life of the organisation. The authority answers within 15 days; what is lacking is completed within 30. Whether processors file their own is open: Law 91/2025, 21(3), and Decree 356/2025, 19(4), differ.',
  'filing.TRANSFERS.2026-01-01':
    'Whoever transfers data files one original with the notice of Form 01a (01b for individuals), within 60 days of the first transfer. There is one dossier for the whole life of the organisation. The authority answers within 15 days; what is lacking is completed within 30.',
  'receiver.2023-07-01':
    'It goes to the Department of Cybersecurity and High-Tech Crime Prevention (A05) of the Ministry of Public Security.',
  'receiver.2026-01-01': 'It goes to the authority for personal data protection, online, in person or by post.',
  'receiver.2026-04-29':
    'It goes to the Ministry of Public Security, by the National Public Service Portal, in person or by post. The Ministry passes it to the provincial police.',
  'receiver.2027-03-02':
    'It goes to the authority for personal data protection, unless a later text says otherwise: what holds from 1 March 2027 was not verified.',
  due: 'The earliest recorded transfer began by {start}: the dossier is due by {due}.',
  notFiled: 'No filing of this dossier is recorded.',
  'heading.form': 'Form',
  'heading.filing': 'Who files, with whom, by when',
  'heading.filed': 'Filings',
  'heading.points': 'Points of the form',
  'heading.point': 'Point',
  'heading.points.name': 'What is asked',
  'heading.stated': 'Statement',
  'heading.flows': 'Flow of data',
  'heading.title': 'Name',
  'heading.role': 'Role',
  'heading.recipient': 'Recipient and country',
  'heading.dataSubjects': 'Data subjects',
  'heading.purposes': 'Purposes',
  'heading.basicData': 'Basic data',
  'heading.sensitiveData': 'Sensitive data',
  'heading.openData': 'Basic or sensitive: open',
  'heading.bases': 'Basis',
  'heading.free': 'Transfers without a dossier',
  'heading.parties': 'Others who take part (part B)',
  'heading.name': 'Name',
  'heading.registrationNumber': 'Tax code or registration number',
  'heading.officer': 'Contact for data protection',
  'heading.agreement': 'Agreement (number, date)',
  'heading.works': 'Service',
  'role.CONTROLLER': 'controller',
  'role.PROCESSOR': 'processor',
  'role.THIRD_PARTY': 'third party',
  'role.RECIPIENT': 'recipient',
  'kinds.basic': 'Basic data ({count}): {names}',
  'kinds.sensitive': 'Sensitive data ({count}): {names}',
  'kinds.open': 'Basic or sensitive, open ({count}): {names}',
  'basis.CONSENT': 'consent',
  'basis.EXPRESS_CONSENT': 'consent',
  'basis.CONTRACT': 'agreement with the data subject',
  'basis.LEGAL_OBLIGATION': 'another case that a law provides',
  'basis.VITAL_INTERESTS': 'urgent protection of life, health, dignity or rights',
  'basis.PUBLIC_TASK': 'emergency, or work of a state body',
  'basis.LEGITIMATE_INTERESTS': 'legitimate interests (no basis of Vietnamese law)',
  'basis.RECOGNISED_LEGITIMATE_INTERESTS': 'recognised legitimate interests (no basis of Vietnamese law)',
  'item.CONTROLLER': 'Who files: name, address, telephone, e-mail, website',
  'item.TAX_NUMBER': 'Tax code',
  'item.BUSINESS_LINES': 'Lines of business that process personal data, with their codes',
  'item.BRANCHES': 'Number of branches and representative offices',
  'item.OFFICER': 'Department, person or service for data protection',
  'item.DATA_SUBJECTS': 'Own role, with the groups of data subjects',
  'item.INDIVIDUALS': 'Number of data subjects of each group, on the day of filing',
  'item.EXPORTED_PERSONS': 'Number of data subjects of each group, on the day of filing',
  'item.PURPOSES': 'Purposes, described and justified',
  'item.DATA_FLOW': 'Diagram of the flow of data and of the systems',
  'item.TRANSFER_FLOW': 'Diagram of the transfer and of the systems',
  'item.DATA_CATEGORIES': 'Kinds of data that are processed',
  'item.CONSENT': 'Consent: content, form and procedure, by group',
  'item.RETENTION': 'Rules of storage',
  'item.DESTRUCTION': 'Rules of erasure and of destruction',
  'item.HAND_OVER': 'Handing over of data (Law 91/2025, Art. 17), and whether for a fee',
  'item.DATA_EXCHANGE': 'Trade on a data exchange',
  'item.PROCESSING_SERVICES': 'Services of processing personal data that are sold',
  'item.TRANSFERS': 'Transfer of data across the border',
  'item.TRANSFER_CASES': 'Case of the transfer (1.1 to 1.5)',
  'item.SECURITY': 'Plan and measures of protection, standards, design of the systems',
  'item.SECURITY_TESTS': 'Tests of the security of networks, systems and devices',
  'item.COMPLIANCE_REVIEW': 'Assessment of compliance: form, time and result',
  'item.OVERVIEW': 'General assessment: why the processing is needed, and how it stands',
  'item.IMPACT_ASSESSMENT': 'Impact on data subjects, and measures against it',
  'item.SYSTEMS_IMPACT': 'Impact on the security of systems',
  'item.NATIONAL_SECURITY': 'Impact on national security and public order',
  'item.ANNEXES': 'Annexes: agreements, policies, procedures, forms',
  'item.TRANSFER_OVERVIEW': 'General assessment: why the transfers are needed, and how they stand',
  'item.TRANSFER_IMPACT': 'Impact on data subjects, and measures against it',
  'item.TRANSFER_SYSTEMS_IMPACT': 'Impact on the security of systems',
  'item.TRANSFER_NATIONAL_SECURITY': 'Impact on national security and public order',
  'item.RECIPIENT_SYSTEMS': 'How the recipient processes and keeps data, with its systems',
  'item.RECIPIENT_SECURITY': 'Plan and measures of protection of the recipient',
  'item.ONWARD_TRANSFER': 'How the recipient hands data on to third parties',
  'item.RECIPIENT_LEVEL': 'Assessment of the protection at the recipient',
  'item.TRANSFER_ANNEXES': 'Annexes: binding agreement, policies, procedures, forms',
} as const;

/** The phrases of the dossiers of Vietnamese law. Those of filings are named after the first day of the entry in the law data. */
export const VIETNAM_WORDS = textsIn('vietnam', ['vi'], EN, RETENTION_WORDS, INSTRUMENT_WORDS);

export type VietnamKey = keyof (typeof VIETNAM_WORDS)['en'];
