import type { DetailsOf } from '#ledger';
import type { assetFields } from '../libs/register/assets/src/asset.fields.js';
import type { contactFields } from '../libs/register/contacts/src/contact.fields.js';
import type { engagementFields } from '../libs/register/engagements/src/engagement.fields.js';
import type { ProfileDetails } from '../libs/register/jurisdictions/src/jurisdiction-profile.events.js';
import type { partyFields } from '../libs/register/parties/src/party.fields.js';
import type { ActivityDetails } from '../libs/register/processing-activities/src/processing-activity.events.js';
import type { TransferDetails } from '../libs/register/transfers/src/transfer.fields.js';

// A register in which every field of the model has a value, for fields.spec.ts. The types make it full: a new field of
// the model is a compile error here until it has a value.

/** A type with every field given and no list empty, at every depth. */
type Full<T> = T extends readonly (infer E)[]
  ? readonly [Full<E>, ...Full<E>[]]
  : T extends object
    ? { readonly [K in keyof T]-?: Full<Exclude<T[K], undefined>> }
    : T;

const PEOPLE = { dataCategories: ['health'], dataSubjects: ['staff'], purposes: ['care'] } as const;

const activity: Full<ActivityDetails> = {
  key: 'care',
  reference: '1',
  title: 'Care',
  role: 'CONTROLLER',
  description: 'Care of the staff',
  controllers: ['party-acme'],
  onBehalfOf: ['party-client'],
  dataSubjects: [
    {
      ...{ key: 'staff', name: 'Staff', children: 'YES', juristic: 'NOT_STATED', contractingParty: 'NO' },
      ...{ vulnerable: 'YES', ages: ['AGED_16', 'AGED_17'] },
    },
    {
      ...{ key: 'guests', name: 'Guests', children: 'NO', juristic: 'YES', contractingParty: 'YES' },
      ...{ vulnerable: 'NO', ages: ['UNDER_13'] },
    },
  ],
  dataCategories: [
    {
      key: 'health',
      name: 'Health data',
      description: 'From the doctor',
      special: 'YES',
      specialKinds: ['HEALTH'],
      mayReveal: ['BIOMETRIC'],
      sensitiveKinds: ['NEURAL'],
      criminal: 'YES',
      uniqueIdentifier: 'YES',
      financial: 'YES',
      ccpa: ['L'],
      dataSubjects: ['staff'],
    },
    {
      key: 'meals',
      name: 'Meals',
      description: 'What they eat',
      special: 'NO',
      specialKinds: ['HEALTH'],
      mayReveal: ['HEALTH'],
      sensitiveKinds: ['PRECISE_LOCATION'],
      criminal: 'NO',
      uniqueIdentifier: 'NO',
      financial: 'NO',
      ccpa: ['B'],
      dataSubjects: ['staff', 'guests'],
    },
  ],
  sources: [{ key: 'staff', description: 'The staff', party: 'party-client', condition: 'If they agree', ...PEOPLE }],
  purposes: [
    {
      key: 'care',
      description: 'Caring',
      condition: 'If they are ill',
      dataCategories: ['health', 'meals'],
      dataSubjects: ['staff', 'guests'],
      legalBases: [
        {
          basis: 'LEGITIMATE_INTERESTS',
          condition: 'Act of 1990',
          interest: 'Health at work',
          specialCondition: 'EXPLICIT_CONSENT',
          dataCategories: ['health', 'meals'],
          dataSubjects: ['staff', 'guests'],
        },
      ],
    },
  ],
  recipients: [
    {
      key: 'doctor',
      name: 'Doctors',
      kind: 'ADVISOR',
      party: 'party-cloud',
      ownStaff: true,
      condition: 'If they are ill',
      ...PEOPLE,
    },
  ],
  retention: [
    {
      key: 'files',
      appliesTo: {
        dataCategories: ['health', 'meals'],
        dataSubjects: ['staff', 'guests'],
        purposes: ['care'],
        condition: 'If kept',
      },
      kind: 'FIXED_PERIOD',
      period: 'P1Y',
      bound: 'AT_MOST',
      trigger: 'The end of the contract',
      anchor: 'END_OF_YEAR',
      until: ['they leave'],
      action: 'DELETE',
      unless: ['LOCAL_LAW'],
      document: 'https://acme.example/retention',
      statement: 'A year',
    },
  ],
  securityMeasures: ['Doors are locked'],
  automatedDecisions: [
    {
      key: 'shift',
      description: 'Shifts',
      significant: 'YES',
      humanInvolved: 'NO',
      logic: 'By rank',
      purposes: ['care'],
    },
  ],
  systems: [{ key: 'files', name: 'Files', description: 'On paper', party: 'party-cloud', asset: 'asset-full' }],
  technologies: ['Paper'],
  riskFactors: ['LARGE_SCALE'],
  tags: ['Relocation'],
  department: 'Human resources',
  owner: 'contact-full',
  assessments: [
    {
      key: 'dpia',
      kind: 'DPIA',
      needed: 'YES',
      because: 'Health data of many',
      state: 'COMPLETED',
      on: '2022-01-01',
      outcome: 'Low risk',
      reference: 'A 1',
      ofRevision: '0123456789abcdef',
      outdatedSince: '2023-01-01',
    },
  ],
  breaches: [{ key: 'letter', on: '2023-02-01', description: 'A letter to another', reference: 'B 1' }],
  consentRecord: 'On paper',
  privacyNotice: 'https://acme.example/staff',
  retentionPolicy: { reference: 'R 2', followed: 'NO', because: 'Files are at the doctor' },
  schedule1Conditions: ['PARA_1'],
};

