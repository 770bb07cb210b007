import type { Jurisdiction } from '../jurisdiction.js';

export const TH: Jurisdiction = {
  code: 'TH',
  name: 'Thailand',
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
