import type { Activity, Snapshot } from '#register';
import { type Recorded, recorded } from '../record.js';

// What the documentation of PAIA s51 and POPIA s17 holds of an activity.

/** The activity as its documentation shows it: what is done as operator is documented by whoever is responsible (s17). */
export function documented(activity: Activity, snapshot: Snapshot): Recorded {
  const whole = recorded(activity, snapshot);
  const profile = snapshot.profile('ZA');
  const recipients = [...whole.recipients, ...(profile?.recipients ?? []).map(({ name }) => name)];
  const securityMeasures = [...whole.securityMeasures, ...(profile?.securityMeasures ?? [])];
  return {
    ...whole,
    recipients: [...new Set(recipients)],
    securityMeasures: [...new Set(securityMeasures)],
  };
}

/** Whether the responsible party documents the activity itself. */
export function isResponsible({ role }: Pick<Activity, 'role'>): boolean {
  return role !== 'PROCESSOR';
}
