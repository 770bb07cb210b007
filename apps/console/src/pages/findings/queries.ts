import { graphql, type ResultOf } from '../../api/graphql';

const ROW = graphql(`
  fragment WorkRow on FindingGroupConnection @_unmask {
    totalCount
    findingCount
    acceptedCount
    nodes {
      id duty field severity isOwnLaw howKnown count things laws assignees
      findings(first: 12) { id subject { id key name type } }
    }
  }
`);

/** The work list, and how many of it are accepted. */
export const WORK_LIST = graphql(
  `query WorkList($at: Moment, $first: Int, $filter: FindingFilter, $accepted: FindingFilter) {
    findingGroups(at: $at, first: $first, filter: $filter, maxWaitMs: 100) { isStale ...WorkRow }
    accepted: findingGroups(at: $at, first: 1, filter: $accepted, maxWaitMs: 100) { acceptedCount }
  }`,
  [ROW],
);

/** The findings that have come and those that have gone between two moments. */
export const COMPARED = graphql(
  `query ComparedFindings($now: Moment, $then: Moment, $first: Int, $come: FindingFilter, $gone: FindingFilter) {
    come: findingGroups(at: $now, first: $first, filter: $come) { ...WorkRow }
    gone: findingGroups(at: $then, first: $first, filter: $gone) { ...WorkRow }
  }`,
  [ROW],
);

/** The findings of a row. */
export const FINDINGS_OF_ROW = graphql(`
  query FindingsOfRow($at: Moment, $reader: LanguageTag, $first: Int, $filter: FindingFilter) {
    findings(at: $at, first: $first, filter: $filter, maxWaitMs: 100) {
      isStale
      totalCount
      nodes {
        id law article howKnown severity path message(language: $reader) messageLanguage(language: $reader) dayUnknown(language: $reader) lookedThroughUntil rule assignee
        alike { law article howKnown lookedThroughUntil }
        subject { id key name type }
        acceptance { by reason since until }
        comments { by since text }
      }
    }
  }
`);

/** A row of the work list. */
export type WorkRow = ResultOf<typeof WORK_LIST>['findingGroups']['nodes'][number];
/** A finding of a row. */
export type RowFinding = ResultOf<typeof FINDINGS_OF_ROW>['findings']['nodes'][number];
