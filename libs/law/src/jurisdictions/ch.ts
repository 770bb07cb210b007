import type { Jurisdiction } from '../jurisdiction.js';

export const CH: Jurisdiction = {
  code: 'CH',
  name: 'Switzerland',
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
