import type { Item } from '../../jurisdiction.js';
import { CONTRACT_CORE, CONTRACT_NAMES, CONTRACTS } from './contracts.js';
import { cureItems } from './cure.js';
import { expanded } from './lists.js';
import { NOTICE_CORE, NOTICE_NAMES, NOTICES } from './notices.js';

// The lists of duties of a state, each from its own table. A list without items is left out.

/** Returns the duties that the act of the state contains from its first day on. */
export function dutiesOf(code: string, from: string): Readonly<Record<string, readonly Item[]>> {
  const [notice, contract] = [NOTICES[code], CONTRACTS[code]];
  const lists: Readonly<Record<string, readonly Item[]>> = {
    NOTICE: notice ? expanded(NOTICE_NAMES, NOTICE_CORE, notice, from) : [],
    PROCESSOR_CONTRACT: contract ? expanded(CONTRACT_NAMES, CONTRACT_CORE, contract, from) : [],
    CURE: cureItems(code, from),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
}

/** What was not read of an act, by the list that lacks it. */
export const NOT_READ_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'US-LA': { NOTICE: 'the words of the sentence on the sale of biometric data' },
  'US-VT': {
    NOTICE: 'all items but one: the enacted text was not read',
    PROCESSOR_CONTRACT: 'what it contains: the enacted text was not read',
  },
};
