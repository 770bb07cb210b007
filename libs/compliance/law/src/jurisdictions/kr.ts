import { EEA } from '../countries.js';
import { type Evidence, K, known, read } from '../evidence.js';
import type { Ground, Item, Jurisdiction, Threshold } from '../jurisdiction.js';
import { LISTS_KNOWN_UNTIL } from '../recognition.js';
import type { LegalBasis } from '../vocabulary.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the Act. */
const ACT = '2011-09-30';
/** First day of Act 16930: the duties of online service providers move into the Act (Chapter 6, 39-3 to 39-15). */
const ONLINE = '2020-08-05';
/** First day of Act 19234: Chapter 6 ends, and the grounds of 28-8 begin. */
const REFORM = '2023-09-15';
/** First day on which the decree requires the ground of overseas transfers in the policy. */
const DECREE = '2024-03-15';
/** First day on which a foreign company with a Korean subsidiary must name it as its agent. */
const SUBSIDIARY = '2025-10-02';
/** First day of Act 21445: possible leaks, claims to damages, an officer appointed by the board. */
const POSSIBLE_LEAKS = '2026-09-11';
/** First day on which the Act itself lists the officer and cookies among the contents of the policy. */
const OFFICER_IN_ACT = '2016-09-30';
/** First day on which certification in ISMS-P is mandatory for some. */
const CERTIFIED = '2027-07-01';
/** First day of Act 14765 and decree 28355: a new 22(2), and a thousand instead of ten thousand people. */
const CONSENT_FORMS = '2017-10-19';
/** First day of Act 21910: the chapter on artificial intelligence. */
const AI = '2027-03-09';

// The text in force in 2027 was read with its marks of amendment and its supplementary provisions. They give the first day of
// each act, the paragraphs that it changed or put in, and what is as old as the Act. What a former text said is known only.

const READ = read('S01', 'CHECKED');
const READ_DECREE = read('S02', 'CHECKED');
/** The consent to provision abroad of before the reform. */
const OLD_CONSENT: Evidence = { text: ['S79'], from: ['S01'] };
/** The contents of the policy before the Act of 2016, known but not read again: they may have been in guidelines only. */
const BY_DECREE = {
  from: ACT,
  to: OFFICER_IN_ACT,
  article: 'decree 31(1)',
  evidence: known('K', 'UNVERIFIED'),
} as const;
/** The duties of online service providers before the reform. They are known, but were not read again. */
const OLD = known('K', 'UNVERIFIED');

const SINCE_DECREE = {
  from: DECREE,
  evidence: READ_DECREE,
} as const;

/** The articles on the domestic agent, who was one of online service providers at first. Act 20897 put in a new 31-2(3). */
const AGENT: readonly Pick<Item, 'article' | 'evidence' | 'from' | 'to' | 'binds'>[] = [
  {
    article: '39-11',
    from: ONLINE,
    to: REFORM,
    evidence: { text: ['S01', 'K', 'UNVERIFIED'], from: ['S01'] },
    binds: ['ONLINE_SERVICE_PROVIDERS'],
  },
  { article: '31-2(3)', from: REFORM, to: SUBSIDIARY, evidence: READ },
  { article: '31-2(4)', from: SUBSIDIARY, evidence: READ },
];

/** Either makes a controller name a domestic agent (decree 32-3(1)). */
const AGENT_THRESHOLDS: readonly Threshold[] = [
  { of: 'TURNOVER', number: 1_000_000_000_000, unit: 'KRW' },
  { of: 'DATA_SUBJECTS', number: 1_000_000 },
];

