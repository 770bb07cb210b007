export { collectEvidence, NoEvidence } from './collect-evidence.js';
export { type Compared, type CompareOptions, compareLedger, type Difference } from './compare.js';
export { LogFollower, type LogSettings } from './log-follower.js';
export { LogKeyFile, type LogKeys } from './log-keys.js';
export { type Published, PublishedLog } from './published-log.js';
export { LOG_FILE, LogStore, type StoredCheckpoint } from './sqlite.log-store.js';
export { LogStopped, TransparencyLog } from './transparency-log.js';
