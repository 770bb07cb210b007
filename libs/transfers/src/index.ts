export * from './transfer.commands.js';
export * from './transfer.decider.js';
export type { Transfer as TransferState } from './transfer.events.js';
export { transferAspects } from './transfer.file.js';
export { RegisterTransferInput, Transfer } from './transfer.graphql.js';
export { showTransfer } from './transfer.resolver.js';
export * from './transfers.module.js';
