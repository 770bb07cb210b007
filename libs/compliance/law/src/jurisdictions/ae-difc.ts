import { type Evidence, known, read } from '../evidence.js';
import { itemsOf } from '../items.js';
import type { Jurisdiction } from '../jurisdiction.js';
import type { SOURCES } from '../sources.js';

const LAW = '2020-07-01';
/** First day of the regulations on breaches, digital communications and autonomous systems. */
const REGULATIONS = '2023-09-01';

/** Returns the evidence for what was read in these sources, and has been so from the first day of the law. */
const since2020 = (...text: readonly (keyof typeof SOURCES | 'CHECKED')[]): Evidence => ({ text, from: ['AE1'] });
const UNVERIFIED = known('K', 'UNVERIFIED');

/** The law of the Dubai International Financial Centre: its dates, notification, officer and clocks. The rest is open. */
export const AE_DIFC: Jurisdiction = {
  code: 'AE-DIFC',
  name: 'Dubai International Financial Centre',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Data Protection Law, DIFC Law No 5 of 2020',
      from: LAW,
      enforcedFrom: '2020-10-01',
      article: 'DIFC Law 5/2020',
      evidence: since2020('AE1'),
      note: 'Enacted on 21 May 2020, in place of Law No 1 of 2007. The federal law does not apply in the zone: name its companies as controllers of the profile AE-DIFC, and they are judged by this law alone.',
    },
    {
      name: 'Data Protection Regulations 2020',
      from: LAW,
      article: 'Data Protection Regulations',
      evidence: since2020('AE1'),
    },
    {
      name: 'DIFC Laws Amendment Law, Law No 2 of 2022: redress and interpretation',
      from: '2022-03-08',
      precision: 'UNKNOWN',
      article: 'DIFC Law 2/2022',
      evidence: known('AE1', 'UNVERIFIED'),
      note: 'The day of its enactment: the first day in force was not found.',
    },
    {
      name: 'Regulations 8 to 10: breaches, digital communications, autonomous and semi-autonomous systems',
      from: REGULATIONS,
      article: 'Regs 8, 9, 10',
      evidence: known('AE6'),
      note: 'Regulation 10 is enforced since January 2026, whose day was not read.',
    },
    {
      name: 'DIFC Laws Amendment Law, Law No 1 of 2025: reach, requests of authorities, claims in court, fines',
      from: '2025-07-15',
      article: 'DIFC Law 1/2025; 6(3), 28, 64A, Schedule 2',
      evidence: read('AE2', 'CHECKED'),
      note: 'Enacted on 8 July 2025. The words on occasional processing are gone from 6(3).',
    },
  ],
  regulators: [
    {
      name: 'DIFC Commissioner of Data Protection',
      alsoCalled: ['Commissioner of Data Protection', "Commissioner's Office"],
      from: LAW,
      article: '43',
      evidence: known('AE3'),
    },
  ],
  record: [
    {
      required: 'YES',
      form: 'In writing, by controller and processor.',
      from: LAW,
      article: '15; Regs 2.1',
      evidence: UNVERIFIED,
      note: 'Its items were not read, and are not in these data.',
    },
  ],
  terms: [
    {
      controller: 'Controller',
      processor: 'Processor',
      dataSubject: 'Data Subject',
      officer: 'Data Protection Officer (DPO)',
      others: {
        highRisk: 'High Risk Processing Activities',
        special: 'Special Categories of Personal Data',
        body: 'DIFC Body',
        abroad: 'Third Country: any place outside the DIFC, the rest of the Emirates too',
        month: 'month: thirty days',
      },
      from: LAW,
      article: 'Schedule 1',
      evidence: known('AE7', 'UNVERIFIED'),
    },
  ],
  /** Open: their letters, and the list of recognised places, were not read. */
  grounds: [],
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'A transfer to any place outside the DIFC: to the rest of the Emirates and to the Abu Dhabi Global Market, too.',
      from: LAW,
      article: '26, 27; Schedule 1',
      evidence: known('AE7', 'UNVERIFIED'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      words: 'as soon as practicable in the circumstances',
      condition: 'The breach compromises confidentiality, security or privacy. There is no number of hours.',
      from: LAW,
      article: '41',
      evidence: since2020('AE5'),
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'as soon as practicable in the circumstances, promptly at an immediate risk',
      condition: 'A high risk to security or rights is likely.',
      from: LAW,
      article: '42',
      evidence: UNVERIFIED,
    },
    {
      whom: 'CUSTOMER',
      words: 'without undue delay',
      startsWith: 'awareness',
      condition: 'Of the processor, to the controller.',
      from: LAW,
      article: '41(2)',
      evidence: since2020('AE5'),
    },
  ],
  requestClocks: [
    {
      right: 'ANY',
      within: 'P30D',
      extension: 'P60D',
      days: 'CALENDAR',
      condition: 'Access, rectification and erasure: a month, and two more if it is complex. A month has thirty days.',
      from: LAW,
      article: '33; Schedule 1',
      evidence: known('AE4', 'UNVERIFIED'),
    },
  ],
  consentAge: [{ from: LAW, article: 'DIFC Law 5/2020', evidence: UNVERIFIED, note: 'No age was found.' }],
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
      article: '10(1)',
      evidence: known('AE7', 'UNVERIFIED'),
      note: 'The list was read, and its letters were not. It says consent; that it is explicit is a condition for special categories (11). A public task is one in the interests of the DIFC, of a DIFC Body or in the powers that it gives.',
    },
  ],
  items: {
    FILINGS: itemsOf({ from: LAW }, [
      [
        'REGISTRATION',
        'notification of processing to the Commissioner, by controllers and processors registered in the DIFC, at the start and every year with the licence; changes in the year as well',
        '14(7), (8); Regs 3',
        since2020('AE3'),
        {
          note: 'The public register shows it, with the name and place of the officer. Who is not incorporated in the DIFC need not notify. Fees were not verified.',
        },
      ],
      [
        'ANNUAL_ASSESSMENT',
        'the yearly assessment of the processing by the data protection officer, where one is due',
        '19(1)',
        since2020('AE3'),
      ],
    ]),
    OFFICER: itemsOf({ from: LAW }, [
      [
        'APPOINTMENT',
        'a data protection officer in DIFC Bodies, and for high risk processing that is systematic or regular',
        '16',
        since2020('AE4'),
        { note: 'The officer lives in the Emirates, unless employed in the group for the like work.' },
      ],
    ]),
    OPEN: itemsOf({ from: LAW }, [
      ['RECORD', 'items of the record', '15; Regs 2.1', UNVERIFIED],
      ['NOTICE', 'items of notices', '29 to 31', UNVERIFIED],
      ['GROUNDS', 'grounds of transfers, and the recognised places', '26, 27; Regs, appendix 3', UNVERIFIED],
      ['PROCESSOR_CONTRACT', 'items of the agreement with a processor', '24(5)', UNVERIFIED],
      ['SENSITIVE', 'special categories, among them criminal record and communal origin', '11; Schedule 1', UNVERIFIED],
      ['IMPACT_ASSESSMENT', 'when an impact assessment is due, and consultation', '20, 21', UNVERIFIED],
      ['AUTOMATED_DECISIONS', 'automated decisions', '38', UNVERIFIED],
      ['AUTHORITY_REQUESTS', 'requests of authorities', '28', UNVERIFIED],
      ['FEES', 'fees', 'Regs, appendix', UNVERIFIED],
    ]).concat(
      itemsOf({ from: REGULATIONS }, [
        ['SYSTEMS', 'autonomous systems: notice, register, officer, certification', 'Regs 8 to 10', UNVERIFIED],
      ]),
    ),
  },
  leavesOut: { FILINGS: 'what is told of transfers and of systems' },
};
