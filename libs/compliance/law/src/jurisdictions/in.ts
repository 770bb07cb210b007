import { K, known, read } from '../evidence.js';
import type { Jurisdiction } from '../jurisdiction.js';
import { REQUEST_CLOCKS } from './request-clocks.js';

/** First day of the duties of the Digital Personal Data Protection Act. The rules of 2011 apply until then. */
const DPDP = '@IN.DPDP';
const SPDI = '2011-04-11';

export const IN: Jurisdiction = {
  code: 'IN',
  name: 'India',
  lookedThroughUntil: 'UNKNOWN',
  acts: [
    {
      name: 'Information Technology Act 2000, s43A, with the Sensitive Personal Data or Information Rules 2011',
      from: SPDI,
      to: DPDP,
      article: 's43A; SPDI Rules',
      evidence: K,
    },
    {
      name: 'Digital Personal Data Protection Act 2023, with the Rules of 2025',
      from: DPDP,
      article: 'Act 22 of 2023; DPDP Rules 2025',
      evidence: known('S33', 'CHECKED', 'UNVERIFIED'),
      note: 'That the duties begin in May 2027 is checked; whether on the 13th or 14th, or earlier, is not.',
    },
    {
      name: 'Digital Personal Data Protection Act 2023: definitions and the Board only',
      from: '2025-11-13',
      to: DPDP,
      article: 'DPDP Rules 1, 2 and 17 to 21',
      evidence: known('S33', 'CHECKED'),
    },
    {
      name: 'Digital Personal Data Protection Act 2023: consent managers',
      from: '2026-11-13',
      to: DPDP,
      article: 'DPDP Rule 4',
      evidence: known('S33', 'CHECKED'),
      note: 'Sources say 13 or 14 November 2026.',
    },
  ],
  regulators: [
    {
      name: 'Department of Information Technology',
      alsoCalled: ['DIT'],
      from: SPDI,
      to: '2012-04-19',
      article: 'IT Act',
      evidence: known('IN1'),
      note: 'Of the Ministry of Communications and Information Technology.',
    },
    {
      name: 'Department of Electronics and Information Technology',
      alsoCalled: ['DeitY'],
      from: '2012-04-19',
      to: '2016-07-19',
      article: 'IT Act',
      evidence: read('IN1'),
      note: 'Of the same ministry. The day of its renaming by the minister.',
    },
    {
      name: 'Ministry of Electronics and Information Technology',
      alsoCalled: ['MeitY'],
      from: '2016-07-19',
      article: 'IT Act',
      evidence: read('IN1', 'CHECKED'),
      note: 'A ministry of its own since then.',
    },
    {
      name: 'Indian Computer Emergency Response Team',
      alsoCalled: ['CERT-In'],
      from: SPDI,
      article: 'IT Act s70B',
      evidence: K,
    },
    {
      name: 'Data Protection Board of India',
      from: '2025-11-13',
      article: 'DPDP Act s18; DPDP Rules 17 to 21',
      evidence: known('S33', 'CHECKED'),
      note: 'It can hear no breach of duties that do not apply yet.',
    },
  ],
  record: [
    {
      required: 'NO',
      instead:
        'A published privacy policy, and a documented security programme with a yearly audit, for sensitive personal data or information.',
      from: SPDI,
      to: DPDP,
      article: 'SPDI Rules 4 and 8',
      evidence: K,
    },
    {
      required: 'NO',
      instead:
        'Logs for security kept a year (Rule 6), personal data, traffic data and logs kept at least a year (Rule 8(3)); for Significant Data Fiduciaries an impact assessment and an audit each year (Rule 13).',
      from: DPDP,
      article: 'DPDP Rules 6, 8(3) and 13',
      evidence: known('S33', 'K'),
    },
  ],
  terms: [
    {
      controller: 'body corporate',
      dataSubject: 'provider of information',
      others: {
        grievanceOfficer:
          'Grievance Officer: who redresses grievances of providers of information; no data protection officer',
      },
      from: SPDI,
      to: DPDP,
      article: 's43A; SPDI Rule 5',
      evidence: K,
    },
    {
      controller: 'Data Fiduciary',
      processor: 'Data Processor',
      dataSubject: 'Data Principal',
      officer: 'Data Protection Officer',
      others: {
        significant: 'Significant Data Fiduciary: one that the government has notified as such',
        consentManager: 'Consent Manager',
        contact: 'person who answers questions of Data Principals, whose business contact is published (8(9))',
      },
      note: 'Only Significant Data Fiduciaries appoint the officer, who is based in India.',
      from: DPDP,
      article: '2, 10',
      evidence: K,
    },
  ],
  grounds: [
    {
      code: 'IN.SPDI7',
      name: 'The same level of protection abroad, and need for a lawful contract or consent',
      kind: 'SAFEGUARD',
      limit:
        'For sensitive personal data or information: passwords, financial data, health, sexual orientation, biometrics. Other data are not limited.',
      from: SPDI,
      to: DPDP,
      article: 'SPDI Rule 7',
      evidence: K,
    },
    {
      code: 'IN.DEFAULT',
      name: 'Allowed, unless the government has restricted the country',
      kind: 'RULE',
      limit: 'Not to a country, nor to a body under its control, that the government restricts.',
      from: DPDP,
      article: '16; DPDP Rule 15',
      evidence: known('S33', 'NOT_FOUND'),
      note: 'No restriction had been notified as far as was found: look for one before relying on it.',
    },
    {
      code: 'IN.SDF_LOCAL',
      name: 'Specified data of Significant Data Fiduciaries stay in India',
      kind: 'RULE',
      besideAnother: true,
      limit: 'a limit and no ground: data that the government specifies must not leave India',
      from: DPDP,
      article: 'DPDP Rule 13(4)',
      evidence: known('S33', 'CHECKED'),
    },
  ],
  /** The Act restricts transfers by a negative list, and recognises no country. */
  recognitions: [],
  instruments: [],
  transferDuties: [
    {
      of: 'TEST',
      text: 'The recipient abroad ensures the same level of data protection as the Rules, and the transfer is needed for a lawful contract with the provider of information or they have consented.',
      from: SPDI,
      to: DPDP,
      article: 'SPDI Rule 7',
      evidence: K,
    },
    {
      of: 'TEST',
      text: 'The country is not one to which the government has restricted transfers, and its requirements on access by foreign states are met.',
      from: DPDP,
      article: '16; DPDP Rule 15',
      evidence: known('S33'),
    },
  ],
  breachClocks: [
    {
      whom: 'AUTHORITY',
      within: 'PT6H',
      startsWith: 'noticing the incident, or being told of it',
      condition: 'Cyber incidents of the listed kinds, to CERT-In.',
      from: '2022-06-27',
      article: 'CERT-In Directions of 28 April 2022, (ii)',
      evidence: K,
      note: 'The six hours are checked; the day on which they began, 27 or 28 June 2022, is general knowledge.',
    },
    {
      whom: 'AUTHORITY',
      within: 'PT72H',
      words: 'without delay, and in detail within 72 hours',
      startsWith: 'awareness',
      condition: 'Every personal data breach, to the Board: there is no threshold.',
      from: DPDP,
      article: '8(6); DPDP Rule 7',
      evidence: known('S33', 'CHECKED'),
    },
    {
      whom: 'DATA_SUBJECTS',
      words: 'without delay',
      startsWith: 'awareness',
      condition: 'Every personal data breach.',
      from: DPDP,
      article: '8(6); DPDP Rule 7',
      evidence: known('S33'),
    },
  ],
  requestClocks: REQUEST_CLOCKS.IN,
  consentAge: [
    {
      from: SPDI,
      to: DPDP,
      article: 'SPDI Rule 5',
      evidence: K,
      note: 'The Rules give no age; contracts need majority, 18.',
    },
    {
      age: 18,
      from: DPDP,
      article: '9',
      evidence: known('S33', 'K'),
      note: "Below it a parent's verifiable consent; no tracking and no targeted advertising.",
    },
  ],
  legalBases: [
    {
      known: [],
      from: SPDI,
      to: DPDP,
      article: 'SPDI Rule 5',
      evidence: K,
      note: 'No list of legal bases. Sensitive personal data or information (financial data among them) are collected with consent in writing (Rule 5(1)).',
    },
    {
      known: ['CONSENT', 'EXPRESS_CONSENT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK'],
      from: DPDP,
      article: '6, 7',
      evidence: known('S33', 'K', 'CHECKED'),
      note: 'Consent, or one of the listed legitimate uses, among them legal duties, medical emergencies, functions of the state and employment. No legitimate interests, and no contract as such.',
    },
  ],
  items: {},
};
