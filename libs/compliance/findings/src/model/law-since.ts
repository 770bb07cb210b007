import { type Jurisdiction, type LawChange, lawChanges, lawOfGround, stateOf } from '#law';
import type { Kind, Snapshot, SnapshotThing, Transfer } from '#snapshot';
import { lawsOfEach } from './applicable-laws.js';

// What has changed in the laws since the records under them were approved.

/** A change of a law, and the number of approved records that it concerns. */
export interface ChangeOfRecords extends LawChange {
  readonly recordCount: number;
}

/** The changes of a law since the last approval of a record under it. */
export interface LawSince {
  readonly law: string;
  /** The day of the last approval or later review (ISO 8601). */
  readonly since: string;
  /** Those that concern some approved record, by day. */
  readonly changes: readonly ChangeOfRecords[];
}

/** The approved records under a law. */
interface Approved {
  readonly activities: number;
  readonly transfers: readonly Transfer[];
}

/**
 * Returns what has changed since the last approval, up to the date of the snapshot, in the laws of approved records. A law
 * without such a change is left out.
 * @param approvedOn the day of the last approval or later review of each approved record (ISO 8601), by its id
 */
export function lawsSince(
  snapshot: Snapshot,
  approvedOn: ReadonlyMap<string, string>,
  laws: readonly Jurisdiction[],
): LawSince[] {
  const activities = byLaw('processingActivity', snapshot, approvedOn);
  const transfers = byLaw('transfer', snapshot, approvedOn);
  return laws.flatMap((law) => {
    const ofLaw = { activities: activities.get(law.code) ?? [], transfers: transfers.get(law.code) ?? [] };
    const since = [...ofLaw.activities, ...ofLaw.transfers]
      .map(({ id }) => approvedOn.get(id)!)
      .sort()
      .at(-1);
    if (since === undefined) return [];
    const approved = { activities: ofLaw.activities.length, transfers: ofLaw.transfers };
    const changes = lawChanges(since, snapshot.on, [law])
      .map((change) => ({ ...change, recordCount: countOf(change, approved) }))
      .filter(({ recordCount }) => recordCount > 0);
    return changes.length > 0 ? [{ law: law.code, since, changes }] : [];
  });
}

/** Returns the approved records of the kind, by each law that applies to them. */
function byLaw<K extends Kind>(kind: K, snapshot: Snapshot, approvedOn: ReadonlyMap<string, string>) {
  const found = new Map<string, SnapshotThing<K>[]>();
  const laws = lawsOfEach(kind, snapshot);
  snapshot.all(kind).forEach((record, i) => {
    if (!approvedOn.has(record.id)) return;
    for (const law of laws[i]!) {
      const known = found.get(law);
      if (known) known.push(record);
      else found.set(law, [record]);
    }
  });
  return found;
}

/** Parts of a law that say nothing of transfers. */
const OF_ACTIVITIES = ['record', 'legalBases', 'consentAges'];

/** Returns the number of approved records that the change concerns. All else than transfers and activities concerns both. */
function countOf(change: LawChange, { activities, transfers }: Approved): number {
  const concerns = TRANSFERS_OF[change.part];
  if (concerns) return transfers.filter((transfer) => concerns(transfer, change)).length;
  return OF_ACTIVITIES.includes(change.part) ? activities : activities + transfers.length;
}

/**
 * The transfers that a change of each part concerns. What begins is open to all that could use it; what is changed or ended
 * concerns those that use it.
 */
const TRANSFERS_OF: Readonly<Record<string, (transfer: Transfer, change: LawChange) => boolean>> = {
  transferDuties: () => true,
  grounds: ({ grounds }, { turn, key }) => turn === 'BEGINS' || grounds.some(({ code }) => code === key),
  instruments: ({ grounds }, { turn, key, law, entry }) =>
    grounds.some((ground) => {
      const { kind, version = entry.version } = ground.instrument ?? {};
      return kind === key && lawOfGround(ground) === law && (turn === 'BEGINS' || version === entry.version);
    }),
  recognitions: ({ countries }, { entry }) => countries.some((country) => entry.countries?.includes(stateOf(country))),
};
