import type { Jurisdiction } from '../jurisdiction.js';

export const IN: Jurisdiction = {
  code: 'IN',
  name: 'India',
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
