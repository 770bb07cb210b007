import { type Problem, problemsOf } from '../../api/errors';

/** A page of a list of the API. */
export interface PageOfList<Row> {
  readonly nodes: readonly Row[];
  /** Entries in the whole list; absent if they are not counted. */
  readonly totalCount?: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The pages of a list that have come. */
export interface Loaded<Row, Data> {
  readonly rows: readonly Row[];
  readonly total?: number;
  /** The answer that the first page came in. */
  readonly first?: Data;
  readonly hasMore: boolean;
  readonly problems: readonly Problem[];
  readonly isLoading: boolean;
}

/** The question for a page, and the place of the list in its answer. */
export interface Asked<Row, Data> {
  /** Entries in a page. When many more are wanted, pages are ten times as large. */
  readonly size: number;
  page(entries: number, after: string | null | undefined): Promise<Data>;
  listOf(data: Data): PageOfList<Row>;
}

/** Factor by which pages are larger when many more rows are wanted. */
const FAR = 10;

/**
 * Loads the pages of one list, one after the other, and shows what has come after each. A page that fails keeps the rows before it; nothing
 * more is asked until `again`.
 */
export class PageLoader<Row, Data> {
  private loaded: Loaded<Row, Data> = { rows: [], hasMore: true, problems: [], isLoading: true };
  private cursor: string | null | undefined;
  private isStopped = false;
  private wanted = 0;
  private running?: Promise<void>;

  constructor(
    private readonly asked: Asked<Row, Data>,
    private readonly show: (loaded: Loaded<Row, Data>) => void,
  ) {}

  /** Loads page by page until this many rows are there, or all. */
  want(rows: number): void {
    this.wanted = Math.max(this.wanted, rows);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Loads as `want` does, and returns the rows; fewer if a page fails. */
  async upTo(rows: number): Promise<readonly Row[]> {
    while (this.mayGoOn && this.loaded.rows.length < rows) {
      this.want(rows);
      await this.running;
    }
    return this.loaded.rows.slice(0, rows);
  }

  /** Loads one more page. */
  more(): void {
    this.want(this.loaded.rows.length + 1);
  }

  /** Asks again for the page that failed. Returns false if none did. */
  again(): boolean {
    if (this.loaded.problems.length === 0) return false;
    this.set({ problems: [] });
    this.more();
    return true;
  }

  /** Shows nothing any more. */
  stop(): void {
    this.isStopped = true;
  }

  private get mayGoOn(): boolean {
    return this.loaded.hasMore && this.loaded.problems.length === 0 && !this.isStopped;
  }

  private async run(): Promise<void> {
    while (this.mayGoOn && this.loaded.rows.length < this.wanted) {
      this.set({ isLoading: true });
      const { size, page, listOf } = this.asked;
      const isFar = this.wanted - this.loaded.rows.length > size;
      try {
        const data = await page(isFar ? size * FAR : size, this.cursor);
        const { nodes, totalCount: total, pageInfo } = listOf(data);
        this.cursor = pageInfo.endCursor;
        const { rows, first = data } = this.loaded;
        this.set({ rows: [...rows, ...nodes], total, first, hasMore: pageInfo.hasNextPage, isLoading: false });
      } catch (error) {
        this.set({ problems: problemsOf(error as never), isLoading: false });
      }
    }
  }

  private set(part: Partial<Loaded<Row, Data>>): void {
    this.loaded = { ...this.loaded, ...part };
    if (!this.isStopped) this.show(this.loaded);
  }
}
