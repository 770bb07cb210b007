import type { PartyKind, Stated } from './vocabulary.js';

// Rows of an activity. Those of the profile ALL are inherited by every activity.

/**
 * A recipient of the data (GDPR Art 30(1)(d)). It is limited to the named rows; empty lists mean the whole activity.
 */
export interface Recipient {
  readonly key: string;
  readonly name: string;
  readonly kind?: PartyKind;
  readonly party?: string;
  readonly condition?: string;
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly purposes: readonly string[];
}

/** A decision made, wholly or partly, by automated means (GDPR Art 22). */
export interface AutomatedDecision {
  readonly key: string;
  readonly description: string;
  readonly significant: Stated;
  readonly humanInvolved: Stated;
  readonly logic?: string;
  readonly purposes: readonly string[];
}
