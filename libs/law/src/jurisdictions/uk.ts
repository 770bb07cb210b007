import type { Jurisdiction } from '../jurisdiction.js';

export const UK: Jurisdiction = {
  code: 'UK',
  name: 'United Kingdom',
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
