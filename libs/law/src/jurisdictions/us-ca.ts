import type { Jurisdiction } from '../jurisdiction.js';

export const US_CA: Jurisdiction = {
  code: 'US-CA',
  name: 'California',
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
