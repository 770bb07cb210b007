import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { complete } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { type Loaded, PageLoader, type PageOfList } from './page-loader';

/** The rows of a list that have been loaded. While another list is on its way, the rows of the one before stay. */
export interface Pages<Row, Data> extends Omit<Loaded<Row, Data>, 'first'> {
  /** The answer that the first page came in, for what is asked once, such as counts. */
  readonly first?: Data;
  /** True from the first answer on. */
  readonly isThere: boolean;
  /** Loads page by page until this many rows are there, or all. */
  want(rows: number): void;
  /** Loads pages until this many rows are there, or all, and returns them. */
  upTo(rows: number): Promise<readonly Row[]>;
  /** Loads one more page. */
  more(): void;
  /** Asks again: for the page that failed, or else for the whole list. */
  again(): void;
}

const nothing = { rows: [], hasMore: false, problems: [], isLoading: true } as const;
const SIZE = 50;

/**
 * Loads a list of the moment of the page, page by page. `at`, `first` and `after` are added to the variables of the query.
 * @param listOf finds the list in an answer
 * @param size entries in a page; when many more are wanted, pages are ten times as large
 */
export function usePages<Data, Variables extends object, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'at' | 'first' | 'after'>,
  listOf: (data: Data) => PageOfList<Row>,
  size = SIZE,
): Pages<Row, Data> {
  const { at } = useMoment();
  return usePagesOf(query, complete<Omit<Variables, 'first' | 'after'>>({ ...variables, at }), listOf, size);
}

/** Loads a list that names its own moments, or none, page by page. `first` and `after` are added to the variables of the query. */
export function usePagesOf<Data, Variables extends object, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  listOf: (data: Data) => PageOfList<Row>,
  size = SIZE,
): Pages<Row, Data> {
  const client = useClient();
  const [round, setRound] = useState(0);
  const key = JSON.stringify([variables, size, round]);
  const [loaded, setLoaded] = useState<Loaded<Row, Data> & { of: string }>({ ...nothing, of: '' });
  const loader = useRef<PageLoader<Row, Data>>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question consists of
  useEffect(() => {
    const page = async (first: number, after: string | null | undefined): Promise<Data> => {
      const asked = complete<Variables>({ ...variables, first, after });
      const policy = round ? { requestPolicy: 'network-only' as const } : {};
      const { data, error } = await client.query(query, asked, policy).toPromise();
      if (error || !data) throw error;
      return data;
    };
    const own = new PageLoader({ page, listOf, size }, (shown) =>
      setLoaded((before) => {
        const isOfAnother = shown.first === undefined && shown.problems.length === 0 && before.of !== key;
        return isOfAnother ? { ...before, problems: [], isLoading: true } : { ...shown, of: key };
      }),
    );
    loader.current = own;
    own.want(1);
    return () => own.stop();
  }, [key, client, query]);

  const want = useCallback((rows: number) => loader.current?.want(rows), []);
  const upTo = useCallback((rows: number) => loader.current?.upTo(rows) ?? Promise.resolve([]), []);
  const more = useCallback(() => loader.current?.more(), []);
  const again = useCallback(() => {
    if (!loader.current?.again()) setRound((before) => before + 1);
  }, []);
  return useMemo(() => {
    const { of, ...shown } = loaded;
    return { ...shown, isLoading: shown.isLoading || of !== key, isThere: of !== '', want, upTo, more, again };
  }, [loaded, key, want, upTo, more, again]);
}
