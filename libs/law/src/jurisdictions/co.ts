import type { Jurisdiction } from '../jurisdiction.js';

export const CO: Jurisdiction = {
  code: 'CO',
  name: 'Colombia',
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
