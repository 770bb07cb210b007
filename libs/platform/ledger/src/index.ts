export type { RehearsedCommand } from './commands/batches.js';
export { BOUNDS, mustBeBounded } from './commands/bounds.js';
export {
  type CommandClasses,
  commandHandlers,
  ScheduleReviewHandler,
  TranslateTextsHandler,
  WithdrawTranslationsHandler,
} from './commands/command-handlers.js';
export { CommandRunner } from './commands/command-runner.js';
export { type CommandClass, type CommandMeta, command, type IssuedCommand, plain } from './commands/commands.js';
export { IDS, idUnderKey, newIdOf } from './commands/guards.js';
export { type Belonging, Belongings } from './commands/limits.js';
export { ReadSide, type Referrer } from './commands/read-side.js';
export type { Receipt, Rehearsed } from './commands/receipt.js';
export type { StatesAt } from './commands/reference-checks.js';
export { decideTranslation, TranslateTexts, WithdrawTranslations } from './commands/translating.js';
export {
  type Dated,
  type Decider,
  type Inheritance,
  type Intent,
  mapReferences,
  ofAnyKind,
  type ReferencePaths,
  referencesIn,
  type Thing,
} from './decider.js';
export { categoryOf, type Fact, type NewEvent, type RecordedEvent } from './event.js';
export type { WordsOf } from './event-words.js';
export type { DeclaredArgument, DeclaredMutation, DeclaredPlace, Fields } from './fields/declaration.js';
export { declaredDecider } from './fields/declared-decider.js';
export { type CommandsOf, type FactsOf, fieldsOf } from './fields/fields.js';
export {
  type DetailsOf,
  declared,
  field,
  fixed,
  life,
  rows,
  type StateOf,
  type TypedFields,
  written,
} from './fields/typed.js';
export { type FieldType, type FieldTypes, type GivenOf, type InputOf, type ShownOf, types } from './fields/types.js';
export {
  FOREVER,
  foldOf,
  inForce,
  place,
  type Segment,
  segments,
  stateIn,
  stateOn,
  step,
  UnknownEvent,
} from './fold.js';
export {
  type HeadRecord,
  headFromText,
  headToText,
  type LedgerHead,
  LedgerLost,
  type LedgerToCompare,
  type Loss,
  lossOf,
  NO_LEDGER,
} from './head-records.js';
export { isOfLife } from './joining.js';
export { drop, ifThere, mustHaveDistinctKeys, put, type Row, rowUnder, unless, unlessThere } from './keyed-rows.js';
export { KeptFiles, sha256Of } from './keys/kept-files.js';
export { KeyMissing, KeyStore, SqliteKeyStore } from './keys/key-store.js';
export { PART_OF_WHOLE, sealedUnder, WHOLES } from './keys/sealing.js';
export { LocalWrapping } from './keys/wrapping.js';
export { asIfForgotten, Deciders, Ledger } from './ledger.js';
export {
  annulledBy,
  approvedUpTo,
  isErasure,
  isRecordAction,
  lastChangeOf,
  type Review,
  type ReviewIntent,
  type ReviewStatus,
  reviewAfter,
  reviewDueOn,
  reviewOf,
  ScheduleReview,
} from './record-actions.js';
export { inRecordedOrder, type ReadUpTo, withRecordedTime } from './recorded-time.js';
export { LARGEST_APPEND, sizeOf } from './store/append-size.js';
export {
  type Appended,
  type Engine,
  EventStore,
  EventStoreRefused,
  EventStoreUnreachable,
  type ExpectedRevision,
  LedgerDamaged,
  type Mark,
  OutcomeUnknown,
  RevisionConflict,
  type Trouble,
} from './store/event-store.js';
export { backUp, restore, type VerifiedLedger, verifyLedger } from './store/sqlite.backup.js';
export { takeLock } from './store/sqlite.lock.js';
export { type BackupContents, type BackupOptions, type BackupStep, undamaged } from './store/sqlite.verify.js';
export {
  canonicalLanguage,
  isOutdated,
  mapTexts,
  nameOfRow,
  RegisterLanguage,
  revisionOf,
  type Text,
  textsOf,
  translationOf,
  translationsOf,
} from './translations.js';
export { type Message, messageOf, wordList } from './words.js';
