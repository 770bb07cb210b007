import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql';

/** The names of a kind, each once. */
export const LIBRARY = graphql(`
  query Library($at: Moment, $first: Int, $after: String, $kind: LibraryKind!, $text: String) {
    library(at: $at, first: $first, after: $after, kind: $kind, text: $text) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes {
        name spellings activities differing
        uses(first: 500) { key name activity { id name } }
      }
    }
  }
`);

/** A kind of names. */
export type LibraryKind = VariablesOf<typeof LIBRARY>['kind'];
/** The kinds, in the order of the page. */
export const KINDS: readonly LibraryKind[] = ['DATA_SUBJECT', 'DATA_CATEGORY', 'PURPOSE', 'SECURITY_MEASURE'];
/** A name of the library. */
export type Entry = ResultOf<typeof LIBRARY>['library']['nodes'][number];
