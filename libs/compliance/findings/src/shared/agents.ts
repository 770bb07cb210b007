import { type Said, say } from '#kernel';
import type { Transfer } from '#snapshot';
import type { Fault, RuleContext } from '../model/rule.js';
import { withoutGround } from './transfers.js';

// Laws for which what a processor or an agent gets is no transfer: only a disclosure to others needs a ground.

/** Kinds of transfers whose recipient works for the exporter. */
const TO_AGENTS: readonly Transfer['kind'][] = ['ENTRUSTMENT', 'STORAGE'];

/** Reports a disclosure without a ground. Access can be either: there it is a NOTICE, with the advice for an agent. */
export function disclosedWithoutGround(
  law: string,
  transfer: Transfer,
  advice: Said,
  context: RuleContext,
): Fault | false {
  if (TO_AGENTS.includes(transfer.kind)) return false;
  const fault = withoutGround(law, transfer, context);
  if (!fault || transfer.kind !== 'ACCESS') return fault;
  return { ...fault, severity: 'NOTICE', message: say`${fault.message} ${advice}` };
}

/** Returns true if the recipient may be another than an agent. */
export function mayDisclose({ kind }: Transfer): boolean {
  return !TO_AGENTS.includes(kind);
}
