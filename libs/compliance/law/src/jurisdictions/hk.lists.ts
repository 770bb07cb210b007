import { type Evidence, known, read } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Item } from '../jurisdiction.js';
import type { SOURCES } from '../sources.js';

// The lists of Hong Kong's law.

export const ORDINANCE = '1996-12-20';
/** First day of the amendment of 2012: processors. */
export const PROCESSORS = '2012-10-01';
export const MARKETING = '2013-04-01';
export const BAY_AREA = '2023-12-13';

/** Returns the evidence for what the Ordinance has had from its start. Of its first day, the year alone was read. */
export const original = (...text: readonly (keyof typeof SOURCES | 'CHECKED')[]): Evidence => ({ text, from: ['K'] });
export const UNVERIFIED = known('K', 'UNVERIFIED');

/** Personal information collection statement: for data that are collected from the data subject. */
const COLLECTION: readonly ItemRow[] = [
  ['OBLIGATORY', 'whether the data must be given, and what follows if they are not', 'DPP1(3)(a)', original('HK2')],
  ['PURPOSES', 'purpose, in general or specific terms', 'DPP1(3)(b)(i)(A)', original('HK2')],
  [
    'RECIPIENTS',
    'classes of persons to whom the data may be transferred',
    'DPP1(3)(b)(i)(B)',
    original('HK2'),
    { note: 'The place need not be named. Whether processors are such a class is practice, not text.' },
  ],
  ['RIGHTS', 'rights to request access and correction, at the first use', 'DPP1(3)(b)(ii)(A)', original('HK2')],
  [
    'CONTACT',
    'name or job title, and address, of who handles such requests, at the first use',
    'DPP1(3)(b)(ii)(B)',
    original('HK2'),
    { note: 'The statement is not repeated for the same collection within twelve months (s 35).' },
  ],
];

/** The log book of refusals: the only register that is compulsory. */
const LOG_BOOK: readonly ItemRow[] = [
  ['ACCESS_REFUSED', 'reasons for refusing a request for access', 's 27(2)(a)', original('HK1')],
  [
    'PREJUDICE',
    'where it is neither confirmed nor denied that data exist: the prejudice that disclosure would cause',
    's 27(2)(b)',
    original('HK1'),
  ],
  ['CORRECTION_REFUSED', 'reasons for refusing a request for correction', 's 27(2)(c)', original('HK1')],
  ['OTHER', 'other particulars that regulations prescribe', 's 27(2)(d)', original('HK1')],
  ['TIME', 'entered on or before the notice of refusal, in Chinese or English', 's 27', original('HK1')],
  ['KEPT', 'kept for at least four years from the entry, open to the Commissioner', 's 27(1)(c), (4)', original('HK1')],
];

/** Use of data in direct marketing (Part 6A). */
const DIRECT_MARKETING: readonly ItemRow[] = [
  [
    'NOTICE',
    'before the first use: the intention, that consent is needed, kinds of data, classes of what is marketed, a free way to answer',
    's 35C',
    read('HK2', 'HK3'),
  ],
  [
    'CONSENT',
    'consent, for which saying that one does not object is enough; silence is not',
    'ss 35A, 35E',
    read('HK3'),
  ],
  ['ORAL_CONSENT', 'oral consent confirmed in writing within 14 days', 's 35E(1)(b)', read('HK3')],
  ['FIRST_USE', 'at the first use: the right to opt out, free of charge', 's 35F', read('HK3')],
  ['STOP', 'an end on request', 's 35G', read('HK3')],
  [
    'THIRD_PARTIES',
    'for the marketing of others: notice and consent in writing; an agent of the data user is no other',
    'ss 35I(2), 35J, 35K',
    read('HK3'),
  ],
  [
    'EARLIER',
    'data used so before 1 April 2013 are free within the same class; social and health care services as listed are outside',
    'ss 35B, 35D(1), 35I',
    read('HK3'),
  ],
];

