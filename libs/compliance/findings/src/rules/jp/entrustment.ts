import { say } from '#kernel';
import type { Engagement, Snapshot } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { place } from '../../shared/terms.js';

// Entrusted persons abroad, as the APPI treats them.

/**
 * A fault for an entrusted person abroad without a ground. Name and country let documents say it in their own language.
 */
interface EntrustedAbroad extends Fault {
  /** Name of the entrusted person and its work, for messages. */
  readonly name: string;
  /** ISO 3166-1; absent if the seat is not recorded. */
  readonly country?: string;
}

/** Returns the ids of the importers of transfers under Japanese law that take place. */
function recipients(register: Snapshot): ReadonlySet<string> {
  return register.derive('recipients under the law of Japan', (snapshot) => {
    const transfers = thingsUnder('JP', 'transfer', snapshot).filter(({ suspension }) => !suspension);
    return new Set(transfers.map(({ importer }) => importer));
  });
}

function isRecipient(party: string, register: Snapshot): boolean {
  return register.entry('receives under the law of Japan', party, (snapshot) => recipients(snapshot).has(party));
}

/**
 * Returns true if the engagement is disclosed in Japan, or a party there entrusts it or controls the activities it
 * serves.
 */
function isOfJapan({ jurisdictions, engagedBy, activities }: Engagement, snapshot: Snapshot): boolean {
  if (jurisdictions.some((code) => code === 'JP' || code === 'ALL')) return true;
  const controllers = activities.flatMap((id) => snapshot.activity(id)?.controllers ?? []);
  return [...engagedBy, ...controllers].some((id) => snapshot.party(id)?.country === 'JP');
}

/** Reports an entrusted person abroad without a transfer: it needs a ground like any third party. */
export function entrustedAbroad(engagement: Engagement, context: RuleContext): EntrustedAbroad | false {
  const { snapshot, law } = context;
  const item = law.item('JP', 'FOREIGN_PROVISION', 'GROUND');
  const party = snapshot.party(engagement.processor);
  if (!item || party?.country === 'JP' || !isOfJapan(engagement, snapshot)) return false;
  if (isRecipient(engagement.processor, snapshot)) return false;
  const name = say`${party?.name ?? say`The processor`} (${engagement.work})`;
  const country = party?.country;
  return {
    path: 'processor',
    name: String(name),
    country,
    message:
      country === undefined
        ? say`${name} is not known to be in Japan, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.`
        : say`${name} is in ${place(country)}, and no transfer to it takes place under the law of Japan. If it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.`,
    ...citing(item),
  };
}
