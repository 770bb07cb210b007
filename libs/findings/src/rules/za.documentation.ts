import type { Activity, Snapshot } from '#register';
import { type Recorded, recorded } from '../record.js';

// What the documentation of PAIA s51 and POPIA s17 holds of an activity.

/** The activity as its documentation shows it: what is done as operator is documented by whoever is responsible (s17). */
export function documented(activity: Activity, snapshot: Snapshot): Recorded {
  return recorded(activity, snapshot, 'ZA');
}

/** Whether the responsible party documents the activity itself. */
export function isResponsible({ role }: Pick<Activity, 'role'>): boolean {
  return role !== 'PROCESSOR';
}
