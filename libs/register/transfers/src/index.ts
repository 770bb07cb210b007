export type { Transfer as TransferState } from './transfer.events.js';
export { RegisterTransferInput, Transfer } from './transfer.graphql.js';
export { showTransfer } from './transfer.resolver.js';
export { TransferGround } from './transfer.shared-types.js';
export { transfers } from './transfer.slice.js';
export { ASSESSED_FIELDS, changedSinceAssessed } from './transfer-assessments.rules.js';
