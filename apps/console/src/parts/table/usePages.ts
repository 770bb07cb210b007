import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemsOf } from '../../api/errors';
import { complete } from '../../api/read';
import { useMoment } from '../../moment/moment';

/** A page of a list of the API. */
interface PageOfList<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The rows of a list that have been loaded. While another list is on its way, the rows of the one before stay. */
export interface Pages<Row, Data> {
  readonly rows: readonly Row[];
  /** Entries in the whole list; undefined until the first page has come. */
  readonly total?: number;
  /** The answer that the first page came in, for what is asked once, such as counts. */
  readonly first?: Data;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
  /** Loads page by page until this many rows are there, or all. */
  want(rows: number): void;
  /** Loads pages until this many rows are there, or all, and returns them. */
  upTo(rows: number): Promise<readonly Row[]>;
  again(): void;
}

interface Loaded<Row, Data> extends Pick<Pages<Row, Data>, 'rows' | 'total' | 'first' | 'problems' | 'isLoading'> {
  readonly of: string;
}

/** Factor by which pages are larger when many more rows are wanted. */
const FAR = 10;

const nothing = { of: '', rows: [], problems: [], isLoading: true } as const;

/**
 * Loads a list of the moment of the page, page by page. `at`, `first` and `after` are added to the variables of the query.
 * @param listOf finds the list in an answer
 * @param size entries in a page; when many more are wanted, pages are ten times as large
 */
export function usePages<Data, Variables extends object, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'at' | 'first' | 'after'>,
  listOf: (data: Data) => PageOfList<Row>,
  size = 50,
): Pages<Row, Data> {
  const client = useClient();
  const { at } = useMoment();
  const [round, setRound] = useState(0);
  const asked = { ...variables, at, first: size };
  const key = JSON.stringify([asked, round]);
  const [loaded, setLoaded] = useState<Loaded<Row, Data>>(nothing);
  const loader = useRef<Loader<Row, Data>>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question consists of
  useEffect(() => {
    const page = async (entries: number, after?: string | null): Promise<Data> => {
      const { data, error } = await client
        .query(
          query,
          complete<Variables>({ ...asked, first: entries, after }),
          round ? { requestPolicy: 'network-only' } : {},
        )
        .toPromise();
      if (error || !data) throw error;
      return data;
    };
    const own = new Loader(page, listOf, size, (part) =>
      setLoaded((before) => ({ ...(before.of === key ? before : { ...before, problems: [] }), ...part, of: key })),
    );
    loader.current = own;
    own.want(1);
    return () => own.stop();
  }, [key, client, query]);

  const want = useCallback((rows: number) => loader.current?.want(rows), []);
  const upTo = useCallback((rows: number) => loader.current?.upTo(rows) ?? Promise.resolve([]), []);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return useMemo(
    () => ({ ...loaded, isLoading: loaded.isLoading || loaded.of !== key, want, upTo, again }),
    [loaded, key, want, upTo, again],
  );
}

/** Loads the pages of one list, one after the other. */
class Loader<Row, Data> {
  private rows: readonly Row[] = [];
  private cursor: string | null | undefined;
  private isAtEnd = false;
  private isStopped = false;
  private wanted = 0;
  private running?: Promise<void>;

  constructor(
    private readonly page: (entries: number, after?: string | null) => Promise<Data>,
    private readonly listOf: (data: Data) => PageOfList<Row>,
    private readonly size: number,
    private readonly show: (part: Partial<Loaded<Row, Data>>) => void,
  ) {}

  want(rows: number): void {
    this.wanted = Math.max(this.wanted, rows);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  async upTo(rows: number): Promise<readonly Row[]> {
    while (this.rows.length < rows && !this.isAtEnd && !this.isStopped) {
      this.want(rows);
      await this.running;
    }
    return this.rows.slice(0, rows);
  }

  stop(): void {
    this.isStopped = true;
  }

  private async run(): Promise<void> {
    while (this.rows.length < this.wanted && !this.isAtEnd && !this.isStopped) {
      this.show({ isLoading: true });
      try {
        const isFar = this.wanted - this.rows.length > this.size;
        const data = await this.page(isFar ? this.size * FAR : this.size, this.cursor);
        if (this.isStopped) return;
        const { nodes, totalCount, pageInfo } = this.listOf(data);
        const isFirst = this.rows.length === 0;
        this.rows = [...this.rows, ...nodes];
        this.cursor = pageInfo.endCursor;
        this.isAtEnd = !pageInfo.hasNextPage;
        this.show({
          rows: this.rows,
          total: totalCount,
          problems: [],
          isLoading: false,
          ...(isFirst && { first: data }),
        });
      } catch (error) {
        this.isAtEnd = true; // asked again by the reader
        if (!this.isStopped) this.show({ problems: problemsOf(error as never), isLoading: false });
      }
    }
  }
}
