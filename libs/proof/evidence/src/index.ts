export { addCosignatures } from './add-cosignatures.js';
export { collectBundle, NoEvidence } from './collect-bundle.js';
export {
  type Compared,
  type CompareOptions,
  type Contradicted,
  compareLedger,
  type Difference,
  type SignedHead,
} from './compare.js';
export { readIfThere, replaceFile } from './durable-file.js';
export { EndsOfStreams } from './ends-of-streams.js';
export type { Folds } from './folds.js';
export { LogFollower, type LogSettings } from './log-follower.js';
export { LogKeyFile, type LogKeys } from './log-keys.js';
export { type Coverage, cosignersOf, type LogOverview, LogReader, type WitnessSeen } from './log-reader.js';
export { type LogSource, logSource } from './log-source.js';
export { LogStopped, LogWriter } from './log-writer.js';
export type { Delivering, Destination, Outgoing } from './publish/destination.js';
export { toDirectory } from './publish/directory.js';
export { toAddress } from './publish/http-endpoint.js';
export { type MailServer, toMailbox } from './publish/mail.js';
export { CheckpointPublisher, type DestinationState, type Publishing } from './publish/publisher.js';
export { toAuthority } from './publish/timestamp-client.js';
export { toWitness } from './publish/witness-client.js';
export { type Published, PublishedLog } from './published-log.js';
export { ReadModelDigests } from './read-model-digests.js';
export {
  type Delivery,
  LOG_FILE,
  type StoredCheckpoint,
  TransparencyLogStore,
} from './sqlite.transparency-log-store.js';
export {
  ForkFound,
  rememberCheckpoint,
  type Witnessed,
  type WitnessIdentity,
  type Witnessing,
  witness,
} from './witness.js';
export { type ServedWitness, serveWitness } from './witness-server.js';
