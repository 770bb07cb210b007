import { graphql } from '../../../api/graphql';
import type { ActivityRow } from '../list/query';

const SUBMIT = graphql(`
  mutation SubmitForReview($of: ID!, $comment: String, $meta: CommandMeta) {
    receipt: submitForReview(of: $of, comment: $comment, meta: $meta) { position }
  }
`);
const APPROVE = graphql(`
  mutation Approve($of: ID!, $upTo: Position, $comment: String, $meta: CommandMeta) {
    receipt: approve(of: $of, upTo: $upTo, comment: $comment, meta: $meta) { position }
  }
`);
const REQUEST_CHANGES = graphql(`
  mutation RequestChanges($of: ID!, $comment: String!, $meta: CommandMeta) {
    receipt: requestChanges(of: $of, comment: $comment, meta: $meta) { position }
  }
`);
const RECORD_REVIEW = graphql(`
  mutation RecordReview($of: ID!, $outcome: String!, $meta: CommandMeta) {
    receipt: recordReview(of: $of, outcome: $outcome, meta: $meta) { position }
  }
`);
const SCHEDULE = graphql(`
  mutation ScheduleReview($of: ID!, $reviewEvery: Duration, $meta: CommandMeta) {
    receipt: scheduleReview(of: $of, reviewEvery: $reviewEvery, meta: $meta) { position }
  }
`);
const RETIRE = graphql(`
  mutation RetireActivity($of: ID!, $meta: CommandMeta) {
    receipt: retireProcessingActivity(id: $of, meta: $meta) { position }
  }
`);
const REINSTATE = graphql(`
  mutation ReinstateActivity($of: ID!, $meta: CommandMeta) {
    receipt: reinstateProcessingActivity(id: $of, meta: $meta) { position }
  }
`);

/** Values of the form of a bulk command, the same for all rows. */
export interface BulkValues {
  readonly text: string;
  readonly reviewEvery: string | undefined;
  readonly effectiveOn: string;
  readonly reason: string;
}

/** Metadata of one command. */
interface BulkMeta {
  readonly commandId: string;
  /** Absent for acts of review: they hold from when they are recorded. */
  readonly effectiveOn?: string;
  readonly reason?: string;
}

/** A command that can be given to many activities, one after the other. */
export interface BulkCommand {
  readonly name: 'submit' | 'approve' | 'requestChanges' | 'recordReview' | 'schedule' | 'retire' | 'reinstate';
  /** The status that a row must have for it. */
  readonly fits: readonly string[];
  /** The text that it asks for, and whether it must be given. */
  readonly text?: 'comment' | 'mustComment' | 'outcome';
  readonly asksInterval?: true;
  /** True: it holds from a date. Acts of review hold from when they are recorded. */
  readonly isDated?: true;
  /** The roles that may give it. */
  readonly roles: readonly string[];
  readonly ends?: true;
  /** Returns the document and its variables for a row. */
  of(row: ActivityRow, values: BulkValues, meta: BulkMeta): readonly [typeof SUBMIT, Record<string, unknown>];
}

const EDITORS = ['EDITOR', 'APPROVER', 'ADMINISTRATOR'];
const APPROVERS = ['APPROVER', 'ADMINISTRATOR'];
const LIVE = ['DRAFT', 'IN_REVIEW', 'APPROVED'];
/** All documents return a receipt of the same form; only their variables differ. */
const as = (document: unknown) => document as typeof SUBMIT;
const given = (text: string) => text.trim() || undefined;

/** The bulk commands, in the order of their buttons. */
export const BULK: readonly BulkCommand[] = [
  {
    name: 'submit',
    fits: ['DRAFT'],
    text: 'comment',
    roles: EDITORS,
    of: ({ id }, { text }, meta) => [SUBMIT, { of: id, comment: given(text), meta }],
  },
  {
    name: 'approve',
    fits: ['IN_REVIEW'],
    text: 'comment',
    roles: APPROVERS,
    // Approves what the page shows: what was changed since then is not approved unseen.
    of: ({ id, revision }, { text }, meta) => [as(APPROVE), { of: id, upTo: revision, comment: given(text), meta }],
  },
  {
    name: 'requestChanges',
    fits: ['IN_REVIEW'],
    text: 'mustComment',
    roles: APPROVERS,
    of: ({ id }, { text }, meta) => [as(REQUEST_CHANGES), { of: id, comment: text.trim(), meta }],
  },
  {
    name: 'recordReview',
    fits: ['APPROVED'],
    text: 'outcome',
    roles: APPROVERS,
    of: ({ id }, { text }, meta) => [as(RECORD_REVIEW), { of: id, outcome: text.trim(), meta }],
  },
  {
    name: 'schedule',
    fits: LIVE,
    asksInterval: true,
    roles: EDITORS,
    of: ({ id }, { reviewEvery }, meta) => [as(SCHEDULE), { of: id, reviewEvery, meta }],
  },
  {
    name: 'retire',
    fits: LIVE,
    roles: EDITORS,
    isDated: true,
    ends: true,
    of: ({ id }, _values, meta) => [as(RETIRE), { of: id, meta }],
  },
  {
    name: 'reinstate',
    fits: ['RETIRED'],
    roles: EDITORS,
    isDated: true,
    of: ({ id }, _values, meta) => [as(REINSTATE), { of: id, meta }],
  },
];
