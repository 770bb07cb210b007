import type { Jurisdiction } from '../jurisdiction.js';

export const SA: Jurisdiction = {
  code: 'SA',
  name: 'Saudi Arabia',
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
