import { Law } from '#law';
import type { Found, Moment, Past } from '#read-model';
import { type Kind, Snapshot, type States } from '#snapshot';
import { judge } from './model/judge.js';
import type { Rule } from './model/rule.js';

// What specs of rules and disclosures are told with: things of which only what matters is said.

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

/** Things, by kind, of which only what matters is said. */
export type Things = { readonly [K in Kind]?: readonly Said<K>[] } & {
  /** What was so from one date to another, and is no longer. */
  readonly pastActivities?: readonly PastSaid<'processingActivity'>[];
  readonly pastEngagements?: readonly PastSaid<'engagement'>[];
  readonly pastProfiles?: readonly PastSaid<'jurisdictionProfile'>[];
};

/** A snapshot of these things and nothing else, on the date. */
export function snapshotOf(
  on: string,
  things: Things,
  overdue?: ReadonlyMap<string, string>,
  readScope?: Moment['readScope'],
): Snapshot {
  const moment: Moment = { position: 0n, on, readScope };
  const whole = <K extends Kind>(kind: K) =>
    (things[kind] ?? []).map(
      (stated) =>
        ({ ...NOTHING_STATED[kind], retired: false, status: 'DRAFT', at: moment, ...stated }) as unknown as Found<
          States[K]
        >,
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

/** What the rules find in these things on the date: `rule path` of each, in the order in which they are found. */
export function found(
  rules: readonly Rule[],
  on: string,
  things: Things,
  overdue?: ReadonlyMap<string, string>,
): string[] {
  return findings(rules, on, things, overdue).map(({ rule, path }) => `${rule} ${path}`);
}

/** The same, whole. */
export function findings(rules: readonly Rule[], on: string, things: Things, overdue?: ReadonlyMap<string, string>) {
  return [...judge(snapshotOf(on, things, overdue), LAW.on(on), rules)].flat();
}
