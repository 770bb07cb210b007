export { cacheBytes, cachePragma, setCacheMemory } from './cache-memory.js';
export {
  ACCOUNT_ROLES,
  type AccountRole,
  ANYONE,
  type Caller,
  Callers,
  type GrantScope,
  mayWrite,
  REGISTER_ROLES,
  type RecordingLimit,
} from './callers.js';
export { Clock } from './clock.js';
export { differences, partsOf, same } from './difference.js';
export { asError, type Failure } from './failure.js';
export { makeDirectory } from './make-directory.js';
export { isOneOf, itemsOf, keysOf, membersOf } from './plain-data.js';
export { RecentlyUsed } from './recently-used.js';
export { isRecordableDate } from './recordable-date.js';
export { type ErrorEntry, REJECTIONS, Rejection, type RejectionCode, reject } from './rejection.js';
export {
  type Argument,
  type Between,
  Listed,
  listed,
  type Message,
  Said,
  say,
  saysTheSame,
  Term,
  withOneStop,
  wordOf,
} from './say.js';
export { ifSoon, inSteps, isCrowded, yieldToEventLoop } from './scheduler.js';
export { StringPool } from './string-pool.js';
export { Turns } from './turns.js';
export { hasPileOfMarks, isBlank, unwantedIn, withEscapes, withoutUnseen } from './unseen-text.js';
export { notUtf8In, utf8Text } from './utf8.js';
export { VERSION } from './version.js';
export { withoutEmpty } from './without-empty.js';
export { currentWork, mustBeInTime, OutOfTime, takeTime, WorkContext, within } from './work-context.js';
