import type { Activity, Snapshot } from '#snapshot';

// What templates ask of how an activity is governed. This file alone knows where the register holds it.

/** Statements about the governance of an activity. Each is absent if the register does not state it. */
export interface Governance {
  readonly department?: string;
  readonly owner?: string;
  readonly technology?: readonly string[];
  readonly vulnerable?: boolean;
  readonly privacyNotice?: string;
  readonly consentRecord?: string;
  readonly interestsAssessment?: string;
  readonly dpiaRequired?: boolean;
  readonly dpiaProgress?: string;
  readonly dpia?: string;
  readonly otherAssessments?: readonly string[];
  readonly breachOccurred?: boolean;
  readonly breachRecord?: string;
  readonly schedule1Condition?: string;
  readonly retentionPolicy?: string;
  readonly retentionFollowed?: boolean;
  readonly retentionReasons?: string;
}

/** Returns what the register states on the governance of the activity. */
export function governanceOf(_activity: Activity, _snapshot: Snapshot): Governance {
  return {};
}