const engagement: Full<DetailsOf<typeof engagementFields>> = {
  key: 'hosting',
  processor: 'party-cloud',
  engagedBy: ['party-acme'],
  work: 'Marketing mails',
  activities: ['processingActivity-full'],
  jurisdictions: ['KR', 'EU', 'ZA'],
  locations: ['US'],
  under: 'engagement-above',
  contract: { reference: 'C 1', signedOn: '2020-01-01', since: '2020-01-01', until: '2030-01-01' },
  condition: 'If needed',
  marketing: 'YES',
  marketingNotifiedOn: '2020-01-01',
  department: 'IT',
  owner: 'contact-full',
};

const transfer: Full<TransferDetails> = {
  key: 'abroad',
  name: 'Abroad',
  kind: 'PROVISION',
  exporter: 'party-acme',
  importer: 'party-cloud',
  countries: ['US', 'GB'],
  activities: ['processingActivity-full'],
  jurisdictions: ['EU', 'JP', 'KR'],
  dataItems: ['Health data'],
  purposes: ['Caring'],
  refusal: { method: 'By letter', procedure: 'Write to us', effect: 'None' },
  grounds: [
    {
      key: 'scc',
      law: 'EU',
      code: 'EU.SCC',
      since: '2021-07-01',
      until: '2030-01-01',
      condition: 'Where needed',
      instrument: {
        kind: 'SCC',
        version: '2021/914',
        modules: [2],
        signedOn: '2021-07-01',
        expiresOn: '2030-01-01',
        scope: 'Everything',
        evidence: 'E 1',
      },
      recognitionLostOn: '2020-07-16',
    },
    {
      key: 'equivalent',
      law: 'JP',
      code: 'JP.EQUIV',
      since: '2020-01-01',
      until: '2030-01-01',
      condition: 'Always',
      instrument: {
        kind: 'CONTRACT',
        version: '1',
        modules: [1],
        signedOn: '2020-01-01',
        expiresOn: '2030-01-01',
        scope: 'Everything',
        evidence: 'E 2',
      },
      recognitionLostOn: '2020-07-16',
    },
  ],
  assessments: [{ key: 'tia', on: '2022-01-01', outcome: 'Sufficient', evidence: 'E 3' }],
  equivalentAction: {
    systemEstablishedBy: 'A contract',
    measures: 'As the APPI',
    checkFrequency: 'Yearly',
    checkMethod: 'By questions',
    foreignSystem: 'Access by authorities',
  },
  checks: [{ key: '2022', on: '2022-06-01', implementation: 'Well', foreignSystem: 'Unchanged', evidence: 'E 4' }],
  impairments: [
    {
      key: 'leak',
      foundOn: '2022-07-01',
      description: 'A leak',
      response: 'Repaired',
      respondedOn: '2022-07-02',
      evidence: 'E 5',
    },
  ],
  priorAuthorisations: [
    {
      key: 'za',
      law: 'ZA',
      article: '57(1)(d)',
      requestedOn: '2022-01-01',
      grantedOn: '2022-02-01',
      departedOn: '2022-03-01',
      reference: 'R 1',
      evidence: 'E 6',
    },
  ],
  suspension: { since: '2026-01-01', reason: 'A leak' },
  timing: 'Once',
  method: 'Over a network',
  frequency: 'Once',
  recipientRetention: 'A year',
  condition: 'If needed',
  department: 'IT',
  owner: 'contact-full',
};

