import { graphql, type ResultOf } from '../../api/graphql';

/** Everything that falls due, counted by how far away it is and whose it is. */
export const DUE = graphql(`
  query DueOfToday($at: Moment, $first: Int, $filter: DeadlineFilter) {
    deadlines(at: $at, first: $first, filter: $filter, maxWaitMs: 100) {
      isStale
      totalCount
      within: counts(by: WITHIN) { value count }
      owners: counts(by: OWNER) { value count label }
      departments: counts(by: DEPARTMENT) { value count }
      nodes {
        on within kind path text note department assignees
        about { type id key name }
        owner { type id name }
      }
    }
  }
`);

/** The load of people and departments: activities, findings in what is theirs, and what is due soon. */
export const WHO_HAS_WHAT = graphql(`
  query WhoHasWhat($at: Moment, $soon: DeadlineFilter) {
    activities: processingActivities(at: $at, first: 1) {
      owners: counts(by: OWNER) { value count }
      departments: counts(by: DEPARTMENT) { value count }
    }
    findings: findingGroups(at: $at, first: 1, maxWaitMs: 100) {
      isStale
      owners: counts(by: OWNER) { value count }
      departments: counts(by: DEPARTMENT) { value count }
    }
    due: deadlines(at: $at, first: 1, filter: $soon, maxWaitMs: 100) {
      isStale
      owners: counts(by: OWNER) { value count }
      departments: counts(by: DEPARTMENT) { value count }
    }
  }
`);

/** The register at the ends of the last twelve months. */
export const TREND = graphql(`
  query TrendOfToday($at: Moment) {
    trend(at: $at, maxWaitMs: 100) {
      isStale
      points { on errors warnings notices records approved withReview reviewedInTime }
    }
  }
`);

/** The changes of each law since the last approval of a record under it. */
export const LAW_SINCE = graphql(`
  query LawSince($at: Moment, $reader: LanguageTag) {
    lawSinceApproval(at: $at, language: $reader) {
      law since
      changes { on law turn part list key name article howKnown inEnglish recordCount }
    }
  }
`);

/** The list of what falls due, with its counts. */
export type DueData = ResultOf<typeof DUE>['deadlines'];
/** Something that falls due. */
export type DueNode = ResultOf<typeof DUE>['deadlines']['nodes'][number];
/** The register at the end of a day. */
export type TrendPoint = ResultOf<typeof TREND>['trend']['points'][number];
