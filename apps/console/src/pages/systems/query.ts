import { graphql, type ResultOf } from '../../api/graphql';

/** The list of systems. */
export const ASSETS = graphql(`
  query Assets($at: Moment, $first: Int, $after: String, $filter: AssetFilter, $sort: [AssetSort!]) {
    assets(at: $at, first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        id name kind locations department status
        keptBy { id name }
        processors { id name }
        owner { id name department }
      }
    }
  }
`);

/** The values of a facet among the systems that the other conditions select. */
export const ASSET_FACET = graphql(`
  query AssetFacet($at: Moment, $filter: AssetFilter, $by: AssetFacet!) {
    list: assets(at: $at, first: 1, filter: $filter) { counts(by: $by) { value label count } }
  }
`);

/** A system of the list. */
export type AssetRow = ResultOf<typeof ASSETS>['assets']['nodes'][number];

/** A system with all that it says, what runs on it, and the activities that run in it. */
export const ASSET = graphql(`
  query Asset($id: ID!, $at: Moment) {
    asset(at: $at, id: $id) {
      id key name kind description status locations securityMeasures department
      keptBy { id name country }
      processors { id name country }
      runsOn { id name }
      carries { id name }
      activities { id reference title dataCategories { key name } dataSubjects { key name } }
      owner { id name department }
      texts { field text translations { language text isOutdated } }
    }
  }
`);

/** A system as its page shows it. */
export type AssetDetail = NonNullable<ResultOf<typeof ASSET>['asset']>;
