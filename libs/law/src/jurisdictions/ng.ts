import type { Jurisdiction } from '../jurisdiction.js';

export const NG: Jurisdiction = {
  code: 'NG',
  name: 'Nigeria',
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
