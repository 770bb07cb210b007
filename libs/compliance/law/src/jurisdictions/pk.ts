import { K, known } from '../evidence.js';
import type { Jurisdiction } from '../jurisdiction.js';

/** No general act is in force: on every date there is no such law. The notes name related provisions. */
export const PK: Jurisdiction = {
  code: 'PK',
  name: 'Pakistan',
  lookedThroughUntil: 'UNKNOWN',
  acts: [],
  regulators: [
    {
      name: 'Pakistan Telecommunication Authority',
      alsoCalled: ['PTA'],
      article: 'Prevention of Electronic Crimes Act 2016',
      evidence: K,
      note: 'No regulator of data protection: the bill would found a commission.',
    },
  ],
  record: [
    {
      required: 'NO',
      instead:
        'Nothing of data protection. The Electronic Transactions Ordinance 2002 (ss5 and 6) says when an electronic record counts as an original and as retained; the Prevention of Electronic Crimes Act 2016 (s32) has service providers keep traffic data for a year.',
      article: 'ETO 2002 ss5, 6; PECA 2016 s32',
      evidence: known('S42', 'K', 'UNVERIFIED'),
      note: 'The Personal Data Protection Bill of 2023 was a draft as far as was found.',
    },
  ],
  terms: [{ article: 'none', evidence: known('S42'), note: 'None defined in an act in force.' }],
  grounds: [
    {
      code: 'PK.NONE',
      name: 'No ground is asked for: there is no general rule on transfers, only sectors’ own',
      kind: 'RULE',
      article: 'none',
      evidence: known('S42'),
    },
  ],
  recognitions: [],
  instruments: [],
  transferDuties: [],
  breachClocks: [],
  /** There is no general law that a request could rest on. */
  requestClocks: [],
  consentAge: [
    {
      age: 18,
      article: 'Majority Act 1875',
      evidence: K,
      note: 'The age of majority; no law on consent to processing is in force.',
    },
  ],
  legalBases: [],
  items: {},
};
