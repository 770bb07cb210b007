/** The phrases of the records of Art 30 in English. */
export const EN = {
  'law.EU': 'GDPR',
  'law.UK': 'UK GDPR',
  'title.CONTROLLER': 'Record of processing activities of a controller (Art 30(1) {law})',
  'title.PROCESSOR': 'Record of processing activities of a processor (Art 30(2) {law})',
  'heading.controller': 'Controller',
  'heading.processor': 'Processor',
  'heading.name': 'Name',
  'heading.address': 'Address',
  'heading.email': 'E-mail',
  'heading.representative': 'Representative',
  'heading.dataProtectionOfficer': 'Data protection officer',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.jointControllers': 'Joint controllers',
  'heading.onBehalfOf': 'Controllers on whose behalf the data are processed',
  'heading.purposes': 'Purposes of the processing',
  'heading.categories': 'Categories of processing',
  'heading.dataSubjects': 'Categories of data subjects',
  'heading.dataCategories': 'Categories of personal data',
  'heading.sensitiveData': 'Special categories among them (Art 9(1))',
  'heading.revealingData': 'Data that may reveal special categories (Art 9(1))',
  'heading.recipients': 'Categories of recipients',
  'heading.transfers': 'Transfers to third countries and international organisations',
  'heading.country': 'Third country',
  'heading.safeguard': 'Safeguards',
  'heading.erasure': 'Envisaged time limits for erasure',
  'heading.securityMeasures': 'Technical and organisational security measures',
  'officer.REPRESENTATIVE': 'the representative',
  'officer.DATA_PROTECTION_OFFICER': 'the data protection officer',
  'gap.class': '“{party}” is a class of parties. Name each of them, with its contact details.',
  'gap.contact':
    'No contact details of {party} are stated. State its address, or an e-mail address or telephone number.',
  'gap.officerName': 'The name of {officer} of {party} is not stated. Enter it in the contact.',
  'gap.officerContact': 'No contact details of {officer} of {party} are stated. Enter them in the contact.',
  'gap.noRecords.CONTROLLER':
    'No processing activity names {party} as controller. Record its activities, or ask for the record of another party.',
  'gap.noRecords.PROCESSOR':
    'No processing activity is one of {party} as processor. Record its activities, or ask for the record of another party.',
  'gap.noParty.CONTROLLER':
    'As far as the register tells, the {law} applies to no controller. State the country of each controller, and its representative (Art 27).',
  'gap.noParty.PROCESSOR':
    'As far as the register tells, the {law} applies to no company that processes for others. State the country of each, and its representative (Art 27).',
  'gap.notUnderLaw':
    'As far as the register tells, the {law} does not apply to {party}. Name its representative under Art 27, or ask for the record of another party.',
  'gap.EXPORTER':
    '{party} exports the transfer “{transfer}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.',
  'gap.GROUND': 'The transfer “{transfer}” states no ground under the {law}. State on which one it relies.',
  'gap.RECOGNISED':
    'The transfer “{transfer}” states no ground under the {law}, although its countries are recognised. State the recognition as its ground.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} holds data abroad ({countries}), and no transfer with a ground is registered. Register the transfer with its ground.',
  'gap.CONTROLLER': '{record} names no controller. Name the company that decides what the data are processed for.',
  'gap.PROCESSOR':
    '{record} does not say which company processes for others. Name it among the controllers of the activity.',
  'gap.PURPOSES': '{record} states no purpose. State what the data are processed for.',
  'gap.DATA_SUBJECTS': '{record} does not say whose data are processed. State the categories of data subjects.',
  'gap.DATA_CATEGORIES': '{record} does not say which data are processed. State the categories of personal data.',
  'gap.RECIPIENTS': '{record} names no recipient and no processor. State the categories of recipients.',
  'gap.ERASURE': '{record} does not say when data are erased. State a period, or by what it is decided.',
  'gap.SECURITY': '{record} describes no security measures. Describe in general terms how the data are protected.',
  'gap.CONTROLLERS': '{record} does not say on whose behalf the data are processed. Name each controller.',
  'gap.CATEGORIES': '{record} does not say what is done for the controllers. State it as the purposes of the activity.',
  'gap.TRANSFERS': 'The transfer “{transfer}” names no country. State every third country to which the data go.',
  'gap.SAFEGUARDS':
    'The transfer “{transfer}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.',
} as const;
