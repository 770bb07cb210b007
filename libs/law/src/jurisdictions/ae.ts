import type { Jurisdiction } from '../jurisdiction.js';

export const AE: Jurisdiction = {
  code: 'AE',
  name: 'United Arab Emirates',
  acts: [],
  regulators: [],
  record: [],
  terms: [],
  grounds: [],
  recognitions: [],
  instruments: [],
  transferDuties: [],
  breachClocks: [],
  consentAge: [],
  legalBases: [],
  items: {},
};
