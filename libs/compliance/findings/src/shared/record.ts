import { say } from '#kernel';
import { type Activity, isLentTo, legalBasesIn, type Profile, remembered, type Snapshot, touches } from '#snapshot';
import { isStated, type RequiredItem } from '../model/rule.js';
import { someOfGroup } from './group.js';
import { ownRecipients, type RecordedRecipient, withLent } from './recipients.js';

// The record of processing, as many laws require it (GDPR Art 30, FADP Art 12).

/**
 * An activity as the record of one law shows it. Includes what the profiles of that law and of everywhere state for all
 * activities.
 */
export interface Recorded {
  readonly activity: Activity;
  readonly snapshot: Snapshot;
  /** Recipients, including processors and importers (GDPR Art 4(9)), each once. */
  readonly recipients: readonly RecordedRecipient[];
  /** The rules that apply to some of the data: the activity's own, then those that profiles lend it. */
  readonly retention: readonly RecordedRule[];
  /** True if profiles lend it some of these rules. */
  readonly hasLentRules: boolean;
  readonly securityMeasures: readonly string[];
}

/** A retention rule of an activity, or of a profile, whose scope is a condition in words. */
export type RecordedRule = Activity['retention'][number] & { readonly condition?: string };

/** The parts of a record under any law. The rules of the activity are apart from those that profiles lend it. */
interface Parts extends Pick<Recorded, 'recipients' | 'securityMeasures'> {
  readonly own: readonly RecordedRule[];
  readonly lent: readonly RecordedRule[];
}

/** Returns the activity as the record of the law shows it. A dozen laws ask for what they have in common. */
export function recorded(activity: Activity, snapshot: Snapshot, code: string): Recorded {
  const common = snapshot.entry('record', activity.id, (register, id) =>
    withProfile(partsOf(register.activity(id)!, register), register.activity(id)!, register.profile('ALL'), register),
  );
  const parts = withProfile(common, activity, snapshot.profile(code), snapshot);
  const { recipients, own, securityMeasures } = parts;
  const lent = parts.lent.flatMap((rule) => whereItApplies(rule, activity, snapshot, code));
  return {
    activity,
    snapshot,
    recipients,
    retention: [...own, ...lent],
    hasLentRules: lent.length > 0,
    securityMeasures,
  };
}

function partsOf(activity: Activity, snapshot: Snapshot): Parts {
  return {
    recipients: ownRecipients(activity, snapshot),
    own: activity.retention.filter(({ appliesTo }) => touches(activity, appliesTo)),
    lent: [],
    securityMeasures: unique(activity.securityMeasures),
  };
}

/** Adds what the profile states for all activities, or for this one. */
function withProfile(parts: Parts, activity: Activity, profile: Profile | undefined, snapshot: Snapshot): Parts {
  if (!profile) return parts;
  const { recipients, retention, securityMeasures } = profile;
  if (recipients.length + retention.length + securityMeasures.length === 0) return parts;
  return {
    ...parts,
    recipients: withLent(parts.recipients, activity, profile, snapshot),
    lent: [...parts.lent, ...lentRules(activity, retention)],
    securityMeasures: unique([...parts.securityMeasures, ...securityMeasures]),
  };
}

const CONSENTS: ReadonlySet<string | undefined> = new Set(['CONSENT', 'EXPRESS_CONSENT', 'EXPLICIT_CONSENT']);

/**
 * Returns the rule that a profile lends, where it can apply. The term of a consent applies only to purposes that rest on
 * consent under the law.
 */
function whereItApplies(rule: RecordedRule, activity: Activity, snapshot: Snapshot, code: string): RecordedRule[] {
  if (rule.kind !== 'CONSENT_TERM') return [rule];
  const purposes = activity.purposes.filter((purpose) =>
    legalBasesIn(activity, purpose, code, snapshot.profile(code)).some(
      ({ basis, specialCondition }) => CONSENTS.has(basis) || CONSENTS.has(specialCondition),
    ),
  );
  if (purposes.length === activity.purposes.length && purposes.length > 0) return [rule];
  const appliesTo = {
    dataCategories: rule.appliesTo?.dataCategories ?? [],
    dataSubjects: rule.appliesTo?.dataSubjects ?? [],
    purposes: purposes.map(({ key }) => key),
  };
  return purposes.length > 0 && touches(activity, appliesTo) ? [{ ...rule, appliesTo }] : [];
}