const party: Full<DetailsOf<typeof partyFields>> = {
  key: 'acme',
  name: 'Acme Ltd',
  registrationNumber: '1',
  parent: 'party-client',
  country: 'GB',
  address: '1 Lane, London',
  email: 'acme@example.org',
  phone: '1',
  website: 'https://acme.example',
  class: false,
  group: true,
  kind: 'AFFILIATE',
  recipientsOf: 'EU',
  officers: [
    { role: 'EU_REPRESENTATIVE', jurisdictions: ['EU'], contact: 'contact-full', condition: 'In Paris' },
    { role: 'DATA_PROTECTION_OFFICER', jurisdictions: ['UK'], contact: 'contact-full', condition: 'In London' },
  ],
  certifications: [
    {
      ...{ key: 'iso', standard: 'ISO/IEC 27001:2022', issuer: 'An auditor', since: '2022-01-01' },
      ...{ until: '2030-01-01', evidence: 'E 8' },
    },
  ],
  assessments: [
    { key: 'audit', kind: 'SECURITY', on: '2022-01-01', by: 'An auditor', outcome: 'Good', evidence: 'E 7' },
  ],
};

const contact: Full<DetailsOf<typeof contactFields>> = {
  key: 'ada',
  department: 'Privacy',
  name: 'Dana Doe',
  email: 'dana@example.org',
  phone: '2',
  address: '2 Lane, London',
  erased: false,
};

/** A profile that states everything, for the jurisdiction. */
function profile(code: string): Full<ProfileDetails> {
  return {
    code,
    controllers: [{ party: 'party-acme', when: 'Always' }],
    contacts: [
      { role: 'CHIEF_PRIVACY_OFFICER', contact: 'contact-full' },
      { role: 'INFORMATION_OFFICER', contact: 'contact-full' },
    ],
    legalBasisOverrides: [
      {
        key: 'express',
        replaces: ['LEGITIMATE_INTERESTS'],
        basis: 'EXPRESS_CONSENT',
        onlyIfNoAlternative: true,
        onlySpecialData: true,
        region: 'CA-QC',
        condition: 'Where asked',
        dataCategories: ['health'],
        activities: ['processingActivity-full'],
        specialCondition: 'EXPLICIT_CONSENT',
      },
    ],
    customerAge: { minimum: 16, exception: 'With a parent' },
    rights: ['Access'],
    breachDuties: [
      {
        key: 'office',
        to: 'Authority',
        recipient: 'AUTHORITY',
        within: 'P9D',
        businessDays: true,
        from: 'The assessment',
        condition: 'Risk',
      },
      {
        key: 'all',
        to: 'Data subjects',
        recipient: 'DATA_SUBJECTS',
        within: 'P90D',
        businessDays: false,
        from: 'Awareness',
        condition: 'Promptly',
      },
    ],
    complaintBody: {
      name: 'Autoridade Nacional de Proteção de Dados',
      address: '3 Lane',
      email: 'office@example.org',
      phone: '3',
      website: 'https://office.example',
    },
    languages: { available: ['en', 'pt'], prevailing: 'en' },
    filings: [
      { key: 'paia', item: 'PAIA manual', reference: 'F 1', since: '2022-01-01', until: '2030-01-01' },
      { key: 'licence', item: 'Permit', reference: 'Licence of the Center', since: '2022-01-01', until: '2030-01-01' },
    ],
    recipients: [
      {
        ...{ key: 'auditors', name: 'Auditors', kind: 'AUDITOR', party: 'party-client', condition: 'Yearly' },
        activities: ['processingActivity-full'],
      },
      {
        ...{ key: 'clubs', name: 'Clubs', kind: 'AFFILIATE', party: 'party-th', condition: 'On request' },
        activities: ['processingActivity-spare'],
      },
    ],
    retention: [
      {
        key: 'all',
        kind: 'FIXED_PERIOD',
        period: 'P2Y',
        bound: 'AT_MOST',
        trigger: 'The end',
        anchor: 'END_OF_MONTH',
        until: ['they object'],
        action: 'ANONYMISE',
        unless: ['LEGAL_CLAIM'],
        document: 'https://acme.example/all',
        statement: 'Two years',
        activities: ['processingActivity-full'],
        condition: 'All data',
      },
    ],
    securityMeasures: ['Certified to ISO 27001:2013'],
    automatedDecisions: [
      { key: 'all', description: 'All', significant: 'YES', humanInvolved: 'NO', logic: 'By rank', purposes: ['care'] },
    ],
    ccpaCategories: [
      {
        key: 'b',
        code: 'B',
        name: 'Records',
        examples: 'Names',
        collected: 'YES',
        disclosedTo: ['Auditors'],
        disclosedToKinds: ['AUDITOR'],
        soldOrShared: 'YES',
        retention: 'A year',
      },
    ],
    statements: [
      { item: 'destruction', text: 'Shredded' },
      { item: 'internationalTransfers', text: 'To the US' },
    ],
  };
}

