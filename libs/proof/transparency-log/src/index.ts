export * from './bucketed-map.js';
export * from './bytes.js';
export * from './canonical-json.js';
export {
  type Certificate,
  certificatesIn,
  fingerprintOf,
  nameOf,
} from './certificate.js';
export * from './checkpoint.js';
export * from './cosignature.js';
export * from './crypto.js';
export * from './entry.js';
export * from './file-commitment.js';
export * from './policy.js';
export * from './proof-bundle.js';
export * from './proof-file.js';
export * from './proofs.js';
export * from './read-model.js';
export * from './refusal.js';
export * from './signed-note.js';
export * from './signing.js';
export * from './stream-map.js';
export * from './tiles.js';
export * from './timestamp.js';
export * from './timestamp-request.js';
export * from './tree.js';
export * from './verify-bundle.js';
export * from './witness-protocol.js';
