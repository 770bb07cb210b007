import type { Item, SensitiveKind, SpecialCategory } from '#law';
import { type Activity, type Snapshot, touches } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import type { RuleContext } from '../../model/rule.js';

// What the register says of the data of consumers: whose they are, who buys them, and which are sensitive in a state.

type Category = Activity['dataCategories'][number];
type Recipient = Activity['recipients'][number];

/** Names of people who do not act for themselves or their household. */
const AT_WORK =
  /\b(?:employees?|staff|workers?|applicants?|candidates?|contractors?|directors?|business (?:contacts?|customers?|partners?)|suppliers?)\b/i;

/** Returns true if the activity is the controller's own, and not all of its people are at work by their names. */
export function isOfConsumers({ role, dataSubjects }: Activity): boolean {
  return role !== 'PROCESSOR' && !(dataSubjects.length > 0 && dataSubjects.every(({ name }) => AT_WORK.test(name)));
}

/** Returns the activities under the act of the state that concern consumers. */
export function activitiesIn(state: string, register: Snapshot): readonly Activity[] {
  return register.derive(`of consumers in ${state}`, (snapshot) =>
    thingsUnder(state, 'processingActivity', snapshot).filter(isOfConsumers),
  );
}

function kindOf({ kind, party }: Recipient, snapshot: Snapshot): Recipient['kind'] {
  return kind ?? snapshot.party(party)?.kind;
}

/** Returns the recipients of the activity that buy data. */
export function buyersOf({ recipients }: Activity, snapshot: Snapshot): readonly Recipient[] {
  return recipients.filter((recipient) => kindOf(recipient, snapshot)?.startsWith('BUYER_'));
}

/** Returns the buyers in the sense of the state: in some, only those who pay money. */
export function buyersIn(state: string, activity: Activity, { snapshot, law }: RuleContext): readonly Recipient[] {
  const buyers = buyersOf(activity, snapshot);
  return buyers.length > 0 && law.item(state, 'SALE', 'MONEY_ALONE')
    ? buyers.filter((buyer) => kindOf(buyer, snapshot) === 'BUYER_FOR_MONEY')
    : buyers;
}

/** Returns the advertising networks that receive data, by the kind of the recipient. */
export function advertisersOf({ recipients }: Activity, snapshot: Snapshot): readonly Recipient[] {
  return recipients.filter((recipient) => kindOf(recipient, snapshot) === 'ADVERTISING_NETWORK');
}

/** Returns the recipients who are known to be neither buyers nor at the service of the organisation. */
export function othersOf({ recipients }: Activity, snapshot: Snapshot): readonly Recipient[] {
  return recipients.filter((recipient) => {
    const kind = kindOf(recipient, snapshot);
    return kind !== undefined && OTHERS.includes(kind) && !recipient.ownStaff;
  });
}

/** Kinds of recipients that act for themselves. */
const OTHERS: readonly Recipient['kind'][] = [
  'AFFILIATE',
  'ADVERTISING_NETWORK',
  'SOCIAL_NETWORK',
  'BUSINESS_CLIENT',
  'BUYER_FOR_MONEY',
  'BUYER_FOR_OTHER_VALUE',
];

/** Data that are sensitive in a state. Their item is absent if their kind is not stated. */
export interface SensitiveData {
  readonly category: Category;
  readonly item?: Item;
}

/** Returns the data of the activity that are, or may be, of a kind on the list of the state. */
export function sensitiveIn(
  state: string,
  activity: Activity,
  { law }: RuleContext,
  list = 'SENSITIVE',
): readonly SensitiveData[] {
  const rows = activity.dataCategories.filter(mayBeSensitive);
  if (rows.length === 0) return [];
  const items = law.items(state, list);
  return rows.flatMap((category): SensitiveData[] => {
    const kinds: readonly string[] = kindsOf(category);
    const item = items.find(({ key }) => kinds.includes(key));
    if (item) return [{ category, item }];
    const isOpen = category.special === 'YES' && kinds.length === 0 && items.length > 0;
    return isOpen ? [{ category }] : [];
  });
}

/** Returns true if the data are of a special category, or of a kind that some state calls sensitive. */
export function mayBeSensitive({ special, sensitiveKinds = [] }: Category): boolean {
  return special === 'YES' || sensitiveKinds.length > 0;
}

function kindsOf({ special, specialKinds = [], sensitiveKinds = [] }: Category): (SpecialCategory | SensitiveKind)[] {
  return [...(special === 'YES' ? specialKinds : []), ...sensitiveKinds];
}

/** Returns true if the recipient receives the data. */
export function receives(activity: Activity, recipient: Recipient, category: Category): boolean {
  return touches(activity, recipient, { dataCategories: [category.key] });
}
