import { type Said, say } from '#kernel';
import { type LegalBasis, lawOf } from '#law';
import type { Activity, Contact, Party, Snapshot } from '#snapshot';
import { isLentTo, legalBasesIn } from '#snapshot';
import { controllersOf, thingsUnder } from '../../model/applicable-laws.js';
import { citing, isStated, missingItems, type RequiredItem, type RuleContext } from '../../model/rule.js';
import { isIssuedByGovernment, onInterests } from '../../shared/interests.js';
import { named, officerOf } from '../../shared/officers.js';
import { noticePublished } from '../../shared/organisation.js';
import { quoted } from '../../shared/terms.js';
import type { Lack } from './overseas.js';

// Contents of the privacy policy (PIPA 30(1), decree 31(1), 22(3), 31-2(4)), and what the register lacks of them. Items
// required only in certain cases (pseudonymised data, cookies …) are not missing if the register shows no such case.

type Office = 'CHIEF_PRIVACY_OFFICER' | 'DOMESTIC_AGENT';

/** Returns the person who holds the office in Korea. */
export function officerInKorea(role: Office, snapshot: Snapshot): Contact | undefined {
  return officerOf(role, 'KR', snapshot);
}

/** Returns the representative of a domestic agent that is a corporation. */
export function agentRepresentative(snapshot: Snapshot): Contact | undefined {
  return officerInKorea('DOMESTIC_AGENT', snapshot) && named('CORPORATE_REPRESENTATIVE', 'KR', snapshot)[0];
}

/** Returns the organisation's statement on the item for Korea, else for everywhere. */
export function statedInKorea(item: string, snapshot: Snapshot): string | undefined {
  const profiles = ['KR', 'ALL'].map((code) => snapshot.profile(code));
  return profiles.flatMap((profile) => profile?.statements ?? []).find((statement) => statement.item === item)?.text;
}

/**
 * Returns the activities that the policy covers: those under Korean law whose controller is the organisation itself.
 */
export function koreanActivities({ snapshot }: Pick<RuleContext, 'snapshot'>): readonly Activity[] {
  return thingsUnder('KR', 'processingActivity', snapshot).filter(({ role }) => role !== 'PROCESSOR');
}

/** Returns the ids of the controllers of those activities. */
export function koreanControllers(register: Snapshot): ReadonlySet<string> {
  return register.derive('controllers under the law of Korea', (snapshot) =>
    controllersOf(koreanActivities({ snapshot })),
  );
}

/** Returns the controllers for Korea seated abroad: those that the profile names, else those of the activities there. */
export function controllersAbroad(snapshot: Snapshot): Party[] {
  const named = (snapshot.profile('KR')?.controllers ?? []).map(({ party }) => party);
  return [...(named.length > 0 ? new Set(named) : koreanControllers(snapshot))]
    .map((id) => snapshot.party(id))
    .filter((party) => party?.country !== undefined && lawOf(party.country) !== 'KR')
    .map((party) => party!);
}

/** Reports a missing name or department, or telephone number, of the chief privacy officer. */
export function* lackingPrivacyOfficer({ snapshot, law }: Pick<RuleContext, 'snapshot' | 'law'>): Generator<Lack> {
  const officer = officerInKorea('CHIEF_PRIVACY_OFFICER', snapshot);
  const nameless = !isStated(officer?.name) && !isStated(officer?.department);
  const required: Readonly<Record<string, RequiredItem<Contact | undefined>>> = {
    PRIVACY_OFFICER: {
      path: 'contacts.CHIEF_PRIVACY_OFFICER',
      has: () => !nameless,
      message: say`The chief privacy officer for Korea is not named, and neither is the department in charge. Enter a contact as chief privacy officer in the profile KR, with name or department, telephone number and e-mail address.`,
    },
    PRIVACY_OFFICER_PHONE: {
      path: 'contacts.CHIEF_PRIVACY_OFFICER.phone',
      has: () => officer === undefined || isStated(officer.phone),
      message: say`There is no telephone number of the chief privacy officer for Korea or the department in charge. Enter it in the contact: the law names it, and an e-mail address does not take its place.`,
    },
  };
  yield* missingItems(law.items('KR', 'POLICY'), required, officer);
}

/** Words in the names of corporations. */
const CORPORATION =
  /\b(?:inc|ltd|llc|co|corp|corporation|company|limited|gmbh|plc|k\.k)\b|주식회사|유한회사|\(주\)|법인/i;

/** Returns true if a decision under Korean law is made without any human. */
function isAutomated({ humanInvolved }: { readonly humanInvolved?: string }): boolean {
  return humanInvolved === 'NO';
}

