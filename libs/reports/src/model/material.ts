/** A part of the material of a report apart from the snapshot. */
export type Needed = 'FINDINGS' | 'EVENTS' | 'CHANGES';

/** A finding, as a report shows it. */
export interface ShownFinding {
  readonly severity: string;
  readonly rule: string;
  readonly law: string;
  readonly article?: string;
  readonly message: string;
  readonly isVerified: boolean;
  readonly subject: { readonly type: string; readonly id: string; readonly name?: string };
}

/** An event in words. */
export interface ShownEvent {
  readonly recordedAt: string;
  readonly effectiveOn: string;
  readonly position: bigint;
  readonly words: string;
  /** The label of the account; absent if the caller may not read it. */
  readonly by?: string;
  readonly reason?: string;
  /** The instant at which it was annulled (ISO 8601). */
  readonly annulledAt?: string;
}

/** A difference of one field between two moments. */
export interface ShownChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly type: string;
  readonly name: string;
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** The material of some kinds apart from the snapshot. Each list is there if the kind needs it. */
export interface Material {
  readonly findings?: readonly ShownFinding[];
  /** Events of each activity in scope, by its id, oldest first. */
  readonly events?: ReadonlyMap<string, readonly ShownEvent[]>;
  readonly changes?: readonly ShownChange[];
  /** The earlier moment of a comparison. */
  readonly since?: { readonly on: string; readonly knownAt?: string; readonly position: string };
}
