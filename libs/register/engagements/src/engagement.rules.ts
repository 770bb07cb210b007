import { reject, say } from '#kernel';
import type { EngagementDetails } from './engagement.events.js';

/** @throws {Rejection} INVALID if the contract ends before it begins */
export function mustRunForward({ contract }: Pick<EngagementDetails, 'contract'>): void {
  if (contract?.since && contract.until && contract.until < contract.since)
    reject('INVALID', say`The contract ends before it begins.`, 'contract.until');
}
