import type { Engagement, Snapshot } from '#snapshot';
import { memoPerSnapshot } from '../../model/memo.js';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';

// What the APPI makes of entrusted persons abroad.

/** That an entrusted person abroad has no ground; the rest is for documents, which say it in their own language. */
export interface EntrustedAbroad extends Fault {
  /** What the entrusted person and its work go by. */
  readonly name: string;
  /** ISO 3166-1; absent where it is not known to be abroad. */
  readonly country?: string;
}

const RECIPIENTS = new WeakMap<Snapshot, ReadonlySet<string>>();

/** Ids of the parties to which data go by a transfer under Japanese law that takes place. */
function recipients({ snapshot, laws }: RuleContext): ReadonlySet<string> {
  return memoPerSnapshot(RECIPIENTS, snapshot, () => {
    const transfers = snapshot.transfers.filter(
      (transfer) => !transfer.suspension && laws.lawsOf('transfer', transfer).has('JP'),
    );
    return new Set(transfers.map(({ importer }) => importer));
  });
}

/** Whether it is disclosed in Japan, or somebody there entrusts it or decides on what it serves. */
function isOfJapan({ jurisdictions, engagedBy, activities }: Engagement, snapshot: Snapshot): boolean {
  if (jurisdictions.some((code) => code === 'JP' || code === 'ALL')) return true;
  const controllers = activities.flatMap((id) => snapshot.activity(id)?.controllers ?? []);
  return [...engagedBy, ...controllers].some((id) => snapshot.party(id)?.country === 'JP');
}

/** An entrusted person abroad needs a ground like any third party, and so a transfer of its own. */
export function entrustedAbroad(engagement: Engagement, context: RuleContext): EntrustedAbroad | false {
  const { snapshot, law } = context;
  const item = law.item('JP', 'FOREIGN_PROVISION', 'GROUND');
  const party = snapshot.party(engagement.processor);
  if (!item || party?.country === 'JP' || !isOfJapan(engagement, snapshot)) return false;
  if (recipients(context).has(engagement.processor)) return false;
  const name = `${party?.name ?? 'The processor'} (${engagement.work})`;
  const country = party?.country;
  const where = country === undefined ? 'is not known to be in Japan' : `is in ${country}`;
  return {
    path: 'processor',
    name,
    country,
    message: `${name} ${where}, and no transfer to it takes place under the law of Japan. Where it handles data abroad, register the transfer, disclosed for JP, with its countries and its ground: entrustment alone is none.`,
    ...citing(item),
  };
}
