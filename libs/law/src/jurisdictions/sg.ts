import type { Jurisdiction } from '../jurisdiction.js';

export const SG: Jurisdiction = {
  code: 'SG',
  name: 'Singapore',
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
