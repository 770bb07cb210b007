import type { Jurisdiction } from '../jurisdiction.js';

export const MY: Jurisdiction = {
  code: 'MY',
  name: 'Malaysia',
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
