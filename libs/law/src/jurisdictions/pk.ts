import type { Jurisdiction } from '../jurisdiction.js';

export const PK: Jurisdiction = {
  code: 'PK',
  name: 'Pakistan',
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
