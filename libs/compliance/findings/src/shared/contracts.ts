import { type Said, say } from '#kernel';
import { holdsOn } from '#law';
import type { Engagement, Snapshot } from '#snapshot';
import { isStated } from '../model/rule.js';

// Contracts with processors.

/** Returns the reason why no contract is in force on the date; undefined if one is. */
export function contractMissing({ contract }: Pick<Engagement, 'contract'>, on: string): Said | undefined {
  if (!contract || !Object.values(contract).some(isStated)) return say`no contract is recorded`;
  const { since = contract.signedOn, until } = contract;
  if (holdsOn({ from: since }, on) && !(until && until < on)) return undefined;
  return until && until < on
    ? say`the contract that is recorded ended on ${until}`
    : say`the contract that is recorded begins on ${since}`;
}

/** Returns true if a contract with the party as processor was in force on the snapshot's date. */
export function isContracted(party: string | undefined, register: Snapshot): boolean {
  return register.entry('contract', party ?? '', (snapshot) => contracted(snapshot).has(party));
}

function contracted(register: Snapshot): ReadonlySet<string | undefined> {
  return register.derive('processors under contract', ({ engagements, on }) => {
    const all = engagements.filter((engagement) => !contractMissing(engagement, on));
    return new Set(all.map(({ processor }) => processor));
  });
}
