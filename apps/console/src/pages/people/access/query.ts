import { graphql, type ResultOf } from '../../../api/graphql';

/** The grants in force. */
export const GRANTS = graphql(`
  query Grants($at: Moment) {
    me { account }
    grants(at: $at) {
      id account role label isKey isProvisioned until lastUsedOn jurisdictions activities includesReasons departments controllers
    }
  }
`);

/** Requests of regulators. */
export const READINGS = graphql(`
  query Readings($account: ID, $first: Int, $after: String) {
    readings(account: $account, first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { account label hasAccess at position query variables refused }
    }
  }
`);

/** A grant. */
export type Grant = ResultOf<typeof GRANTS>['grants'][number];
/** A request of a regulator. */
export type Reading = ResultOf<typeof READINGS>['readings']['nodes'][number];
