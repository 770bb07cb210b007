import { type Evidence, known } from '../evidence.js';
import { type ItemRow, itemsOf } from '../items.js';
import type { Jurisdiction } from '../jurisdiction.js';
import type { SOURCES } from '../sources.js';

const LAW = '2021-08-14';
/** The end of the exemptions of small firms. */
const FOR_ALL = '@AE-ADGM.AMENDMENT_2022';

/** Returns the evidence for what was read in these sources, and has been so from the first day of the Regulations. */
const since2021 = (...text: readonly (keyof typeof SOURCES | 'CHECKED')[]): Evidence => ({ text, from: ['AE8'] });
const UNVERIFIED = known('K', 'UNVERIFIED');

const SMALL = 'Not firms with fewer than five employees and no high risk processing.';

/** Notice and officer, with a note on small firms. */
const fee = (note: string): ItemRow => [
  'REGISTRATION',
  'data protection fee, with notice of name and address, by every controller before it starts or as soon as practicable; renewed within a month of each anniversary',
  '24',
  since2021('AE10'),
  { note },
];
const officer = (note: string): ItemRow => [
  'APPOINTMENT',
  'a data protection officer in public authorities, for core activities of regular and systematic monitoring at large scale, and for special categories at large scale',
  '35(1)',
  since2021('AE8'),
  { note },
];

