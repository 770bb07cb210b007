import { graphql } from '../../../api/graphql';
import { CONTENT } from '../record/query';

/** The events of an activity. */
export const EVENTS = graphql(`
  query EventsOfActivity($id: ID!, $first: Int, $after: String) {
    history(of: $id, first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        id type position revision effectiveOn recordedAt annulledAt actor actorLabel reason data
        words { key arguments { name value } }
      }
    }
  }
`);

/** The content of an activity at two moments. */
export const TWO_VERSIONS = graphql(
  `
  query TwoVersionsOfActivity($id: ID!, $approved: Moment, $newest: Moment) {
    approved: processingActivity(id: $id, at: $approved) { ...ActivityContent }
    newest: processingActivity(id: $id, at: $newest) { ...ActivityContent }
  }
`,
  [CONTENT],
);

/** The most events of one activity that are read for a comparison and the short history. */
export const MOST_EVENTS = 1_000;
