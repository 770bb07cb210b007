import type { Jurisdiction } from '../jurisdiction.js';
import { ART30_1, ART30_2 } from './gdpr.js';

export const EU: Jurisdiction = {
  code: 'EU',
  name: 'European Union and European Economic Area',
  acts: [
    {
      name: 'Regulation (EU) 2016/679 (General Data Protection Regulation)',
      from: '2018-05-25',
      article: '99(2)',
      evidence: ['K'],
      note: 'In Iceland, Liechtenstein and Norway since 20 July 2018, by Decision 154/2018 of the EEA Joint Committee.',
    },
  ],
  regulators: [],
  record: [
    {
      required: 'YES',
      controllerItems: 'ART30_1',
      processorItems: 'ART30_2',
      form: 'In writing, electronic form included (30(3)); shown to the supervisory authority on request (30(4)).',
      exemption:
        'Organisations of fewer than 250 people, unless a risk is likely, the processing is more than occasional, or special or criminal-record data are in it: seldom of use.',
      article: '30',
      evidence: ['K', 'CHECKED'],
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
