import { K, known, read } from '../evidence.js';
import type { Ground, Jurisdiction } from '../jurisdiction.js';
import { BAY_AREA, HK_ITEMS, MARKETING, ORDINANCE, original, PROCESSORS, UNVERIFIED } from './hk.lists.js';

/** Section 33 is printed in the Ordinance, and has never been in force. */
const SECTION_33 = '@HK.SECTION_33';

/** Grounds that section 33 would ask for. */
const OF_SECTION_33: readonly Ground[] = (
  [
    [
      'SPECIFIED_PLACE',
      'A place that the Commissioner has specified',
      'RECOGNITION',
      's 33(2)(a), (3)',
      { awaitsList: true },
    ],
    [
      'SIMILAR_LAW',
      'A law that is substantially similar or serves the same purposes, by reasonable grounds',
      'RECOGNITION',
      's 33(2)(b)',
      { selfJudged: true },
    ],
    ['CONSENT', 'Consent in writing', 'CONSENT', 's 33(2)(c)', {}],
    [
      'AVOID_HARM',
      'To avoid or mitigate adverse action against the person, whose consent cannot practicably be had and would be given',
      'DEROGATION',
      's 33(2)(d)',
      {},
    ],
    ['EXEMPTION', 'Data that Part 8 exempts from DPP3', 'DEROGATION', 's 33(2)(e)', {}],
    [
      'DUE_DILIGENCE',
      'All reasonable precautions and due diligence, by contract or model clauses',
      'SAFEGUARD',
      's 33(2)(f)',
      { instruments: ['CONTRACT', 'SCC', 'INTRAGROUP_AGREEMENT'] },
    ],
  ] as const
).map(([code, name, kind, article, more]) => ({
  code: `HK.S33_${code}`,
  name,
  kind,
  ...more,
  from: SECTION_33,
  article,
  evidence: known('HK1', 'HK3', 'NOT_FOUND'),
  note: 'Not in force.',
}));

