import { K, known } from '../evidence.js';
import type { InstrumentVersion } from '../instrument.js';

/** The EU's clauses of 2001, 2002, 2004 and 2010. If signed until 21 September 2022, they were valid until 21 March 2024. */
const old = {
  kind: 'SCC',
  signableTo: '2022-09-22',
  to: '2024-03-22',
  replacedBy: 'the IDTA (A1.0) or the Addendum (B1.0)',
  article: 'DPA 2018 Sch 21 para 7',
  evidence: known('S78'),
} as const;

const sinceMarch2022 = {
  from: '2022-03-21',
  article: '46(2)(d); DPA 2018 s119A',
  evidence: { text: ['K', 'UNVERIFIED'], from: ['S78'] },
  note: 'Whether a newer version has been issued: not verified.',
} as const;

const bcr = { kind: 'BCR', from: '2021-01-01', article: '46(2)(b), 47', evidence: K } as const;

/**
 * Instruments that can be signed or approved for transfers out of the United Kingdom. The EU's clauses of 2021 are not
 * included: they have never been valid without the Addendum.
 */
export const UK_INSTRUMENTS: readonly InstrumentVersion[] = [
  {
    ...old,
    version: '2001/497/EC',
    from: '2001-09-03',
    evidence: { text: ['S78'], from: ['S69'] },
    alsoCalled: ['2001/497'],
    name: 'EU standard contractual clauses, controller to controller, set I (2001/497/EC)',
  },
  {
    ...old,
    version: '2002/16/EC',
    from: '2002-04-03',
    signableTo: '2010-05-15',
    evidence: known('S78', 'UNVERIFIED'),
    note: 'Doubtful since 2021: paragraph 7 asks what clauses would do if they had been agreed on 31 December 2020, and these were repealed in 2010.',
    alsoCalled: ['2002/16'],
    name: 'EU standard contractual clauses, controller to processor (2002/16/EC)',
  },
  {
    ...old,
    version: '2004/915/EC',
    from: '2005-04-01',
    alsoCalled: ['2004/915'],
    name: 'EU standard contractual clauses, controller to controller, set II (2004/915/EC)',
  },
  {
    ...old,
    version: '2010/87/EU',
    from: '2010-05-15',
    evidence: { text: ['S78'], from: ['S69'] },
    alsoCalled: ['2010/87'],
    name: 'EU standard contractual clauses, controller to processor (2010/87/EU)',
  },
  {
    ...sinceMarch2022,
    kind: 'IDTA',
    version: 'A1.0',
    name: 'International Data Transfer Agreement A1.0',
    options: {
      'table 1': 'Parties and signatures.',
      'table 2': 'Details of the transfer.',
      'table 3': 'Transferred data.',
      'table 4': 'Security requirements.',
      'part 2': 'Extra protection clauses, where the assessment asks for them.',
      'part 3': 'Commercial clauses: optional.',
      'part 4': 'Mandatory clauses.',
    },
  },
  {
    ...sinceMarch2022,
    kind: 'UK_ADDENDUM',
    version: 'B1.0',
    name: 'International Data Transfer Addendum B1.0 to the EU standard contractual clauses',
    options: {
      'table 1': 'Parties.',
      'table 2': 'The clauses of 2021 that it amends, with their modules and options.',
      'table 3': 'What the annexes of the clauses hold.',
      'table 4': 'Who may end it when the approved Addendum changes.',
    },
  },
  { ...bcr, version: 'BCR-C', name: 'UK binding corporate rules for controllers, approved by the Commissioner' },
  { ...bcr, version: 'BCR-P', name: 'UK binding corporate rules for processors, approved by the Commissioner' },
  {
    ...bcr,
    version: 'UK BCR Addendum',
    name: 'UK Addendum to binding corporate rules approved in the EU',
    from: '2023-12-01',
    precision: 'MONTH',
    evidence: known('K', 'UNVERIFIED'),
    note: 'Of December 2023: the day was not verified.',
  },
];
