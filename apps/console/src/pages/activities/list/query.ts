import { graphql, type ResultOf, type VariablesOf } from '../../../api/graphql';

/** The list of activities. Each group of fields is asked only where a column shows it. */
export const ACTIVITIES = graphql(`
  query Activities(
    $at: Moment
    $first: Int
    $after: String
    $filter: ProcessingActivityFilter
    $sort: [ActivitySort!]
    $purposes: Boolean!
    $dataCategories: Boolean!
    $dataSubjects: Boolean!
    $controllers: Boolean!
    $processors: Boolean!
    $transfers: Boolean!
    $systems: Boolean!
    $responsible: Boolean!
    $assessments: Boolean!
  ) {
    processingActivities(at: $at, first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        id
        reference
        title
        role
        status
        revision
        reviewDueOn
        purposes @include(if: $purposes) { key description legalBases { basis specialCondition } }
        dataCategories @include(if: $dataCategories) { key name special specialKinds criminal }
        dataSubjects @include(if: $dataSubjects) { key name children }
        controllers @include(if: $controllers) { id name country }
        processors @include(if: $processors) { id jurisdictions processor { id name } }
        transfers @include(if: $transfers) { id countries }
        systems @include(if: $systems) { key name }
        department @include(if: $responsible)
        tags @include(if: $responsible)
        owner @include(if: $responsible) { id name department erased }
        assessments @include(if: $assessments) { key kind state needed isOutdated }
      }
    }
  }
`);

/** The values of a facet among the activities that the other conditions select. */
export const FACET = graphql(`
  query ActivityFacet($at: Moment, $filter: ProcessingActivityFilter, $by: ActivityFacet!) {
    list: processingActivities(at: $at, first: 1, filter: $filter) { counts(by: $by) { value label count } }
  }
`);

/** The number of findings around each activity: as many as its page lists. */
export const FINDINGS = graphql(`
  query FindingsAround($at: Moment, $of: [ID!]!, $maxWaitMs: Int) {
    findings(at: $at, first: 1, maxWaitMs: $maxWaitMs) { isStale countsAround(of: $of) { value count } }
  }
`);

/** The controllers in profiles, which make a jurisdiction one of an activity. */
export const PROFILES = graphql(`
  query ControllersOfProfiles($at: Moment) { jurisdictionProfiles(at: $at) { code controllers { party { id } } } }
`);

/** A row of the table. */
export type ActivityRow = ResultOf<typeof ACTIVITIES>['processingActivities']['nodes'][number];

/** The conditions of the list. */
export type ActivityFilter = NonNullable<VariablesOf<typeof ACTIVITIES>['filter']>;
