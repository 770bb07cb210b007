export {
  ReadModelDatabase,
  type ReadModelTables,
  ReadModelUnreachable,
  type StatementLog,
  type Tables,
  VIEW,
} from './engines/database.js';
export { beingBuilt, type Generation, type Generations, isExact, positionOf, toServe } from './engines/generations.js';
export { ServedReadModel } from './engines/served.read-model.js';
export { fieldTexts } from './field-texts.js';
export { declaredProjection, JOURNAL, naturalOrder, type Projection, Projections, projection } from './projection.js';
export { AcrossMoments, type Difference, type Past } from './read/across-moments.js';
export { encode as encodeCursor } from './read/cursor.js';
export { type Facet, type FacetInput, type FacetSource, type Facets, facetConditions } from './read/facets.js';
export { type Filter, filterOf, type Related } from './read/filter.js';
export { IncrementalReader, type InForce } from './read/incremental-reader.js';
export { Journal, type JournalEntry, type JournalFilter } from './read/journal.js';
export { type Lifetime, Lifetimes } from './read/lifetimes.js';
export { Names } from './read/names.js';
export { NextDates } from './read/next-dates.js';
export { COMMON_SORTS, orderOf, type SortInput, type SortKey, sortText } from './read/order.js';
export { beginAfter, DEFAULT_PAGE, mustFitPage, type PageOf, type PageRequest, pageAt } from './read/page.js';
export { TablesReadSide } from './read/read-side.js';
export { RecordedTimes } from './read/recorded-times.js';
export { type ReviewDates, type ReviewDue, Reviews } from './read/reviews.js';
export { type Hit, Search } from './read/search.js';
export { firstStray, journalBetween, lastOfJournal, storedRows } from './read/stored-rows.js';
export { type Found, type ListPage, Things } from './read/things.js';
export { type Version, Versions } from './read/versions.js';
export { type Access, AccessRules } from './scope/access-rules.js';
export { LastByScope } from './scope/last-by-scope.js';
export { NOT_COVERED, type ReadScope } from './scope/read-scope.js';
export { withoutHidden } from './scope/without-hidden.js';
export { Moments } from './time/moment.js';
export { MomentCache } from './time/moment-cache.js';
export { keyOf } from './time/moment-key.js';
export { type Behind, type Missing, mustBeWhole, notingMissing, type StoppedProjection } from './time/stopped.js';
export type { Moment, MomentInput } from './time/timeline.js';
export { buildUpToHead } from './write/build.js';
export { headRecordOf } from './write/ledger-head.js';
export { thingsWithoutKey } from './write/missing-keys.js';
export { Progress, readCheckpoints } from './write/progress.js';
export { Projector } from './write/projector.js';
export { firstDifference } from './write/row-differences.js';
export { NO_ROWS, type RowsOfThing, rowLines } from './write/row-lines.js';
export { RowsOfStream } from './write/rows-of-stream.js';
