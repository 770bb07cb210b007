import { graphql, type ResultOf } from '../../../api/graphql';

/** Asks for the items that laws want in the record of an activity. */
export const RECORD_ITEMS = graphql(`
  query RecordItemsOf($activity: ID!, $at: Moment) {
    recordItems(activity: $activity, at: $at) { law key name article howKnown path isStated }
  }
`);

export type RecordItem = ResultOf<typeof RECORD_ITEMS>['recordItems'][number];

/** A field of the record that laws ask for. */
export interface AskedField {
  readonly path: string;
  readonly isStated: boolean;
  /** The items of the laws that it holds. */
  readonly items: readonly Pick<RecordItem, 'law' | 'article' | 'howKnown'>[];
}

/** Returns the fields that laws ask for, each once. One is stated if it is so under every law that asks for it. */
export function askedFields(items: readonly Pick<RecordItem, 'law' | 'article' | 'howKnown' | 'path' | 'isStated'>[]) {
  const fields = new Map<string, AskedField>();
  for (const { path, isStated, ...item } of items) {
    const before = fields.get(path);
    const all = [...(before?.items ?? []), item].filter(
      (one, at, list) => list.findIndex((other) => other.law === one.law) === at,
    );
    fields.set(path, { path, isStated: isStated && (before?.isStated ?? true), items: all });
  }
  return [...fields.values()];
}

/** The part of a finding that completeness reads. */
interface Found {
  readonly path: string;
  readonly severity: string;
  readonly subject: { readonly id: string };
}

/**
 * Returns how many of the fields that laws ask for are stated and right, and which are not. A field with an error is to be mended,
 * also if something is stated there. `errors` are all of the record, in other fields too; undefined as long as the findings are not known.
 */
export function completenessOf(
  activity: string,
  items: Parameters<typeof askedFields>[0],
  findings: readonly Found[] | undefined,
) {
  const fields = askedFields(items);
  const errors = findings?.filter(({ subject, severity }) => subject.id === activity && severity === 'ERROR');
  const isWrong = (field: string) => errors?.some(({ path }) => path === field || path.startsWith(`${field}.`));
  const missing = fields.filter(({ path, isStated }) => !isStated || isWrong(path));
  return { all: fields.length, done: fields.length - missing.length, missing, errors: errors?.length };
}
