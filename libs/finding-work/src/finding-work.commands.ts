import { command } from '#ledger';
import type { Acceptance, Assignment, Comment, FindingPlace } from './finding-work.events.js';

export class AssignFinding extends command<'AssignFinding', FindingPlace & Assignment>('AssignFinding') {}
export class CommentOnFinding extends command<'CommentOnFinding', FindingPlace & Comment>('CommentOnFinding') {}
export class AcceptFinding extends command<'AcceptFinding', FindingPlace & Acceptance>('AcceptFinding') {}
export class WithdrawAcceptance extends command<'WithdrawAcceptance', FindingPlace & { readonly by: string }>(
  'WithdrawAcceptance',
) {}