/** Reports missing details of the domestic agent, if there is one. */
export function* lackingDomesticAgent({ snapshot, law }: Pick<RuleContext, 'snapshot' | 'law'>): Generator<Lack> {
  const agent = officerInKorea('DOMESTIC_AGENT', snapshot);
  if (!agent) return;
  const ask = (field: 'name' | 'address' | 'phone' | 'email', label: Said): RequiredItem<Contact> => ({
    path: `contacts.DOMESTIC_AGENT.${field}`,
    has: (contact) => isStated(contact[field]) || (field === 'name' && isStated(contact.department)),
    message: say`The domestic agent has no ${label}. Enter it in the contact.`,
  });
  const required = {
    REPRESENTATIVE: {
      path: 'contacts.CORPORATE_REPRESENTATIVE',
      has: ({ name = '', department = '' }) =>
        !CORPORATION.test(`${name} ${department}`) || agentRepresentative(snapshot) !== undefined,
      message: say`The domestic agent is a corporation, and the name of its representative is not stated. Enter a contact as corporate representative in the profile KR.`,
    } satisfies RequiredItem<Contact>,
    NAME: ask('name', say`name`),
    ADDRESS: ask('address', say`address`),
    PHONE: ask('phone', say`telephone number`),
    EMAIL: ask('email', say`e-mail address`),
  };
  for (const { key, ...lack } of missingItems(law.items('KR', 'DOMESTIC_AGENT'), required, agent))
    yield { key: `AGENT_${key}`, ...lack };
}

/** Reports missing statements on the organisation's processing as a whole. */
export function* lackingStatements({ snapshot, law }: RuleContext): Generator<Lack> {
  const profiles = ['KR', 'ALL'].map((code) => snapshot.profile(code)).filter((profile) => profile !== undefined);
  const keptByLaw = snapshot.profile('KR')?.retention.some(({ kind }) => kind === 'SET_BY_LOCAL_LAW') ?? false;
  const abroad = controllersAbroad(snapshot);
  const names = abroad.map(({ name }) => name).join(', ');
  const decides =
    profiles.some(({ automatedDecisions }) => automatedDecisions.some(isAutomated)) ||
    koreanActivities({ snapshot }).some(({ automatedDecisions }) => automatedDecisions.some(isAutomated));
  const required: Readonly<Record<string, RequiredItem<Snapshot>>> = {
    DESTRUCTION: {
      path: 'statements.destruction',
      has: () => isStated(statedInKorea('destruction', snapshot)),
      message: say`It is not stated how data are destroyed. State procedure and method in the profile KR, under the item destruction.`,
    },
    RIGHTS: {
      path: 'rights',
      has: () => profiles.some(({ rights }) => isStated(rights)),
      message: say`The rights of data subjects and how to exercise them are not stated. Enter them in the profile KR or ALL.`,
    },
    SECURITY_MEASURES: {
      path: 'securityMeasures',
      has: () => profiles.some(({ securityMeasures }) => isStated(securityMeasures)),
      message: say`No safety measures are stated. Enter them in the profile KR or ALL.`,
    },
    EFFECTIVE_DATE: {
      path: 'filings',
      has: () => noticePublished('KR', snapshot).length > 0,
      message: say`It is not stated from which date the privacy policy applies. Record its publication as a filing of the profile KR, with the item "Privacy policy" and the date.`,
    },
    AUTOMATED_DECISIONS: {
      path: 'statements.automatedDecisions',
      has: () => !decides || isStated(statedInKorea('automatedDecisions', snapshot)),
      message: say`Decisions are made by automated means alone, and their criteria and procedure are not stated. State them in the profile KR, under the item automatedDecisions, with how they process personal information.`,
    },
    PROCESSING_COUNTRY: {
      path: 'statements.processingCountries',
      has: () => abroad.length === 0 || isStated(statedInKorea('processingCountries', snapshot)),
      message: say`${names} is seated outside Korea. If it collects data from people in Korea directly, state in the profile KR, under the item processingCountries, in which countries it processes them.`,
    },
  };
  for (const lack of missingItems(law.items('KR', 'POLICY'), required, snapshot))
    if (lack.key === 'PROCESSING_COUNTRY') yield { ...lack, severity: 'WARNING', values: { names } };
    else yield lack.key === 'EFFECTIVE_DATE' ? { ...lack, severity: 'NOTICE' } : lack;
  const destruction = law.item('KR', 'POLICY', 'DESTRUCTION');
  if (destruction && keptByLaw && !isStated(statedInKorea('preservedByLaw', snapshot)))
    yield {
      key: 'PRESERVED_BY_LAW',
      path: 'statements.preservedByLaw',
      message: say`Some data are kept because a law orders it, and neither the law nor the items are named. State them in the profile KR, under the item preservedByLaw.`,
      ...citing(destruction),
    };
}