/** Kinds of rules that say how long data are kept in general. The other kinds are exceptions to periods. */
const GENERAL = new Set<RecordedRule['kind']>([
  ...(['AS_LONG_AS_NEEDED', 'OPEN_ENDED', 'NOT_YET_KNOWN', 'CONSENT_TERM', 'WHILE_STATE_LASTS'] as const),
]);

/**
 * Returns the rules of a profile that apply to the activity. A general rule applies only to data for which the activity
 * has no rule of its own, so that each retention is stated once.
 */
function lentRules(activity: Activity, rules: Profile['retention']): RecordedRule[] {
  const left = withoutRule(activity).map(({ key }) => key);
  const isWhole = activity.retention.length === 0 || left.length === activity.dataCategories.length;
  // Each rule of the activity already has local law as an exception.
  const isExcepted =
    !isWhole && left.length === 0 && activity.retention.every(({ unless }) => unless.includes('LOCAL_LAW'));
  return rules
    .filter((rule) => isLentTo(activity.id, rule))
    .filter((rule) => !(isExcepted && rule.kind === 'SET_BY_LOCAL_LAW' && !rule.activities?.length))
    .flatMap((rule): RecordedRule[] => {
      if (isWhole || !GENERAL.has(rule.kind)) return [rule];
      return left.length > 0 ? [{ ...rule, appliesTo: { dataCategories: left, dataSubjects: [], purposes: [] } }] : [];
    });
}

/** Returns the data categories that no retention rule of the activity covers. A dozen laws ask for them. */
export const withoutRule = remembered((activity: Activity) =>
  activity.dataCategories.filter(
    ({ key }) => !activity.retention.some(({ appliesTo }) => touches(activity, appliesTo, { dataCategories: [key] })),
  ),
);

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/**
 * The record's items by their keys in the law data, and where the register holds each. Some items are required only
 * where possible (erasure, measures). They are missing only if nothing is stated at all: an incomplete rule counts as
 * all that was possible.
 */
export const RECORD_ITEMS = {
  CONTROLLER: {
    path: 'controllers',
    has: ({ activity }) => isStated(activity.controllers),
    message: say`The record names no controller. Name the company that decides what the data are processed for.`,
  },
  // The company that processes for others is seldom stated: it may then be any company of the group.
  PROCESSOR: {
    path: 'controllers',
    has: ({ activity, snapshot }) => isStated(activity.controllers) || someOfGroup('known', () => true, snapshot),
    message: say`The record does not say which company processes for others, and no company of the group is known. Name the company among the controllers of the activity, or mark it as one of the group.`,
  },
  CONTROLLERS: {
    path: 'onBehalfOf',
    has: ({ activity }) => isStated(activity.onBehalfOf),
    message: say`The record does not say on whose behalf the data are processed. Name each controller.`,
  },
  PURPOSES: {
    path: 'purposes',
    has: ({ activity }) => isStated(activity.purposes),
    message: say`The record states no purpose. State what the data are processed for.`,
  },
  CATEGORIES: {
    path: 'purposes',
    has: ({ activity }) => isStated(activity.purposes),
    message: say`The record does not say what is done for the controllers. State it as the purposes of the activity.`,
  },
  DATA_SUBJECTS: {
    path: 'dataSubjects',
    has: ({ activity }) => isStated(activity.dataSubjects),
    message: say`The record does not say whose data are processed. State the categories of data subjects.`,
  },
  DATA_CATEGORIES: {
    path: 'dataCategories',
    has: ({ activity }) => isStated(activity.dataCategories),
    message: say`The record does not say which data are processed. State the categories of data.`,
  },
  RECIPIENTS: {
    path: 'recipients',
    has: ({ recipients }) => isStated(recipients),
    message: say`The record names no recipient and no processor. State the categories of recipients; if there are none, say so.`,
  },
  ERASURE: {
    path: 'retention',
    has: ({ retention }) => isStated(retention),
    message: say`The record does not say when the data are erased. State a period, or by what it is decided.`,
  },
  RETENTION: {
    path: 'retention',
    has: ({ retention }) => isStated(retention),
    message: say`The record does not say how long the data are kept. State a period, or by what it is decided.`,
  },
  SECURITY: {
    path: 'securityMeasures',
    has: ({ securityMeasures }) => isStated(securityMeasures),
    message: say`The record describes no security measures. Describe in general terms how the data are protected.`,
  },
} as const satisfies Readonly<Record<string, RequiredItem<Recorded>>>;
