import { type Evidence, K, known, read } from '../evidence.js';
import type { InstrumentVersion } from '../instrument.js';

/**
 * The clauses of 2001, 2004 and 2010. They could be signed until 26 September 2021, and were valid until 27 December
 * 2022.
 */
const old = {
  kind: 'SCC',
  signableTo: '2021-09-27',
  to: '2022-12-28',
  replacedBy: 'the clauses of 2021 (2021/914)',
  article: '46(5); (EU) 2021/914 Art 4',
  evidence: known('S78'),
} as const;

/** Their texts, replaced by the clauses of 2021, and from when they applied: the decisions are some months older. */
const APPLIED: Evidence = { text: ['S69', 'S78'], from: ['S69'] };

/** Instruments that can be signed or approved for transfers out of the EU. */
export const EU_INSTRUMENTS: readonly InstrumentVersion[] = [
  {
    ...old,
    version: '2001/497/EC',
    alsoCalled: ['2001/497'],
    name: 'Standard contractual clauses, controller to controller, set I (2001/497/EC)',
    from: '2001-09-03',
    evidence: APPLIED,
  },
  {
    ...old,
    version: '2002/16/EC',
    alsoCalled: ['2002/16'],
    name: 'Standard contractual clauses, controller to processor (2002/16/EC)',
    from: '2002-04-03',
    signableTo: '2010-05-15',
    replacedBy: 'the clauses of 2010 (2010/87/EU), and now those of 2021 (2021/914)',
    article: '2010/87/EU Art 8',
    evidence: K,
    note: 'Contracts of before went on while the transfers and the processing were the same.',
  },
  {
    ...old,
    version: '2004/915/EC',
    alsoCalled: ['2004/915'],
    name: 'Standard contractual clauses, controller to controller, set II (2004/915/EC)',
    from: '2005-04-01',
  },
  {
    ...old,
    version: '2010/87/EU',
    alsoCalled: ['2010/87'],
    name: 'Standard contractual clauses, controller to processor (2010/87/EU)',
    from: '2010-05-15',
    evidence: APPLIED,
  },
  {
    kind: 'SCC',
    version: '2021/914',
    alsoCalled: ['914/2021'],
    name: 'Standard contractual clauses of 2021 (Implementing Decision (EU) 2021/914)',
    from: '2021-06-27',
    article: '46(2)(c); (EU) 2021/914',
    evidence: { text: ['S78', 'K'], from: ['S78'] },
    note: 'Not for importers whose own processing is subject to the regulation under Art 3(2) (recital 7); no set of clauses for them was found.',
    modules: [
      { number: 1, name: 'Controller to controller' },
      { number: 2, name: 'Controller to processor', note: 'It meets Art 28(3) too.' },
      { number: 3, name: 'Processor to processor', note: 'It meets Art 28(4) too.' },
      {
        number: 4,
        name: 'Processor to controller',
        note: 'Without clause 13; clauses 14 and 15 only where the processor combines the data with its own from the EU.',
      },
    ],
    options: {
      'clause 7': 'Docking clause, by which others can join: optional.',
      'clause 9':
        'Sub-processors, modules 2 and 3: prior authorisation of each (option 1), or general authorisation with notice of changes in a stated time (option 2).',
      'clause 11': 'Independent body to which data subjects can complain: optional.',
      'clause 13':
        'Competent supervisory authority, modules 1 to 3, in three variants: exporter in the EU, its representative there, or neither.',
      'clause 14': 'The law of the destination: the transfer impact assessment, documented.',
      'clause 15': 'What the importer does when an authority asks for the data.',
      'clause 17':
        "Governing law: a member state's, which allows third-party rights; module 4: any country's that allows them.",
      'clause 18': "Courts: a member state's; module 4: any that are named.",
      'annex I.A': 'The parties, with role, contact person and signature.',
      'annex I.B':
        'Data subjects, data, sensitive data and their safeguards, frequency, nature, purpose, retention, transfers to sub-processors.',
      'annex I.C': 'The competent supervisory authority.',
      'annex II': 'Technical and organisational measures.',
      'annex III': 'List of sub-processors: modules 2 and 3, with option 1 of clause 9.',
    },
  },
  {
    kind: 'BCR',
    version: 'BCR-C',
    name: 'Binding corporate rules for controllers, approved by the lead supervisory authority',
    from: '2018-05-25',
    article: '46(2)(b), 47',
    evidence: read('S62'),
    note: 'They hold what Art 47(2)(a) to (n) lists; EDPB Recommendations 1/2022.',
  },
  {
    kind: 'BCR',
    version: 'BCR-P',
    name: 'Binding corporate rules for processors, approved by the lead supervisory authority',
    from: '2018-05-25',
    article: '46(2)(b), 47',
    evidence: K,
    note: 'They hold what Art 47(2)(a) to (n) lists.',
  },
];
