import type { Jurisdiction } from '../jurisdiction.js';

export const KR: Jurisdiction = {
  code: 'KR',
  name: 'Republic of Korea',
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