/** The law of the Abu Dhabi Global Market: its dates, fee, officer and clocks. The rest is open. */
export const AE_ADGM: Jurisdiction = {
  code: 'AE-ADGM',
  name: 'Abu Dhabi Global Market',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Data Protection Regulations 2021',
      from: LAW,
      article: 'Data Protection Regulations 2021',
      evidence: since2021('AE8', 'CHECKED'),
      note: 'Enacted on 11 February 2021, in place of those of 2015. For establishments registered before 14 February 2021 since 14 February 2022. Fines up to USD 28,000,000 (55). The federal law does not apply in the zone: name its companies as controllers of the profile AE-ADGM, and they are judged by these alone.',
    },
    {
      name: 'Data Protection Regulations 2021, for establishments registered before 14 February 2021',
      from: '2022-02-14',
      article: 'Data Protection Regulations 2021',
      evidence: { text: ['AE8', 'CHECKED'], from: ['AE8'] },
    },
    {
      name: 'Data Protection Fees Rules and Fines Rules 2021',
      from: LAW,
      article: '24, 55',
      evidence: known('AE10'),
      note: 'Issued on 25 July 2021. USD 300 and the same for each renewal, as of 2021.',
    },
    {
      name: 'Data Protection (Amendment No 1) Regulations 2022: no exemption of small firms',
      from: FOR_ALL,
      article: '24(3), 35(5)',
      evidence: known('AE12', 'UNVERIFIED'),
      note: 'Its text was read twice. Enacted on 26 July 2022: the first day in force was not found.',
    },
    {
      name: 'Data Protection (Amendment No 1) Regulations 2023: firms of Al Reem Island stay outside',
      from: '2023-06-09',
      to: '2025-01-01',
      article: '3(4)',
      evidence: known('AE12'),
      note: 'The day of its enactment. They are inside since 1 January 2025.',
    },
    {
      name: 'Data Protection (Substantial Public Interest Conditions) Rules 2025',
      from: '2025-09-16',
      precision: 'UNKNOWN',
      article: '7(2)',
      evidence: UNVERIFIED,
      note: 'On insurance, and on children and persons at risk. The day of the press: the first day in force was not found.',
    },
  ],
  regulators: [
    {
      name: 'ADGM Office of Data Protection',
      alsoCalled: ['Commissioner of Data Protection', 'ODP'],
      from: LAW,
      article: '47 to 53',
      evidence: since2021('AE8'),
      note: 'Set up in February 2021, before the Regulations were in force. The Registration Authority is of the Regulations of 2015.',
    },
  ],
  record: [
    {
      required: 'YES',
      form: 'In writing, also electronic; shown to the Commissioner on request.',
      from: LAW,
      article: '28',
      evidence: known('AE10', 'UNVERIFIED'),
      note: 'Its items were not read, and are not in these data. Whether small firms are exempt was not found.',
    },
  ],
  terms: [
    {
      controller: 'Controller',
      processor: 'Processor',
      dataSubject: 'Data Subject',
      officer: 'Data Protection Officer (DPO)',
      others: {
        establishment: 'Establishment',
        highRisk: 'High Risk Processing Activities',
        special: 'Special Categories of Personal Data',
        policy: 'Appropriate Policy Document',
      },
      from: LAW,
      article: '62',
      evidence: known('AE8', 'UNVERIFIED'),
    },
  ],
  /** Open: most were not read, and neither was the list of recognised places. */
  grounds: [],
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'A transfer to any place outside the ADGM: to the rest of the Emirates and to the Dubai International Financial Centre, too.',
      from: LAW,
      article: '40(2)',
      evidence: known('AE9', 'UNVERIFIED'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      words: 'without undue delay, and where feasible within 72 hours',
      startsWith: 'awareness',
      condition: 'Unless a risk to rights is unlikely. Later only with reasons. Filed online with the Office.',
      from: LAW,
      article: '32(1)',
      evidence: since2021('AE11'),
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'without undue delay',
      condition: 'A high risk to rights is likely.',
      from: LAW,
      article: '33',
      evidence: since2021('AE11'),
    },
    {
      whom: 'CUSTOMER',
      words: 'without undue delay',
      startsWith: 'awareness',
      condition: 'Of the processor, to the controller.',
      from: LAW,
      article: '32(2)',
      evidence: { text: ['AE11', 'K'], from: ['AE8'] },
    },
  ],
  requestClocks: [
    {
      right: 'ANY',
      within: 'P2M',
      extension: 'P1M',
      condition: 'From the receipt of the request.',
      from: LAW,
      article: '10(3), (4)',
      evidence: since2021('AE9'),
      note: 'Two months and one more, where the GDPR has one and two more.',
    },
  ],
  consentAge: [
    {
      from: LAW,
      article: '5(1)(f), 62',
      evidence: UNVERIFIED,
      note: 'A child is a defined term, whose age was not read. No age of consent was found.',
    },
  ],
  legalBases: [
    {
      known: [
        'CONSENT',
        'EXPRESS_CONSENT',
        'CONTRACT',
        'LEGAL_OBLIGATION',
        'VITAL_INTERESTS',
        'PUBLIC_TASK',
        'LEGITIMATE_INTERESTS',
      ],
      from: LAW,
      article: '5(1)',
      evidence: known('AE10', 'UNVERIFIED'),
      note: 'The list was read, and its letters were not.',
    },
  ],
  items: {
    FILINGS: [
      ...itemsOf({ from: LAW, to: FOR_ALL }, [fee(SMALL)]),
      ...itemsOf({ from: FOR_ALL }, [fee('Small firms are no longer exempt.')]).map((item) => ({
        ...item,
        evidence: known('AE10', 'AE12'),
      })),
    ],
    OFFICER: [
      ...itemsOf({ from: LAW, to: FOR_ALL }, [officer(SMALL)]),
      ...itemsOf({ from: FOR_ALL }, [officer('Small firms are no longer exempt.')]).map((item) => ({
        ...item,
        evidence: known('AE8', 'AE12'),
      })),
    ],
    OPEN: itemsOf({ from: LAW }, [
      ['RECORD', 'items of the record', '28', UNVERIFIED],
      ['NOTICE', 'items of notices', '11, 12', UNVERIFIED],
      ['GROUNDS', 'grounds of transfers, and the recognised places', '40 to 45', UNVERIFIED],
      ['PROCESSOR_CONTRACT', 'items of the contract with a processor', '26', UNVERIFIED],
      [
        'SENSITIVE',
        'special categories, criminal convictions among them, and the appropriate policy document',
        '7, 62',
        UNVERIFIED,
      ],
      ['IMPACT_ASSESSMENT', 'when an impact assessment is due', '34', UNVERIFIED],
      ['AUTOMATED_DECISIONS', 'automated decisions', '20', UNVERIFIED],
      ['FEES', 'fees after 2021', 'Fees Rules 2021', UNVERIFIED],
    ]),
  },
  leavesOut: {
    FILINGS: 'what is told of the officer, and approvals of clauses and rules',
  },
};
