import type { Activity, Profile, Snapshot } from '#register';
import { type Sought, says } from './rule.js';

// What a record of processing holds of an activity, wherever a law asks for one (GDPR Art 30, FADP Art 12).

/** An activity as its record shows it: with what the profile ALL lends to every activity. */
export interface Recorded {
  readonly activity: Activity;
  /** Names of recipients, processors included (GDPR Art 4(9)), each once. */
  readonly recipients: readonly string[];
  readonly retention: readonly (Activity['retention'][number] | Profile['retention'][number])[];
  readonly securityMeasures: readonly string[];
}

/** Records of activities, each of one snapshot: a dozen laws ask for the same. */
const RECORDS = new WeakMap<Activity, Recorded>();

/** The activity as its record shows it. */
export function recorded(activity: Activity, snapshot: Snapshot): Recorded {
  let record = RECORDS.get(activity);
  if (!record) {
    record = recordOf(activity, snapshot);
    RECORDS.set(activity, record);
  }
  return record;
}

function recordOf(activity: Activity, snapshot: Snapshot): Recorded {
  const all = snapshot.profile('ALL');
  const processors = snapshot.engagementsOf(activity.id).map(({ processor }) => snapshot.party(processor)?.name);
  const recipients = [
    ...activity.recipients.map(({ name }) => name),
    ...(all?.recipients ?? []).map(({ name }) => name),
    ...processors.filter((name) => name !== undefined),
  ];
  return {
    activity,
    recipients: [...new Set(recipients)],
    retention: [...activity.retention, ...(all?.retention ?? [])],
    securityMeasures: [...new Set([...activity.securityMeasures, ...(all?.securityMeasures ?? [])])],
  };
}

/**
 * Where the record's items are looked for, by the keys that laws' lists give them. What a law asks for only where it is possible
 * (erasure, measures) is missing where nothing at all is said of it: a rule that leaves something open is as far as it was possible.
 */
export const RECORD_ITEMS = {
  CONTROLLER: {
    path: 'controllers',
    has: ({ activity }) => says(activity.controllers),
    message: 'The record names no controller. Name the company that decides what the data are processed for.',
  },
  CONTROLLERS: {
    path: 'onBehalfOf',
    has: ({ activity }) => says(activity.onBehalfOf),
    message: 'The record does not say on whose behalf the data are processed. Name each controller.',
  },
  PURPOSES: {
    path: 'purposes',
    has: ({ activity }) => says(activity.purposes),
    message: 'The record states no purpose. State what the data are processed for.',
  },
  CATEGORIES: {
    path: 'purposes',
    has: ({ activity }) => says(activity.purposes),
    message: 'The record does not say what is done for the controllers. State it as the purposes of the activity.',
  },
  DATA_SUBJECTS: {
    path: 'dataSubjects',
    has: ({ activity }) => says(activity.dataSubjects),
    message: 'The record does not say whose data are processed. State the categories of data subjects.',
  },
  DATA_CATEGORIES: {
    path: 'dataCategories',
    has: ({ activity }) => says(activity.dataCategories),
    message: 'The record does not say which data are processed. State the categories of data.',
  },
  RECIPIENTS: {
    path: 'recipients',
    has: ({ recipients }) => says(recipients),
    message:
      'The record names no recipient and no processor. State the categories of recipients; where nobody receives the data, say so.',
  },
  ERASURE: {
    path: 'retention',
    has: ({ retention }) => says(retention),
    message: 'The record does not say when the data are erased. State a period, or by what it is decided.',
  },
  RETENTION: {
    path: 'retention',
    has: ({ retention }) => says(retention),
    message: 'The record does not say how long the data are kept. State a period, or by what it is decided.',
  },
  SECURITY: {
    path: 'securityMeasures',
    has: ({ securityMeasures }) => says(securityMeasures),
    message: 'The record describes no security measures. Describe in general terms how the data are protected.',
  },
} as const satisfies Readonly<Record<string, Sought<Recorded>>>;
