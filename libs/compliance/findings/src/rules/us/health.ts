import { say } from '#kernel';
import type { Rule } from '../../model/rule.js';
import { few, quoted } from '../../shared/terms.js';
import { activitiesIn, sensitiveIn } from './consumers.js';
import { itemsByState, onceForAll, onceForOrganisation, profileFor, statesOf } from './once-for-all.js';
import { isSaid } from './scope.js';
import { CONSENT, concerns, lackingIn, lackingOf, NECESSARY } from './sensitive.js';

// Health data of consumers under acts of their own, which bind by no number.

const LIST = 'HEALTH';
const BASES = [...CONSENT, ...NECESSARY];

const CONSENT_RULES = onceForAll({
  about: 'processingActivity',
  name: 'HEALTH.CONSENT',
  severity: 'ERROR',
  concerns: (activity) => concerns(activity) && activity.consentRecord === undefined,
  asks: (state, activity, context) =>
    lackingIn(state, activity, BASES, context, LIST).length > 0
      ? context.law.item(state, 'HEALTH_DUTIES', 'CONSENT')
      : undefined,
  found: (asked, activity, context) => {
    const lacking = lackingIn(asked[0]!.state, activity, BASES, context, LIST);
    const { data, purposes, ...fault } = lackingOf(lacking);
    return {
      ...fault,
      message: say`Health data of consumers are processed: ${data}, for ${purposes}. These states ask for consent, unless the data are necessary for what the consumer has asked for: ${statesOf(asked, context.law)}. State consent or the contract as the legal basis.`,
    };
  },
});

/** The statement that says where the policy on health data is. */
const POLICY = 'healthDataPolicy';

const POLICY_RULES = onceForOrganisation({
  name: 'HEALTH.POLICY',
  severity: 'ERROR',
  asks: (state, context) => {
    if (isSaid(state, POLICY, context.snapshot)) return undefined;
    const isHeld = activitiesIn(state, context.snapshot).some((activity) =>
      sensitiveIn(state, activity, context, LIST).some(({ item }) => item),
    );
    return isHeld ? context.law.item(state, 'HEALTH_DUTIES', 'POLICY') : undefined;
  },
  found: (asked, context) => ({
    path: `statements.${POLICY}`,
    message: say`Health data of consumers are processed by ${few(
      activitiesIn(asked[0]!.state, context.snapshot)
        .filter((activity) => sensitiveIn(asked[0]!.state, activity, context, LIST).length > 0)
        .map(({ title }) => quoted(title)),
    )}, and no policy on them is stated. It says: ${itemsByState(asked, ({ state }) => context.law.items(state, 'HEALTH_NOTICE'), context.law)}. Publish it, and state its address in the profile ${profileFor(asked)}, under the item ${POLICY}.`,
  }),
});

/** The rules on health data of consumers. */
export const HEALTH_RULES: readonly Rule[] = [...CONSENT_RULES, ...POLICY_RULES];
