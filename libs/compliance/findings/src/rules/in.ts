import { say } from '#kernel';
import { type Activity, legalBasesIn, type Transfer } from '#snapshot';
import { type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { dataTaken } from '../shared/data-taken.js';
import { citingGrounds } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { quoted } from '../shared/terms.js';
import { isAssessed, isSigned } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('IN');

type Category = Activity['dataCategories'][number];

const KINDS: readonly string[] = ['HEALTH', 'BIOMETRIC', 'SEX_LIFE_OR_ORIENTATION'];

/** Returns true if SPDI Rule 3 lists the category as sensitive. No field of the register shows passwords. */
function isSensitive({ financial, special, specialKinds }: Category): boolean {
  return financial === 'YES' || (special === 'YES' && specialKinds.some((kind) => KINDS.includes(kind)));
}

/** Returns the transfer's activities if SPDI Rule 7 applies to it, otherwise undefined. */
function underRule7(transfer: Transfer, { law, snapshot }: RuleContext) {
  if (!law.ground('IN.SPDI7') || transfer.suspension || !mayLeave(transfer, 'IN')) return undefined;
  return snapshot.activitiesOf(transfer);
}

function withoutGround(transfer: Transfer, context: RuleContext): Fault | undefined {
  const activities = underRule7(transfer, context);
  if (!activities || reliedOn(transfer, 'IN', context.law.date).length > 0) return undefined;
  const { categories } = dataTaken(transfer, activities);
  const names = [...new Set(categories.filter(isSensitive))].map(({ name }) => quoted(name));
  if (names.length === 0) return undefined;
  return {
    path: 'grounds',
    message: say`${nameOf(transfer, context.snapshot)} may take abroad what the rules of 2011 call sensitive: ${names}. State as the ground what ensures the same level of protection, or keep these data out of the transfer.`,
  };
}

/** Reports either half of Rule 7 that is missing: the level of protection, and consent or a contract. */
function* halfGrounded(transfer: Transfer, context: RuleContext): Generator<Fault> {
  const activities = underRule7(transfer, context);
  if (!activities) return;
  for (const row of reliedOn(transfer, 'IN', context.law.date)) {
    const { code, key } = row;
    if (code !== 'IN.SPDI7') continue;
    const name = nameOf(transfer, context.snapshot);
    if (!isSigned(row, context.law.date) && !isAssessed(transfer, context.law.date))
      yield {
        path: `grounds.${key}.instrument`,
        message: say`${name} relies on the same level of protection abroad, and nothing shows that the recipient ensures it. Record the contract that binds it, or an assessment of the transfer.`,
      };
    if (activities.length > 0 && !activities.some((activity) => isAgreed(activity, context)))
      yield {
        path: `grounds.${key}`,
        message: say`${name} relies on the same level of protection abroad. That needs consent or a contract with those whose data they are, and its activities rest on neither. State the basis in the purposes, or in an override of the profile IN.`,
      };
  }
}

const AGREED: readonly string[] = ['CONSENT', 'EXPRESS_CONSENT', 'CONTRACT'];

function isAgreed(activity: Activity, { snapshot }: RuleContext): boolean {
  return activity.purposes.some((purpose) =>
    legalBasesIn(activity, purpose, 'IN', snapshot.profile('IN')).some(
      ({ basis }) => basis !== undefined && AGREED.includes(basis),
    ),
  );
}

/**
 * The rules of Indian law on transfers. Until the Act of 2023 applies, Rule 7 holds for sensitive data. After that,
 * transfers are free except to restricted countries. No list of these is known, so only grounds that have ended are
 * reported.
 */
export const IN_RULES: readonly Rule[] = [
  on('transfer', 'SPDI.GROUND', 'SPDI Rule 7', 'ERROR', withoutGround),
  on('transfer', 'SPDI.GROUNDED', 'SPDI Rule 7', 'WARNING', halfGrounded),
  ...citingGrounds(
    transferRules('IN', { ground: 'SPDI Rule 7' }).filter(({ id }) => id !== 'IN.TRANSFER.GROUND'), // other data need no ground
  ),
];
