import { ApplicableLaws, inChains, koreanLaw, type Lack, noticePublished } from '#findings';
import type { Contact, Engagement, Profile, Snapshot } from '#snapshot';
import { lawDocument } from '../document/declared.js';
import { type Disclosure, type DocumentContext, disclosed, headingsIn, profileOf } from '../shared/disclosure.js';
import { retentionSentence } from '../shared/retention.js';
import { rightsUnder } from '../shared/rights.js';
import { KOREA_GAPS } from './gaps.js';
import { KOREA_SECTIONS } from './sections.js';
import {
  type DelegationRow,
  delegationRows,
  gapsOf,
  type KoreaContext,
  type OverseasRow,
  overseasRow,
  type ProcessingRow,
  type ProvisionRow,
  processingRow,
  provisionRow,
  type WithoutConsentRow,
  withoutConsentRows,
} from './tables.js';
import { KOREA_WORDS, type KoreaWord } from './words.js';

type Person = Pick<Contact, 'name' | 'department' | 'email' | 'phone' | 'address'>;

/** The privacy policy that PIPA 30 and its decree require, with the tables of 26(2), 28-8(2) and 17(2). */
export interface Korea extends Disclosure {
  /** The date from which the policy applies (시행일), by the filings of the profiles; absent if not stated. */
  readonly appliesFrom?: string;
  readonly processing: { readonly rows: readonly ProcessingRow[]; readonly retention: readonly string[] };
  readonly withoutConsent: { readonly rows: readonly WithoutConsentRow[] };
  readonly thirdPartyProvision: { readonly rows: readonly ProvisionRow[]; readonly none?: string };
  readonly delegation: { readonly rows: readonly DelegationRow[] };
  readonly overseasTransfers: { readonly rows: readonly OverseasRow[] };
  readonly destruction?: string;
  readonly preservedByLaw?: string;
  readonly pseudonymisedData?: string;
  readonly sensitiveDataDisclosure?: string;
  readonly additionalUse?: string;
  readonly securityMeasures: readonly string[];
  readonly automaticCollection?: string;
  readonly rights: readonly string[];
  readonly rightsExercise?: string;
  readonly processingCountries?: string;
  readonly automatedDecisions?: string;
  readonly domesticAgent?: Person;
  readonly agentRepresentative?: Person;
  readonly privacyOfficer?: Person;
}

/**
 * Returns the Korean privacy policy from the content of the register.
 *
 * Some statements are required only of organisations that they concern: pseudonymised data, devices that collect
 * automatically, an agent. They are shown if stated, and are no gap if the register says nothing.
 */
