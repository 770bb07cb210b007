import { type Said, say } from '#kernel';
import { holdsOn } from '#law';
import type { Engagement, Snapshot, Transfer } from '#snapshot';
import { citing, isStated, type Rule, rulesOf } from '../model/rule.js';
import { engagementsOn } from './engagements.js';

// Contracts with processors.

/** The states of a contract on a date. */
export type ContractState = 'NONE' | 'ENDED' | 'NOT_YET' | 'IN_FORCE';

/** Returns the state of the contract on the date. One without a beginning and an end is in force. */
export function contractState({ contract }: Pick<Engagement, 'contract'>, on: string): ContractState {
  if (!contract || !Object.values(contract).some(isStated)) return 'NONE';
  const { since = contract.signedOn, until } = contract;
  if (until && until < on) return 'ENDED';
  return holdsOn({ from: since }, on) ? 'IN_FORCE' : 'NOT_YET';
}

/** Returns the reason why no contract is in force on the date; undefined if one is. */
export function contractMissing(engagement: Pick<Engagement, 'contract'>, on: string): Said | undefined {
  const { since = engagement.contract?.signedOn, until } = engagement.contract ?? {};
  switch (contractState(engagement, on)) {
    case 'NONE':
      return say`no contract is recorded`;
    case 'ENDED':
      return say`the contract that is recorded ended on ${until!}`;
    case 'NOT_YET':
      return say`the contract that is recorded begins on ${since!}`;
    default:
      return undefined;
  }
}

/** Returns true if a contract on the work of the importer that the transfer is for was in force on the snapshot's date. */
export function isContracted(transfer: Transfer, snapshot: Snapshot): boolean {
  return engagementsOn(transfer, snapshot).some((engagement) => !contractMissing(engagement, snapshot.on));
}

/** Returns the rule on processors without a contract, from the day from which the law has a list of what it contains. */
export function processorContractRule(law: string, article: string, severity: Rule['severity'] = 'ERROR') {
  return rulesOf(law).on('engagement', 'PROCESSOR.CONTRACT', article, severity, (engagement, { law: on, snapshot }) => {
    const items = on.items(law, 'PROCESSOR_CONTRACT');
    const why = items.length > 0 && contractMissing(engagement, on.date);
    return (
      !!why && {
        path: 'contract',
        message: say`${snapshot.party(engagement.processor)?.name ?? say`The processor`} (${engagement.work}) processes data for others, but ${why}. Conclude a contract that contains what the law asks for, and record its reference and dates.`,
        ...citing(items[0]!),
      }
    );
  });
}
