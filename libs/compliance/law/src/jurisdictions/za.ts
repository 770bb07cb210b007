import { type Evidence, K, known, read } from '../evidence.js';
import type { Jurisdiction } from '../jurisdiction.js';
import { COMMON_BASES } from '../vocabulary.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** The commencement of POPIA, and its enforcement. Processing had to conform within one year. */
const FROM = '2020-07-01';
const ENFORCED = '2021-07-01';
/** First day of regulation 4 of the regulations of 2018, on information officers. */
const OFFICERS = '2021-05-01';
/** The amendment of the regulations of 2018. */
const AMENDED = '2025-04-17';

/** The sections were read, and the day on which the Act commenced in another source. */
const SECTION_72: Evidence = { text: ['S25', 'CHECKED'], from: ['S65'] };
const SECTIONS_57: Evidence = { text: ['S24', 'S25', 'CHECKED'], from: ['S65'] };
const PAIA: Evidence = { text: ['S23', 'S27', 'CHECKED'], from: ['S65'] };

export const ZA: Jurisdiction = {
  code: 'ZA',
  name: 'South Africa',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Protection of Personal Information Act 4 of 2013 (POPIA)',
      article: 'POPIA 114(1)',
      evidence: read('S65'),
      from: FROM,
      enforcedFrom: ENFORCED,
      note: 'Commenced on 1 July 2020; processing had to conform within one year.',
    },
    {
      name: 'Promotion of Access to Information Act 2 of 2000 (PAIA), as POPIA refers to it',
      article: 'POPIA 17',
      evidence: { text: ['S27'], from: ['S65'] },
      from: ENFORCED,
    },
    {
      name: 'Regulations relating to the Protection of Personal Information, 2018: regulation 5 (applications on codes of conduct)',
      article: 'POPIA 112',
      evidence: read('S65'),
      from: '2021-03-01',
      to: AMENDED,
    },
    {
      name: 'Regulations relating to the Protection of Personal Information, 2018: regulation 4 (information officers)',
      article: 'POPIA 112',
      evidence: read('S65'),
      from: OFFICERS,
      to: AMENDED,
    },
    {
      name: 'Regulations relating to the Protection of Personal Information, 2018',
      article: 'POPIA 112',
      evidence: read('S65'),
      from: ENFORCED,
      to: AMENDED,
      note: 'Regulations 4 and 5 are older. All were published on 14 December 2018.',
    },
    {
      name: 'Regulations relating to the Protection of Personal Information, as amended in 2025',
      article: 'POPIA 112',
      evidence: { text: ['S26', 'CHECKED', 'UNVERIFIED'], from: ['S26'] },
      from: AMENDED,
      note: 'How the forms are numbered since is not verified.',
    },
  ],
  regulators: [
    {
      name: 'Information Regulator',
      alsoCalled: ['Information Regulator (South Africa)', 'Inforegulator'],
      article: 'POPIA 39',
      evidence: K,
      from: '2014-04-11',
      note: 'Section 39 is in force since 11 April 2014; the Regulator began its work later. Its present address is not verified.',
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'PAIA_51_1C',
      form: 'Part of the PAIA manual: on the website, at the principal place of business, to whoever asks, and to the Regulator on request; kept up to date',
      article: 'POPIA 17; PAIA 51(1)(c)',
      evidence: PAIA,
      from: ENFORCED,
      note: 'Private bodies had until 31 December 2021 to make their manual available, most of them.',
    },
  ],
  terms: [
    {
      controller: 'responsible party',
      processor: 'operator',
      dataSubject: 'data subject (juristic persons too)',
      officer: 'information officer',
      others: { regulator: 'Information Regulator', record: 'documentation of processing operations' },
      note: 'The head of a body is its information officer unless another is designated; officers are registered with the Regulator (POPIA 55).',
      article: '1, 55, 56',
      evidence: K,
      from: FROM,
    },
  ],
  grounds: [
    {
      code: 'ZA.LAW',
      name: 'the recipient is subject to a law that protects adequately',
      kind: 'RECOGNITION',
      selfJudged: true,
      article: '72(1)(a)',
      evidence: SECTION_72,
      from: FROM,
      limit:
        'principles substantially like those of POPIA, juristic persons where they matter, and a like rule on onward transfers',
      note: 'No list is published: each responsible party judges the law of the country itself.',
    },
    {
      code: 'ZA.BCR',
      name: 'binding corporate rules',
      kind: 'SAFEGUARD',
      instruments: ['BCR'],
      article: '72(1)(a)',
      evidence: SECTION_72,
      from: FROM,
    },
    {
      code: 'ZA.AGREEMENT',
      name: 'binding agreement',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC', 'OTHER'],
      article: '72(1)(a)',
      evidence: SECTION_72,
      from: FROM,
    },
    {
      code: 'ZA.CONSENT',
      name: 'consent of the data subject',
      kind: 'CONSENT',
      article: '72(1)(b)',
      evidence: SECTION_72,
      from: FROM,
    },
    {
      code: 'ZA.CONTRACT',
      name: 'contract with the data subject, or steps before it at their request',
      kind: 'DEROGATION',
      article: '72(1)(c)',
      evidence: SECTION_72,
      from: FROM,
    },
    {
      code: 'ZA.CONTRACT_INTEREST',
      name: 'contract with a third party in the interest of the data subject',
      kind: 'DEROGATION',
      article: '72(1)(d)',
      evidence: SECTION_72,
      from: FROM,
    },
    {
      code: 'ZA.BENEFIT',
      name: 'benefit of the data subject',
      kind: 'DEROGATION',
      article: '72(1)(e)',
      evidence: SECTION_72,
      from: FROM,
      limit: 'consent cannot reasonably be obtained, and would be likely to be given',
    },
  ],
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'NOTICE',
      text: 'Say that data are meant to go abroad, and how well they are protected there.',
      article: '18(1)(g)',
      evidence: known('S25', 'K'),
      from: FROM,
    },
    {
      of: 'FILING',
      text: "Obtain the Regulator's authorisation before special personal information, or that of children, goes to a third party in a country without adequate protection.",
      article: '57(1)(d)',
      evidence: SECTIONS_57,
      from: FROM,
      note: 'Not where a code of conduct covers the processing (57(3)); once only, unless it departs from what was authorised (57(4)).',
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'as soon as reasonably possible',
      startsWith: 'discovery',
      article: '22(1)(a), 22(2)',
      evidence: K,
      from: FROM,
      note: 'Since April 2025 by the mandatory online portal of the Regulator.',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'as soon as reasonably possible',
      startsWith: 'discovery',
      condition: 'unless they cannot be identified',
      article: '22(1)(b), 22(2)',
      evidence: K,
      from: FROM,
    },
    {
      whom: 'CUSTOMER',
      words: 'immediately',
      startsWith: 'reasonable grounds to believe that somebody unauthorised has had access',
      condition: 'of the operator, to the responsible party',
      article: '21(2)',
      evidence: K,
      from: FROM,
    },
  ],
  requestClocks: REQUEST_CLOCKS.ZA,
  consentAge: [
    {
      age: 18,
      article: '34, 35',
      evidence: K,
      from: FROM,
      note: "Below it a competent person consents to the processing of a child's information.",
    },
  ],
  legalBases: [
    {
      known: COMMON_BASES,
      article: '11(1)(a)-(f)',
      evidence: K,
      from: FROM,
      note: 'What protects a legitimate interest of the data subject (11(1)(d)) stands in the place of vital interests. Special personal information has grounds of its own, and no legitimate interest among them (26 to 33).',
    },
  ],
  items: {
    IMPACT_ASSESSMENT: [
      {
        key: 'BODY',
        name: 'A personal information impact assessment, to ensure that adequate measures and standards exist',
        from: OFFICERS,
        article: 'Regulations of 2018, 4(1)(b)',
        evidence: read('S65'),
        note: 'A duty of the information officer for the whole body, not for each activity.',
      },
    ],
    AUTOMATED_DECISIONS: [
      {
        key: 'LOGIC',
        name: 'sufficient information on the underlying logic of a decision by automated means alone on a profile, so that people can make representations',
        from: FROM,
        article: '71(3)(b)',
        evidence: { text: ['S66'], from: ['S65'] },
        note: 'Where the decision is taken for a contract with them.',
      },
      {
        key: 'REVIEW',
        name: 'an opportunity to make representations about such a decision',
        from: FROM,
        article: '71(3)(a)',
        evidence: { text: ['S66'], from: ['S65'] },
      },
    ],
    ACCOUNTABILITY: [
      {
        key: 'CONSENT_RECORD',
        name: 'That the data subject has consented',
        from: FROM,
        article: '11(2)(a)',
        evidence: K,
      },
    ],
    PAIA_51_1A: [
      {
        key: 'HEAD',
        name: 'head of the body, who is its information officer',
        article: 'PAIA 51(1)(a), POPIA 55',
        evidence: known('S23', 'K'),
        from: ENFORCED,
      },
      {
        key: 'ADDRESS',
        name: 'postal and street address',
        article: 'PAIA 51(1)(a)',
        evidence: PAIA,
        from: ENFORCED,
      },
      {
        key: 'PHONE',
        name: 'phone number of the head of the body',
        article: 'PAIA 51(1)(a)',
        evidence: PAIA,
        from: ENFORCED,
      },
      {
        key: 'EMAIL',
        name: 'e-mail address of the head of the body',
        article: 'PAIA 51(1)(a)',
        evidence: PAIA,
        from: ENFORCED,
        wherePossible: true,
      },
    ],
    PAIA_51_1C: [
      {
        key: 'PURPOSES',
        name: 'purpose of the processing',
        article: 'PAIA 51(1)(c)(i)',
        evidence: PAIA,
        from: ENFORCED,
      },
      {
        key: 'DATA_SUBJECTS',
        name: 'categories of data subjects',
        article: 'PAIA 51(1)(c)(ii)',
        evidence: PAIA,
        from: ENFORCED,
      },
      {
        key: 'DATA_CATEGORIES',
        name: 'categories of information on them',
        article: 'PAIA 51(1)(c)(ii)',
        evidence: PAIA,
        from: ENFORCED,
      },
      {
        key: 'RECIPIENTS',
        name: 'recipients, or categories of them',
        article: 'PAIA 51(1)(c)(iii)',
        evidence: PAIA,
        from: ENFORCED,
      },
      {
        key: 'TRANSBORDER_FLOWS',
        name: 'planned transborder flows',
        article: 'PAIA 51(1)(c)(iv)',
        evidence: PAIA,
        from: ENFORCED,
      },
      {
        key: 'SECURITY',
        name: 'general description of the security measures',
        article: 'PAIA 51(1)(c)(v)',
        evidence: PAIA,
        from: ENFORCED,
      },
    ],
    PRIOR_AUTHORISATION: [
      {
        key: 'UNIQUE_IDENTIFIERS',
        name: 'unique identifiers for another purpose than at collection, to link them with information of other responsible parties',
        article: '57(1)(a)',
        evidence: SECTIONS_57,
        from: FROM,
      },
      {
        key: 'CRIMINAL_BEHAVIOUR',
        name: 'information on criminal behaviour, or unlawful or objectionable conduct, on behalf of third parties',
        article: '57(1)(b)',
        evidence: SECTIONS_57,
        from: FROM,
      },
      {
        key: 'CREDIT_REPORTING',
        name: 'information for credit reporting',
        article: '57(1)(c)',
        evidence: SECTIONS_57,
        from: FROM,
      },
      {
        key: 'SPECIAL_OR_CHILDREN',
        name: "special or children's information to a country without adequate protection",
        article: '57(1)(d)',
        evidence: SECTIONS_57,
        from: FROM,
      },
      {
        key: 'STANDSTILL',
        name: 'no processing until the Regulator has cleared it',
        article: '58(2)',
        evidence: read('S65'),
        from: '2022-02-01',
      },
      {
        key: 'FIRST_ANSWER',
        name: 'within four weeks the Regulator says whether it looks into it more closely',
        article: '58(3)',
        evidence: SECTION_72,
        from: FROM,
      },
      {
        key: 'INVESTIGATION',
        name: 'a closer look takes thirteen weeks at most',
        article: '58(4)',
        evidence: SECTION_72,
        from: FROM,
        note: 'At its end the Regulator states whether the processing is lawful (58(5)).',
      },
      {
        key: 'SILENCE',
        name: 'silence past these limits counts as clearance',
        article: '58(7)',
        evidence: SECTION_72,
        from: FROM,
      },
      {
        key: 'ONCE',
        name: 'anew where processing departs',
        article: '57(4)',
        evidence: SECTIONS_57,
        from: FROM,
      },
    ],
  },
  leavesOut: {
    PAIA_51_1A: 'what the manual holds beside: the guide of 51(1)(b), records and requests',
    ACCOUNTABILITY: 'what else shows compliance (8)',
    IMPACT_ASSESSMENT: 'assessments that codes of conduct ask for',
  },
};
