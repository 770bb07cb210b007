import { graphql, type ResultOf } from '../../api/graphql';

/** The state of the log now. The moment of the page does not matter. */
export const LOG = graphql(`
  query Log {
    evidenceLog {
      origin since notCovered keys policy isStopped stopped trouble
      checkpoint { events at root }
      witnesses { name at events } destinations { name events at failingSince failure }
      previous { origin events }
    }
  }
`);

/** The log of the register. */
export type Log = NonNullable<ResultOf<typeof LOG>['evidenceLog']>;

/** The question for the proof of an entry. */
export const BUNDLE = graphql(`
  query Proof($id: ID!) {
    evidenceLog { policy origin isStopped }
    evidence(of: $id) { address fileName events notCovered encrypted isForgotten witnesses file checkpoint { at events } }
  }
`);

/** The proof of an entry. */
export type Bundle = ResultOf<typeof BUNDLE>['evidence'];
/** The log, as far as a proof needs it. */
export type LogOfProof = NonNullable<ResultOf<typeof BUNDLE>['evidenceLog']>;
