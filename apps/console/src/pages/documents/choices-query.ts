import { graphql, type ResultOf } from '../../api/graphql';

/** The companies whose records there may be, and the company that the organisation speaks as. */
export const PARTIES = graphql(`
  query CompaniesOfGroup($at: Moment) {
    parties(at: $at, first: 500, filter: { group: true }) { nodes { id name class } }
    jurisdictionProfile(at: $at, code: "ALL") { controllers { party { id name class } } }
  }
`);

/** A company of the group. */
export type Company = ResultOf<typeof PARTIES>['parties']['nodes'][number];
