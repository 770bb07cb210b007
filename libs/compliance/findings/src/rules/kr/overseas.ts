import { type Argument, type Said, say } from '#kernel';
import { type Item, type LawOn, lawOf } from '#law';
import type { Party, Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import { type Fault, isStated, missingItems, type RequiredItem, type RuleContext } from '../../model/rule.js';
import { mayLeave, nameOf, reliedOn } from '../../shared/grounds.js';
import { boundBy } from '../../shared/terms.js';

// Information that Korean law requires on data leaving Korea (PIPA 28-8(2); before 15 September 2023, 39-12(3)) and on
// provision to third parties (17(2)). The rules and the documents of Korea share it.

/** A missing item. Documents use the key and the values to say it in their own language. */
export interface Lack extends Fault {
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
}

type Where = Pick<RuleContext, 'snapshot'>;

/** Returns true if the thing is disclosed in Korea, by name or because it is disclosed everywhere. */
export function isDisclosedInKorea({ jurisdictions }: { readonly jurisdictions: readonly string[] }): boolean {
  return jurisdictions.some((code) => code === 'ALL' || lawOf(code) === 'KR');
}

/** Returns the transfers under Korean law that take place. */
function koreanTransfers({ snapshot }: Where): readonly Transfer[] {
  return thingsUnder('KR', 'transfer', snapshot).filter(({ suspension }) => !suspension);
}

/** Returns the transfers whose data leave Korea, or may because no country is named. */
export function overseasTransfers(where: Where): Transfer[] {
  return koreanTransfers(where).filter((transfer) => mayLeave(transfer, 'KR'));
}

/**
 * Returns the transfers that provide data to a third party in any country. 17 and 30(1)3 do not ask where, so provision
 * abroad is also an overseas transfer.
 */
export function provisionsToThirdParties(where: Where): Transfer[] {
  return koreanTransfers(where).filter(isProvision);
}

/**
 * Returns how to reach a recipient: its own e-mail address or telephone number, else its officer's. A postal address is
 * no contact in the sense of 28-8(2)3.
 */
export function contactOf(party: Party | undefined, snapshot: Snapshot): string | undefined {
  if (!party) return undefined;
  const officers = party.officers.map(({ contact }) => snapshot.contact(contact));
  const ways = [party, ...officers].map((holder) => [holder?.email, holder?.phone].filter(isStated).join(', '));
  return ways.find(isStated);
}

/** Returns true if the recipient is recorded and is not a class of companies. */
function isNamed(party: Party | undefined): boolean {
  return party !== undefined && !party.class;
}

/**
 * Grounds for which 28-8(2) itself requires the items. For other grounds the decree requires them, since it is in
 * force.
 */
const ITEMS_BY_STATUTE = ['KR.CONSENT', 'KR.CONTRACT_OUTSOURCE'];

/** Returns true if the law requires a ground for all data going abroad (28-8, since 15 September 2023). */
export function isReformed(law: LawOn): boolean {
  return law.item('KR', 'GROUND_NEEDED', 'ENTRUSTMENT') !== undefined;
}

/** Returns true if the data go to a third party: Korean law has no exemption for joint use. */
export function isProvision({ kind }: Transfer): boolean {
  return kind === 'PROVISION' || kind === 'JOINT_USE';
}

/** Returns true if 28-8(2) asks for what 17(2) asks for, since the data go abroad. One rule reports it then. */
export function isItemisedOverseas(transfer: Transfer, { law }: Pick<RuleContext, 'law'>): boolean {
  return mayLeave(transfer, 'KR') && isReformed(law);
}

/** Items that 17(2) required for every provision abroad before 28-8(2). 39-12(3) required the others. */
const OF_PROVISION = ['ITEMS', 'RECIPIENT', 'PURPOSE', 'RETENTION'];

function requiredItems(transfer: Transfer, { law }: RuleContext): readonly Item[] {
  if (isProvision(transfer) && !isReformed(law))
    return law.items('KR', 'OVERSEAS_TRANSFER').filter(({ key }) => !OF_PROVISION.includes(key));
  const relied = reliedOn(transfer, 'KR', law.date);
  const isRequired =
    relied.length === 0 ||
    relied.some(({ code }) => ITEMS_BY_STATUTE.includes(code)) ||
    law.item('KR', 'POLICY', 'OVERSEAS_TRANSFER') !== undefined;
  return isRequired ? law.items('KR', 'OVERSEAS_TRANSFER') : [];
}

/** Yields the missing information on an overseas transfer, including the ground (in the policy). */
export function* lackingOverseas(transfer: Transfer, context: RuleContext): Generator<Lack> {
  const { snapshot, law } = context;
  const name = nameOf(transfer, snapshot);
  const importer = snapshot.party(transfer.importer);
  const recipient = importer?.name ?? '';
  const { refusal } = transfer;
  const required: Readonly<Record<string, RequiredItem<Transfer>>> = {
    ITEMS: {
      path: 'dataItems',
      has: ({ dataItems }) => isStated(dataItems),
      message: say`${name} does not say which items of personal information go abroad. List them.`,
    },
    COUNTRY: {
      path: 'countries',
      has: ({ countries }) => isStated(countries),
      message: say`${name} names no country. State every country that receives the data; a reference to a list elsewhere is not enough.`,
    },
    TIMING: {
      path: 'timing',
      has: ({ timing }) => isStated(timing),
      message: say`${name} does not say when the data go abroad. State when, or on which occasion.`,
    },
    METHOD: {
      path: 'method',
      has: ({ method }) => isStated(method),
      message: say`${name} does not say how the data go abroad. State the method, such as transmission over a network.`,
    },
    RECIPIENT: {
      path: 'importer',
      has: () => isNamed(importer),
      message: say`${name} goes to "${recipient}", a class in the place of a recipient. Enter a transfer for each company, by its name.`,
    },
    RECIPIENT_CONTACT: {
      path: 'importer.email',
      has: () => isStated(contactOf(importer, snapshot)),
      message: say`There is no contact for "${recipient}", the recipient of ${name}. Enter an e-mail address or a telephone number of the person responsible for the data there.`,
    },
    PURPOSE: {
      path: 'purposes',
      has: ({ purposes }) => isStated(purposes),
      message: say`${name} does not say what the recipient uses the data for. State the purpose.`,
    },
    RETENTION: {
      path: 'recipientRetention',
      has: ({ recipientRetention }) => isStated(recipientRetention),
      message: say`${name} does not say how long the recipient keeps and uses the data. State the period.`,
    },
    REFUSAL_METHOD: {
      path: 'refusal.method',
      has: () => isStated(refusal?.method),
      message: say`${name} does not say how people can refuse the transfer. State the method.`,
    },
    REFUSAL_PROCEDURE: {
      path: 'refusal.procedure',
      has: () => isStated(refusal?.procedure),
      message: say`${name} does not say by which procedure people can refuse the transfer. State it.`,
    },
    REFUSAL_EFFECT: {
      path: 'refusal.effect',
      has: () => isStated(refusal?.effect),
      message: say`${name} does not say what follows if somebody refuses the transfer. State the effect.`,
    },
    GROUND: {
      path: 'grounds',
      has: () => reliedOn(transfer, 'KR', law.date).length > 0,
      message: say`The policy must name the ground of ${name}, and none is stated. State which item of 28-8(1) it rests on.`,
    },
  };
  const items = requiredItems(transfer, context);
  for (const lack of missingItems(items, required, transfer))
    yield { ...boundOnly(lack, items.find(({ key }) => key === lack.key)!), values: { recipient } };
}

/**
 * Downgrades duties that bind only some organisations to WARNING: the register does not know whether this one is among
 * them.
 */
function boundOnly<F extends Fault>(fault: F, { to, ...item }: Item): F {
  const who = boundBy(item);
  return who ? { ...fault, severity: 'WARNING', message: say`${fault.message} ${askedOnlyOf(who, to!)}` } : fault;
}

/** Returns a sentence on who alone had the duty, and until which day. */
export function askedOnlyOf(who: Argument, to: string): Said {
  return say`Before ${to} this was asked of ${who} only.`;
}

/** Yields the missing information on provision to a third party. */
export function* lackingProvision(transfer: Transfer, { snapshot, law }: RuleContext): Generator<Lack> {
  const name = nameOf(transfer, snapshot);
  const importer = snapshot.party(transfer.importer);
  const recipient = importer?.name ?? '';
  const required: Readonly<Record<string, RequiredItem<Transfer>>> = {
    RECIPIENT: {
      path: 'importer',
      has: () => isNamed(importer),
      message: say`${name} is provided to "${recipient}", a class in the place of a third party. Enter a transfer for each company, by its name.`,
    },
    PURPOSE: {
      path: 'purposes',
      has: ({ purposes }) => isStated(purposes),
      message: say`${name} does not say what the third party uses the data for. State the purpose.`,
    },
    ITEMS: {
      path: 'dataItems',
      has: ({ dataItems }) => isStated(dataItems),
      message: say`${name} does not say which items are provided to the third party. List them.`,
    },
    RETENTION: {
      path: 'recipientRetention',
      has: ({ recipientRetention }) => isStated(recipientRetention),
      message: say`${name} does not say how long the third party keeps and uses the data. State the period.`,
    },
  };
  for (const lack of missingItems(law.items('KR', 'THIRD_PARTY_PROVISION'), required, transfer))
    yield { ...lack, values: { recipient } };
}
