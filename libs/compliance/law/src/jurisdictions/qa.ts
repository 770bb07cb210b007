import { known } from '../evidence.js';
import { itemsOf } from '../items.js';
import type { Jurisdiction } from '../jurisdiction.js';

/** First day of the law, and of its enforcement after the time to comply. */
const ACT = '2016-12-29';
const ENFORCED = '2018-01-29';
/** The month of the guidelines: their day was not found. */
const GUIDELINES = '2020-11-01';
const OF_GUIDELINES = { from: GUIDELINES, precision: 'MONTH' } as const;
/** The National Cyber Security Agency was founded in 2021, after September: its day was not found, and here is the last of that year. */
const AGENCY = '2021-12-31';

/** Evidence for what was read in the law. Sources differ on its first day. */
const READ = known('QA1');
const BY_GUIDELINE = known('QA3', 'UNVERIFIED');
const UNVERIFIED = known('K', 'UNVERIFIED');

export const QA: Jurisdiction = {
  code: 'QA',
  name: 'Qatar',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Law No. 13 of 2016 on Personal Data Privacy Protection (PDPPL)',
      from: ACT,
      enforcedFrom: ENFORCED,
      article: 'Law 13/2016',
      evidence: known('QA2', 'UNVERIFIED'),
      note: 'Issued on 3 November 2016 and in the gazette of 29 December 2016; the time to comply was extended until 29 January 2018. Guides give other first days up to May 2017. Fines up to QAR 1,000,000 or 5,000,000 (23, 24).',
    },
    {
      name: 'Guidelines for regulated entities and for individuals',
      ...OF_GUIDELINES,
      article: 'Guidelines of the Compliance and Data Protection Department',
      evidence: known('QA3'),
      isGuidance: true,
      note: 'Fourteen, of November 2020 or January 2021. They are no binding law: record, 72 hours, 30 days and assessments are theirs.',
    },
  ],
  regulators: [
    {
      name: 'Compliance and Data Protection Department of the Ministry of Transport and Communications',
      alsoCalled: ['CDP', 'Competent Department'],
      from: ACT,
      to: AGENCY,
      toPrecision: 'YEAR',
      article: 'Law 13/2016, 1',
      evidence: UNVERIFIED,
    },
    {
      name: 'National Cyber Security Agency',
      alsoCalled: [
        'NCSA',
        'National Cyber Governance and Assurance Affairs',
        'NCGAA',
        'National Data Privacy Office',
        'NDPO',
        'الوكالة الوطنية للأمن السيبراني',
      ],
      from: AGENCY,
      precision: 'YEAR',
      article: 'Law 13/2016, 1; Amiri Decision 1/2021',
      evidence: known('QA4', 'QA6', 'UNVERIFIED'),
      note: 'Founded in 2021, after the Cabinet approved the draft in September: the day was not found, and here is the last of that year.',
    },
  ],
  record: [
    {
      required: 'NO',
      instead: 'The law asks for none.',
      from: ACT,
      to: GUIDELINES,
      toPrecision: 'MONTH',
      article: 'Law 13/2016, 11',
      evidence: READ,
    },
    {
      required: 'INDIRECT',
      instead: 'By guideline, a record of processing within a system to manage personal data. Its items were not read.',
      isGuidance: true,
      ...OF_GUIDELINES,
      article: 'Law 13/2016, 11, with guidelines',
      evidence: known('QA3'),
    },
  ],
  terms: [
    {
      controller: 'controller (المراقب)',
      processor: 'processor (المعالج)',
      dataSubject: 'individual (الفرد)',
      others: {
        special: 'personal data of a special nature (البيانات الشخصية ذات الطبيعة الخاصة)',
        authority: 'Competent Department (الإدارة المختصة)',
        purpose: 'lawful purpose',
      },
      from: ACT,
      article: 'Law 13/2016, 1',
      evidence: known('QA1', 'K'),
      note: 'The Arabic text is the law. It knows no data protection officer.',
    },
  ],
  grounds: [
    {
      code: 'QA.FREE_FLOW',
      name: 'No ground is asked for: data flow across the border freely',
      kind: 'RULE',
      limit: 'Unless the processing breaks the law, or would gravely harm the data or the privacy of the individual.',
      from: ACT,
      article: 'Law 13/2016, 15',
      evidence: READ,
    },
  ],
  /** The law recognises nobody: it asks for no ground. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Cross-border data flow: access to data, viewing, retrieving, using or storing them without regard to borders.',
      from: ACT,
      article: 'Law 13/2016, 1',
      evidence: UNVERIFIED,
    },
    {
      of: 'NOTICE',
      text: 'People are told to whom data are disclosed. The country need not be named.',
      from: ACT,
      article: 'Law 13/2016, 9',
      evidence: known('QA1', 'UNVERIFIED'),
    },
    {
      of: 'TEST',
      text: 'The impact of a transfer is assessed, by guideline. Nothing is filed.',
      isGuidance: true,
      ...OF_GUIDELINES,
      article: 'Law 13/2016, 15, with guidelines',
      evidence: UNVERIFIED,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'no time is set',
      condition: 'A breach that may cause serious damage to the data or to privacy.',
      from: ACT,
      article: 'Law 13/2016, 14',
      evidence: READ,
    },
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'awareness',
      condition: 'As in the law. The hours are of a guideline.',
      isGuidance: true,
      ...OF_GUIDELINES,
      article: 'Law 13/2016, 14, with guidelines',
      evidence: UNVERIFIED,
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'no time is set; by guideline within 72 hours',
      condition: 'A breach that may cause serious damage to the data or to privacy.',
      from: ACT,
      article: 'Law 13/2016, 14',
      evidence: known('QA1', 'UNVERIFIED'),
    },
    {
      whom: 'CUSTOMER',
      words: 'at once',
      condition: 'Of the processor, to the controller: a breach, or the risk of one.',
      from: ACT,
      article: 'Law 13/2016, 13',
      evidence: READ,
    },
  ],
  requestClocks: [
    {
      right: 'ANY',
      words: 'no time is set',
      condition:
        'Withdrawal of consent, objection, erasure and correction (5); to be told of processing and of wrong data that were disclosed, and a copy, for which a fee may be asked (6).',
      from: ACT,
      article: 'Law 13/2016, 5, 6',
      evidence: known('QA1', 'K'),
    },
    {
      right: 'ANY',
      within: 'P30D',
      days: 'CALENDAR',
      isGuidance: true,
      ...OF_GUIDELINES,
      article: 'Law 13/2016, 5, with guidelines',
      evidence: UNVERIFIED,
    },
  ],
  consentAge: [
    {
      from: ACT,
      article: 'Law 13/2016, 16, 17',
      evidence: known('QA1', 'UNVERIFIED'),
      note: 'No age was read (18 from memory). Data of children are of a special nature, and a website for children needs the explicit consent of the guardian.',
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'PUBLIC_TASK', 'VITAL_INTERESTS'],
      from: ACT,
      article: 'Law 13/2016, 4, 18, 19',
      evidence: known('QA1', 'UNVERIFIED'),
      note: 'Consent, or what is necessary for a lawful purpose of the controller or the recipient (4), for which there is no word here: describe that purpose. Contract and legitimate interests are not named. The rest are exemptions, partly from memory.',
    },
  ],
  items: {
    SENSITIVE: itemsOf({ from: ACT }, [
      ['RACIAL_OR_ETHNIC_ORIGIN', 'ethnic origin', 'Law 13/2016, 16', READ],
      ['CHILDREN', 'children', 'Law 13/2016, 16', READ],
      ['HEALTH', 'health, physical or psychological condition', 'Law 13/2016, 16', READ],
      ['RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS', 'religious creed', 'Law 13/2016, 16', READ],
      ['MARITAL_RELATIONS', 'marital relations', 'Law 13/2016, 16', READ],
      [
        'CRIMINAL',
        'criminal offences',
        'Law 13/2016, 16',
        READ,
        {
          note: 'Political opinions, biometric and genetic data are not in the list. The minister may add to it: nothing was found.',
        },
      ],
    ]),
    NOTICE: itemsOf({ from: ACT }, [
      ['CONTROLLER', 'the controller, or who processes for it', 'Law 13/2016, 9', READ],
      ['PURPOSES', 'the lawful purposes', 'Law 13/2016, 9', READ],
      ['PROCESSING', 'a complete and accurate description of processing and disclosures', 'Law 13/2016, 9', READ],
      ['OTHER', 'what else is needed', 'Law 13/2016, 9', UNVERIFIED],
      [
        'CHILDREN_SITE',
        'on a website for children: what it collects, how it uses and discloses it',
        'Law 13/2016, 17',
        UNVERIFIED,
      ],
    ]),
    FILINGS: itemsOf({ from: ACT }, [
      [
        'PERMISSION',
        'permission of the Competent Department before data of a special nature are processed',
        'Law 13/2016, 16',
        known('QA1', 'UNVERIFIED'),
        { note: 'Consent does not replace it. How long the answer takes and how long it is valid was not found.' },
      ],
    ]),
    ACCOUNTABILITY: itemsOf({ from: ACT }, [
      ['RETENTION', 'data are kept no longer than the purpose needs', 'Law 13/2016, 10', READ],
      ['REVIEW_BEFORE', 'privacy measures are reviewed before new processing', 'Law 13/2016, 11', READ],
    ]),
    IMPACT_ASSESSMENT: itemsOf(OF_GUIDELINES, [
      [
        'HIGH_RISK',
        'an assessment of the impact on privacy, whose threshold was not read',
        'Law 13/2016, 11, with guidelines',
        BY_GUIDELINE,
        { isGuidance: true },
      ],
    ]),
    PROCESSOR_CONTRACT: itemsOf(OF_GUIDELINES, [
      [
        'PRUDENT',
        'due diligence and a contract, by guideline; the law itself binds processors to security (13)',
        'Law 13/2016, 13, with guidelines',
        known('QA3'),
        { isGuidance: true },
      ],
    ]),
    MARKETING: itemsOf({ from: ACT }, [
      [
        'CONSENT',
        'electronic direct marketing with prior consent, the sender, its purpose, and a way to stop it',
        'Law 13/2016, 22',
        READ,
      ],
    ]),
    OPEN: itemsOf({ from: ACT }, [
      [
        'FINANCIAL_CENTRE',
        'the regulations of the Qatar Financial Centre (of 2005, and of 2021 in force since 19 June 2022), which bind its firms in place of this law',
        'QFC Data Protection Regulations',
        known('QA5'),
      ],
      [
        'GUIDELINES',
        'the guidelines: items of the record, threshold of assessments, times',
        'Guidelines',
        BY_GUIDELINE,
      ],
    ]),
  },
  leavesOut: { FILINGS: 'exemptions of public bodies (18, 19)' },
};