const LIMITS = { dataCategories: [], dataSubjects: [] };
const OPEN = { ...LIMITS, purposes: [] };

/** An activity that states little: a field of it that is taken away is missed, and none makes up for another. */
const SPARE = {
  reference: '3',
  title: 'Spare',
  role: 'CONTROLLER',
  controllers: ['party-in'],
  onBehalfOf: [],
  dataSubjects: [
    { key: 'child', name: 'Children', children: 'YES', juristic: 'NO', contractingParty: 'NO' },
    { key: 'adult', name: 'Adults', children: 'NO', juristic: 'NO', contractingParty: 'YES' },
  ],
  dataCategories: [
    {
      ...{
        key: 'bank',
        dataSubjects: ['child'],
        name: 'Bank data',
        special: 'NO',
        specialKinds: [],
        mayReveal: [],
        criminal: 'NO',
      },
      ...{ uniqueIdentifier: 'NO', financial: 'YES', ccpa: ['D'] },
    },
    {
      ...{
        key: 'prints',
        name: 'Fingerprints',
        special: 'YES',
        specialKinds: ['BIOMETRIC'],
        mayReveal: [],
        criminal: 'NO',
      },
      ...{ uniqueIdentifier: 'NO', financial: 'NO', ccpa: ['E'] },
    },
    {
      ...{ key: 'crimes', name: 'Crimes', special: 'NO', specialKinds: [], mayReveal: [], criminal: 'YES' },
      ...{ uniqueIdentifier: 'YES', financial: 'NO', ccpa: ['E'] },
    },
    {
      ...{ key: 'marks', dataSubjects: ['child'], name: 'Marks', special: 'NO', specialKinds: [], mayReveal: [] },
      ...{ criminal: 'NO', uniqueIdentifier: 'NO', financial: 'NO', ccpa: ['J'] },
    },
  ],
  sources: [
    { key: 'them', description: 'Themselves', ...OPEN },
    { key: 'adults', description: 'Adults', ...OPEN, dataCategories: ['bank'], dataSubjects: ['adult'] },
    { key: 'door', description: 'The porter', ...OPEN, dataCategories: ['bank'], purposes: ['door'] },
  ],
  purposes: [
    {
      ...{ ...LIMITS, key: 'pay', description: 'Paying', dataCategories: ['bank'] },
      legalBases: [{ ...LIMITS, basis: 'LEGITIMATE_INTERESTS', interest: 'Being paid', dataCategories: ['bank'] }],
    },
    {
      ...{ key: 'door', description: 'Doors', dataCategories: ['prints', 'crimes'], dataSubjects: ['adult'] },
      legalBases: [
        { ...LIMITS, basis: 'CONSENT', specialCondition: 'EXPLICIT_CONSENT', dataCategories: ['prints'] },
        {
          ...{ ...LIMITS, basis: 'LEGITIMATE_INTERESTS', interest: 'Safety', condition: 'Act of 1990' },
          dataCategories: ['crimes'],
        },
      ],
    },
    {
      ...{ ...LIMITS, key: 'news', description: 'News', dataSubjects: ['child'] },
      legalBases: [{ ...LIMITS, basis: 'LEGITIMATE_INTERESTS', interest: 'Being known' }],
    },
  ],
  recipients: [
    { key: 'bank', name: 'Banks', kind: 'AUDITOR', ...OPEN, dataCategories: ['bank'] },
    { key: 'school', name: 'Schools', ...OPEN, dataSubjects: ['adult'], condition: 'On request' },
    { key: 'guard', name: 'Guards', ...OPEN, purposes: ['door'], party: 'party-kr' },
  ],
  retention: [
    {
      key: 'bank',
      kind: 'FIXED_PERIOD',
      period: 'P1Y',
      trigger: 'Payment',
      until: [],
      unless: [],
      appliesTo: { ...OPEN, dataCategories: ['bank'] },
    },
    { key: 'door', kind: 'OPEN_ENDED', until: ['they leave'], unless: [], appliesTo: { ...OPEN, purposes: ['door'] } },
  ],
  securityMeasures: ['Doors are locked'],
  automatedDecisions: [
    { key: 'credit', description: 'Credit', significant: 'YES', humanInvolved: 'NO', purposes: ['pay'] },
  ],
  systems: [],
  assessments: [{ key: 'dpia', kind: 'DPIA', needed: 'NO', because: 'Few people', state: 'NOT_STARTED' }],
  breaches: [{ key: 'post', on: '2024-01-01', description: 'A letter to another' }],
  retentionPolicy: { followed: 'NO' },
};