/** Reports missing items of an activity. Statements in the profiles count. */
export function* lackingActivity(activity: Activity, { snapshot, law }: RuleContext): Generator<Lack> {
  const lent = ['KR', 'ALL'].some((code) =>
    snapshot.profile(code)?.retention.some((rule) => isLentTo(activity.id, rule)),
  );
  const title = quoted(activity.title);
  const required: Readonly<Record<string, RequiredItem<Activity>>> = {
    PURPOSES: {
      path: 'purposes',
      has: ({ purposes }) => isStated(purposes),
      message: say`${title} states no purpose. Enter what the data are processed for.`,
    },
    RETENTION: {
      path: 'retention',
      has: ({ retention }) => lent || isStated(retention),
      message: say`${title} does not say how long the data are kept. Enter a retention rule, here or in the profile KR or ALL.`,
    },
    ITEMS: {
      path: 'dataCategories',
      has: ({ dataCategories }) => isStated(dataCategories),
      message: say`${title} does not say which items of personal information are processed. Enter the data categories.`,
    },
  };
  for (const lack of missingItems(law.items('KR', 'POLICY'), required, activity))
    yield { ...lack, values: { activity: activity.title } };
}

/** Returns the legal bases of a purpose, after the overrides of the profile of Korea. */
export function koreanBases(activity: Activity, purpose: Activity['purposes'][number], snapshot: Snapshot) {
  return legalBasesIn(activity, purpose, 'KR', snapshot.profile('KR'));
}

/** Items of PIPA 15(1) by the basis that each states. */
const ARTICLES: Readonly<Partial<Record<LegalBasis, string>>> = {
  CONSENT: '15(1)1',
  LEGAL_OBLIGATION: '15(1)2',
  PUBLIC_TASK: '15(1)3',
  CONTRACT: '15(1)4',
  VITAL_INTERESTS: '15(1)5',
  LEGITIMATE_INTERESTS: '15(1)6',
};

/** Returns the item of PIPA 15(1) that states the basis; undefined if none does. */
export function articleOfBasis(basis: LegalBasis): string | undefined {
  return ARTICLES[basis];
}

type Category = Activity['dataCategories'][number];

/** Data that need a separate consent or a statute, by the item of the law. */
const APART: readonly [key: string, called: Said, is: (category: Category) => boolean][] = [
  ['SENSITIVE', say`sensitive information`, ({ special, criminal }) => special === 'YES' || criminal === 'YES'],
  ['UNIQUE_IDENTIFIER', say`unique identifiers`, isIssuedByGovernment],
];

/**
 * Reports sensitive data and unique identifiers on a basis of 15(1) other than consent or a statute. 23(1) and 24(1)
 * know neither a contract nor vital or legitimate interests.
 */
export function* withoutSeparateConsent(activity: Activity, { snapshot, law }: RuleContext): Generator<Lack> {
  for (const [key, called, is] of APART) {
    const item = law.item('KR', 'SEPARATE_CONSENT', key);
    const barred = ['LEGITIMATE_INTERESTS', 'CONTRACT', 'VITAL_INTERESTS'] as const;
    const fault = item && onInterests('KR', activity, snapshot, is, barred, called);
    if (!fault) continue;
    const { names, ...rest } = fault;
    yield { key: `CONSENT_${key}`, values: { activity: activity.title, names }, ...rest, ...citing(item) };
  }
}

/** Reports purposes without a legal basis. Processing without consent is published separately, with its basis. */
export function* withoutBasis(activity: Activity, { snapshot, law }: RuleContext): Generator<Lack> {
  const item = law.item('KR', 'POLICY', 'WITHOUT_CONSENT');
  if (!item) return;
  for (const purpose of activity.purposes)
    if (
      purpose.legalBases.length === 0 &&
      !koreanBases(activity, purpose, snapshot).some(({ condition }) => !condition)
    )
      yield {
        key: 'WITHOUT_CONSENT',
        values: { activity: activity.title, purpose: purpose.description },
        path: `purposes.${purpose.key}.legalBases`,
        message: say`"${activity.title}" states no legal basis for "${purpose.description}". State whether it rests on consent: items processed without consent are published apart, with their basis.`,
        ...citing(item),
      };
}