/** Five numbered items from 15 September 2023; before, the four items of online service providers. */
const OVERSEAS_TRANSFER: readonly Item[] = [
  ...[
    { key: 'ITEMS', name: 'items of personal information that are transferred', article: '39-12(3)1' },
    { key: 'COUNTRY', name: 'country to which they are transferred', article: '39-12(3)2' },
    { key: 'TIMING', name: 'date of the transfer', article: '39-12(3)2' },
    { key: 'METHOD', name: 'method of the transfer', article: '39-12(3)2' },
    { key: 'RECIPIENT', name: 'name of the recipient', article: '39-12(3)3' },
    {
      key: 'RECIPIENT_CONTACT',
      name: "contact of a corporation's information manager",
      article: '39-12(3)3',
    },
    { key: 'PURPOSE', name: "recipient's purpose of use", article: '39-12(3)4' },
    { key: 'RETENTION', name: "recipient's period of retention and use", article: '39-12(3)4' },
  ].map((item) => ({
    ...item,
    from: ONLINE,
    to: REFORM,
    evidence: OLD,
    binds: ['ONLINE_SERVICE_PROVIDERS'] as const,
  })),
  ...[
    { key: 'ITEMS', name: 'items of personal information that are transferred', article: '28-8(2)1' },
    { key: 'COUNTRY', name: 'country to which they are transferred', article: '28-8(2)2' },
    { key: 'TIMING', name: 'time of the transfer', article: '28-8(2)2' },
    { key: 'METHOD', name: 'method of the transfer', article: '28-8(2)2' },
    { key: 'RECIPIENT', name: 'name of the recipient', article: '28-8(2)3' },
    { key: 'RECIPIENT_CONTACT', name: 'contact of a recipient that is a corporation', article: '28-8(2)3' },
    { key: 'PURPOSE', name: "recipient's purpose of use", article: '28-8(2)4' },
    { key: 'RETENTION', name: "recipient's period of retention and use", article: '28-8(2)4' },
    { key: 'REFUSAL_METHOD', name: 'method of refusing the transfer', article: '28-8(2)5' },
    { key: 'REFUSAL_PROCEDURE', name: 'procedure of refusing the transfer', article: '28-8(2)5' },
    { key: 'REFUSAL_EFFECT', name: 'effect of refusing the transfer', article: '28-8(2)5' },
  ].map((item) => ({ ...item, from: REFORM, evidence: read('S01', 'S05', 'CHECKED') })),
  {
    key: 'GROUND',
    name: 'ground of the transfer: which item of 28-8(1)',
    article: 'decree 31(1)2',
    ...SINCE_DECREE,
  },
];

/** Kinds of transfers abroad that need a ground. The keys are those of the register. */
const GROUND_NEEDED: readonly Item[] = [
  ...['PROVISION', 'JOINT_USE'].map((key) => ({
    key,
    name: 'provision to a third party abroad: consent',
    from: ACT,
    to: REFORM,
    article: '17(3)',
    evidence: OLD_CONSENT,
    note: 'Entrustment and storage abroad needed no ground then; online service providers disclosed them (39-12).',
  })),
  ...['PROVISION', 'JOINT_USE', 'ENTRUSTMENT', 'STORAGE', 'ACCESS'].map((key) => ({
    key,
    name: 'provision abroad, being viewed from abroad included; entrustment; storage',
    from: REFORM,
    article: '28-8(1)',
    evidence: READ,
  })),
];

const GROUNDS: readonly Ground[] = [
  {
    code: 'KR.CONSENT',
    name: 'Consent of the data subject to provision abroad',
    kind: 'CONSENT',
    limit: 'told of the items of 17(2)',
    from: ACT,
    to: REFORM,
    article: '17(3)',
    evidence: OLD_CONSENT,
  },
  {
    code: 'KR.CONSENT',
    name: 'Separate consent of the data subject',
    kind: 'CONSENT',
    limit: 'told of the items of 28-8(2); anew on a change of them (28-8(3))',
    from: REFORM,
    article: '28-8(1)1',
    evidence: READ,
  },
  {
    code: 'KR.LAW',
    name: 'Special provision of a statute, treaty or other international agreement',
    kind: 'RULE',
    from: REFORM,
    article: '28-8(1)2',
    evidence: READ,
  },
  {
    code: 'KR.CONTRACT_OUTSOURCE',
    name: 'Entrustment or storage by an online service provider, disclosed in its policy or by e-mail',
    kind: 'RULE',
    limit: 'online service providers; the items of 39-12(3) disclosed or notified',
    binds: ['ONLINE_SERVICE_PROVIDERS'],
    from: ONLINE,
    to: REFORM,
    article: '39-12(2)',
    evidence: OLD,
  },
  {
    code: 'KR.CONTRACT_OUTSOURCE',
    name: 'Entrustment or storage needed to conclude or perform a contract with the data subject',
    kind: 'RULE',
    limit:
      'only where the data subject is the contracting party; the items of 28-8(2) in the privacy policy (a) or told by e-mail (b)',
    from: REFORM,
    article: '28-8(1)3',
    evidence: READ,
  },
  {
    code: 'KR.CERT',
    name: 'Recipient certified by the Commission (ISMS-P or another designated certification), with measures',
    kind: 'SAFEGUARD',
    instruments: ['CERTIFICATION'],
    limit: 'safety measures and what the certification needs are in place in the destination',
    from: REFORM,
    article: '28-8(1)4',
    evidence: READ,
    note: 'Certification in ISMS-P becomes mandatory for some on 1 July 2027 (32-2).',
  },
  {
    code: 'KR.EQUIV',
    name: "Country or international organisation whose protection the Commission recognises as the Act's equal",
    kind: 'RECOGNITION',
    from: REFORM,
    article: '28-8(1)5',
    evidence: READ,
    note: 'The first recognition is of 16 September 2025.',
  },
];

