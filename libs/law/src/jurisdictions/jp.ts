import type { Jurisdiction } from '../jurisdiction.js';

export const JP: Jurisdiction = {
  code: 'JP',
  name: 'Japan',
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
