import { type Evidence, K } from '../../evidence.js';
import { type ItemRow, itemsOf } from '../../items.js';
import type { Jurisdiction, Statute } from '../../jurisdiction.js';
import { type BreachStatute, breachActOf, breachClocksOf, moreThan } from './breach.js';
import { EXPEDIENT, PROMPT } from './template.js';

// States whose acts concern the health data of consumers alone. They bind by no number.

/** The facts of one of these states. */
interface HealthState {
  readonly code: string;
  readonly name: string;
  readonly acts: readonly Statute[];
  readonly article: string;
  readonly from: string;
  /** The first day of the duties, if it is later. */
  readonly owedFrom?: string;
  readonly evidence: Evidence;
  readonly enforcement: string;
  readonly exempt: string;
  readonly exemptIn: string;
  readonly record: string;
  readonly duties: readonly ItemRow[];
  readonly notice: readonly ItemRow[];
  readonly requests: { readonly article: string; readonly condition: string; readonly appeal?: string };
  readonly breach: BreachStatute;
}

const HEALTH_ACT = { text: ['US_HEALTH1'], from: ['US_HEALTH1'] } as const satisfies Evidence;
const KINDS: readonly (readonly [key: string, name: string])[] = [
  ['HEALTH', 'conditions, treatment, diagnoses, procedures, medication, symptoms and measurements'],
  ['SEX_LIFE_OR_ORIENTATION', 'reproductive and sexual health, gender-affirming care'],
  ['BIOMETRIC', 'biometric data'],
  ['GENETIC', 'genetic data'],
  ['PRECISE_LOCATION', 'a precise location that may show an attempt to obtain health services'],
];

function healthState(state: HealthState): Jurisdiction {
  const { code, name, acts, article, from, evidence, enforcement, exempt, exemptIn, record, duties, notice } = state;
  const { requests, breach, owedFrom = from } = state;
  const shared = { article, evidence: K, from };
  const clock = { days: 'CALENDAR', article: requests.article, evidence, from: owedFrom } as const;
  return {
    code,
    name,
    lookedThroughUntil: 'UNKNOWN',
    acts: [...acts, breachActOf(name, breach)],
    regulators: [{ name: `Attorney General of ${name}`, ...shared, article: enforcement }],
    record: [{ required: 'INDIRECT', instead: record, ...shared }],
    terms: [
      {
        controller: 'regulated entity',
        processor: 'processor',
        dataSubject: 'consumer',
        ...shared,
        note: 'Also those whose data are collected in the state. Staff are outside.',
      },
    ],
    grounds: [],
    recognitions: [],
    instruments: [],
    transferDuties: [],
    breachClocks: breachClocksOf(breach),
    requestClocks: [
      { right: 'ANY', within: 'P45D', extension: 'P45D', condition: requests.condition, ...clock },
      ...(requests.appeal ? [{ right: 'APPEAL' as const, within: requests.appeal, ...clock }] : []),
    ],
    consentAge: [],
    legalBases: [{ known: [], note: 'Consent, or the necessity for what the consumer has asked for.', ...shared }],
    items: {
      HEALTH: itemsOf(
        { from },
        KINDS.map(([key, kind]): ItemRow => [key, kind, article, evidence]),
      ),
      HEALTH_DUTIES: itemsOf({ from: owedFrom }, duties),
      HEALTH_NOTICE: itemsOf({ from: owedFrom }, notice),
      SCOPE: itemsOf({ from }, [['EXEMPTIONS', exempt, exemptIn, K]]),
    },
    leavesOut: { HEALTH: 'data inferred from other data, and kinds that the register has no word for' },
  };
}

const CONSENT = 'consent to collect, or the necessity for a product or service that the consumer has asked for';
const SHARING = 'a consent of its own to share, or that necessity';
const SALE = 'a signed authorisation to sell, valid for a year';
const POLICY = 'a health data policy of its own, linked from the first page';
const CONTRACT = 'a contract with each processor: instructions, and the limits of what it may do';

const noticed = (article: string, evidence: Evidence, ...rows: readonly (readonly [string, string])[]): ItemRow[] =>
  rows.map(([key, name]): ItemRow => [key, name, article, evidence]);

const NEVADA = { text: ['US_NV1'], from: ['US_NV1'] } as const satisfies Evidence;

