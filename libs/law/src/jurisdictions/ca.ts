import type { Jurisdiction } from '../jurisdiction.js';

export const CA: Jurisdiction = {
  code: 'CA',
  name: 'Canada',
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
