import type { Language } from '#disclosures';
import { Law } from '#law';
import { WRITERS } from '../../../compliance/disclosures/src/testing.js';
import { snapshotOf, type Things } from '../../../compliance/findings/src/testing.js';
import { kindOf, REPORT_KINDS } from './kinds/index.js';
import { makeReport, type ReportInputs } from './make.js';
import type { Block, Report, Section, Table } from './model/report.js';

// A small register with something of everything that reports show, and ways to look at a report.

/** The effective date of the register. */
export const TODAY = '2026-11-24';

export const acme = {
  id: 'party-acme',
  key: 'acme',
  name: 'Acme Ltd',
  country: 'GB',
  address: '1 Lane, London',
  email: 'office@acme.example',
  group: true,
  officers: [
    { role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: 'contact-dpo' },
    { role: 'EU_REPRESENTATIVE', jurisdictions: ['EU'], contact: 'contact-rep' },
  ],
} as const;
export const beta = { id: 'party-beta', key: 'beta', name: 'Beta SARL', country: 'FR', address: '2 rue, Paris' };
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
const dpo = { id: 'contact-dpo', name: 'Dana Doe', email: 'dpo@acme.example', phone: '+44 20 0000' };
const rep = { id: 'contact-rep', name: 'Rep GmbH', email: 'rep@acme.example' };

const category = (key: string, said: object = {}) => ({
  key,
  name: key,
  special: 'NO',
  specialKinds: [],
  mayReveal: [],
  criminal: 'NO',
  ccpa: [],
  ...said,
});
const subject = (key: string, children = 'NOT_STATED') => ({ key, name: key, children });
const limits = { dataCategories: [], dataSubjects: [], purposes: [] };

/** An activity with two purposes on two legal bases. */
export const letters = {
  id: 'processingActivity-letters',
  key: 'letters',
  reference: '5.2',
  title: 'Letters',
  controllers: [acme.id],
  purposes: [
    { key: 'post', description: 'Send the post', ...limits, legalBases: [{ basis: 'CONTRACT', ...limits }] },
    {
      key: 'care',
      description: 'Care for guests',
      dataSubjects: [],
      dataCategories: ['health'],
      legalBases: [
        {
          basis: 'LEGITIMATE_INTERESTS',
          interest: 'to keep guests safe',
          specialCondition: 'EXPLICIT_CONSENT',
          ...limits,
        },
      ],
    },
  ],
  dataSubjects: [subject('customers', 'NO')],
  dataCategories: [category('addresses'), category('health', { special: 'YES', specialKinds: ['HEALTH'] })],
  recipients: [{ key: 'post', name: 'the post', ...limits, purposes: ['post'] }],
  sources: [{ key: 'self', description: 'The customers themselves', ...limits }],
  retention: [{ key: 'r', kind: 'FIXED_PERIOD', period: 'P2Y', trigger: 'the last letter', until: [], unless: [] }],
  securityMeasures: ['Doors are locked'],
  automatedDecisions: [],
  systems: [{ key: 'crm', name: 'The CRM' }],
};
/** An activity of two controllers that states little else. */
export const shop = {
  id: 'processingActivity-shop',
  key: 'shop',
  reference: '5.10',
  title: '=HYPERLINK("http://evil.example")',
  role: 'JOINT_CONTROLLER',
  controllers: [acme.id, beta.id],
};

/** The whole register. */
export const THINGS = {
  contact: [dpo, rep],
  party: [acme, beta, cloud],
  processingActivity: [shop, letters],
  engagement: [
    {
      id: 'engagement-1',
      processor: cloud.id,
      work: 'Hosting',
      activities: [letters.id],
      locations: ['US'],
      contract: { reference: 'DPA-7' },
    },
  ],
  transfer: [
    {
      id: 'transfer-1',
      name: 'Abroad',
      importer: cloud.id,
      countries: ['US'],
      activities: [letters.id],
      grounds: [
        {
          key: 'a',
          law: 'UK',
          code: 'UK.IDTA',
          instrument: { kind: 'IDTA', modules: [], signedOn: '2024-01-02' },
        },
        { key: 'b', law: 'EU', code: 'EU.SCC', instrument: { kind: 'SCC', modules: [2], signedOn: '2024-01-02' } },
      ],
    },
  ],
} as unknown as Things;