/** An activity in the United Kingdom that rests on a condition of Schedule 1. */
const CHECKING = {
  ...{ id: 'processingActivity-checking', reference: '4', title: 'Checking', controllers: ['party-uk'] },
  dataCategories: [{ key: 'crimes', name: 'Crimes', special: 'NO', criminal: 'YES', ccpa: [], mayReveal: [] }],
  purposes: [{ ...LIMITS, key: 'check', description: 'Checks', legalBases: [{ ...LIMITS, basis: 'CONTRACT' }] }],
  schedule1Conditions: ['PARA_10'],
};

/** An activity in Saudi Arabia that concerns people who lack capacity. */
const TEACHING = {
  ...{ id: 'processingActivity-teaching', reference: '5', title: 'Teaching', controllers: ['party-sa'] },
  dataSubjects: [{ key: 'pupils', name: 'Pupils', children: 'NO', vulnerable: 'YES' }],
};

/** An activity in Saudi Arabia with a risk that its list names. */
const MATCHING = {
  ...{ id: 'processingActivity-matching', reference: '7', title: 'Matching', controllers: ['party-sa'] },
  riskFactors: ['MATCHING'],
};

/** An activity with minors in Connecticut, whose act binds the organisation. */
const PLAYING = {
  ...{ id: 'processingActivity-playing', reference: '6', title: 'Playing', controllers: ['party-us'] },
  dataSubjects: [{ key: 'players', name: 'Players', children: 'NO', ages: ['AGED_17'] }],
  dataCategories: [{ key: 'waves', name: 'Waves', special: 'NO', ccpa: [], mayReveal: [], sensitiveKinds: ['NEURAL'] }],
  purposes: [{ ...LIMITS, key: 'play', description: 'Games', legalBases: [{ ...LIMITS, basis: 'CONTRACT' }] }],
  recipients: [{ ...LIMITS, key: 'ads', name: 'Ads', kind: 'ADVERTISING_NETWORK' }],
};

const ADDENDUM = { kind: 'UK_ADDENDUM', modules: [], scope: 'Module 2' };

