import { type Evidence, K, known, read } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Jurisdiction } from '../jurisdiction.js';

/** First day of the Australian Privacy Principles (APP). These data say nothing of the principles before them. */
const APP = '2014-03-12';
const BREACHES = '2018-02-22';
const AGENCIES_CODE = '2018-07-01';
/** The day after the assent to the Privacy and Other Legislation Amendment Act 2024. */
const ACT_2024 = '2024-12-11';
const AUTOMATED = '2026-12-10';

/** Returns the evidence for a principle: these sources for its text, and AU9 for the first day of all principles. */
const principle = (...text: Evidence['text']): Evidence => ({ text, from: ['AU9'] });
const CODE = read('AU11');
const UNVERIFIED = known('K', 'UNVERIFIED');

/** Sensitive information (s 6(1)). */
const SENSITIVE: readonly ItemRow[] = [
  ['RACIAL_OR_ETHNIC_ORIGIN', 'racial or ethnic origin', 's 6(1)', principle('AU1')],
  ['POLITICAL_OPINIONS', 'political opinions, and membership of a political association', 's 6(1)', principle('AU1')],
  [
    'RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS',
    'religious beliefs or affiliations, and philosophical beliefs',
    's 6(1)',
    principle('AU1'),
  ],
  [
    'TRADE_UNION_MEMBERSHIP',
    'membership of a trade union, or of a professional or trade association',
    's 6(1)',
    principle('AU1'),
  ],
  ['SEX_LIFE_OR_ORIENTATION', 'sexual orientation or practices', 's 6(1)', principle('AU1')],
  ['CRIMINAL', 'criminal record', 's 6(1)', principle('AU1')],
  ['HEALTH', 'health information', 's 6(1)', principle('AU1')],
  ['GENETIC', 'genetic information that is not health information', 's 6(1)', principle('AU1')],
  [
    'BIOMETRIC',
    'biometric templates, and biometric information for automated verification or identification',
    's 6(1)',
    principle('AU1'),
    { note: 'Financial data, location, gender identity as such and data of children are not in the list.' },
  ],
];

/** Content of the privacy policy. */
const POLICY: readonly ItemRow[] = [
  ['DATA_CATEGORIES', 'kinds of information collected and held', 'APP 1.4(a)', principle('AU1')],
  ['COLLECTION', 'how it is collected and held', 'APP 1.4(b)', principle('AU1')],
  ['PURPOSES', 'purposes of collecting, holding, using and disclosing it', 'APP 1.4(c)', principle('AU1')],
  ['RIGHTS', 'how people get access and correction', 'APP 1.4(d)', principle('AU1')],
  ['COMPLAINTS', 'how people complain', 'APP 1.4(e)', principle('AU1')],
  ['TRANSFERS', 'whether disclosure to recipients overseas is likely', 'APP 1.4(f)', principle('AU1')],
  ['COUNTRY', 'the countries of these recipients', 'APP 1.4(g)', principle('AU1'), { wherePossible: true }],
];

/** Notice of the collection of information, from the people themselves or from others. */
const COLLECTION: readonly ItemRow[] = [
  ['CONTROLLER', 'identity and contact details', 'APP 5.2(a)', principle('AU2')],
  [
    'SOURCES',
    'the fact of the collection, if it is from others or people may not know',
    'APP 5.2(b)',
    principle('AU2'),
  ],
  ['LAW', 'the Australian law or court order that requires or authorises it', 'APP 5.2(c)', principle('AU2')],
  ['PURPOSES', 'purposes', 'APP 5.2(d)', principle('AU2')],
  ['REFUSAL', 'main consequences if it is not collected', 'APP 5.2(e)', principle('AU2')],
  [
    'RECIPIENTS',
    'others to whom such information is usually disclosed, or their kinds; service providers to whom it is disclosed included',
    'APP 5.2(f)',
    principle('AU2'),
  ],
  ['RIGHTS', 'that the policy tells of access and correction', 'APP 5.2(g)', principle('AU2')],
  ['COMPLAINTS', 'that the policy tells of complaints', 'APP 5.2(h)', principle('AU2')],
  ['TRANSFERS', 'whether disclosure to recipients overseas is likely', 'APP 5.2(i)', principle('AU2')],
  ['COUNTRY', 'the countries of these recipients', 'APP 5.2(j)', principle('AU2'), { wherePossible: true }],
];

