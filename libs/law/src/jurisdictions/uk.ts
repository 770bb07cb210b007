import type { Jurisdiction } from '../jurisdiction.js';
import { ART30_1, ART30_2 } from './gdpr.js';

export const UK: Jurisdiction = {
  code: 'UK',
  name: 'United Kingdom',
  acts: [
    {
      name: 'Regulation (EU) 2016/679 (General Data Protection Regulation) and Data Protection Act 2018',
      from: '2018-05-25',
      to: '2021-01-01',
      article: '99(2)',
      evidence: ['K'],
      note: 'As a member state, and in the transition period of the withdrawal agreement.',
    },
    {
      name: 'UK General Data Protection Regulation and Data Protection Act 2018',
      from: '2021-01-01',
      to: '2026-02-05',
      article: 'European Union (Withdrawal) Act 2018 s3; SI 2019/419',
      evidence: ['K'],
    },
    {
      name: 'UK General Data Protection Regulation and Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025',
      from: '2026-02-05',
      article: 'Data (Use and Access) Act 2025 (c. 18); SI 2026/82',
      evidence: ['S17', 'CHECKED'],
    },
  ],
  regulators: [],
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
  terms: [],
  grounds: [],
  recognitions: [],
  instruments: [],
  transferDuties: [],
  breachClocks: [],
  consentAge: [],
  legalBases: [],
  items: { ART30_1, ART30_2 },
};
