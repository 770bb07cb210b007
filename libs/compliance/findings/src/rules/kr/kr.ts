import { listed, say } from '#kernel';
import { Stated } from '#law';
import type { Engagement, Transfer } from '#snapshot';
import { citing, type Fault, inWords, isStated, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { contractMissing } from '../../shared/contracts.js';
import { mayLeave, nameOf, reliedOn } from '../../shared/grounds.js';
import { groundOf, lawText } from '../../shared/terms.js';
import { transferRules } from '../../shared/transfers.js';
import {
  classInPlaceOfDelegatee,
  undisclosedSubDelegatees,
  undisclosedWork,
  withoutIndividualNotice,
  withoutOverseasRow,
  workOf,
} from './delegation.js';
import { passedOn } from './onward.js';
import {
  isDisclosedInKorea,
  isItemisedOverseas,
  isProvision,
  isReformed,
  lackingOverseas,
  lackingProvision,
} from './overseas.js';
import {
  controllersAbroad,
  koreanControllers,
  lackingActivity,
  lackingDomesticAgent,
  lackingPrivacyOfficer,
  lackingStatements,
  officerInKorea,
  statedInKorea,
  withoutBasis,
  withoutSeparateConsent,
} from './policy.js';
import { SUB_DELEGATEES_STATED } from './sub-delegatees.js';

// The Personal Information Protection Act of the Republic of Korea, with its decree.

const { on } = rulesOf('KR');

const OUTSOURCE = 'KR.CONTRACT_OUTSOURCE';
/** Words that suggest promotion of goods or solicitation of sales. */
const MARKETING = /market|advert|promot|solicit|campaign|마케팅|광고|홍보|판촉|판매 권유/i;

/**
 * The generic transfer rules, except that a ground is required only for kinds of transfer that need one on that date.
 */
const TRANSFERS = transferRules('KR', {
  country: null,
  ground: '28-8(1)',
  recognition: '28-8(1)5',
  safeguard: '28-8(1)4',
}).map(
  (rule): Rule<'transfer'> =>
    rule.id === 'KR.TRANSFER.GROUND'
      ? {
          ...rule,
          check(transfer, context) {
            const needed = context.law.item('KR', 'GROUND_NEEDED', transfer.kind);
            const fault = rule.check(transfer, context) as Fault | false;
            return needed && fault && { ...fault, ...citing(needed) };
          },
        }
      : rule,
);

/**
 * Returns the rules on what the policy as a whole lacks. They report it in the profile. Without a profile, they report
 * it on the party that has to publish the policy.
 */
function policy(name: string, article: string, lacks: (context: RuleContext) => Iterable<Fault>): readonly Rule[] {
  return [
    on('jurisdictionProfile', name, article, 'ERROR', (_, context) => lacks(context)),
    on('party', name, article, 'ERROR', function* ({ id, officers }, context) {
      if (context.snapshot.profile('KR')) return;
      if (
        !koreanControllers(context.snapshot).has(id) &&
        !officers.some(({ role }) => role === 'CHIEF_PRIVACY_OFFICER')
      )
        return;
      // a party holds its officers itself; for the rest, the finding points to its country
      for (const lack of lacks(context))
        yield {
          ...lack,
          path: lack.path.startsWith('contacts.') ? lack.path.replace('contacts', 'officers') : `country.${lack.path}`,
        };
    }),
  ];
}

/** Returns a check limited to engagements that are disclosed in Korea. */
function ofDisclosed(
  lacks: (engagement: Engagement, context: RuleContext) => Iterable<Fault>,
): Rule<'engagement'>['check'] {
  return (engagement, context) => isDisclosedInKorea(engagement) && lacks(engagement, context);
}

/** The rules of Korean law. */
export const KR_RULES: readonly Rule[] = [
  ...TRANSFERS,
  on('transfer', 'OVERSEAS_TRANSFER.ITEMS', '28-8(2)', 'ERROR', function* (transfer, context) {
    if (transfer.suspension || !mayLeave(transfer, 'KR')) return;
    // TRANSFER.GROUND reports a missing ground
    for (const lack of lackingOverseas(transfer, context)) if (lack.key !== 'GROUND') yield lack;
  }),
  on('transfer', 'CONTRACT_OUTSOURCE.KIND', '28-8(1)3', 'ERROR', contractGroundOfOtherKind),
  on('transfer', 'CONTRACT_OUTSOURCE.PARTY', '28-8(1)3', 'ERROR', contractGroundWithoutContract),
  on('transfer', 'THIRD_PARTY_PROVISION.ITEMS', '17(2)', 'ERROR', function* (transfer, context) {
    if (transfer.suspension || !isProvision(transfer)) return;
    if (!isItemisedOverseas(transfer, context)) yield* lackingProvision(transfer, context);
  }),
  on('engagement', 'DELEGATION.OVERSEAS', '28-8(1)', 'ERROR', ofDisclosed(withoutOverseasRow)),
  on('engagement', 'DELEGATION.DELEGATEE', '26(2)', 'WARNING', ofDisclosed(classInPlaceOfDelegatee)),
  on('engagement', 'DELEGATION.SUB_DELEGATEES', '26(2), 26(6)', 'ERROR', ofDisclosed(undisclosedSubDelegatees)),
  SUB_DELEGATEES_STATED,
  on('engagement', 'DELEGATION.DISCLOSED', '26(2)', 'ERROR', undisclosedWork),
  on('engagement', 'DELEGATION.CONTRACT', '26(1)', 'WARNING', (engagement, { snapshot, law }) => {
    const why = isDisclosedInKorea(engagement) && contractMissing(engagement, law.date);
    return (
      !!why && {
        path: 'contract',
        message: say`Entrusted work requires a written contract, and for ${workOf(engagement, snapshot)} ${why}. Enter the contract with its dates, or conclude one.`,
      }
    );
  }),
  on('engagement', 'DELEGATION.MARKETING', '26(3)', 'ERROR', function* (engagement, context) {
    if (!isDisclosedInKorea(engagement)) return;
    yield* withoutIndividualNotice(engagement, context);
    if (engagement.marketing === Stated.NOT_STATED && MARKETING.test(engagement.work))
      yield {
        path: 'marketing',
        severity: 'WARNING',
        message: say`The work of ${workOf(engagement, context.snapshot)} reads like marketing. State whether it promotes goods or solicits sales; if so, each data subject must be notified.`,
      };
  }),
  on('transfer', 'OVERSEAS_TRANSFER.ONWARD', '28-11', 'WARNING', passedOn),
  ...policy('POLICY.PRIVACY_OFFICER', '30(1)6', lackingPrivacyOfficer),
  ...policy('POLICY.ITEMS', '30(1)', lackingStatements),
  ...policy('POLICY.DOMESTIC_AGENT', '31-2(4)', function* (context) {
    yield* lackingDomesticAgent(context);
    yield* withoutDomesticAgent(context);
  }),
  on('processingActivity', 'POLICY.ACTIVITY', '30(1)', 'ERROR', (activity, context) =>
    activity.role === 'PROCESSOR' ? false : lackingActivity(activity, context),
  ),
  on('processingActivity', 'POLICY.WITHOUT_CONSENT', '22(3)', 'WARNING', (activity, context) =>
    activity.role === 'PROCESSOR' ? false : withoutBasis(activity, context),
  ),
  on('processingActivity', 'SENSITIVE.INTERESTS', '23(1), 24(1)', 'ERROR', withoutSeparateConsent),
];

/** Yields the rows of the contract ground that the transfer relies on, on dates on which it was a ground. */
function* contractGrounds(transfer: Transfer, { law }: RuleContext) {
  const ground = law.ground(OUTSOURCE);
  if (!ground || transfer.suspension || !mayLeave(transfer, 'KR')) return;
  for (const { code, key } of reliedOn(transfer, 'KR', law.date))
    if (code === OUTSOURCE) yield { ground, path: `grounds.${key}` };
}

/** Reports the contract ground for a transfer that is neither entrustment nor storage. */
function* contractGroundOfOtherKind(transfer: Transfer, context: RuleContext): Generator<Fault> {
  if (transfer.kind === 'ENTRUSTMENT' || transfer.kind === 'STORAGE') return;
  for (const { ground, path } of contractGrounds(transfer, context))
    yield {
      path,
      message: say`${nameOf(transfer, context.snapshot)} relies on "${lawText(ground.name)}", which serves entrustment and storage only, and is of another kind (${inWords(transfer.kind)}). Choose another ground, such as consent.`,
      ...citing(ground),
    };
}

/**
 * Reports the contract ground for people who are not party to the contract themselves. Before the reform this was no
 * condition.
 */
function* contractGroundWithoutContract(transfer: Transfer, context: RuleContext): Generator<Fault> {
  const { snapshot, law } = context;
  if (!isReformed(law)) return;
  const grounds = [...contractGrounds(transfer, context)];
  if (grounds.length === 0) return;
  const name = nameOf(transfer, snapshot);
  const people = snapshot.activitiesOf(transfer).flatMap(({ dataSubjects }) => dataSubjects);
  const having = (stated: Stated) => [
    ...new Set(people.filter(({ contractingParty }) => contractingParty === stated).map((subject) => subject.name)),
  ];
  const others = having(Stated.NO);
  const unknown = having(Stated.NOT_STATED);
  for (const { path } of grounds) {
    if (others.length > 0)
      yield {
        path,
        message: say`${name} relies on ${groundOf(OUTSOURCE, law)}, which needs a contract with the data subjects themselves, and covers people without such a contract: ${listed(others, '; ')}. Choose another ground for them: consent, a certified recipient or a recognised country.`,
      };
    if (unknown.length > 0)
      yield {
        path,
        severity: 'WARNING',
        message: say`${name} relies on ${groundOf(OUTSOURCE, law)}, which needs a contract with the data subjects themselves. State in its activities of these whether they are the contracting party: ${listed(unknown, '; ')}.`,
      };
    if (people.length === 0)
      yield {
        path: 'activities',
        severity: 'WARNING',
        message: say`${name} relies on ${groundOf(OUTSOURCE, law)}, which needs a contract with the data subjects themselves, and does not say whose data go. State its activities, with their data subjects.`,
      };
  }
}

/**
 * Reports a controller abroad without a statement on a domestic agent. The duty depends on turnover and numbers that
 * the register does not hold.
 */
function* withoutDomesticAgent({ snapshot, law }: RuleContext): Generator<Fault> {
  const [duty] = law.items('KR', 'DOMESTIC_AGENT');
  const abroad = controllersAbroad(snapshot);
  if (!duty || abroad.length === 0 || officerInKorea('DOMESTIC_AGENT', snapshot)) return;
  if (snapshot.parties.some(({ group, country }) => group && country === 'KR')) return;
  if (isStated(statedInKorea('domesticAgent', snapshot))) return;
  yield {
    path: 'contacts.DOMESTIC_AGENT',
    severity: 'NOTICE',
    message: say`${abroad.map(({ name }) => name)} has no address in Korea. From a turnover of a trillion won or a million data subjects, or if the Commission so decides, it must name a domestic agent. Enter the agent as a contact of the profile KR, or state under the item domesticAgent why none is needed.`,
    article: duty.article.startsWith('39-11') ? '39-11(1)' : '31-2(1)',
  };
}
