import { graphql, type ResultOf } from '../../../api/graphql';

const ROW = graphql(`
  fragment GrantRow on Grant @_unmask {
    id account role label isKey isProvisioned isHandedOver maker stopping until lastUsedOn jurisdictions activities includesReasons departments
    controllers
  }
`);

/** The grants in force, and the keys that have stopped with the right of who made them. */
export const GRANTS = graphql(
  `
  query Grants($at: Moment) {
    me { account }
    grants(at: $at) { ...GrantRow }
    stoppedKeys { ...GrantRow }
  }
`,
  [ROW],
);

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
