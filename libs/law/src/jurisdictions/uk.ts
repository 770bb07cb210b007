import type { Jurisdiction } from '../jurisdiction.js';
import { ART30_1, ART30_2, breachClocks, derogations, SIX_BASES } from './gdpr.js';
import { UK_INSTRUMENTS } from './uk.instruments.js';
import { UK_RECOGNITIONS } from './uk.recognitions.js';

/** The end of the transition period: from then the United Kingdom has a law, and grounds, of its own. */
const OWN = '2021-01-01';
/** The main data provisions of the Data (Use and Access) Act 2025. */
const DUAA = '2026-02-05';

export const UK: Jurisdiction = {
  code: 'UK',
  name: 'United Kingdom',
  acts: [
    {
      name: 'Regulation (EU) 2016/679 (General Data Protection Regulation) and Data Protection Act 2018',
      from: '2018-05-25',
      to: OWN,
      article: '99(2)',
      evidence: ['K'],
      note: 'As a member state, and in the transition period of the withdrawal agreement.',
    },
    {
      name: 'UK General Data Protection Regulation and Data Protection Act 2018',
      from: OWN,
      to: DUAA,
      article: 'European Union (Withdrawal) Act 2018 s3; SI 2019/419',
      evidence: ['K'],
    },
    {
      name: 'UK General Data Protection Regulation and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025',
      from: DUAA,
      article: 'Data (Use and Access) Act 2025 (c. 18); SI 2026/82',
      evidence: ['S17', 'CHECKED'],
    },
  ],
  regulators: [
    {
      name: 'Information Commissioner',
      alsoCalled: ['ICO', "Information Commissioner's Office", 'Information Commission'],
      from: '2018-05-25',
      article: 'DPA 2018 s114',
      evidence: ['K'],
      note: 'It is becoming the Information Commission; from when, is not verified.',
    },
  ],
  record: [
    {
      required: 'YES',
      controllerItems: 'ART30_1',
      processorItems: 'ART30_2',
      form: 'In writing, electronic form included (30(3)); shown to the Commissioner on request (30(4)).',
      exemption:
        'Organisations of fewer than 250 people, unless a risk is likely, the processing is more than occasional, or special or criminal-record data are in it: seldom of use.',
      article: '30',
      evidence: ['S17', 'K'],
      note: 'The Data (Use and Access) Act 2025 left Art 30 as it was.',
    },
  ],
  terms: [
    {
      controller: 'controller',
      processor: 'processor',
      dataSubject: 'data subject',
      officer: 'data protection officer',
      others: { jointControllers: 'joint controllers (26)', representative: 'representative (27)' },
    },
  ],
  grounds: [
    {
      code: 'UK.REG',
      name: 'Approval by regulations (adequacy regulations, data bridge)',
      kind: 'RECOGNITION',
      from: OWN,
      article: '45A',
      evidence: ['S17', 'S18', 'S19'],
      note: 'Until 4 February 2026: Art 45, DPA 2018 s17A.',
    },
    {
      code: 'UK.IDTA',
      name: 'International Data Transfer Agreement',
      kind: 'SAFEGUARD',
      instruments: ['IDTA'],
      from: '2022-03-21',
      article: '46(2)(d); DPA 2018 s119A',
      evidence: ['K', 'CHECKED'],
    },
    {
      code: 'UK.ADDENDUM',
      name: 'International Data Transfer Addendum to the EU standard contractual clauses',
      kind: 'SAFEGUARD',
      instruments: ['UK_ADDENDUM'],
      from: '2022-03-21',
      article: '46(2)(d); DPA 2018 s119A',
      evidence: ['K', 'CHECKED'],
    },
    {
      code: 'UK.BCR',
      name: 'UK binding corporate rules',
      kind: 'SAFEGUARD',
      instruments: ['BCR'],
      priorFiling: 'Approval by the Commissioner (47).',
      from: OWN,
      article: '46(2)(b), 47',
      evidence: ['K'],
    },
    {
      code: 'UK.COC',
      name: 'Approved code of conduct, with commitments of the importer',
      kind: 'SAFEGUARD',
      instruments: ['CODE_OF_CONDUCT'],
      from: OWN,
      article: '46(2)(e)',
      evidence: ['K'],
    },
    {
      code: 'UK.CERT',
      name: 'Approved certification, with commitments of the importer',
      kind: 'SAFEGUARD',
      instruments: ['CERTIFICATION'],
      from: OWN,
      article: '46(2)(f)',
      evidence: ['K'],
    },
    {
      code: 'UK.ADHOC',
      name: 'Contractual clauses authorised by the Commissioner',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT'],
      priorFiling: 'Authorisation by the Commissioner.',
      from: OWN,
      article: '46(3)(a)',
      evidence: ['K', 'CHECKED'],
    },
    {
      code: 'UK.49A_G',
      name: 'One of the derogations of Art 49(1)(a) to (g), without saying which',
      kind: 'DEROGATION',
      limit: 'each of them has limits of its own: say which is relied on',
      from: OWN,
      article: '49(1)(a) to (g)',
      evidence: ['K'],
    },
    ...derogations('UK', OWN, 'Telling the Commissioner and the data subjects.'),
  ],
  recognitions: UK_RECOGNITIONS,
  instruments: UK_INSTRUMENTS,
  transferDuties: [
    {
      of: 'DEFINITION',
      text: 'The EU standard contractual clauses of 2021 have never been a ground by themselves: the Addendum makes them one.',
      from: OWN,
      article: '46(2)(d); DPA 2018 s119A',
      evidence: ['CHECKED'],
    },
    {
      of: 'TEST',
      text: 'Before safeguards are relied on, it is assessed whether the protection in the destination is essentially equivalent.',
      from: OWN,
      to: DUAA,
      article: '46(1)',
      evidence: ['K', 'CHECKED'],
    },
    {
      of: 'TEST',
      text: 'The data protection test: after the transfer, the standard of protection is not materially lower than in the United Kingdom. For regulations it is the Secretary of State’s; for safeguards, the exporter’s, acting reasonably and proportionately.',
      from: DUAA,
      article: '45B, 46(1A)',
      evidence: ['S17', 'K', 'CHECKED'],
    },
    {
      of: 'NOTICE',
      text: 'The notice says that data will go to a third country, whether it is approved by regulations, and else which safeguards there are and how to obtain a copy. It need not list the countries: the record must.',
      from: OWN,
      article: '13(1)(f), 14(1)(f)',
      evidence: ['K'],
    },
    {
      of: 'FILING',
      text: 'Binding corporate rules (47) and clauses of the parties’ own (46(3)) go to the Commissioner, and so do compelling legitimate interests (49(1)); the IDTA and the Addendum do not.',
      from: OWN,
      article: '46(3), 47, 49(1)',
      evidence: ['K', 'CHECKED'],
    },
    {
      of: 'REPRESENTATIVE',
      text: 'A controller or processor that is not established in the United Kingdom and subject to its regulation by Art 3(2) appoints a representative there.',
      from: OWN,
      article: '27',
      evidence: ['K'],
    },
  ],
  breachClocks: [
    ...breachClocks('the Commissioner'),
    {
      to: 'AUTHORITY',
      within: 'PT24H',
      startsWith: 'detection of the breach',
      condition: 'Providers of public electronic communications services; whatever the risk.',
      from: '2013-08-25',
      to_: undefined,
      article: 'PECR 5A; Reg. (EU) 611/2013 Art 2(2)',
      evidence: ['CHECKED'],
    },
  ],
  consentAge: [
    {
      age: 13,
      from: '2018-05-25',
      article: '8(1); DPA 2018 s9',
      evidence: ['K'],
      note: 'For services of the information society that rest on consent.',
    },
  ],
  legalBases: [
    { known: SIX_BASES, to: DUAA, article: '6(1)', evidence: ['K', 'CHECKED'] },
    {
      known: [...SIX_BASES, 'RECOGNISED_LEGITIMATE_INTERESTS'],
      from: DUAA,
      article: '6(1), 6(1)(ea)',
      evidence: ['S17', 'CHECKED'],
      note: 'Recognised legitimate interests are those of Annex 1, and need no balancing. They do not serve in the EU.',
    },
  ],
  items: { ART30_1, ART30_2 },
};