/** Something of every kind of material. */
export const LAWLESS_MATERIAL = {
  findings: [
    {
      severity: 'ERROR',
      rule: 'EU.30',
      group: 'RECORD:name',
      path: 'name',
      law: 'EU',
      message: 'Say it.',
      howKnown: 'GAZETTE',
      subject: { type: 'party', id: 'party-acme', name: 'Acme Ltd' },
    },
  ],
  events: new Map([
    [
      'processingActivity-letters',
      [
        {
          recordedAt: '2024-01-02T03:04:05Z',
          effectiveOn: '2024-01-01',
          position: 7n,
          words: 'Changed the title to “Letters”',
          by: 'counsel',
          reason: 'Its name was too long',
          approved: { on: '2024-01-03', by: 'dpo' },
        },
      ],
    ],
  ]),
  dates: new Map([['processingActivity-letters', { startsOn: '2020-01-01', changedOn: '2024-01-01' }]]),
  changes: [
    {
      kind: 'CHANGED',
      type: 'party',
      name: 'Acme Ltd',
      events: [
        {
          recordedAt: '2024-02-01T09:00:00Z',
          effectiveOn: '2024-02-01',
          position: 9n,
          words: 'Changed the name to “Acme Ltd”',
          by: 'counsel',
          reason: 'The register of companies',
          approved: { on: '2024-02-02', by: 'dpo' },
        },
      ],
      fields: [{ path: 'Name', before: 'Acme', after: 'Acme Ltd' }],
    },
  ],
  since: { on: '2024-01-01', position: '3' },
  trend: [
    {
      ...{ on: '2026-11-24', position: 9n, records: 2, approved: 1, withReview: 1, reviewedInTime: 0 },
      found: { ERROR: 1, WARNING: 0, NOTICE: 0 },
      byLaw: new Map([['EU', { ERROR: 1, WARNING: 0, NOTICE: 0 }]]),
    },
  ],
  grounds: new Map([['transfer-1', 'CLAUSES'] as const]),
  outdated: new Map([['processingActivity-letters dpia', { since: '2026-01-01' }]]),
} as const;

/** The register, with profiles and a transfer that put its company under laws that none of its parties is seated under. */
export const UNDER_ALL = {
  ...THINGS,
  transfer: [
    ...(THINGS as unknown as { transfer: readonly object[] }).transfer,
    {
      id: 'transfer-2',
      name: 'Out of China',
      exporter: acme.id,
      importer: 'party-beta',
      countries: ['FR'],
      activities: [letters.id],
      grounds: [{ key: 'c', law: 'CN', code: 'CN.STANDARD_CONTRACT' }],
    },
  ],
  jurisdictionProfile: [...new Set(REPORT_KINDS.flatMap(({ law }) => law ?? []))].map((code) => ({
    id: `jurisdictionProfile-${code}`,
    code,
    controllers: [{ party: acme.id }],
  })),
} as unknown as Things;

/** Makes a report of the register. */
export function made(
  kind: string,
  inputs: Partial<Omit<ReportInputs, 'kind' | 'snapshot'>> = {},
  things: Things = THINGS,
  on: string = TODAY,
): Report {
  const language: Language = inputs.language ?? kindOf(kind).languages[0]!;
  const [snapshot, law] = [snapshotOf(on, things), new Law().on(on)];
  return makeReport({
    scope: {},
    law,
    write: WRITERS[language].write,
    ...inputs,
    language,
    kind: kindOf(kind),
    snapshot,
  });
}

/** Returns all sections of a report, those within others after them. */
export function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])]);
}

/** Returns the tables of a report, in order. */
export function tablesOf({ sections }: Pick<Report, 'sections'>): Table[] {
  return sectionsOf(sections).flatMap(({ blocks }) =>
    blocks.filter((block): block is Table & Block => block.type === 'TABLE'),
  );
}

/** Returns the rows of the first table with a heading for each value, without what is not stated. */
export function shownRows(report: Report, number = 0): Record<string, unknown>[] {
  const table = tablesOf(report)[number]!;
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.filter(({ key }) => row[key] !== undefined).map(({ key, heading }) => [heading, row[key]]),
    ),
  );
}
