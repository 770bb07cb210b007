import type { Jurisdiction } from '../jurisdiction.js';

export const PH: Jurisdiction = {
  code: 'PH',
  name: 'Philippines',
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
