import { graphql, type ResultOf } from '../../api/graphql';

/** The numbers of things that differ, by kind of change and by type, each as if its own filter were not set. */
export const COUNTS = graphql(`
  query ChangeCounts($from: Moment!, $to: Moment!, $anyKind: ChangeFilter, $anyType: ChangeFilter) {
    byKind: changeList(from: $from, to: $to, first: 0, filter: $anyKind) { counts(by: KIND) { value count } }
    byType: changeList(from: $from, to: $to, first: 0, filter: $anyType) { counts(by: TYPE) { value count } }
  }
`);

/** All that differs, page by page. */
export const CHANGES = graphql(`
  query ChangesBetween($from: Moment!, $to: Moment!, $first: Int, $after: String, $filter: ChangeFilter) {
    changeList(from: $from, to: $to, first: $first, after: $after, filter: $filter) {
      pageInfo { endCursor hasNextPage }
      nodes {
        kind
        thing { id key name type }
        fields { path before after }
        events {
          position type recordedAt effectiveOn actor actorLabel reason evidence
          words { key arguments { name value } }
        }
      }
    }
  }
`);

/** All that was recorded last, page by page. */
export const RECORDINGS = graphql(`
  query RecordedLast($at: Moment, $first: Int, $after: String, $filter: RecordingFilter) {
    recordings(at: $at, first: $first, after: $after, filter: $filter) {
      pageInfo { endCursor hasNextPage }
      nodes {
        position type recordedAt effectiveOn actor actorLabel reason evidence
        words { key arguments { name value } }
        thing { id key name type }
      }
    }
  }
`);

/** The counts of a comparison. */
export type ChangeCounts = ResultOf<typeof COUNTS>;
/** A thing that differs. */
export type ThingChanged = ResultOf<typeof CHANGES>['changeList']['nodes'][number];
/** An event that made it differ. */
export type EventOfChange = ThingChanged['events'][number];
/** An event of the register, with its thing. */
export type Recorded = ResultOf<typeof RECORDINGS>['recordings']['nodes'][number];
