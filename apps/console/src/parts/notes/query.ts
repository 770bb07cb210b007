import { graphql, type ResultOf } from '../../api/graphql';

/** Notes, what is due first before the others. */
export const NOTES = graphql(`
  query Notes($at: Moment, $first: Int!, $after: String, $filter: NoteFilter) {
    notes(at: $at, first: $first, after: $after, filter: $filter) {
      totalCount
      nodes {
        id path text by writtenOn department dueOn status
        about { type id key name }
        assignee { id name department }
        mentions { id name department }
        replies { by text on }
      }
    }
  }
`);

/** A remark on a thing, or a task. */
export type Note = ResultOf<typeof NOTES>['notes']['nodes'][number];
