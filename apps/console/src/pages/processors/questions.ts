import { graphql, type ResultOf } from '../../api/graphql';

/** The engagements, by the names of the processors. */
export const ENGAGEMENTS = graphql(`
  query Engagements($at: Moment, $first: Int, $after: String, $filter: EngagementFilter, $sort: [EngagementSort!]) {
    engagements(at: $at, first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        id work locations department
        processor { id name country group kind }
        under { id processor { name } }
        below { id work processor { name } }
        engagedBy { id name }
        owner { id name department }
        contract { reference signedOn since until }
        activities { id reference title }
      }
    }
  }
`);

/** The values of a facet among the engagements that the other conditions select. */
export const ENGAGEMENT_FACET = graphql(`
  query EngagementFacet($at: Moment, $filter: EngagementFilter, $by: EngagementFacet!) {
    list: engagements(at: $at, first: 1, filter: $filter) { counts(by: $by) { value label count } }
  }
`);

/** All engagements, as far as chains are made of them. */
export const CHAIN = graphql(`
  query ChainOfEngagements($at: Moment, $first: Int, $after: String) {
    engagements(at: $at, first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id work locations under { id } processor { id name } }
    }
  }
`);

/** An engagement of the list. */
export type EngagementRow = ResultOf<typeof ENGAGEMENTS>['engagements']['nodes'][number];
/** An engagement of a chain. */
export type ChainRow = ResultOf<typeof CHAIN>['engagements']['nodes'][number];

/** The list of all parties. */
export const PARTIES = graphql(`
  query Parties($at: Moment, $first: Int, $after: String, $filter: PartyFilter, $sort: [PartySort!]) {
    parties(at: $at, first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        id name kind country group class status
        parent { id name }
        engagements { id }
      }
    }
  }
`);

/** The values of a facet among the parties that the other conditions select. */
export const PARTY_FACET = graphql(`
  query PartyFacet($at: Moment, $filter: PartyFilter, $by: PartyFacet!) {
    list: parties(at: $at, first: 1, filter: $filter) { counts(by: $by) { value label count } }
  }
`);

/** A party of the list. */
export type PartyRow = ResultOf<typeof PARTIES>['parties']['nodes'][number];

/** A party with all that it says, its findings, and what the register says of it elsewhere. */
export const PARTY = graphql(`
  query Party($id: ID!, $at: Moment, $first: Int!) {
    party(at: $at, id: $id) {
      id key name kind country group class recipientsOf status
      address registrationNumber email phone website
      parent { id name country }
      officers { role jurisdictions condition contact { id name department email erased } }
      assessments { key kind on by outcome evidence }
      certifications { key standard issuer since until evidence }
      texts { field text translations { language text isOutdated } }
    }
    works: engagements(at: $at, first: $first, filter: { processor: $id }) {
      totalCount
      nodes {
        id work locations
        contract { reference signedOn since until }
        engagedBy { id name }
        under { id work processor { id name } }
        below { id work processor { id name } }
        activities { id reference title }
      }
    }
    served: processingActivities(at: $at, first: $first, filter: { processor: $id }) {
      totalCount
      nodes { id reference title }
    }
    controlled: processingActivities(at: $at, first: $first, filter: { controller: $id }) {
      totalCount
      nodes { id reference title }
    }
    received: transfers(at: $at, first: $first, filter: { importer: $id }) {
      totalCount
      nodes { id title countries exporter { id name } importer { id name } suspension { since } }
    }
    sent: transfers(at: $at, first: $first, filter: { exporter: $id }) {
      totalCount
      nodes { id title countries exporter { id name } importer { id name } suspension { since } }
    }
  }
`);

/** The flow of data to a company, in it, and on. */
export const PARTY_FLOW = graphql(`
  query PartyFlow($id: ID!, $at: Moment, $first: Int!) {
    party(at: $at, id: $id) {
      id name
      engagements { engagedBy { id name } below { id work locations processor { id name } } }
    }
    served: processingActivities(at: $at, first: $first, filter: { processor: $id }) {
      totalCount
      nodes { id reference title dataSubjects { name } }
    }
    controlled: processingActivities(at: $at, first: $first, filter: { controller: $id }) {
      totalCount
      nodes { id reference title dataSubjects { name } }
    }
    received: transfers(at: $at, first: $first, filter: { importer: $id }) { totalCount nodes { exporter { id name } } }
    sent: transfers(at: $at, first: $first, filter: { exporter: $id }) {
      totalCount
      nodes { id name countries importer { id name } }
    }
    kept: assets(at: $at, first: $first, filter: { keptBy: $id }) { totalCount nodes { id name } }
    behind: assets(at: $at, first: $first, filter: { processor: $id }) { totalCount nodes { id name } }
  }
`);

export type PartyDetail = NonNullable<ResultOf<typeof PARTY>['party']>;
export type PartyAnswer = ResultOf<typeof PARTY>;

/** An engagement with all that it says, and its findings. */
export const ENGAGEMENT = graphql(`
  query Engagement($id: ID!, $at: Moment) {
    engagement(at: $at, id: $id) {
      id key work condition status locations jurisdictions marketing marketingNotifiedOn
      processor { id name country }
      under { id work processor { id name } }
      engagedBy { id name country }
      contract { reference signedOn since until }
      activities { id reference title }
      department
      owner { id name department erased }
      texts { field text translations { language text isOutdated } }
    }
  }
`);

export type EngagementDetail = NonNullable<ResultOf<typeof ENGAGEMENT>['engagement']>;
