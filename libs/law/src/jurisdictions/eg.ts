import type { Jurisdiction } from '../jurisdiction.js';

export const EG: Jurisdiction = {
  code: 'EG',
  name: 'Egypt',
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