/**
 * The items of the privacy policy (30(1), decree 31(1), and additions of other articles). "If any" items are required
 * only if they exist.
 */
const POLICY: readonly Item[] = [
  { key: 'PURPOSES', name: 'purposes of processing', from: ACT, article: '30(1)1', evidence: READ },
  {
    key: 'RETENTION',
    name: 'periods of processing and retention',
    from: ACT,
    article: '30(1)2',
    evidence: READ,
  },
  {
    key: 'THIRD_PARTY_PROVISION',
    name: 'provision to third parties, if any',
    from: ACT,
    article: '30(1)3',
    evidence: READ,
  },
  {
    key: 'DESTRUCTION',
    name: 'destruction of personal information',
    from: ACT,
    to: ONLINE,
    article: 'decree 31(1)2',
    evidence: known('K', 'UNVERIFIED'),
  },
  {
    key: 'DESTRUCTION',
    name: 'procedure and method of destruction; of what a law has kept, which law and which items',
    from: ONLINE,
    article: '30(1)3-2',
    evidence: { text: ['S01'], from: ['K'] },
  },
  {
    key: 'SENSITIVE_DISCLOSURE',
    name: 'that sensitive data may come to be public, and how to choose otherwise, if any',
    from: REFORM,
    article: '30(1)3-3',
    evidence: READ,
  },
  {
    key: 'DELEGATION',
    name: 'entrustment of processing, if any',
    from: ACT,
    article: '30(1)4',
    evidence: READ,
  },
  {
    key: 'PSEUDONYMISED',
    name: 'processing of pseudonymised data, if any',
    from: REFORM,
    article: '30(1)4-2',
    evidence: READ,
  },
  {
    key: 'RIGHTS',
    name: 'rights and duties of data subjects and their legal representatives, and how to exercise them',
    from: ACT,
    article: '30(1)5',
    evidence: READ,
  },
  {
    key: 'PRIVACY_OFFICER',
    name: 'name of the chief privacy officer, or of the department in charge',
    ...BY_DECREE,
  },
  {
    key: 'PRIVACY_OFFICER',
    name: 'name of the chief privacy officer, or of the department in charge',
    from: OFFICER_IN_ACT,
    article: '30(1)6',
    evidence: READ,
  },
  {
    key: 'PRIVACY_OFFICER_PHONE',
    name: 'telephone number of the chief privacy officer or the department in charge',
    ...BY_DECREE,
  },
  {
    key: 'PRIVACY_OFFICER_PHONE',
    name: 'telephone number of the chief privacy officer or the department in charge',
    from: OFFICER_IN_ACT,
    article: '30(1)6',
    evidence: READ,
  },
  {
    key: 'AUTOMATIC_COLLECTION',
    name: 'devices that collect automatically, such as cookies, and how to refuse them, if any',
    ...BY_DECREE,
  },
  {
    key: 'AUTOMATIC_COLLECTION',
    name: 'devices that collect automatically, such as cookies, and how to refuse them, if any',
    from: OFFICER_IN_ACT,
    article: '30(1)7',
    evidence: READ,
  },
  { key: 'ITEMS', name: 'items of personal information', from: ACT, article: 'decree 31(1)1', evidence: known('S02') },
  {
    key: 'OVERSEAS_TRANSFER',
    name: 'ground of overseas transfers and the items of 28-8(2), if any',
    article: 'decree 31(1)2',
    ...SINCE_DECREE,
  },
  { key: 'SECURITY_MEASURES', name: 'safety measures', from: ACT, article: 'decree 31(1)3', evidence: known('S02') },
  {
    key: 'PROCESSING_COUNTRY',
    name: 'country in which data are processed that are collected in Korea directly from abroad, if any',
    article: 'decree 31(1)4',
    ...SINCE_DECREE,
  },
  {
    key: 'EFFECTIVE_DATE',
    name: 'date from which the policy, as it was changed last, applies',
    from: ACT,
    article: 'guidelines 21',
    evidence: known('K', 'UNVERIFIED'),
    note: 'The standard guidelines on the protection of personal information. Those of 2011 had another numbering.',
  },
  {
    key: 'WITHOUT_CONSENT',
    name: 'items processed without consent, with the basis, apart from the others',
    from: REFORM,
    article: '22(3)',
    evidence: READ,
  },
  ...AGENT.map(({ article, ...era }) => ({
    key: 'DOMESTIC_AGENT',
    name: 'name (of a corporation also the name of its representative), address, telephone number and e-mail address of the domestic agent, if any',
    article,
    ...era,
  })),
  {
    key: 'AUTOMATED_DECISIONS',
    name: 'criteria and procedure of fully automated decisions, and how they process personal information, if any',
    from: DECREE,
    article: '37-2(4)',
    evidence: READ,
  },
  {
    key: 'ADDITIONAL_USE',
    name: 'criteria by which additional use or provision is judged, if any',
    from: ONLINE,
    article: 'decree 14-2(2)',
    evidence: known('S02'),
  },
  {
    key: 'AI_DEVELOPMENT',
    name: 'purpose and type of use for the development of artificial intelligence that the Commission has allowed, if any',
    from: AI,
    article: '28-12(5)',
    evidence: READ,
  },
];

