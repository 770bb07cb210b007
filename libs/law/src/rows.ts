import type { PartyKind, Stated } from './vocabulary.js';

// Rows that an activity has of its own and that the profile ALL lends to every activity.

/** Who receives the data (GDPR Art 30(1)(d)); limited to the rows named, empty lists: all of the activity. */
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
