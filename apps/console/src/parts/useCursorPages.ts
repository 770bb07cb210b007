import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemsOf } from '../api/errors';
import { complete } from '../api/read';

/** A page of a list, and where the next one begins. */
interface CursorPage<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The rows of a list that have been asked for. While another list is on its way, the one before stays. */
interface CursorPages<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  /** True from the first answer on. */
  readonly isThere: boolean;
  readonly problems: readonly Problem[];
  more(): void;
  again(): void;
}

interface Loaded<Row> {
  readonly of: string;
  readonly rows: readonly Row[];
  readonly cursor?: string | null;
  readonly problems: readonly Problem[];
}

/** Reads a list that names its own moments, page by page. `after` is added to the variables of the query. */
export function useCursorPages<Data, Variables extends object, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (data: Data) => CursorPage<Row>,
): CursorPages<Row> {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded<Row>>();
  const [isLoading, setLoading] = useState(true);
  const key = JSON.stringify(variables);
  const newest = useRef(key);
  newest.current = key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question consists of
  const load = useCallback(
    async (after?: string | null, requestPolicy: 'cache-first' | 'network-only' = 'cache-first') => {
      setLoading(true);
      const { data, error } = await client
        .query(query, complete<Variables>({ ...variables, after }), { requestPolicy })
        .toPromise();
      if (newest.current !== key) return;
      setLoading(false);
      setLoaded((before) => {
        const rows = after && before?.of === key ? before.rows : [];
        if (error || !data) return { of: key, rows, cursor: before?.cursor, problems: error ? problemsOf(error) : [] };
        const { nodes, pageInfo } = pageOf(data);
        return {
          of: key,
          rows: [...rows, ...nodes],
          cursor: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
          problems: [],
        };
      });
    },
    [key, client],
  );
  useEffect(() => void load(), [load]);

  return {
    rows: loaded?.rows ?? [],
    hasMore: loaded?.cursor != null && loaded.of === key,
    isLoading,
    isThere: loaded !== undefined,
    problems: loaded?.problems ?? [],
    more: () => void load(loaded?.cursor),
    again: () => void load(undefined, 'network-only'),
  };
}