/** The recognised legal bases. Express consent is a form of consent, and more than the Act requires. */
const KNOWN_BASES: readonly LegalBasis[] = [
  ...(['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'PUBLIC_TASK'] as const),
  ...(['CONTRACT', 'VITAL_INTERESTS', 'LEGITIMATE_INTERESTS'] as const),
];

/** The leaks that are reported to the authority. */
const REPORTED =
  'a thousand data subjects or more, sensitive or unique-identifier data, or unlawful access from outside (decree 40(1))';

/** The contents of the notice of a breach to data subjects. */
const BREACH_NOTICE: readonly Item[] = [
  ...[
    ['ITEMS', 'items of personal information that leaked', '34(1)1'],
    ['TIME', 'when and how it happened', '34(1)2'],
    ['SELF_HELP', 'what data subjects can do to keep the damage small', '34(1)3'],
    ['RESPONSE', 'what the controller does about it, and how damage is redressed', '34(1)4'],
    ['CONTACT', 'department that takes reports, and its contact', '34(1)5'],
  ].map(([key, name, article]) => ({
    key: key!,
    name: name!,
    article: article!,
    from: ACT,
    evidence: READ,
  })),
  {
    key: 'DAMAGES',
    name: 'that damages, statutory damages and mediation can be claimed, and how',
    from: POSSIBLE_LEAKS,
    article: '34(1)6',
    evidence: READ,
  },
];

const TERMS = {
  controller: '개인정보처리자 (personal information controller)',
  processor: '수탁자 (entrusted party, delegatee)',
  dataSubject: '정보주체 (data subject)',
  officer: '개인정보 보호책임자 (chief privacy officer)',
  note: 'A 개인정보취급자, often rendered as personal information handler, is staff of the controller, no controller.',
} as const;

export const KR: Jurisdiction = {
  code: 'KR',
  name: 'Republic of Korea',
  lookedThroughUntil: '2026-10-09',
  acts: [
    {
      name: 'Personal Information Protection Act (Act 10465)',
      from: ACT,
      to: ONLINE,
      article: '1',
      evidence: read('S01', 'S02', 'CHECKED'),
    },
    {
      name: 'Personal Information Protection Act, as amended by Act 16930',
      from: ONLINE,
      to: REFORM,
      article: '1',
      evidence: READ,
      note: 'Chapter 6 (39-3 to 39-15) held for online service providers only.',
    },
    {
      name: 'Personal Information Protection Act, as amended by Act 19234',
      from: REFORM,
      to: POSSIBLE_LEAKS,
      article: '1',
      evidence: READ,
    },
    {
      name: 'Personal Information Protection Act, as amended by Act 21445 (decree 36671)',
      from: POSSIBLE_LEAKS,
      to: AI,
      article: '1',
      evidence: READ,
    },
    {
      name: 'Personal Information Protection Act, as amended by Act 21910',
      from: AI,
      article: '1',
      evidence: READ,
      note: 'Adds the chapter on artificial intelligence (28-12 to 28-15).',
    },
    {
      name: 'Mandatory certification in ISMS-P, for some controllers',
      from: CERTIFIED,
      article: '32-2(1)',
      evidence: READ,
    },
  ],
  regulators: [
    ...(
      [
        ['Minister of Public Administration and Security', ACT, '2013-03-23', 'Act 10465'],
        ['Minister of Security and Public Administration', '2013-03-23', '2014-11-19', 'Act 11690, addenda 6'],
        ['Minister of Government Administration and Home Affairs', '2014-11-19', '2017-07-26', 'Act 12844, addenda 6'],
        ['Minister of the Interior and Safety', '2017-07-26', ONLINE, 'Act 14839, addenda 5'],
      ] as const
    ).map(([name, from, to, article]) => ({
      name,
      from,
      to,
      article,
      evidence: READ,
      note: 'Leaks were reported to the minister, or to the Korea Internet & Security Agency (KISA). The Commission of those years deliberated and did not enforce.',
    })),
    {
      name: 'Korea Communications Commission',
      alsoCalled: ['KCC', '방송통신위원회'],
      from: ACT,
      to: ONLINE,
      article: 'Act 16930, addenda 3(1), (4)',
      evidence: { text: ['S01'], from: ['K'] },
      binds: ['ONLINE_SERVICE_PROVIDERS'],
    },
    {
      name: 'Personal Information Protection Commission',
      alsoCalled: ['PIPC', '개인정보보호위원회'],
      from: ONLINE,
      article: '7, 7-8',
      evidence: READ,
      note: 'Breaches are reported to it or to the Korea Internet & Security Agency (KISA).',
    },
  ],
  record: [
    {
      required: 'NO',
      instead:
        'The privacy policy (30, decree 31) is the public record; the file register of 32 binds public bodies only; access logs are kept (decree 30(1)5).',
      from: ACT,
      article: '30',
      evidence: known('S01', 'S02'),
    },
  ],
  terms: [
    {
      ...TERMS,
      others: { delegator: '위탁자', entrustment: '위탁' },
      from: ACT,
      to: REFORM,
      article: '2, 26, 31',
      evidence: K,
    },
    {
      ...TERMS,
      others: { delegator: '위탁자', subDelegatee: '재수탁자', entrustment: '위탁', overseasTransfer: '국외 이전' },
      from: REFORM,
      article: '2, 26, 28-8, 31',
      evidence: { text: ['S01', 'K'], from: ['S01'] },
    },
  ],
  grounds: GROUNDS,
  recognitionsKnownUntil: LISTS_KNOWN_UNTIL,
  recognitions: [
    {
      ground: 'KR.EQUIV',
      countries: EEA,
      act: "Commission's recognition of the European Union of 16 September 2025",
      name: 'Korean recognition of the EU',
      from: '2025-09-16',
      scope: {
        words: 'the EU and EEA, but neither resident registration numbers nor personal credit information',
        excludes: ['UNIQUE_IDENTIFIER', 'CREDIT'],
      },
      article: '28-8(1)5',
      evidence: read('S03', 'S04', 'CHECKED'),
      note: 'The United Kingdom, the United States and Japan are not recognised. Whether any country has been added since is not verified.',
    },
  ],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Provision to a third party abroad; for online service providers also entrustment and storage abroad, which rest on consent or are disclosed (39-12(2)).',
      from: ONLINE,
      to: REFORM,
      article: '17(3), 39-12',
      evidence: OLD,
    },
    {
      of: 'DEFINITION',
      text: 'Provision abroad, which includes being viewed from abroad; entrustment; storage. So every entrusted party that is not in Korea is one.',
      from: REFORM,
      article: '28-8(1)',
      evidence: READ,
    },
    {
      of: 'NOTICE',
      text: 'Before consent is given: the items of 17(2), and by online service providers the four items of 39-12(3). For entrustment and storage that the contract needs, they disclose or notify these items in the place of consent.',
      from: ONLINE,
      to: REFORM,
      article: '17(2), 39-12(2), 39-12(3)',
      evidence: OLD,
    },
    {
      of: 'NOTICE',
      text: 'The items of 28-8(2), before consent or in the policy; a change is told, and consent obtained anew (28-8(3)).',
      from: REFORM,
      article: '28-8(2)',
      evidence: READ,
    },
    {
      of: 'NOTICE',
      text: 'The policy holds the ground of each overseas transfer together with the items of 28-8(2).',
      article: 'decree 31(1)2',
      ...SINCE_DECREE,
    },
    {
      of: 'TEST',
      text: 'Safety measures, the handling of complaints and other protection are agreed with the recipient and stand in the contract.',
      from: REFORM,
      article: 'decree 29-10',
      evidence: READ_DECREE,
    },
    {
      of: 'DEFINITION',
      text: 'A recipient abroad that passes the data on to a third country needs a ground of 28-8 as well.',
      from: REFORM,
      article: '28-11',
      evidence: READ,
    },
    {
      of: 'TEST',
      text: 'The Commission can order a transfer to stop that lacks a ground, or a recipient or country that protects too little.',
      from: REFORM,
      article: '28-9',
      evidence: READ,
    },
    {
      of: 'REPRESENTATIVE',
      text: 'Online service providers without an address in Korea name a domestic agent.',
      from: ONLINE,
      to: REFORM,
      article: '39-11',
      evidence: known('K', 'UNVERIFIED'),
      binds: ['ONLINE_SERVICE_PROVIDERS'],
    },
    {
      of: 'REPRESENTATIVE',
      text: 'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)).',
      thresholds: AGENT_THRESHOLDS,
      from: REFORM,
      to: SUBSIDIARY,
      article: '31-2',
      evidence: READ,
    },
    {
      of: 'REPRESENTATIVE',
      text: 'Controllers without an address in Korea name a domestic agent from a turnover of a trillion won or a million data subjects, or where the Commission has asked for documents and so decides (decree 32-3(1)): their own company in Korea where they have one.',
      thresholds: AGENT_THRESHOLDS,
      from: SUBSIDIARY,
      article: '31-2',
      evidence: READ,
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'without delay',
      startsWith: 'knowledge of the leak',
      condition: 'ten thousand data subjects or more',
      thresholds: [{ of: 'DATA_SUBJECTS', number: 10_000 }],
      from: ACT,
      to: CONSENT_FORMS,
      article: '34(3), decree 39(1)',
      evidence: K,
    },
    {
      whom: 'AUTHORITY',
      words: 'without delay',
      startsWith: 'knowledge of the leak',
      condition: 'a thousand data subjects or more',
      thresholds: [{ of: 'DATA_SUBJECTS', number: 1000 }],
      from: CONSENT_FORMS,
      to: REFORM,
      article: '34(3), decree 39(1)',
      evidence: { text: ['K'], from: ['S02'] },
      note: 'Of data that leaked since 19 October 2017 (decree 28355, addenda, art. 2).',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'without delay',
      startsWith: 'knowledge of the leak',
      from: ACT,
      to: REFORM,
      article: '34(1)',
      evidence: K,
    },
    {
      whom: 'AUTHORITY',
      within: 'PT24H',
      startsWith: 'knowledge of the loss, theft or leak',
      condition: 'online service providers',
      binds: ['ONLINE_SERVICE_PROVIDERS'],
      from: ONLINE,
      to: REFORM,
      article: '39-4',
      evidence: OLD,
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'PT24H',
      startsWith: 'knowledge of the loss, theft or leak',
      condition: 'online service providers',
      binds: ['ONLINE_SERVICE_PROVIDERS'],
      from: ONLINE,
      to: REFORM,
      article: '39-4',
      evidence: OLD,
    },
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'knowledge of the leak',
      condition: REPORTED,
      from: REFORM,
      to: POSSIBLE_LEAKS,
      article: '34(3)',
      evidence: READ,
    },
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      startsWith: 'knowledge of the leak',
      condition: REPORTED,
      from: POSSIBLE_LEAKS,
      article: '34(4)',
      evidence: READ,
      note: 'Of leaks that became known since 11 September 2026 (Act 21445, addenda, art. 2). Since that day 34(3) is on measures against damage.',
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'PT72H',
      startsWith: 'knowledge of the leak',
      from: REFORM,
      article: '34(1)',
      evidence: READ,
      note: 'Of every leak: the thresholds are for the report to the authority only (decree 39).',
    },
    {
      whom: 'DATA_SUBJECTS',
      within: 'PT72H',
      startsWith: 'knowledge that a leak is possible',
      condition: 'a possible leak',
      from: POSSIBLE_LEAKS,
      article: '34(2)',
      evidence: READ,
      note: 'Since the same day forgery, alteration and damage count as well.',
    },
    {
      whom: 'CUSTOMER',
      words:
        'no time is set: what the party entrusted owes as the controller does (26(8)) it owes to those concerned, and the contract says by when the controller is told',
      condition: 'Of the party entrusted, to the controller.',
      from: REFORM,
      article: '26(8), 26(4)',
      evidence: { text: ['S01', 'K'], from: ['S01'] },
      note: '26(7) before 15 September 2023.',
    },
  ],
  requestClocks: REQUEST_CLOCKS.KR,
  consentAge: [
    {
      age: 14,
      from: ACT,
      to: CONSENT_FORMS,
      article: '22(5)',
      evidence: { text: ['K'], from: ['S01'] },
      note: 'Act 14765 put in a new 22(2): the paragraphs after it moved by one.',
    },
    { age: 14, from: CONSENT_FORMS, to: REFORM, article: '22(6)', evidence: { text: ['K'], from: ['S01'] } },
    { age: 14, from: REFORM, article: '22-2(1)', evidence: READ },
  ],
  legalBases: [
    {
      known: KNOWN_BASES,
      from: ACT,
      to: REFORM,
      article: '15(1)',
      evidence: { text: ['K'], from: ['S01'] },
      note: "A contract served only where it was inevitable; legitimate interest only where it clearly overrides the data subject's rights.",
    },
    {
      known: KNOWN_BASES,
      from: REFORM,
      article: '15(1)',
      evidence: READ,
      note: "Legitimate interest serves only where it clearly overrides the data subject's rights. Public safety is a basis as well (15(1)7). Items processed without consent are published apart, with their basis (22(3)).",
    },
  ],
  items: {
    IMPACT_ASSESSMENT: [
      {
        key: 'PUBLIC_BODY',
        name: 'A privacy impact assessment by public institutions of files above the numbers of the decree',
        from: ACT,
        article: '33(1), decree 35',
        evidence: known('S01', 'S02'),
        binds: ['PUBLIC_BODIES'],
        thresholds: [
          { of: 'DATA_SUBJECTS_SENSITIVE', number: 50_000 },
          { of: 'DATA_SUBJECTS_LINKED', number: 500_000 },
          { of: 'DATA_SUBJECTS', number: 1_000_000 },
        ],
        note: '50,000 people with sensitive or unique identification information, 500,000 by linking files, or a million. Others are to strive to make one (33(11)).',
      },
    ],
    OVERSEAS_TRANSFER,
    GROUND_NEEDED,
    POLICY,
    BREACH_NOTICE,
    SEPARATE_CONSENT: [
      {
        key: 'SENSITIVE',
        name: 'consent to sensitive information, criminal records included, apart from other consent; or a statute that requires or permits it',
        from: ACT,
        to: OFFICER_IN_ACT,
        article: '23, decree 18',
        evidence: { text: ['K'], from: ['S01'] },
        note: 'Without paragraphs until Act 14107 added 23(2).',
      },
      {
        key: 'SENSITIVE',
        name: 'consent to sensitive information, criminal records included, apart from other consent; or a statute that requires or permits it',
        from: OFFICER_IN_ACT,
        article: '23(1), decree 18',
        evidence: read('S01', 'S02', 'CHECKED'),
      },
      {
        key: 'UNIQUE_IDENTIFIER',
        name: 'consent to passport, driving licence and alien registration numbers, apart from other consent; or a statute that requires or permits it',
        from: ACT,
        article: '24(1), decree 19',
        evidence: read('S01', 'S02', 'CHECKED'),
      },
    ],
    ANNUAL_NOTICE: [
      {
        key: 'USE',
        name: 'yearly notice of how personal information is used; from numbers set by decree',
        from: ONLINE,
        to: REFORM,
        article: '39-8',
        evidence: { text: ['K'], from: ['S01'] },
        binds: ['ONLINE_SERVICE_PROVIDERS'],
      },
      {
        key: 'USE',
        name: 'yearly notice of use and provision, with how data subjects can see them; from numbers set by decree',
        from: REFORM,
        article: '20-2, decree 15-3(1)',
        evidence: read('S01', 'S02', 'CHECKED'),
        thresholds: [
          { of: 'DATA_SUBJECTS_SENSITIVE', number: 50_000 },
          { of: 'DATA_SUBJECTS', number: 1_000_000 },
        ],
        note: 'The counts are daily averages of the last three months of the year before.',
      },
    ],
    PRIVACY_OFFICER: [
      {
        key: 'APPOINTMENT',
        name: 'chief privacy officer appointed by a decision of the board and reported to the Commission; of controllers set by decree',
        from: POSSIBLE_LEAKS,
        article: '31(3)',
        evidence: READ,
        note: 'By decree 32(3): sales above 180 thousand million won together with sensitive or unique identification data of 50,000 people or data of a million; universities of 20,000 students; tertiary hospitals; operators of public systems.',
      },
    ],
    DELEGATION: [
      { key: 'WORK', name: 'content of the entrusted work', from: ACT, article: '26(2)', evidence: READ },
      { key: 'DELEGATEE', name: 'the entrusted party', from: ACT, article: '26(2)', evidence: READ },
      {
        key: 'SUB_DELEGATEES',
        name: 'parties entrusted in turn by the entrusted party, to which the delegator consents (26(6))',
        from: REFORM,
        article: '26(2), 26(6)',
        evidence: READ,
      },
    ],
    DELEGATION_CONTRACT: [
      {
        key: 'PURPOSE_LIMIT',
        name: 'no processing beyond the entrusted work',
        from: ACT,
        article: '26(1)1',
        evidence: READ,
      },
      {
        key: 'SAFEGUARDS',
        name: 'technical and managerial safeguards',
        from: ACT,
        article: '26(1)2',
        evidence: READ,
      },
      ...[
        { key: 'SCOPE', name: 'purpose and scope of the entrusted work' },
        { key: 'RE_ENTRUSTMENT', name: 'limits of entrusting it in turn' },
        { key: 'ACCESS', name: 'limits of access and other safety measures' },
        { key: 'SUPERVISION', name: 'inspection and supervision' },
        { key: 'DAMAGES', name: 'liability for damages' },
      ].map((item) => ({ ...item, from: ACT, article: 'decree 28(1)', evidence: READ_DECREE })),
    ],
    MARKETING: [
      {
        key: 'INDIVIDUAL_NOTICE',
        name: 'each data subject is told of the work and the party, and of their change, where promotion or solicitation of sales is entrusted',
        from: ACT,
        article: '26(3)',
        evidence: READ,
        note: 'On paper, by e-mail, fax, telephone or text message; on the website for 30 days only where that is impossible without fault (decree 28(5)).',
      },
    ],
    THIRD_PARTY_PROVISION: [
      { key: 'RECIPIENT', name: 'recipient', from: ACT, article: '17(2)1', evidence: READ },
      { key: 'PURPOSE', name: "recipient's purpose of use", from: ACT, article: '17(2)2', evidence: READ },
      { key: 'ITEMS', name: 'items that are provided', from: ACT, article: '17(2)3', evidence: READ },
      {
        key: 'RETENTION',
        name: "recipient's period of retention and use",
        from: ACT,
        article: '17(2)4',
        evidence: READ,
      },
      {
        key: 'REFUSAL',
        name: 'right to refuse consent, and what disadvantage follows; told when consent is asked for',
        from: ACT,
        article: '17(2)5',
        evidence: READ,
      },
    ],
    DOMESTIC_AGENT: AGENT.flatMap(({ article, ...era }) =>
      (
        [
          ['NAME', "agent's name", '1'],
          ['REPRESENTATIVE', "name of the agent's representative, if the agent is a corporation", '1'],
          ['ADDRESS', "agent's address", '2'],
          ['PHONE', "agent's telephone number", '2'],
          ['EMAIL', "agent's e-mail address", '2'],
        ] as const
      ).map(([key, name, number]) => ({
        key,
        name,
        article: article === '39-11' ? article : article + number,
        ...era,
      })),
    ),
    AUTOMATED_DECISIONS: [
      {
        key: 'LOGIC',
        name: 'the criteria and the procedure of fully automated decisions, and how they process personal information, are made public',
        from: DECREE,
        article: '37-2(4)',
        evidence: READ,
      },
      {
        key: 'REVIEW',
        name: 'people can refuse a fully automated decision that affects their rights or duties gravely, and ask for an explanation of any',
        from: DECREE,
        article: '37-2(1), 37-2(2), 37-2(3)',
        evidence: READ,
        note: 'They cannot refuse one that rests on their consent, on a law, or on a contract with them.',
      },
    ],
  },
  leavesOut: {
    POLICY: 'what the guidelines of the Commission add',
    BREACH_NOTICE: 'what the decree may add (34(1)7)',
  },
};
