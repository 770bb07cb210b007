export { Bundles, EVIDENCE } from './bundles.js';
export { EvidenceModule } from './evidence.module.js';