/** Transfers that are not suspended, by the law of their exporter. */
const LEAVING = [
  ['KR', 'KR.CONSENT', {}],
  ['KR', 'KR.CONTRACT_OUTSOURCE', { kind: 'ENTRUSTMENT' }],
  ['ZA', 'ZA.CONSENT', { dataItems: [], priorAuthorisations: [] }],
  [
    'ZA',
    'ZA.CONSENT',
    { priorAuthorisations: [{ key: 'asked', law: 'ZA', article: '57(1)(d)', requestedOn: '2026-11-01' }] },
  ],
  ['ZA', 'ZA.CONSENT', { priorAuthorisations: [{ key: 'left', law: 'ZA', departedOn: '2022-11-01' }] }],
  ['IN', 'IN.SPDI7', { grounds: [], dataItems: [] }],
  ['BR', 'BR.SCC', {}],
  ['EU', 'EU.49CLI', { assessments: [] }],
  ['EU', 'EU.49CLI', { grounds: [{ key: 'bare', law: 'EU', code: 'EU.49CLI' }] }],
  ['EU', 'EU.49B', { frequency: 'Daily', timing: undefined }],
  ['EU', 'EU.ADHOC', {}],
  ['EU', 'EU.SCC', {}],
  ['EU', 'EU.ADEQ', {}],
  ['JP', 'JP.EQUIV', {}],
  ['JP', 'JP.CONSENT', { checks: [] }],
  ['SA', 'SA.SCC', {}],
  ['TH', 'TH.CONSENT', { kind: 'STORAGE', grounds: [], condition: 'Nobody has access' }],
  ['UK', 'UK.IDTA', {}],
  ['UK', 'UK.ADDENDUM', { grounds: [{ key: 'a', law: 'UK', code: 'UK.ADDENDUM', instrument: ADDENDUM }] }],
  ['CH', 'CH.CLAUSES_NOTIFIED', {}],
] as const;

const leaving = LEAVING.map(([law, code, stated], i) => ({
  ...transfer,
  id: `transfer-${i}`,
  key: `leaving-${i}`,
  name: `Leaving ${i}`,
  exporter: `party-${law.toLowerCase()}`,
  countries: ['US'],
  jurisdictions: [law],
  activities: ['processingActivity-spare'],
  grounds: [{ ...transfer.grounds[0], law, code, until: undefined }],
  priorAuthorisations: [{ ...transfer.priorAuthorisations[0], law, departedOn: undefined }],
  suspension: undefined,
  ...stated,
}));

const SEATS = {
  eu: 'FR',
  uk: 'GB',
  kr: 'KR',
  za: 'ZA',
  in: 'IN',
  br: 'BR',
  jp: 'JP',
  sa: 'SA',
  ch: 'CH',
  ae: 'AE',
  th: 'TH',
  us: 'US',
};
const seats = Object.entries(SEATS).map(([code, country]) => ({
  id: `party-${code}`,
  name: code,
  country,
  officers: [],
  assessments: [],
}));

const OVERRIDE = { dataCategories: [], replaces: ['LEGITIMATE_INTERESTS'], activities: [] };
/** Overrides that are each limited in one way, for laws whose rules and documents show it. */
const OVERRIDES: Readonly<Record<string, readonly object[]>> = {
  BR: [
    { ...OVERRIDE, key: 'alternative', basis: 'EXPRESS_CONSENT', onlyIfNoAlternative: true },
    { ...OVERRIDE, key: 'special', basis: 'CONSENT', onlySpecialData: true },
    { ...OVERRIDE, key: 'data', basis: 'PUBLIC_TASK', dataCategories: ['bank'] },
    { ...OVERRIDE, key: 'activity', basis: 'LEGAL_OBLIGATION', activities: ['processingActivity-spare'] },
    { ...OVERRIDE, key: 'case', basis: 'VITAL_INTERESTS', condition: 'In an emergency' },
  ],
  CA: [{ ...OVERRIDE, key: 'quebec', basis: 'EXPRESS_CONSENT', region: 'CA-QC' }],
  EU: [{ ...OVERRIDE, key: 'explicit', replaces: ['CONSENT'], basis: 'CONSENT', specialCondition: 'EXPLICIT_CONSENT' }],
};

