import type { Jurisdiction } from '../jurisdiction.js';

export const BR: Jurisdiction = {
  code: 'BR',
  name: 'Brazil',
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
