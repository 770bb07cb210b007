import { Law } from '#law';
import type { Moment, Past } from '#read-model';
import { type Kind, Snapshot, type SnapshotThing, type States } from '#snapshot';
import { judge } from './model/judge.js';
import type { Rule } from './model/rule.js';

// Builders for specs of rules and documents: a spec states only the fields that matter to it.

const LAW = new Law();

const NOTHING_STATED: { readonly [K in Kind]: object } = {
  processingActivity: {
    reference: '1',
    title: 'Activity',
    role: 'CONTROLLER',
    controllers: [],
    onBehalfOf: [],
    dataSubjects: [],
    dataCategories: [],
    sources: [],
    purposes: [],
    recipients: [],
    retention: [],
    securityMeasures: [],
    automatedDecisions: [],
    systems: [],
  },
  engagement: {
    processor: 'party-none',
    engagedBy: [],
    work: 'Hosting',
    activities: [],
    jurisdictions: [],
    locations: [],
    marketing: 'NOT_STATED',
  },
  transfer: {
    kind: 'PROVISION',
    importer: 'party-none',
    countries: [],
    activities: [],
    jurisdictions: [],
    dataItems: [],
    purposes: [],
    grounds: [],
    assessments: [],
    checks: [],
    impairments: [],
    priorAuthorisations: [],
  },
  party: { name: 'Party', class: false, group: false, officers: [], assessments: [] },
  contact: {},
  jurisdictionProfile: {
    code: 'ALL',
    controllers: [],
    contacts: [],
    legalBasisOverrides: [],
    rights: [],
    breachDuties: [],
    filings: [],
    recipients: [],
    retention: [],
    securityMeasures: [],
    automatedDecisions: [],
    ccpaCategories: [],
    statements: [],
  },
};

type Said<K extends Kind> = { readonly id: string } & Partial<States[K]>;
type PastSaid<K extends Kind> = Said<K> & { readonly from: string; readonly to: string };

/** Things by kind, each with only the fields that matter. */
export type Things = { readonly [K in Kind]?: readonly Said<K>[] } & {
  /** Earlier states, each with the dates between which it held. */
  readonly pastActivities?: readonly PastSaid<'processingActivity'>[];
  readonly pastEngagements?: readonly PastSaid<'engagement'>[];
  readonly pastProfiles?: readonly PastSaid<'jurisdictionProfile'>[];
};

/** Returns a snapshot of these things alone, on the date. */
export function snapshotOf(
  on: string,
  things: Things,
  overdue?: ReadonlyMap<string, string>,
  readScope?: Moment['readScope'],
): Snapshot {
  const moment: Moment = { position: 0n, on, edition: { generation: 0, forgotten: 0n }, readScope };
  const whole = <K extends Kind>(kind: K) =>
    (things[kind] ?? []).map(
      (stated) =>
        ({
          ...NOTHING_STATED[kind],
          retired: false,
          status: 'DRAFT',
          at: moment,
          ...stated,
        }) as unknown as SnapshotThing<K>,
    );
  const past = <K extends Kind>(kind: K, stated: readonly PastSaid<K>[] = []) =>
    stated.map((state) => ({ ...NOTHING_STATED[kind], retired: false, ...state }) as unknown as Past<States[K]>);
  return new Snapshot({
    moment,
    processingActivity: whole('processingActivity'),
    engagement: whole('engagement'),
    transfer: whole('transfer'),
    party: whole('party'),
    contact: whole('contact'),
    jurisdictionProfile: whole('jurisdictionProfile'),
    overdue,
    pastActivities: past('processingActivity', things.pastActivities),
    pastEngagements: past('engagement', things.pastEngagements),
    pastProfiles: past('jurisdictionProfile', things.pastProfiles),
  });
}

/** Returns the findings in these things on the date as `rule path`, in the order in which the rules report them. */
export function found(
  rules: readonly Rule[],
  on: string,
  things: Things,
  overdue?: ReadonlyMap<string, string>,
): string[] {
  return findings(rules, on, things, overdue).map(({ rule, path }) => `${rule} ${path}`);
}

/**
 * Returns the same findings as objects.
 * @throws {Error} if two of them have the same id: people accept and assign a finding by it
 */
export function findings(rules: readonly Rule[], on: string, things: Things, overdue?: ReadonlyMap<string, string>) {
  const all = [...judge(snapshotOf(on, things, overdue), LAW.on(on), rules)].flat();
  const ids = new Set<string>();
  for (const { rule, subject, path } of all) {
    const id = `${rule} ${subject.id} ${path}`;
    if (ids.has(id)) throw new Error(`Two findings have one id: ${id}. Report them as one, or give each its path.`);
    ids.add(id);
  }
  return all.map((finding) => ({ ...finding, message: String(finding.message) }));
}
