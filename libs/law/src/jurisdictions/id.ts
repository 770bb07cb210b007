import type { Jurisdiction } from '../jurisdiction.js';

export const ID: Jurisdiction = {
  code: 'ID',
  name: 'Indonesia',
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
