import { graphql, type ResultOf } from '../../api/graphql';

/** Files that are attached to things, by their names. */
export const FILES = graphql(`
  query Files($at: Moment, $first: Int!, $filter: AttachmentFilter) {
    attachments(at: $at, first: $first, filter: $filter) {
      totalCount
      nodes { id path name note mediaType size sha256 address by attachedOn status persons { id name department } }
    }
  }
`);

/** A file that is attached to a thing. */
export type AttachedFile = ResultOf<typeof FILES>['attachments']['nodes'][number];
