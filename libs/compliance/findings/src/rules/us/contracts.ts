import { say } from '#kernel';
import type { Engagement, Snapshot } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import type { Rule } from '../../model/rule.js';
import { contractMissing } from '../../shared/contracts.js';
import { few } from '../../shared/terms.js';
import { isOfConsumers } from './consumers.js';
import { type Asked, itemsByState, onceForAll, onceForOrganisation, profileFor, statesOf } from './once-for-all.js';
import { isSaid } from './scope.js';

// Contracts with processors of consumers' data. What a contract contains is stated once for all contracts, in a profile.

/** Returns true if the engagement serves an activity that concerns consumers, or if it names none. */
function isForConsumers({ activities }: Engagement, snapshot: Snapshot): boolean {
  const served = activities.map((id) => snapshot.activity(id)).filter((activity) => activity !== undefined);
  return served.length === 0 || served.some(isOfConsumers);
}

/** Returns the engagements under the act of the state that concern consumers. */
function engagementsIn(state: string, register: Snapshot): readonly Engagement[] {
  return register.derive(`engagements for consumers in ${state}`, (snapshot) =>
    thingsUnder(state, 'engagement', snapshot).filter((engagement) => isForConsumers(engagement, snapshot)),
  );
}

function nameOf({ processor, work }: Engagement, snapshot: Snapshot): string {
  return snapshot.party(processor)?.name ?? work;
}

const LIST = 'PROCESSOR_CONTRACT';

const CONTRACT_RULES = onceForAll({
  about: 'engagement',
  name: 'PROCESSOR.CONTRACT',
  severity: 'ERROR',
  concerns: (engagement, { snapshot }) =>
    isForConsumers(engagement, snapshot) && contractMissing(engagement, snapshot.on) !== undefined,
  asks: (state, _, { law }) => law.items(state, LIST)[0],
  found: (asked, engagement, { law, snapshot }) => ({
    path: 'contract',
    message: say`${nameOf(engagement, snapshot)} (${engagement.work}) processes data of consumers, but ${contractMissing(engagement, snapshot.on)}. Conclude a contract, and record its reference and dates. It contains: ${itemsByState(asked, ({ state }) => law.items(state, LIST), law)}.`,
  }),
});

/** The statement that says what the contracts contain. */
export const CONTENTS = 'processorContracts';

const CONTENT_RULES = onceForOrganisation({
  name: 'PROCESSOR.CONTRACT_ITEMS',
  severity: 'NOTICE',
  asks: (state, { law, snapshot }) =>
    !isSaid(state, CONTENTS, snapshot) &&
    engagementsIn(state, snapshot).some((engagement) => !contractMissing(engagement, snapshot.on))
      ? law.items(state, LIST)[0]
      : undefined,
  found: (asked, { law }) => ({
    path: `statements.${CONTENTS}`,
    message: say`It is not stated whether the contracts with processors of consumers' data contain all of this: ${itemsByState(asked, ({ state }: Asked) => law.items(state, LIST), law)}. Compare them, and state in the profile ${profileFor(asked)}, under the item ${CONTENTS}, what they contain or lack.`,
  }),
});

/** The statement that says how subcontractors are announced, and how one objects. */
export const OBJECTION = 'subprocessorObjection';

function subcontracted(state: string, snapshot: Snapshot): readonly Engagement[] {
  return engagementsIn(state, snapshot).filter(({ under }) => under !== undefined);
}

const OBJECTION_RULES = onceForOrganisation({
  name: 'SUBPROCESSOR.OBJECTION',
  severity: 'WARNING',
  asks: (state, { law, snapshot }) =>
    !isSaid(state, OBJECTION, snapshot) && subcontracted(state, snapshot).length > 0
      ? law.item(state, LIST, 'SUB_OBJECT')
      : undefined,
  found: (asked, { law, snapshot }) => ({
    path: `statements.${OBJECTION}`,
    message: say`Subcontractors process data of consumers: ${few([...new Set(subcontracted(asked[0]!.state, snapshot).map((engagement) => nameOf(engagement, snapshot)))])}. You must be able to object before one is engaged, in these states: ${statesOf(asked, law)}. State in the profile ${profileFor(asked)}, under the item ${OBJECTION}, how you learn of them and object.`,
  }),
});

/** The rules on contracts with processors of consumers' data. */
export const CONTRACT_RULES_OF_STATES: readonly Rule[] = [...CONTRACT_RULES, ...CONTENT_RULES, ...OBJECTION_RULES];