export const HK_ITEMS: Readonly<Record<string, readonly Item[]>> = {
  NOTICE_AT_COLLECTION: itemsOf({ from: ORDINANCE }, COLLECTION),
  PRIVACY_POLICY: itemsOf({ from: ORDINANCE }, [
    ['POLICY', 'policies and practices', 'DPP5(a)', original('HK2', 'HK9')],
    ['DATA_CATEGORIES', 'kinds of personal data held', 'DPP5(b)', original('HK2', 'HK9')],
    ['PURPOSES', 'main purposes of their use', 'DPP5(c)', original('HK2', 'HK9')],
  ]),
  LOG_BOOK: itemsOf({ from: ORDINANCE }, LOG_BOOK),
  CONDITIONS: itemsOf({ from: ORDINANCE }, [
    [
      'COLLECTION',
      'for a lawful purpose tied to a function, necessary and not excessive, by lawful and fair means',
      'DPP1(1), (2)',
      original('HK2'),
    ],
    [
      'NEW_PURPOSE',
      'use, disclosure and transfer for the purpose of collection or one directly related; else with prescribed consent, or by an exemption of Part 8',
      'DPP3; ss 51 to 63D',
      known('HK2', 'K'),
    ],
    [
      'PRESCRIBED_CONSENT',
      'consent that is express and voluntary, and can be withdrawn in writing',
      's 2(3)',
      original('HK2'),
    ],
    [
      'IDENTITY_CARD',
      'numbers of identity cards in the cases that the code lists',
      'Code of Practice on the Identity Card Number, s 12',
      original('HK9'),
      { isGuidance: true, note: 'The Ordinance has no special categories of data.' },
    ],
    [
      'OTHER_CODES',
      'codes on consumer credit data and on human resources (two years for applicants, seven after employment), guidance on biometric data',
      'Codes of practice, s 12',
      UNVERIFIED,
      { isGuidance: true },
    ],
  ]),
  PROCESSOR_CONTRACT: itemsOf({ from: PROCESSORS }, [
    ['RETENTION', 'data are not kept for longer than the processing needs', 'DPP2(3)', read('HK2', 'HK8')],
    [
      'SECURITY',
      'no unauthorised or accidental access, processing, erasure, loss or use',
      'DPP4(2)',
      read('HK2', 'HK8'),
      { note: 'By contract or other means, such as oversight and audit. The law lists no clauses.' },
    ],
    [
      'RECOMMENDED',
      'as is recommended: return or destruction, no other use, control of subcontractors, reports of incidents, training, audit, consequences',
      'Leaflet of the Commissioner, September 2012',
      UNVERIFIED,
      { isGuidance: true },
    ],
  ]),
  ACCOUNTABILITY: itemsOf({ from: ORDINANCE }, [
    [
      'RETENTION',
      'data are not kept for longer than needed, and are erased then unless a law or the public interest keeps them',
      'DPP2(2); s 26(1)',
      original('HK1', 'HK2'),
    ],
    ['SECURITY', 'practicable steps for security', 'DPP4(1)', UNVERIFIED],
    [
      'INVENTORY',
      'an inventory of personal data, as the guide on privacy management programmes of 2014 recommends',
      'Guide of the Commissioner, 2014 and 2018',
      UNVERIFIED,
      { isGuidance: true },
    ],
  ]),
  IMPACT_ASSESSMENT: itemsOf({ from: BAY_AREA }, [
    [
      'BAY_AREA',
      'before the standard contract of the Greater Bay Area, made within the three months before it',
      'Guidelines on the standard contract of the Greater Bay Area',
      read('HK5'),
      { note: 'Elsewhere an assessment is recommended only.' },
    ],
  ]),
  FILINGS: [
    ...itemsOf({ from: '1997-08-01' }, [
      [
        'MATCHING',
        'Consent of the Commissioner to a matching procedure, unless each person consented or a schedule permits it',
        'ss 2(1), 30 to 32',
        { text: ['HK3'], from: ['K'] },
        {
          note: 'Comparing data of ten or more people, collected for different purposes, for adverse action. The Commissioner decides within 45 days; people have 7 days to answer before the action.',
        },
      ],
    ]),
    ...itemsOf({ from: BAY_AREA }, [
      [
        'BAY_AREA_CONTRACT',
        'Standard contract of the Greater Bay Area, filed within 10 working days of its effect with the Digital Policy Office',
        'Guidelines on the standard contract of the Greater Bay Area',
        read('HK5'),
      ],
    ]),
  ],
  MARKETING: itemsOf({ from: MARKETING }, DIRECT_MARKETING),
  BREACH_NOTICE: itemsOf({ from: '2026-01-01' }, [
    [
      'CRITICAL_INFRASTRUCTURE',
      'designated operators report an incident of computer systems within 12 hours if a core function is or may be disrupted, else within 48 hours of awareness',
      'Cap. 653 s 28',
      known('HK10', 'UNVERIFIED'),
      {
        note: 'A law on security, for designated operators in eight sectors and of other critical infrastructure, counted from awareness. Rules for banks and listed companies were not read.',
      },
    ],
  ]),
};
