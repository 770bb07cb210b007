import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql';

/** The names of a kind, each once. */
export const LIBRARY = graphql(`
  query Library($at: Moment, $first: Int, $after: String, $kind: LibraryKind!, $text: String) {
    library(at: $at, first: $first, after: $after, kind: $kind, text: $text) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { name spellings activities differing }
    }
  }
`);

/** The most places that are changed at once. */
export const MOST_USES = 500;

/** The places where activities say one name: the first {@link MOST_USES}. */
export const USES = graphql(`
  query UsesOfName($at: Moment, $kind: LibraryKind!, $name: String!) {
    library(at: $at, kind: $kind, name: $name) { nodes { uses(first: 500) { key name activity { id name } } } }
  }
`);

/** A kind of names. */
export type LibraryKind = VariablesOf<typeof LIBRARY>['kind'];
/** The kinds, in the order of the page. */
export const KINDS: readonly LibraryKind[] = ['DATA_SUBJECT', 'DATA_CATEGORY', 'PURPOSE', 'SECURITY_MEASURE'];
/** A name of the library. */
export type Entry = ResultOf<typeof LIBRARY>['library']['nodes'][number];
/** A place where an activity says it. */
export type Use = ResultOf<typeof USES>['library']['nodes'][number]['uses'][number];