export function korea(context: DocumentContext<KoreaWord>): Korea {
  const withLaws: KoreaContext = { ...context, laws: new ApplicableLaws(context.snapshot) };
  const { snapshot, language, say } = withLaws;
  const activities = koreanLaw.activities(withLaws);
  const processing = activities.map((activity) => processingRow(activity, withLaws));
  const provision = koreanLaw.provisionsToThirdParties(withLaws).map((transfer) => provisionRow(transfer, withLaws));
  const engagements = inOrder(snapshot.engagements.filter(koreanLaw.isDisclosed), withLaws);
  const delegation = delegationRows(engagements, withLaws);
  const overseas = koreanLaw.overseasTransfers(withLaws).map((transfer) => overseasRow(transfer, withLaws));
  const lent = [snapshot.profile('KR'), snapshot.profile('ALL')].filter((profile) => profile !== undefined);
  const stated = (item: string) => koreanLaw.statement(item, snapshot);

  const ofPolicy = (lacks: Iterable<Lack>, rule: string) =>
    gapsOf('policy', lacks, profileOf(snapshot, 'KR'), `POLICY.${rule}`);

  const gaps = [
    ...processing.flatMap((row) => row.gaps),
    ...activities.flatMap((activity) => [
      ...gapsOf('processing', koreanLaw.withoutBasis(activity, withLaws), activity, 'POLICY.WITHOUT_CONSENT'),
      ...gapsOf('processing', koreanLaw.withoutSeparateConsent(activity, withLaws), activity, 'SENSITIVE.INTERESTS'),
    ]),
    ...provision.flatMap((row) => row.gaps),
    ...delegation.flatMap((row) => row.gaps),
    ...snapshot.engagements.flatMap((engagement) =>
      gapsOf('delegation', koreanLaw.undisclosedWork(engagement, withLaws), engagement, 'DELEGATION.DISCLOSED'),
    ),
    ...overseas.flatMap((row) => row.gaps),
    ...engagements.flatMap((engagement) =>
      gapsOf(
        'delegation',
        koreanLaw.withoutOverseasRow(engagement, withLaws),
        engagement,
        'DELEGATION.OVERSEAS',
        ({ path }) => (path === 'processor' ? 'transfers' : undefined), // it is abroad: a transfer is missing
      ),
    ),
    ...ofPolicy(koreanLaw.lackingStatements(withLaws), 'ITEMS'),
    ...ofPolicy(koreanLaw.lackingDomesticAgent(withLaws), 'DOMESTIC_AGENT'),
    ...ofPolicy(koreanLaw.lackingPrivacyOfficer(withLaws), 'PRIVACY_OFFICER'),
  ];
  return {
    ...disclosed(context, { code: 'KR' }, say('title'), headingsIn(KOREA_WORDS, say), gaps),
    appliesFrom: noticePublished('KR', snapshot).at(-1),
    processing: {
      rows: processing,
      retention: retentionOf(lent).map((rule) => retentionSentence(rule, titlesOf(rule, snapshot), say, language)),
    },
    withoutConsent: { rows: activities.flatMap((activity) => withoutConsentRows(activity, withLaws)) },
    thirdPartyProvision: {
      rows: provision,
      none: provision.length === 0 ? stated('thirdPartyProvision') : undefined,
    },
    delegation: { rows: delegation },
    overseasTransfers: { rows: overseas },
    destruction: stated('destruction'),
    preservedByLaw: stated('preservedByLaw'),
    pseudonymisedData: stated('pseudonymisedData'),
    sensitiveDataDisclosure: stated('sensitiveDataDisclosure'),
    additionalUse: stated('additionalUse'),
    securityMeasures: lent.flatMap(({ securityMeasures }) => securityMeasures),
    automaticCollection: stated('cookies'),
    rights: rightsUnder('KR', snapshot),
    rightsExercise: stated('rightsExercise'),
    processingCountries: stated('processingCountries'),
    automatedDecisions: stated('automatedDecisions'),
    domesticAgent: koreanLaw.officer('DOMESTIC_AGENT', snapshot),
    agentRepresentative: koreanLaw.agentRepresentative(snapshot),
    privacyOfficer: koreanLaw.officer('CHIEF_PRIVACY_OFFICER', snapshot),
  };
}

/**
 * Returns the retention rules of the profiles. What local law sets in general is said once: by the profile of Korea, if it
 * says so.
 */
function retentionOf(lent: readonly Profile[]): Profile['retention'] {
  const ofLaw = ({ kind, activities = [] }: Profile['retention'][number]) =>
    kind === 'SET_BY_LOCAL_LAW' && activities.length === 0;
  const isSaid = lent.some(({ code, retention }) => code === 'KR' && retention.some(ofLaw));
  return lent.flatMap(({ code, retention }) => retention.filter((rule) => code === 'KR' || !isSaid || !ofLaw(rule)));
}

/** Returns the titles of the activities that a rule of a profile is limited to. */
function titlesOf({ activities = [] }: { readonly activities?: readonly string[] }, snapshot: Snapshot): string[] {
  return activities.flatMap((id) => snapshot.activity(id)?.title ?? []);
}

/** Sorts engagements by the delegatees' names. Sub-delegatees directly follow their delegatee if it is in the list. */
function inOrder(engagements: readonly Engagement[], { snapshot }: KoreaContext): readonly Engagement[] {
  const keyOf = ({ processor, work }: Engagement) => `${snapshot.party(processor)?.name ?? ''}\n${work}`;
  return inChains([...engagements].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
}

/** The privacy policy of Korea. */
export const KOREA = lawDocument({
  field: 'korea',
  law: 'KR',
  name: 'The Korean privacy policy',
  words: KOREA_WORDS,
  gaps: KOREA_GAPS,
  sections: KOREA_SECTIONS,
  make: korea,
  reports: [
    {
      code: 'KR_POLICY',
      isPublic: true,
      title: 'Privacy policy of Korea (PIPA Art 30)',
      about:
        'The privacy policy that a controller in Korea publishes: what it processes, who does it for it, and what goes abroad.',
      source: 'Personal Information Protection Act Art 30, Enforcement Decree Art 31',
    },
  ],
});
