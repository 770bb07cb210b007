import { K, read } from '../evidence.js';
import type { Jurisdiction } from '../jurisdiction.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the federal act. */
const PIPEDA = '2001-01-01';

const BREACH_REGISTER = 'Breaches of security safeguards are kept on record for 24 months (PIPEDA 10.3; SOR/2018-64).';

export const CA: Jurisdiction = {
  code: 'CA',
  name: 'Canada',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Personal Information Protection and Electronic Documents Act (PIPEDA), S.C. 2000, c. 5',
      from: PIPEDA,
      article: 'S.C. 2000, c. 5',
      evidence: K,
      note: 'Of all commercial activity since 1 January 2004.',
    },
    {
      name: 'Personal Information Protection Act (Alberta)',
      from: '2004-01-01',
      article: 'S.A. 2003, c. P-6.5',
      evidence: K,
    },
    {
      name: 'Personal Information Protection Act (British Columbia)',
      from: '2004-01-01',
      article: 'S.B.C. 2003, c. 63',
      evidence: K,
    },
  ],
  regulators: [
    {
      name: 'Office of the Privacy Commissioner of Canada',
      alsoCalled: ['OPC'],
      from: PIPEDA,
      article: 'PIPEDA 11 to 13',
      evidence: K,
    },
    {
      name: 'Office of the Information and Privacy Commissioner of Alberta',
      alsoCalled: ['OIPC AB'],
      from: '2004-01-01',
      article: 'PIPA (Alberta)',
      evidence: K,
    },
    {
      name: 'Office of the Information and Privacy Commissioner for British Columbia',
      alsoCalled: ['OIPC BC'],
      from: '2004-01-01',
      article: 'PIPA (British Columbia)',
      evidence: K,
    },
  ],
  record: [
    { required: 'NO', from: PIPEDA, to: '2018-11-01', article: 'PIPEDA, Sch. 1, 4.1', evidence: K },
    {
      required: 'NO',
      instead: BREACH_REGISTER,
      from: '2018-11-01',
      article: 'PIPEDA 10.3',
      evidence: K,
    },
  ],
  terms: [
    {
      controller: 'organization',
      processor: 'third party that processes',
      dataSubject: 'individual',
      officer: 'individual accountable (Sch. 1, 4.1)',
      from: PIPEDA,
      article: 'PIPEDA, s. 2, Sch. 1, 4.1',
      evidence: K,
      note: 'The law has no defined term for a processor.',
    },
  ],
  grounds: [
    {
      code: 'CA.ACCOUNTABILITY',
      name: 'Comparable protection by contract or other means, the organization staying accountable',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC', 'BCR', 'OTHER'],
      from: PIPEDA,
      article: 'PIPEDA, Sch. 1, 4.1.3',
      evidence: K,
    },
    {
      code: 'CA.AB_NOTICE',
      name: "Notice of service providers outside Canada: the policy names the countries and the provider's purposes",
      kind: 'RULE',
      from: '2010-05-01',
      article: 'PIPA (Alberta) 6, 13.1',
      evidence: K,
    },
  ],
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'NOTICE',
      text: 'In Alberta, policies name the countries in which service providers process, and the purposes.',
      from: '2010-05-01',
      article: 'PIPA (Alberta) 6, 13.1',
      evidence: K,
    },
    {
      of: 'NOTICE',
      text: 'By guidance of the OPC, people are told that their data may be accessed under foreign law.',
      from: '2009-01-27',
      article: 'PIPEDA, Sch. 1, 4.8',
      evidence: K,
      isGuidance: true,
    },
  ],
  breachClocks: [
    ...(['AUTHORITY', 'DATA_SUBJECTS'] as const).map((whom) => ({
      whom,
      words: 'as soon as feasible',
      startsWith: 'finding that the breach occurred',
      condition: 'a real risk of significant harm',
      from: '2018-11-01',
      article: 'PIPEDA 10.1',
      evidence: K,
    })),
    {
      whom: 'AUTHORITY',
      words: 'without unreasonable delay',
      startsWith: 'the loss, access or disclosure',
      condition: 'in Alberta: a real risk of significant harm',
      region: 'CA-AB',
      from: '2010-05-01',
      article: 'PIPA (Alberta) 34.1',
      evidence: read('S56', 'CHECKED'),
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'as the Commissioner directs',
      condition: 'in Alberta: a real risk of significant harm',
      region: 'CA-AB',
      from: '2010-05-01',
      article: 'PIPA (Alberta) 37.1',
      evidence: read('S56', 'CHECKED'),
    },
  ],
  requestClocks: REQUEST_CLOCKS.CA,
  consentAge: [
    {
      age: 13,
      from: '2019-01-01',
      article: 'guidance of the OPC',
      evidence: K,
      isGuidance: true,
      note: 'Guidance on meaningful consent, not the act.',
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS'],
      from: PIPEDA,
      article: 'PIPEDA 7 and Sch. 1, 4.3',
      evidence: K,
      note: 'Consent, express or implied, with listed exceptions (as far as there are words for them: what a law requires, emergencies). There is no legitimate interest, and a contract is no basis of its own. Business contact information is exempt (PIPEDA 4.01).',
    },
  ],
  items: {},
};