export const HK: Jurisdiction = {
  code: 'HK',
  name: 'Hong Kong',
  lookedThroughUntil: '2026-10-09',
  acts: [
    {
      name: 'Personal Data (Privacy) Ordinance, Cap. 486 (《個人資料（私隱）條例》)',
      from: ORDINANCE,
      article: 'PDPO s 1',
      evidence: original('HK4'),
      note: 'It binds who controls data in or from Hong Kong, in both sectors. Its s 33 on transfers has never been in force. The Commissioner imposes no fines: a breach of a principle leads to an enforcement notice (s 50).',
    },
    {
      name: 'Personal Data (Privacy) (Amendment) Ordinance 2012: processors, offences',
      from: PROCESSORS,
      article: 'Ord. 18 of 2012',
      evidence: read('HK2', 'HK8'),
    },
    {
      name: 'Part 6A on direct marketing',
      from: MARKETING,
      article: 'PDPO ss 35A to 35M',
      evidence: read('HK2', 'HK3'),
      note: 'Fines up to HK$1,000,000 and five years of prison.',
    },
    {
      name: 'Personal Data (Privacy) (Amendment) Ordinance 2021: doxxing',
      from: '2021-10-08',
      article: 'PDPO s 64(3A) to (3D)',
      evidence: read('HK6'),
    },
    {
      name: 'Protection of Critical Infrastructures (Computer Systems) Ordinance, Cap. 653',
      from: '2026-01-01',
      article: 'Cap. 653',
      evidence: known('HK10', 'UNVERIFIED'),
      note: 'No privacy law: incidents of designated operators.',
    },
    {
      name: 'Section 33 of the Ordinance: transfers to places outside Hong Kong',
      from: SECTION_33,
      article: 's 33',
      evidence: known('HK3', 'HK4', 'NOT_FOUND'),
    },
    {
      name: 'Reform of the Ordinance: notice of breaches as a duty',
      from: '@HK.REFORM',
      article: 'Proposals of 2020 and 2026',
      evidence: known('HK10', 'NOT_FOUND'),
    },
  ],
  regulators: [
    {
      name: 'Privacy Commissioner for Personal Data',
      alsoCalled: ['PCPD', 'Office of the Privacy Commissioner for Personal Data', '個人資料私隱專員公署'],
      from: ORDINANCE,
      article: 's 5',
      evidence: original('HK6'),
    },
    {
      name: 'Office of the Government Chief Information Officer, for contracts of the Greater Bay Area',
      alsoCalled: ['OGCIO'],
      from: BAY_AREA,
      to: '2024-07-25',
      article: 'Guidelines on the standard contract of the Greater Bay Area',
      evidence: UNVERIFIED,
    },
    {
      name: 'Digital Policy Office, for contracts of the Greater Bay Area',
      alsoCalled: ['數字政策辦公室'],
      from: '2024-07-25',
      article: 'Guidelines on the standard contract of the Greater Bay Area',
      evidence: known('HK5'),
    },
  ],
  record: [
    {
      required: 'INDIRECT',
      instead:
        'A log book of refused requests, kept for four years (s 27); policies, kinds of data and main purposes open to everybody (DPP5). An inventory is recommended. Data processors are not bound themselves.',
      form: 'The log book in Chinese or English.',
      from: ORDINANCE,
      article: 's 27; DPP5',
      evidence: original('HK1', 'HK2'),
      note: 'Returns of data users (ss 14 to 16) exist on paper only: no class was ever specified.',
    },
  ],
  terms: [
    {
      controller: 'data user (資料使用者)',
      processor: 'data processor (資料處理者)',
      dataSubject: 'data subject (資料當事人)',
      officer: 'data protection officer (保障資料主任), voluntary',
      others: {
        data: 'personal data (個人資料), of a living individual',
        consent: 'prescribed consent (訂明同意)',
        principles: 'data protection principles, DPP1 to DPP6 (保障資料原則)',
        requests: 'data access request (查閱資料要求), data correction request (改正資料要求)',
        notices:
          'personal information collection statement (收集個人資料聲明), privacy policy statement (私隱政策聲明)',
        relevantPerson: 'relevant person (有關人士), who acts for a minor',
        use: 'use, which includes disclosing and transferring (使用)',
      },
      from: ORDINANCE,
      article: 's 2(1), (3)',
      evidence: known('HK2', 'K'),
    },
  ],
  grounds: [
    {
      code: 'HK.PURPOSE_LIMIT',
      name: 'No ground is asked for: a transfer is a use for the purpose of collection, or with prescribed consent',
      kind: 'RULE',
      from: ORDINANCE,
      to: SECTION_33,
      article: 'DPP3; s 2(1)',
      evidence: K,
      note: 'Section 33 is not in force.',
    },
    {
      code: 'HK.MODEL_2014',
      name: 'Model clauses of 2014',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'SCC'],
      limit: 'Voluntary. In practice the clauses of 2022 have replaced them.',
      isGuidance: true,
      from: '2014-12-29',
      article: 'Guidance of the Commissioner, 29 December 2014',
      evidence: known('HK4', 'UNVERIFIED'),
    },
    {
      code: 'HK.RMC',
      name: 'Recommended Model Contractual Clauses',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'SCC', 'INTRAGROUP_AGREEMENT'],
      limit: 'Voluntary.',
      isGuidance: true,
      from: '2022-05-12',
      article: 'Guidance of the Commissioner, 12 May 2022',
      evidence: read('HK4'),
      note: 'Two sets: from data user to data user, and to a data processor. They may be adapted and are not filed.',
    },
    {
      code: 'HK.GBA',
      name: 'Standard contract of the Greater Bay Area',
      kind: 'SAFEGUARD',
      instruments: ['SCC', 'CONTRACT'],
      limit: 'Voluntary; within the Bay Area only.',
      from: BAY_AREA,
      article: 'Guidelines on the standard contract of the Greater Bay Area',
      evidence: read('HK5'),
      note: 'Between Hong Kong and nine cities of Guangdong, without onward transfer and without important data. First for some sectors, as is known for all since 1 November 2024. The mainland files it, too.',
    },
    ...OF_SECTION_33,
  ],
  /** No place has been gazetted. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'Transfer is not defined. Section 33 is about data handled in Hong Kong, or controlled by a data user whose main place of business is there. No text says whether access from abroad is one.',
      from: ORDINANCE,
      article: 's 33(1)',
      evidence: original('HK3', 'HK4'),
    },
    {
      of: 'NOTICE',
      text: 'Classes of persons to whom data may be transferred are told on or before collection. The place need not be.',
      from: ORDINANCE,
      article: 'DPP1(3)(b)(i)(B)',
      evidence: original('HK2'),
    },
    {
      of: 'TEST',
      text: 'The data user answers for its agents (s 65(2)), and binds processors by contract or other means, in Hong Kong or abroad.',
      from: PROCESSORS,
      article: 'DPP2(3), DPP4(2); s 65(2)',
      evidence: read('HK2', 'HK8'),
    },
    {
      of: 'FILING',
      text: 'The standard contract of the Greater Bay Area is filed within 10 working days of its effect, with the identity paper of the legal representative and a letter of commitment.',
      from: BAY_AREA,
      article: 'Guidelines on the standard contract of the Greater Bay Area',
      evidence: read('HK5'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'no duty; by guidance as soon as practicable',
      condition: 'Above all where there is a real risk of harm.',
      isGuidance: true,
      from: '2023-06-30',
      article: 'Guidance on Data Breach Handling, June 2023',
      evidence: known('HK10'),
      note: 'To become a duty: a proposal, without a bill by 9 October 2026.',
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'no duty; by guidance as soon as practicable',
      condition: 'Where there is a real risk of harm.',
      isGuidance: true,
      from: '2023-06-30',
      article: 'Guidance on Data Breach Handling, June 2023',
      evidence: known('HK10'),
    },
  ],
  requestClocks: [
    {
      right: 'ACCESS',
      within: 'P40D',
      days: 'CALENDAR',
      condition:
        'From receipt. Who is unable says why in writing within the 40 days, and complies as soon as practicable. A refusal has its reasons in the same time (s 21(1)). A fee that is not excessive can be asked for (s 28).',
      from: ORDINANCE,
      article: 's 19(1), (2)',
      evidence: original('HK1', 'HK3'),
    },
    {
      right: 'CORRECTION',
      within: 'P40D',
      days: 'CALENDAR',
      condition:
        'From receipt, free of charge. Those who got the data in the twelve months before are told. A refusal has its reasons in the same time (ss 24, 25).',
      from: ORDINANCE,
      article: 's 23(1)',
      evidence: original('HK1', 'HK2'),
    },
    {
      right: 'OBJECTION',
      words: 'at any time, free of charge',
      condition: 'To direct marketing.',
      from: MARKETING,
      article: 'ss 35G, 35L',
      evidence: read('HK3'),
    },
  ],
  consentAge: [
    {
      from: ORDINANCE,
      article: 'ss 2(1), 17A; DPP3(2), (3)',
      evidence: known('HK2', 'K'),
      note: 'No age of consent. A minor is under 18, and who has parental responsibility may make requests and consent to a new use that is clearly in the interest of the minor.',
    },
  ],
  legalBases: [
    {
      known: [],
      from: ORDINANCE,
      article: 'DPP1, DPP3',
      evidence: original('HK2'),
      note: 'No list: collection is for a lawful purpose tied to a function, and use is for that purpose, unless there is prescribed consent or an exemption.',
    },
  ],
  items: HK_ITEMS,
  leavesOut: {
    CONDITIONS: 'the exemptions of Part 8 one by one',
    BREACH_NOTICE: 'rules for banks and listed companies',
  },
};