/** Conditions of collection and use. They stand where other laws have legal bases. */
const CONDITIONS: readonly ItemRow[] = [
  [
    'COLLECTION',
    'collection is reasonably necessary for a function or activity; for an agency, or directly related to one',
    'APP 3.1, 3.2',
    K,
  ],
  [
    'SENSITIVE',
    'sensitive information in addition with consent, or in an exception: a law, a permitted general or health situation, an enforcement body, a non-profit body',
    'APP 3.3, 3.4',
    principle('AU1'),
  ],
  [
    'FAIR_MEANS',
    'by lawful and fair means, and from the individual unless that is unreasonable or impracticable',
    'APP 3.5, 3.6',
    K,
  ],
  ['PRIMARY_PURPOSE', 'use and disclosure for the purpose of collection', 'APP 6.1', principle('AU1')],
  [
    'SECONDARY_PURPOSE',
    'use and disclosure for another purpose with consent, where it is related and reasonably expected (for sensitive information: directly related), by law or court order, or in a permitted general or health situation',
    'APP 6.1(a), 6.2(a) to (d)',
    principle('AU1'),
  ],
  ['ENFORCEMENT', 'for an enforcement-related activity, with a written note of the use', 'APP 6.2(e), 6.5', UNVERIFIED],
  [
    'IDENTIFIERS',
    'identifiers that government issues are not adopted, used or disclosed by organisations, but for exceptions',
    'APP 9',
    K,
  ],
  ['ANONYMITY', 'dealings without a name or under a pseudonym, where practicable', 'APP 2', K],
];

