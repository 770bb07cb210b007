import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields of a thing for which its id is enough. */
const OF_ID = new Set(['__typename', 'id', 'revision']);

/** The result for each field of a document. Entries live as long as the engine keeps the document. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], boolean>();

/** Says what a field is asked for: a part of what GraphQL tells a resolver. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Returns true if the field's things are asked for nothing but their ids and revisions, so that no document has to be read. */
export function needsOnlyIds({ fieldNodes, fragments }: Asked): boolean {
  let result = known.get(fieldNodes);
  if (result === undefined) {
    result = fieldNodes.every(({ selectionSet }) => selectionSet && isOfId(selectionSet, fragments));
    known.set(fieldNodes, result);
  }
  return result;
}

function isOfId({ selections }: SelectionSetNode, fragments: Asked['fragments']): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return OF_ID.has(selection.name.value);
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]!;
    return isOfId(inner.selectionSet, fragments);
  });
}
