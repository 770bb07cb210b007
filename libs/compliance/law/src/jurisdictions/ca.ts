import { K, known, read } from '../evidence.js';
import type { Jurisdiction } from '../jurisdiction.js';

/** First days of the federal act, and of that of Quebec. */
const PIPEDA = '2001-01-01';
const QUEBEC = '1994-01-01';
/** Dates of the stages in which Quebec's Law 25 came into force. */
const LAW_25_FIRST = '2022-09-22';
const LAW_25 = '2023-09-22';

const BREACH_REGISTER = 'Breaches of security safeguards are kept on record for 24 months (PIPEDA 10.3; SOR/2018-64).';
const INCIDENT_REGISTER = `${BREACH_REGISTER} In Quebec a register of confidentiality incidents is kept for five years (P-39.1, s. 3.8).`;

export const CA: Jurisdiction = {
  code: 'CA',
  name: 'Canada',
  acts: [
    {
      name: 'Personal Information Protection and Electronic Documents Act (PIPEDA), S.C. 2000, c. 5',
      from: PIPEDA,
      article: 'S.C. 2000, c. 5',
      evidence: K,
      note: 'Of all commercial activity since 1 January 2004.',
    },
    {
      name: 'Act respecting the protection of personal information in the private sector (Quebec), P-39.1',
      from: QUEBEC,
      article: 'P-39.1',
      evidence: known('S41', 'K'),
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
    {
      name: 'Law 25 (Quebec), 2021, c. 25: its first provisions',
      from: LAW_25_FIRST,
      article: '2021, c. 25',
      evidence: K,
      note: 'Person in charge (3.1) and confidentiality incidents (3.5 to 3.8).',
    },
    {
      name: 'Law 25 (Quebec), 2021, c. 25: most of its provisions',
      from: LAW_25,
      article: '2021, c. 25',
      evidence: K,
      note: 'Communication outside Quebec (17), policies (3.2) and consent under 14.',
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
      name: "Commission d'accès à l'information (Quebec)",
      alsoCalled: ['CAI'],
      from: QUEBEC,
      article: 'P-39.1',
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
      to: LAW_25_FIRST,
      article: 'PIPEDA 10.3',
      evidence: K,
    },
    {
      required: 'NO',
      instead: INCIDENT_REGISTER,
      from: LAW_25_FIRST,
      to: LAW_25,
      article: 'PIPEDA 10.3; P-39.1, s. 3.8',
      evidence: K,
    },
    {
      required: 'NO',
      instead: `${INCIDENT_REGISTER} There, policies on how personal information is governed are published too (s. 3.2).`,
      from: LAW_25,
      article: 'PIPEDA 10.3; P-39.1, ss. 3.2, 3.8',
      evidence: K,
    },
  ],
  terms: [
    {
      controller: 'organization (PIPEDA); person carrying on an enterprise (Quebec)',
      processor: 'third party that processes (PIPEDA); mandatary or service provider (Quebec)',
      dataSubject: 'individual; person concerned (Quebec)',
      officer: 'individual accountable (PIPEDA, Sch. 1, 4.1)',
      from: PIPEDA,
      to: LAW_25_FIRST,
      article: 'PIPEDA, s. 2, Sch. 1, 4.1; Quebec Act, s. 1',
      evidence: K,
    },
    {
      controller: 'organization (PIPEDA); person carrying on an enterprise (Quebec)',
      processor: 'third party that processes (PIPEDA); mandatary or service provider (Quebec)',
      dataSubject: 'individual; person concerned (Quebec)',
      officer:
        'individual accountable (PIPEDA, Sch. 1, 4.1); person in charge of the protection of personal information (Quebec, s. 3.1)',
      from: LAW_25_FIRST,
      article: 'PIPEDA, s. 2, Sch. 1, 4.1; Quebec Act, ss. 1, 3.1',
      evidence: K,
      note: 'In Quebec it is the person with the highest authority, unless the function is delegated. The law has no defined term for a processor.',
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
      code: 'CA.QC_TIA',
      name: 'Privacy impact assessment before communication outside Quebec, and a written agreement',
      kind: 'SAFEGUARD',
      instruments: ['CONTRACT', 'INTRAGROUP_AGREEMENT', 'SCC', 'BCR', 'OTHER'],
      limit:
        'four factors: sensitivity, purposes, protective measures, the legal regime of the destination; other provinces and outsourcing too',
      from: LAW_25,
      article: 'P-39.1, s. 17',
      evidence: read('S41', 'CHECKED'),
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
      of: 'TEST',
      text: 'In Quebec, reasonable steps to see that what is communicated outside Quebec is not used for other purposes or passed on without consent.',
      from: QUEBEC,
      to: LAW_25,
      article: 'P-39.1, old s. 17',
      evidence: K,
    },
    {
      of: 'TEST',
      text: 'In Quebec, a privacy impact assessment before any communication outside Quebec, to other provinces and to service providers too.',
      from: LAW_25,
      article: 'P-39.1, s. 17',
      evidence: read('S41', 'CHECKED'),
    },
    {
      of: 'NOTICE',
      text: 'In Quebec, people are told that their data may be communicated outside Quebec.',
      from: LAW_25,
      article: 'P-39.1, s. 8',
      evidence: K,
    },
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
    ...(['AUTHORITY', 'DATA_SUBJECTS'] as const).map((whom) => ({
      whom,
      words: 'promptly',
      condition: 'in Quebec: a risk of serious injury',
      region: 'CA-QC',
      from: LAW_25_FIRST,
      article: 'P-39.1, s. 3.5',
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
  consentAge: [
    {
      age: 13,
      from: '2019-01-01',
      article: 'guidance of the OPC',
      evidence: K,
      isGuidance: true,
      note: 'Guidance on meaningful consent, not the act.',
    },
    {
      age: 14,
      region: 'CA-QC',
      from: LAW_25,
      article: 'P-39.1, s. 4.1',
      evidence: K,
      note: 'Under 14 the person with parental authority, or the tutor, consents.',
    },
  ],
  legalBases: [
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS'],
      from: PIPEDA,
      article: 'PIPEDA 7 and Sch. 1, 4.3; P-39.1, s. 12',
      evidence: K,
      note: 'Consent, express or implied, with listed exceptions (as far as there are words for them: what a law requires, emergencies). There is no legitimate interest, and a contract is no basis of its own. Business contact information is exempt (PIPEDA 4.01).',
    },
  ],
  items: {
    IMPACT_ASSESSMENT: [
      {
        key: 'QUEBEC_PROJECT',
        name: 'In Quebec, a project to acquire, develop or overhaul an information system, or to deliver services electronically, with personal information',
        from: LAW_25,
        article: 'P-39.1, s. 3.3',
        evidence: K,
        note: 'Beside that of s. 17, before data are communicated outside Quebec. The register has no field that shows it.',
      },
    ],
  },
  leavesOut: {
    IMPACT_ASSESSMENT: 'assessments that public bodies make',
  },
};