/** The laws of these states by their names. */
export const US_HEALTH_STATES: readonly Jurisdiction[] = [
  healthState({
    code: 'US-NV',
    name: 'Nevada',
    acts: [
      {
        name: 'Consumer health data (SB 370 of 2023, NRS 603A.400 ff.)',
        article: '603A.400-.550',
        evidence: NEVADA,
        from: '2024-03-31',
        note: 'Beside it, notice and the opt-out of sale by operators of websites since 2019, and by data brokers since 2021 (NRS 603A.300 ff.), are left out.',
      },
    ],
    article: '603A.430',
    from: '2024-03-31',
    evidence: NEVADA,
    enforcement: '603A.550',
    exempt: 'financial institutions (GLBA), health entities (HIPAA), licensees of gaming',
    exemptIn: '603A.490',
    record: 'The policy and the authorisations to sell: no inventory as such',
    duties: [
      ['POLICY', POLICY, '603A.495', NEVADA],
      ['CONSENT', CONSENT, '603A.500', NEVADA],
      ['SHARING', SHARING, '603A.500', NEVADA],
      ['SALE', SALE, '603A.535', NEVADA],
      ['CONTRACT', CONTRACT, '603A.530', NEVADA],
      [
        'GEOFENCE',
        'no geofence within 1,750 feet of health care facilities to track who seeks care there, to collect health data, or to send messages on it',
        '603A.540',
        NEVADA,
      ],
    ],
    notice: noticed(
      '603A.495',
      NEVADA,
      ['CATEGORIES', 'categories collected, and how they are used'],
      ['SOURCES', 'categories of sources'],
      ['SHARED_CATEGORIES', 'categories shared'],
      ['THIRD_PARTY_CATEGORIES', 'categories of third parties and affiliates'],
      ['PURPOSES', 'purposes of collecting, using and sharing'],
      ['PROCESSING', 'the manner of processing'],
      ['RIGHTS_HOW', 'how requests are submitted'],
      ['REVIEW', 'how data are reviewed and changed, if there is a way'],
      ['CHANGES', 'how material changes are told'],
      ['TRACKING', 'whether third parties collect over time and across websites'],
      ['EFFECTIVE_DATE', 'the day since which it holds'],
    ),
    requests: { article: '603A.505, 603A.510', condition: 'From the authentication of the request.' },
    breach: {
      article: 'NRS 603A.220',
      from: '2006-01-01',
      people: [
        {
          words: EXPEDIENT,
          startsWith: 'discovery or notification of the breach',
          article: '603A.220(1)',
          from: '2006-01-01',
        },
      ],
      agencies: [{ words: PROMPT, residents: moreThan(1000), article: '603A.220(6)', from: '2006-01-01' }],
    },
  }),
  healthState({
    code: 'US-WA',
    name: 'Washington',
    acts: [
      {
        name: 'My Health My Data Act (ch. 19.373 RCW)',
        article: '19.373.005-.900',
        evidence: HEALTH_ACT,
        from: '2023-07-23',
        enforcedFrom: '2024-03-31',
        note: 'The duties of small businesses begin on 30 June 2024. Anybody concerned may sue.',
      },
    ],
    article: '19.373.010(8)',
    from: '2023-07-23',
    owedFrom: '2024-03-31',
    evidence: HEALTH_ACT,
    enforcement: '19.373.090',
    exempt: 'data under GLBA and HIPAA, public bodies; non-profit bodies are bound',
    exemptIn: '19.373.100',
    record: 'The policy, authorisations to sell (kept six years), and answers to requests presuppose one',
    duties: [
      ['POLICY', POLICY, '19.373.020', HEALTH_ACT],
      ['CONSENT', CONSENT, '19.373.030', HEALTH_ACT],
      ['SHARING', SHARING, '19.373.030', HEALTH_ACT],
      ['SECURITY', 'access only as the purposes need it, and reasonable security', '19.373.050', HEALTH_ACT],
      ['CONTRACT', CONTRACT, '19.373.060', HEALTH_ACT],
      ['SALE', SALE, '19.373.070', HEALTH_ACT],
      [
        'GEOFENCE',
        'no geofence within 2,000 feet of in-person health care',
        '19.373.080',
        HEALTH_ACT,
        { from: '2023-07-23' },
      ],
    ],
    notice: noticed(
      '19.373.020',
      HEALTH_ACT,
      ['CATEGORIES', 'categories collected, with the purpose and the manner of use'],
      ['SOURCES', 'categories of sources'],
      ['SHARED_CATEGORIES', 'categories shared'],
      ['THIRD_PARTY_CATEGORIES', 'categories of third parties, and the affiliates by name'],
      ['RIGHTS_HOW', 'how consumers exercise their rights'],
    ),
    requests: {
      article: '19.373.040',
      condition: 'Free twice a year. Archives and backups within six months.',
      appeal: 'P45D',
    },
    breach: {
      article: 'RCW 19.255.010',
      from: '2005-07-24',
      people: [
        { within: 'P30D', startsWith: 'discovery of the breach', article: 'RCW 19.255.010(8)', from: '2020-03-01' },
      ],
      authority: [
        {
          within: 'P30D',
          startsWith: 'discovery of the breach',
          residents: moreThan(500),
          condition: 'the Attorney General',
          article: 'RCW 19.255.010(7)',
          from: '2020-03-01',
        },
      ],
    },
  }),
];
