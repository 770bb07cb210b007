import { graphql, type ResultOf } from '../../api/graphql';

/** The state of the log. It is that of now, whatever the moment of the page. */
export const LOG = graphql(`
  query Log {
    evidenceLog {
      origin since notCovered keys policy isStopped stopped trouble
      checkpoint { events at root }
      witnesses { name at events }
      previous { origin events }
    }
  }
`);

/** The log of the register. */
export type Log = NonNullable<ResultOf<typeof LOG>['evidenceLog']>;

/** What a proof of an entry proves now. */
export const BUNDLE = graphql(`
  query Proof($id: ID!) {
    evidenceLog { policy origin isStopped }
    evidence(of: $id) { address fileName events notCovered encrypted isForgotten witnesses checkpoint { at events } }
  }
`);

/** What a proof of an entry proves. */
export type Bundle = ResultOf<typeof BUNDLE>['evidence'];
/** What a proof needs of the log. */
export type LogOfProof = NonNullable<ResultOf<typeof BUNDLE>['evidenceLog']>;
