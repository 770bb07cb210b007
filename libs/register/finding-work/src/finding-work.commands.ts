import { command } from '#ledger';
import type { Acceptance, Assignment, Comment, FindingPlace } from './finding-work.events.js';

/** Assigns a finding to an account, or to nobody. */
export class AssignFinding extends command<'AssignFinding', FindingPlace & Assignment>('AssignFinding') {}
/** Adds a remark to a finding. */
export class CommentOnFinding extends command<'CommentOnFinding', FindingPlace & Comment>('CommentOnFinding') {}
/** Accepts a finding until a date. */
export class AcceptFinding extends command<'AcceptFinding', FindingPlace & Acceptance>('AcceptFinding') {}
/** Takes back the acceptance of a finding. */
export class WithdrawAcceptance extends command<'WithdrawAcceptance', FindingPlace & { readonly by: string }>(
  'WithdrawAcceptance',
) {}