const FILING = { key: 'it', since: '2022-01-01', until: '2030-01-01' };

/** The things of each kind that state everything, with others that state less. */
export const FULL_REGISTER = {
  processingActivity: [
    { id: 'processingActivity-full', ...activity },
    {
      id: 'processingActivity-processor',
      ...activity,
      reference: '2',
      title: 'For others',
      role: 'PROCESSOR',
      controllers: [],
    },
    { id: 'processingActivity-spare', ...SPARE },
    CHECKING,
    TEACHING,
    MATCHING,
    PLAYING,
  ],
  engagement: [
    { id: 'engagement-full', ...engagement },
    { id: 'engagement-above', processor: 'party-client', work: 'Hosting', activities: [], jurisdictions: ['KR'] },
    {
      ...{
        id: 'engagement-kr',
        processor: 'party-in',
        work: 'Advertising',
        engagedBy: ['party-kr'],
        jurisdictions: [],
      },
      contract: { signedOn: '2030-01-01' },
    },
    {
      ...{ id: 'engagement-held', processor: 'party-held', work: 'Storage', engagedBy: ['party-eu'], activities: [] },
      ...{ jurisdictions: [], locations: ['IE'] },
    },
    {
      ...{
        id: 'engagement-eu',
        processor: 'party-in',
        work: 'Printing',
        engagedBy: ['party-eu'],
        jurisdictions: ['EU'],
      },
      contract: { signedOn: '2030-01-01' },
    },
  ],
  transfer: [{ id: 'transfer-full', ...transfer }, ...leaving],
  party: [
    { id: 'party-full', ...party },
    {
      ...{ id: 'party-acme', ...party, name: 'Acme', country: 'FR' },
      officers: [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: 'contact-office' }],
    },
    {
      id: 'party-cloud',
      name: 'Cloud Inc',
      recipientsOf: 'TH',
      country: 'US',
      officers: [{ role: 'PRIVACY_CONTACT', jurisdictions: [], contact: 'contact-office' }],
    },
    { id: 'party-client', name: 'Client', country: 'KR' },
    { id: 'party-held', name: 'Kühlhaus', country: 'IE', parent: 'party-in' },
    ...seats,
  ],
  contact: [
    { id: 'contact-full', ...contact },
    { id: 'contact-office', department: 'Office', address: '4 Lane' },
  ],
  jurisdictionProfile: [
    ...['PH', 'TH', 'CA', 'JP', 'ZA', 'KR', 'BR', 'EU', 'US-CA'].map((code) => ({
      id: `jurisdictionProfile-${code}`,
      ...profile(code),
      ...(code in OVERRIDES && { legalBasisOverrides: OVERRIDES[code] }),
      ...(code === 'EU' && { automatedDecisions: [...SPARE.automatedDecisions, ...activity.automatedDecisions] }),
    })),
    {
      ...{
        id: 'jurisdictionProfile-SA',
        code: 'SA',
        contacts: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-office' }],
      },
      legalBasisOverrides: [{ ...OVERRIDE, key: 'o', basis: 'CONSENT' }],
    },
    { id: 'jurisdictionProfile-AE', code: 'AE' },
    {
      id: 'jurisdictionProfile-AR',
      code: 'AR',
      filings: [{ ...FILING, item: 'F 1', reference: 'Registration of the database' }],
    },
    {
      ...{ id: 'jurisdictionProfile-US-CT', code: 'US-CT', controllers: [{ party: 'party-us' }] },
      statements: [{ item: 'scope', text: 'MET: a million consumers.' }],
    },
    { id: 'jurisdictionProfile-EG', code: 'EG', filings: [{ ...FILING, item: 'Licence' }] },
  ],
};

/** An asset with a value in every field. No rule and no document reads assets yet. */
export const FULL_ASSET: Full<DetailsOf<typeof assetFields>> = {
  key: 'files',
  name: 'The cabinet',
  kind: 'PAPER_ARCHIVE',
  description: 'On the first floor',
  keptBy: 'party-acme',
  processors: ['party-cloud'],
  locations: ['DE'],
  runsOn: 'asset-house',
  securityMeasures: ['It is locked'],
  department: 'Human resources',
  owner: 'contact-full',
};
