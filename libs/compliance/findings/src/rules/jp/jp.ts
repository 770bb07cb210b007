import { say } from '#kernel';
import type { Transfer } from '#snapshot';
import { citing, type Fault, faultsOf, missingItems, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { abroad, nameOf, reliedOn } from '../../shared/grounds.js';
import { place } from '../../shared/terms.js';
import { transferRules } from '../../shared/transfers.js';
import {
  CONSENT_INFORMATION,
  checkDue,
  consentInformationOf,
  equivalentActionItems,
  equivalentActionOf,
  isDesignated,
  mayBeAbroad,
  restsOnConsent,
  restsOnSystem,
  unanswered,
} from './abroad.js';
import { entrustedAbroad } from './entrustment.js';
import { JOINT_USE, jointUseOf } from './joint-use.js';
import { lackingPublicMatters } from './public-matters.js';

const { on } = rulesOf('JP');

/**
 * The generic rules if the recipient may be abroad, citing the article in force on the date. Joint use abroad has a
 * rule of its own.
 */
const TRANSFERS = transferRules('JP', {
  ground: '28(1)',
  recognition: '28(1), Rule 15',
  safeguard: '28(1), Rule 16',
}).map(
  (rule): Rule<'transfer'> => ({
    ...rule,
    *check(transfer, context) {
      const item = context.law.item('JP', 'FOREIGN_PROVISION', 'GROUND');
      if (!item || !mayBeAbroad(transfer, context.snapshot)) return;
      if (rule.id === 'JP.TRANSFER.GROUND' && transfer.kind === 'JOINT_USE') return;
      const { article } = rule.article.startsWith(item.article) ? rule : item;
      for (const fault of faultsOf(rule.check(transfer, context))) yield { article, ...fault };
    },
  }),
);

/** The rules of the Act on the Protection of Personal Information (APPI). */
export const JP_RULES: readonly Rule[] = [
  ...TRANSFERS,
  on('transfer', 'JOINT_USE.ITEMS', '27(5)(iii)', 'ERROR', function* (transfer, { snapshot, law }) {
    if (transfer.kind !== 'JOINT_USE') return;
    const name = nameOf(transfer, snapshot);
    for (const fault of missingItems(law.items('JP', 'JOINT_USE'), JOINT_USE, jointUseOf(transfer, snapshot)))
      yield { ...fault, message: say`${name}: ${fault.message}` };
  }),
  on('jurisdictionProfile', 'PUBLIC_MATTERS', '32(1)', 'NOTICE', (_, context) => lackingPublicMatters(context)),
  on('transfer', 'JOINT_USE.ABROAD', '28(1)', 'ERROR', jointUseAbroad),
  on('engagement', 'ENTRUSTMENT.ABROAD', '28(1)', 'WARNING', entrustedAbroad),
  // Owed to people who ask: what is missing is no error yet.
  on('transfer', 'EQUIVALENT_ACTION.ITEMS', '28(3), Rule 18(3)', 'NOTICE', function* (transfer, context) {
    if (!needsRule18(transfer, context)) return;
    const { snapshot, law } = context;
    // Missing checks and responses have rules of their own below.
    const items = law.items('JP', 'RULE_18_3').filter(({ key }) => key !== 'IMPAIRMENT' && key !== 'RESPONSE');
    const action = equivalentActionOf(transfer, law.date);
    for (const fault of missingItems(items, equivalentActionItems(action), action))
      yield {
        ...fault,
        message: say`${nameOf(transfer, snapshot)}: ${fault.message} People may ask for it.`,
      };
  }),
  on('transfer', 'EQUIVALENT_ACTION.CHECK', 'Rule 18(1)(i)', 'ERROR', notChecked),
  on('transfer', 'EQUIVALENT_ACTION.RESPONSE', 'Rule 18(1)(ii)', 'ERROR', function* (transfer, context) {
    const item = context.law.item('JP', 'RULE_18_1', 'RESPONSE');
    if (!item || transfer.suspension || !needsRule18(transfer, context)) return;
    for (const { key, foundOn, description } of unanswered(equivalentActionOf(transfer, context.law.date).impairments))
      yield {
        path: `impairments.${key}.response`,
        message: say`The equivalent action of ${nameOf(transfer, context.snapshot)} was found impaired on ${foundOn} (${description}), and no response is recorded. Act on it and record what was done; if the action can no longer be ensured, suspend the transfer.`,
        ...citing(item),
      };
  }),
  on('transfer', 'EQUIVALENT_ACTION.STOP', 'Rule 18(1)(ii)', 'ERROR', notStopped),
  on('transfer', 'CONSENT.INFORMATION', '28(2), Rule 17(2)', 'ERROR', function* (transfer, context) {
    const { snapshot, law } = context;
    if (transfer.suspension || !needsGround(transfer, context) || !restsOnConsent(transfer, law)) return;
    const information = consentInformationOf(transfer, snapshot);
    for (const fault of missingItems(law.items('JP', 'RULE_17'), CONSENT_INFORMATION, information))
      yield { ...fault, message: say`${nameOf(transfer, snapshot)}: ${fault.message}` };
  }),
];

/** Returns true if the law of the date requires a ground and the recipient may be abroad. */
function needsGround(transfer: Transfer, { snapshot, law }: RuleContext): boolean {
  return law.item('JP', 'FOREIGN_PROVISION', 'GROUND') !== undefined && mayBeAbroad(transfer, snapshot);
}

function needsRule18(transfer: Transfer, context: RuleContext): boolean {
  return needsGround(transfer, context) && restsOnSystem(transfer, context.law);
}

/** Reports joint use abroad without a ground: 27(5)(iii) alone is none. */
function jointUseAbroad(transfer: Transfer, context: RuleContext): Fault | false {
  const { snapshot, law } = context;
  const item = law.item('JP', 'FOREIGN_PROVISION', 'GROUND');
  if (transfer.kind !== 'JOINT_USE' || transfer.suspension || !item || !mayBeAbroad(transfer, snapshot)) return false;
  if (reliedOn(transfer, 'JP', law.date).length > 0) return false;
  const name = nameOf(transfer, snapshot);
  const away = abroad(transfer, 'JP');
  if (away.length > 0 && away.every((country) => isDesignated(country, law)))
    return {
      path: 'grounds',
      severity: 'NOTICE',
      message:
        away.length === 1
          ? say`The joint use ${name} states no ground for users abroad. ${away.map(place)} is designated: state that as the ground.`
          : say`The joint use ${name} states no ground for users abroad. ${away.map(place)} are designated: state that as the ground.`,
      ...citing(item),
    };
  const users = snapshot.party(transfer.importer)?.name;
  const where = away.length > 0 ? say`are abroad (${away.map(place)})` : say`are not known to be in Japan`;
  return {
    path: 'grounds',
    message: say`The joint users${users ? say` (${users})` : ''} ${where}, and joint use alone is no ground for users abroad. State for ${name} in which countries they are and the ground: the designation if all are designated, else equivalent action or consent.`,
    ...citing(item),
  };
}

/** Reports a recipient without a check in about a year. In the first year there may be none yet. */
function notChecked(transfer: Transfer, context: RuleContext): Fault | false {
  const check = checkDue(transfer, context.law);
  if (!check || transfer.suspension || !needsRule18(transfer, context)) return false;
  const { item, last, due, isOverdue } = check;
  if (last && !isOverdue) return false;
  const name = nameOf(transfer, context.snapshot);
  const by = due === undefined ? '' : isOverdue ? say`; one was due by ${due}` : say`; one is due by ${due}`;
  const lastCheck = last
    ? say`The recipient of ${name} was last checked on ${last}, and should have been again by ${due}.`
    : say`No check of the recipient of ${name} is recorded${by}.`;
  return {
    path: 'checks',
    severity: isOverdue ? 'ERROR' : 'NOTICE',
    message: say`${lastCheck} Check what it does and whether foreign systems affect it, and record the check.`,
    ...citing(item),
  };
}

/**
 * Reports transfers that should stop. Either the recipient was checked again with no response recorded, or an
 * impairment came back after a response.
 */
function* notStopped(transfer: Transfer, context: RuleContext): Generator<Fault> {
  const { law, snapshot } = context;
  const item = law.item('JP', 'RULE_18_1', 'STOP');
  if (!item || transfer.suspension || !needsRule18(transfer, context)) return;
  const { impairments, lastCheckedOn = '' } = equivalentActionOf(transfer, law.date);
  const name = nameOf(transfer, snapshot);
  const open = unanswered(impairments).find(({ foundOn }) => foundOn < lastCheckedOn);
  if (open) {
    yield {
      path: 'suspension',
      message: say`The impairment found on ${open.foundOn} (${open.description}) persists: the recipient of ${name} was checked again on ${lastCheckedOn}, and no response is recorded. Suspend the transfer, or record what put an end to the impairment.`,
      ...citing(item),
    };
    return;
  }
  const again = impairments.find(({ foundOn }) =>
    impairments.some(({ respondedOn }) => respondedOn !== undefined && respondedOn < foundOn),
  );
  if (again)
    yield {
      path: 'suspension',
      severity: 'WARNING',
      message: say`The equivalent action of ${name} was found impaired again on ${again.foundOn} (${again.description}), after an earlier response. If it can no longer be ensured, suspend the transfer.`,
      ...citing(item),
    };
}
