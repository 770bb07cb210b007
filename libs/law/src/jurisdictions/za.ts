import type { Jurisdiction } from '../jurisdiction.js';

export const ZA: Jurisdiction = {
  code: 'ZA',
  name: 'South Africa',
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
