import type { Jurisdiction } from '../jurisdiction.js';

export const EU: Jurisdiction = {
  code: 'EU',
  name: 'European Union and European Economic Area',
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
