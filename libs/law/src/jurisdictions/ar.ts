import type { Jurisdiction } from '../jurisdiction.js';

export const AR: Jurisdiction = {
  code: 'AR',
  name: 'Argentina',
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
