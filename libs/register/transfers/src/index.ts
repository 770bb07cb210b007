export type { Transfer as TransferState } from './transfer.fields.js';
export { Transfer, TransferGround, transferTypes } from './transfer.graphql.js';
export { showTransfer } from './transfer.resolver.js';
export { transfers } from './transfer.slice.js';
export { ASSESSED_FIELDS, changedSinceAssessed } from './transfer-assessments.rules.js';
