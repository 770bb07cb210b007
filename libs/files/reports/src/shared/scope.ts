import { inOrder } from '#disclosures';
import { reject } from '#kernel';
import type { Activity, Party, Snapshot } from '#snapshot';
import type { ReportScope } from '../model/kind.js';

/** A snapshot without what is out of scope, with the controller of the scope. */
interface Scoped {
  readonly snapshot: Snapshot;
  readonly party?: Party;
  /** The references of the chosen activities; absent if none are chosen. */
  readonly references?: readonly string[];
}

/**
 * Returns the part of the snapshot that the scope covers.
 * @throws {Rejection} NOT_FOUND if the controller or an activity is not in force at the moment
 */
export function scoped(snapshot: Snapshot, { controller, activities }: ReportScope): Scoped {
  const party = snapshot.party(controller);
  if (controller !== undefined && !party)
    reject(
      'NOT_FOUND',
      `There is no party ${controller} on ${snapshot.on}. \`parties\` lists the existing ones.`,
      'controller',
    );
  const chosen = activities?.map((id) => snapshot.activity(id) ?? missing(id, snapshot));
  if (!party && !chosen) return { snapshot };
  const kept = (chosen ?? snapshot.activities).filter((activity) => !party || isOf(activity, party));
  return {
    snapshot: snapshot.narrowedTo(new Set(kept.map(({ id }) => id))),
    party,
    references: chosen && inOrder(kept).map(({ reference }) => reference),
  };
}

/** Returns true if the party controls the activity, or does it for others. One for others that names nobody is the group's. */
function isOf({ role, controllers }: Activity, { id, group }: Party): boolean {
  return controllers.includes(id) || (role === 'PROCESSOR' && controllers.length === 0 && group);
}

function missing(id: string, { on }: Snapshot): never {
  return reject(
    'NOT_FOUND',
    `There is no processing activity ${id} on ${on}. \`processingActivities\` lists the existing ones.`,
    'activities',
  );
}
