export { AcceptFinding, AssignFinding, CommentOnFinding, WithdrawAcceptance } from './finding-work.commands.js';
export type { FindingWork } from './finding-work.events.js';
export { FINDING, findingIdOf, placeOf } from './finding-work.rules.js';
export { findingWork } from './finding-work.slice.js';
