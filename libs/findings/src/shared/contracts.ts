import { holdsOn } from '#law';
import type { Engagement, Snapshot } from '#snapshot';
import { says } from '../model/rule.js';

// Contracts with those who process for others.

/** Why no contract holds on the date; undefined where one does. */
export function contractMissing({ contract }: Pick<Engagement, 'contract'>, on: string): string | undefined {
  if (!contract || !Object.values(contract).some(says)) return 'no contract is recorded';
  const { since = contract.signedOn, until } = contract;
  if (holdsOn({ from: since }, on) && !(until && until < on)) return undefined;
  return until && until < on
    ? `the contract that is recorded ended on ${until}`
    : `the contract that is recorded begins on ${since}`;
}

/** Whether a contract with the party, as a processor, held on the snapshot's date. */
export function isContracted(party: string, { engagements, on }: Snapshot): boolean {
  return engagements.some(
    (engagement) => engagement.processor === party && contractMissing(engagement, on) === undefined,
  );
}
