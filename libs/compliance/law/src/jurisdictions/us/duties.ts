import { itemsOf } from '../../items.js';
import type { Item } from '../../jurisdiction.js';
import { CONTRACT_CORE, CONTRACT_NAMES, CONTRACTS } from './contracts.js';
import { cureItems } from './cure.js';
import { expanded } from './lists.js';
import { MINORS } from './minors.js';
import { NOTICE_CORE, NOTICE_NAMES, NOTICES } from './notices.js';
import { SALES } from './sales.js';
import { needsOf, SENSITIVE, SENSITIVE_CORE, SENSITIVE_NAMES } from './sensitive.js';
import { SIGNALS } from './signals.js';

// The lists of duties of a state, each from its own table. A list without items is left out.

/** Returns the duties that the act of the state contains from its first day on. */
export function dutiesOf(code: string, from: string): Readonly<Record<string, readonly Item[]>> {
  const [notice, contract, sensitive] = [NOTICES[code], CONTRACTS[code], SENSITIVE[code]];
  const lists: Readonly<Record<string, readonly Item[]>> = {
    NOTICE: notice ? expanded(NOTICE_NAMES, NOTICE_CORE, notice, from) : [],
    PROCESSOR_CONTRACT: contract ? expanded(CONTRACT_NAMES, CONTRACT_CORE, contract, from) : [],
    CURE: cureItems(code, from),
    SENSITIVE: sensitive ? expanded({ ...SENSITIVE_NAMES, ...sensitive.words }, SENSITIVE_CORE, sensitive, from) : [],
    SENSITIVE_NEEDS: itemsOf({ from }, sensitive ? [needsOf(sensitive)] : []),
    SALE: itemsOf({ from }, SALES[code] ?? []),
    MINORS: itemsOf({ from }, MINORS[code] ?? []),
    SIGNALS: itemsOf({ from }, SIGNALS[code] ?? []),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
}

/** Parts of an act that were not read, by the list that lacks them. */
export const NOT_READ_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'US-DE': { SENSITIVE: 'inferences, which the text of 2027 adds' },
  'US-LA': { NOTICE: 'the words of the sentence on the sale of biometric data' },
  'US-MT': { CURE: 'a period since October 2025, on which the act contradicts itself' },
  'US-VT': {
    NOTICE: 'all items but one: the enacted text was not read',
    PROCESSOR_CONTRACT: 'what it contains: the enacted text was not read',
  },
};
