import type { Fact, Thing } from '#ledger';

/** The place of a finding: the rule, the thing, and the field in it. It stays the same under a newer version of the law. */
export interface FindingPlace {
  /** Id of the rule, such as `EU.TRANSFER.COUNTRY`. */
  readonly rule: string;
  /** Id of the thing. */
  readonly subject: string;
  /** Field of the thing, dotted; rows of a list by their key. */
  readonly path: string;
}

/** The account that did something to a finding. The date is that of the event. */
interface By {
  /** Opaque account id. */
  readonly by: string;
}

/** The account that works on a finding; without an assignee, nobody does. */
export interface Assignment extends By {
  readonly assignee?: string;
}

/** A remark on a finding. */
export interface Comment extends By {
  readonly text: string;
}

/** The decision to live with a finding, and its last day (ISO 8601). */
export interface Acceptance extends By {
  readonly reason: string;
  readonly until: string;
}

/** The date from which something holds (ISO 8601): the day on which it was recorded. */
interface Since {
  readonly since: string;
}

/** The work on a finding. Each part counts only while the finding has lasted without a break since then. */
export interface FindingWork extends Thing, FindingPlace {
  readonly assignment?: Assignment & Since;
  readonly acceptance?: Acceptance & Since;
  readonly comments: readonly (Comment & Since)[];
}

/** The facts of the work on findings, as they are stored. */
export type FindingFact =
  | Fact<'FindingAssigned', FindingPlace & Assignment>
  | Fact<'FindingCommented', FindingPlace & Comment>
  | Fact<'FindingAccepted', FindingPlace & Acceptance>
  | Fact<'AcceptanceWithdrawn', FindingPlace & By>;
