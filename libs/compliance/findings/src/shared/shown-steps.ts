import type { Transfer } from '#snapshot';
import type { RuleContext } from '../model/rule.js';
import { isContracted } from './contracts.js';
import type { GroundRow } from './grounds.js';
import { happened, isAssessed, isSigned } from './transfer-steps.js';

/**
 * Returns true if the register shows steps that bind or check the recipient: a contract, an instrument, an assessment or a
 * check. Laws without a list of grounds ask for them.
 */
export function showsSteps(transfer: Transfer, rows: readonly GroundRow[], { law, snapshot }: RuleContext): boolean {
  return (
    isContracted(transfer, snapshot) ||
    rows.some((row) => isSigned(row, law.date)) ||
    isAssessed(transfer, law.date) ||
    transfer.checks.some((check) => happened(check.on, law.date))
  );
}