export const AU: Jurisdiction = {
  code: 'AU',
  name: 'Australia',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Privacy Act 1988, for federal agencies',
      from: '1989-01-01',
      article: 'Privacy Act 1988 s 2',
      evidence: K,
      binds: ['PUBLIC_BODIES'],
      note: 'What it asked before the principles of 12 March 2014 is not in these data. States and Territories have laws of their own for their agencies.',
    },
    {
      name: 'Privacy Act 1988, for organisations',
      from: '2001-12-21',
      article: 'Privacy Act 1988 ss 5B, 6C to 6EA',
      evidence: read('AU1', 'AU12', 'CHECKED'),
      thresholds: [{ of: 'TURNOVER', number: 3_000_000, isExclusive: true, unit: 'AUD' }],
      note: 'Smaller businesses too, if they hold health information as a health service, trade in personal information, work for the Commonwealth, report on credit, are related to a bigger body, or opted in. Records of the own employees of a private employer are outside (s 7B(3)); those of applicants and contractors are not. Political acts and journalism are exempt under conditions. It reaches abroad who carries on business in Australia; that the data be collected or held there was asked until 12 December 2022.',
    },
    {
      name: 'Australian Privacy Principles',
      from: APP,
      article: 'Privacy Act 1988 Sch 1',
      evidence: read('AU9'),
    },
    {
      name: 'Notifiable Data Breaches scheme',
      from: BREACHES,
      article: 'Privacy Act 1988 Part IIIC',
      evidence: read('AU1'),
    },
    {
      name: 'Privacy (Australian Government Agencies – Governance) APP Code 2017',
      from: AGENCIES_CODE,
      article: 'Agencies Code',
      evidence: CODE,
      binds: ['PUBLIC_BODIES'],
    },
    {
      name: 'Privacy Legislation Amendment (Enforcement and Other Measures) Act 2022: penalties of up to AUD 50 million or more',
      from: '2022-12-13',
      article: 's 13G',
      evidence: read('AU1'),
      note: 'Of a body corporate, for serious or repeated interference, at most the greatest of AUD 50 million, three times the benefit, and 30 % of adjusted turnover if the benefit cannot be determined; of others, AUD 2.5 million.',
    },
    {
      name: 'Privacy and Other Legislation Amendment Act 2024, Schedules 1 and 3: tiers of penalties, technical and organisational measures, prescribed countries, offences of doxxing',
      from: ACT_2024,
      article: 'Amendment Act 2024, Sch 1 and 3',
      evidence: read('AU5'),
      note: 'Of the body corporate that interferes seriously, the greatest of AUD 50 million, three times the benefit, and 30 % of turnover (s 13G); below it 2,000 penalty units (s 13H) and, for listed breaches, 200 (s 13K), for bodies corporate five times as much.',
    },
    {
      name: 'Statutory tort for serious invasions of privacy',
      from: '2025-06-10',
      article: 'Privacy Act 1988 Sch 2',
      evidence: read('AU1', 'AU13'),
      note: 'It concerns everyone, small businesses and individuals too.',
    },
    {
      name: 'Privacy Regulations 2025',
      from: '2026-04-01',
      article: 'Privacy Regulations 2025',
      evidence: read('AU14'),
      note: 'They replace those of 2013, as is said without a change of substance. Their body was not read.',
    },
    {
      name: 'Lawyers, accountants, estate agents and dealers in precious goods report under the law on money laundering: the Act binds them for that, however small they are',
      from: '2026-07-01',
      article: 'Privacy Act 1988 s 6E(1A)',
      evidence: read('AU12', 'CHECKED'),
    },
    {
      name: 'APP 1.7 to 1.9: automated decisions in the privacy policy',
      from: AUTOMATED,
      article: 'APP 1.7 to 1.9',
      evidence: read('AU6', 'CHECKED'),
      note: 'For decisions made since that day, whenever the program was arranged and the information collected.',
    },
    {
      name: "Privacy (Children's Online Privacy) Code",
      from: '@AU.CHILDREN_CODE',
      article: 's 26GC',
      evidence: known('AU15', 'NOT_FOUND'),
      note: 'By its draft a child is under 18, consents from 15 on, and else a person with parental responsibility does.',
    },
    {
      name: 'Privacy Amendment (Personal Data Protection) Act, as the draft of 2026 proposes',
      from: '@AU.BILL_2026',
      article: 'Exposure draft of 31 August 2026',
      evidence: known('K', 'NOT_FOUND'),
      note: 'A draft: a fair and reasonable test, controllers and processors, notice of breaches within 72 hours. It leaves the exemptions of small businesses and employee records.',
    },
  ],
  regulators: [
    {
      name: 'Office of the Australian Information Commissioner',
      alsoCalled: ['OAIC', 'Australian Information Commissioner', 'Privacy Commissioner'],
      from: '2010-11-01',
      article: 'Australian Information Commissioner Act 2010',
      evidence: UNVERIFIED,
      note: 'The Privacy Commissioner had an office of its own before.',
    },
  ],
  record: [
    {
      required: 'NO',
      instead:
        'Practices, procedures and systems that ensure compliance (APP 1.2), and a privacy policy (APP 1.3 to 1.6). Federal agencies have a management plan, a record of their holdings and a published register of impact assessments (Agencies Code).',
      from: APP,
      article: 'APP 1.2 to 1.6; Agencies Code ss 9, 10, 15',
      evidence: principle('AU1'),
      note: 'The Code has been in force since 1 July 2018.',
    },
  ],
  terms: [
    {
      controller: 'APP entity',
      processor: 'contracted service provider; overseas recipient',
      dataSubject: 'individual',
      officer: 'privacy officer',
      others: {
        information: 'personal information: about an identified or reasonably identifiable individual',
        holds: 'holds: has possession or control of a record that contains it',
        champion: 'privacy champion (agencies)',
      },
      from: APP,
      article: 's 6(1); Agencies Code ss 10, 11',
      evidence: UNVERIFIED,
      note: 'The Act knows neither controllers nor processors. Officers are asked of federal agencies only.',
    },
  ],
  grounds: [
    {
      code: 'AU.REASONABLE_STEPS',
      name: 'Reasonable steps, so that the recipient does not breach the principles',
      kind: 'SAFEGUARD',
      limit: 'The entity answers for what the recipient does (s 16C).',
      from: APP,
      article: 'APP 8.1; s 16C',
      evidence: principle('AU7'),
      note: 'In practice an enforceable contract that binds subcontractors too. A contract does not end the liability.',
    },
    {
      code: 'AU.SIMILAR_LAW',
      name: 'A law or binding scheme that protects in a substantially similar way, and that the individual can enforce',
      kind: 'RECOGNITION',
      selfJudged: true,
      from: APP,
      article: 'APP 8.2(a)',
      evidence: principle('AU7'),
    },
    {
      code: 'AU.PRESCRIBED',
      name: 'A country or binding scheme that regulations prescribe',
      kind: 'RECOGNITION',
      awaitsList: true,
      from: ACT_2024,
      article: 'APP 8.2(aa), 8.3',
      evidence: { text: ['AU5', 'AU8', 'NOT_FOUND'], from: ['AU5'] },
      note: 'No country or scheme was found to be prescribed. Lists of the EU mean nothing here.',
    },
    {
      code: 'AU.CONSENT',
      name: 'Consent, after being told that APP 8.1 will then not apply',
      kind: 'CONSENT',
      from: APP,
      article: 'APP 8.2(b)',
      evidence: principle('AU7'),
    },
    {
      code: 'AU.LAW',
      name: 'Required or authorised by an Australian law, or by an order of a court or tribunal',
      kind: 'DEROGATION',
      limit: 'Australian law only: a foreign law or order is no ground.',
      from: APP,
      article: 'APP 8.2(c)',
      evidence: principle('AU7'),
    },
    {
      code: 'AU.GENERAL_SITUATION',
      name: 'Permitted general situation',
      kind: 'DEROGATION',
      limit: 'Items 1, 2, 3, 6 and 7 of s 16A only.',
      from: APP,
      article: 'APP 8.2(d); s 16A',
      evidence: principle('AU7'),
      note: 'A serious threat, unlawful activity, a missing person; for agencies diplomacy and defence.',
    },
    {
      code: 'AU.AGENCY_AGREEMENT',
      name: 'International agreement on sharing information, of an agency',
      kind: 'DEROGATION',
      from: APP,
      article: 'APP 8.2(e)',
      evidence: principle('AU7'),
      binds: ['PUBLIC_BODIES'],
    },
    {
      code: 'AU.AGENCY_ENFORCEMENT',
      name: 'Enforcement by an agency, with a similar body abroad',
      kind: 'DEROGATION',
      from: APP,
      article: 'APP 8.2(f)',
      evidence: principle('AU7'),
      binds: ['PUBLIC_BODIES'],
    },
    {
      code: 'AU.NOT_DISCLOSURE',
      name: 'Use by the entity itself, as in its own branch or in storage that it controls',
      kind: 'RULE',
      limit: 'No disclosure: APP 6 and 11 apply, APP 8 does not.',
      isGuidance: true,
      from: APP,
      article: 'APP guidelines, chapter 8',
      evidence: principle('AU7'),
    },
  ],
  /** Nothing is prescribed under APP 8.3, as far as was found. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Disclosure to a person outside Australia, who is neither the entity itself nor the individual. Another company that can see the data from abroad is one, the own staff abroad are not; storage under the control of the entity may be use, not disclosure.',
      from: APP,
      article: 'APP 8.1',
      evidence: principle('AU7'),
    },
    {
      of: 'TEST',
      text: 'Reasonable steps come before the disclosure, unless an exception of APP 8.2 holds. Then the entity answers for the recipient, in breaches of data too (s 26WC).',
      from: APP,
      article: 'APP 8.1; s 16C',
      evidence: principle('AU7'),
    },
    {
      of: 'NOTICE',
      text: 'The policy and the notice of collection say whether disclosure overseas is likely, and to which countries if that is practicable. Nothing is filed or approved.',
      from: APP,
      article: 'APP 1.4(f), (g), 5.2(i), (j)',
      evidence: principle('AU1', 'AU2'),
    },
    {
      of: 'TEST',
      text: 'Credit reporting bodies do not disclose credit information abroad without an Australian link.',
      from: APP,
      article: 'Part IIIA',
      evidence: UNVERIFIED,
    },
    {
      of: 'TEST',
      text: 'The System Operator of My Health Record, the operators of its repositories and portals, and their contractors neither hold nor take its records outside Australia, nor process information on them there.',
      from: '2012-06-29',
      article: 'My Health Records Act 2012 s 77',
      evidence: K,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'as soon as practicable',
      startsWith: 'awareness of reasonable grounds to believe that there was an eligible breach',
      condition:
        'Serious harm is likely, as a reasonable person would find, and no remedy came in time. A suspicion is assessed within 30 days.',
      from: BREACHES,
      article: 's 26WK(2)',
      evidence: { text: ['AU3'], from: ['AU1'] },
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'as soon as practicable after the statement to the Commissioner is ready',
      condition: 'All people, or those at risk; if that is not practicable, on the website and in public.',
      from: BREACHES,
      article: 's 26WL',
      evidence: { text: ['AU4'], from: ['AU1'] },
    },
  ],
  requestClocks: [
    {
      right: 'ACCESS',
      within: 'P30D',
      days: 'CALENDAR',
      binds: ['PUBLIC_BODIES'],
      from: APP,
      article: 'APP 12.4(a)(i)',
      evidence: K,
    },
    {
      right: 'ACCESS',
      words: 'within a reasonable period',
      condition: 'Of organisations. By guidance not over 30 calendar days as a rule; no charge for the request itself.',
      from: APP,
      article: 'APP 12.4(a)(ii)',
      evidence: principle('AU10'),
    },
    {
      right: 'CORRECTION',
      within: 'P30D',
      days: 'CALENDAR',
      binds: ['PUBLIC_BODIES'],
      from: APP,
      article: 'APP 13.5(a)(i)',
      evidence: read('AU9'),
    },
    {
      right: 'CORRECTION',
      words: 'within a reasonable period',
      condition: 'Of organisations, free of charge. A refusal has its reasons and the ways to complain (APP 13.3).',
      from: APP,
      article: 'APP 13.5(a)(ii)',
      evidence: read('AU9'),
    },
  ],
  consentAge: [
    {
      from: APP,
      article: 'APP guidelines, chapter B',
      isGuidance: true,
      evidence: UNVERIFIED,
      note: 'The Act has no age. By guidance capacity is a matter of the case, and presumed from 15 on if that is not practicable to assess.',
    },
  ],
  legalBases: [
    {
      known: [],
      from: APP,
      article: 'APP 3, 6',
      evidence: principle('AU1'),
      note: 'No list: collection is reasonably necessary for a function, and use is for its purpose or in an exception. Legitimate interests and contracts are no grounds.',
    },
  ],
  items: {
    PRIVACY_POLICY: itemsOf({ from: APP }, POLICY),
    NOTICE_AT_COLLECTION: itemsOf({ from: APP }, COLLECTION),
    AUTOMATED_DECISIONS: itemsOf({ from: AUTOMATED }, [
      [
        'KINDS_OF_INFORMATION',
        'in the policy: kinds of personal information that programs use to decide, or to do what is substantially and directly related to a decision',
        'APP 1.8(a)',
        read('AU6'),
        {
          note: 'Of decisions that can be expected to affect rights or interests significantly. Neither the logic nor weights nor vendors are asked for.',
        },
      ],
      ['DECISIONS_ALONE', 'in the policy: kinds of decisions that programs make alone', 'APP 1.8(b)', read('AU6')],
      [
        'DECISIONS_ASSISTED',
        'in the policy: kinds of decisions to which programs contribute substantially and directly, although a person signs them off',
        'APP 1.8(c)',
        read('AU6'),
      ],
    ]),
    SENSITIVE: itemsOf({ from: APP }, SENSITIVE),
    CONDITIONS: itemsOf({ from: APP }, CONDITIONS),
    ACCOUNTABILITY: [
      ...itemsOf({ from: APP }, [
        [
          'PROCEDURES',
          'practices, procedures and systems that ensure compliance with the principles',
          'APP 1.2',
          principle('AU1'),
        ],
        [
          'RETENTION',
          'information is destroyed or de-identified when no permitted purpose needs it, unless a law or a Commonwealth record asks for it',
          'APP 11.2',
          principle('AU1'),
        ],
        [
          'UNSOLICITED',
          'unsolicited information that could not have been collected is destroyed or de-identified',
          'APP 4.3',
          UNVERIFIED,
        ],
      ]),
      ...itemsOf({ from: APP, to: ACT_2024 }, [['SECURITY', 'reasonable steps for security', 'APP 11.1', K]]),
      ...itemsOf({ from: ACT_2024 }, [
        [
          'SECURITY',
          'reasonable steps for security, with technical and organisational measures',
          'APP 11.1, 11.3',
          read('AU5'),
        ],
      ]),
      ...itemsOf({ from: '2025-12-10' }, [
        [
          'AGE_DATA',
          'social media keep data on the age of users, from 16 on, apart, and destroy them',
          'Online Safety Act 2021 s 63F',
          K,
        ],
      ]),
      ...itemsOf({ from: AGENCIES_CODE }, [
        [
          'OFFICER',
          'at least one privacy officer and one privacy champion',
          'Agencies Code ss 10, 11',
          CODE,
          { binds: ['PUBLIC_BODIES'] },
        ],
        [
          'HOLDINGS',
          'a privacy management plan, and a record of the holdings of personal information',
          'Agencies Code ss 9, 10',
          known('AU16'),
          { binds: ['PUBLIC_BODIES'] },
        ],
        [
          'ASSESSMENT_REGISTER',
          'a published register of privacy impact assessments',
          'Agencies Code s 15',
          CODE,
          { binds: ['PUBLIC_BODIES'] },
        ],
      ]),
    ],
    IMPACT_ASSESSMENT: [
      ...itemsOf({ from: AGENCIES_CODE }, [
        [
          'PUBLIC_BODY',
          'privacy impact assessment of projects of agencies with a high privacy risk',
          'Agencies Code s 12',
          CODE,
          {
            binds: ['PUBLIC_BODIES'],
            note: 'Organisations owe none. It is in writing: the impact on privacy, and how to manage, minimise or end it (s 33D(3)).',
          },
        ],
      ]),
      ...itemsOf({ from: APP }, [
        [
          'ON_DIRECTION',
          'where the Commissioner directs an agency to make one',
          's 33D',
          K,
          { binds: ['PUBLIC_BODIES'] },
        ],
      ]),
    ],
    BREACH_NOTICE: [
      ...itemsOf({ from: BREACHES }, [
        [
          'ASSESSMENT',
          'assessment of a suspicion, with all reasonable steps to end it within 30 calendar days',
          's 26WH(2)',
          { text: ['AU3'], from: ['AU1'] },
          { note: 'The 30 days are for the assessment, not for the notice.' },
        ],
        [
          'CONTENTS',
          'statement: identity and contact details, description of the breach, kinds of information, steps recommended',
          's 26WK(3)',
          { text: ['AU3'], from: ['AU1'] },
        ],
        [
          'EXCEPTIONS',
          'no notice where another entity of jointly held data gives it, for enforcement, secrecy, by declaration of the Commissioner, and for My Health Records',
          'ss 26WD, 26WJ, 26WM to 26WQ',
          K,
        ],
        [
          'CREDIT_AND_TAX',
          'also for credit information and recipients of tax file numbers, small businesses included',
          's 26WE(1)',
          UNVERIFIED,
        ],
      ]),
      ...itemsOf({ from: ACT_2024 }, [
        ['DECLARATION', 'the Minister may declare a breach, so that information can be shared', 's 26X', read('AU5')],
      ]),
      ...itemsOf({ from: '2025-05-30' }, [
        [
          'RANSOM',
          'a payment of ransom is reported within 72 hours to the Australian Signals Directorate, next to the law on privacy',
          'Cyber Security Act 2024',
          K,
          { thresholds: [{ of: 'TURNOVER', number: 3_000_000, isExclusive: true, unit: 'AUD' }] },
        ],
      ]),
    ],
    FILINGS: itemsOf({ from: AGENCIES_CODE }, [
      [
        'OFFICER',
        'Contact details of the privacy officer, given to the Commissioner in writing',
        'Agencies Code s 10',
        known('AU16'),
        { binds: ['PUBLIC_BODIES'] },
      ],
    ]),
    PROCESSOR_CONTRACT: itemsOf({ from: APP }, [
      [
        'RECIPIENT_ABROAD',
        'with a recipient abroad, as guidance expects: purposes and kinds of information, the principles but APP 1, subcontractors bound likewise, complaints, a plan for breaches and notice of them',
        'APP 8.1; APP guidelines, chapter 8',
        principle('AU7'),
        { isGuidance: true, note: 'The Act lists no contents.' },
      ],
      [
        'COMMONWEALTH_CONTRACT',
        'in a contract of an agency: no act of the contractor or of subcontractors that would breach a principle',
        's 95B',
        K,
        { binds: ['PUBLIC_BODIES'] },
      ],
    ]),
    MARKETING: itemsOf({ from: APP }, [
      [
        'OPT_OUT',
        'only where people expect it and can simply opt out; otherwise with consent, or where consent is impracticable with a prominent statement in each message',
        'APP 7.1 to 7.5',
        K,
      ],
      ['SENSITIVE', 'sensitive information with consent only', 'APP 7.4', K],
      ['SOURCE', 'who asks is told the source, and gets no more of it', 'APP 7.6, 7.7', principle('AU1')],
      [
        'MESSAGES',
        'messages and calls by the Spam Act 2003 and the Do Not Call Register Act 2006: consent, sender, and an end within five business days',
        'APP 7.8; Spam Act 2003 Sch 2',
        K,
      ],
    ]),
    COMPLAINTS: itemsOf({ from: APP }, [
      [
        'ENTITY_FIRST',
        'a complaint goes to the entity first, and after 30 days to the Commissioner',
        'ss 36, 40(1A)',
        K,
      ],
    ]),
  },
  leavesOut: {
    CONDITIONS: 'the rules on credit information (Part IIIA), and what the Act said before 12 March 2014',
    MARKETING: 'the details of the Spam Act and of the Do Not Call Register Act',
  },
};
