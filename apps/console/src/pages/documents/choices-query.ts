import { graphql, type ResultOf } from '../../api/graphql';

/** The companies that a document of a law can be made for, those under the law first. */
export const COMPANIES = graphql(`
  query CompaniesOfDocument($at: Moment, $law: String!) {
    disclosures(at: $at) { companies(law: $law) { id name isUnderLaw } }
  }
`);

/** A company that a document can be made for. */
export type Company = ResultOf<typeof COMPANIES>['disclosures']['companies'][number];
