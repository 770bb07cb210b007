import { RecentlyUsed } from '#kernel';
import { type Thing } from '#ledger';
import type { Edition } from '../time/edition.js';

/** Most characters of documents in the cache of one process. Parsed, they take about four times as many bytes. */
const LARGEST = 4 * 1024 * 1024;
/** Most marks of documents that were used once. */
const MOST_MARKS = 2_000;

/**
 * A row with its document, and with what identifies it in a generation: a rectangle never changes, so its start on both clocks does.
 */
export interface DocumentRow {
  readonly id: string;
  readonly view: bigint;
  readonly from: string;
  readonly recorded: bigint;
  readonly body: string;
}

/** The columns of rectangle `r` that identify its document, except the id. */
export const MARK = ['r.view', 'r.effective_from as from', 'r.recorded_from as recorded'] as const;

/**
 * Parses documents, and keeps those that were used lately, from their second use on. Many things refer to the same parties and
 * transfers, and a list is read again after each edit. Of a long list that is read once, only marks are kept. Callers must not
 * change what they get.
 */
export class ParsedDocuments {
  private readonly parsed = new RecentlyUsed<Thing>(LARGEST);
  private readonly usedOnce = new Set<string>();

  /** @param isKept returns false for kinds with personal data: nothing of a person may stay once they are forgotten */
  constructor(private readonly isKept: (kind: string) => boolean) {}

  /** Returns the state in the document of the row, which was read in the edition. */
  of<S extends Thing>(kind: string, row: DocumentRow, { generation }: Edition): S {
    const mark = `${generation} ${row.id} ${row.view} ${row.from} ${row.recorded}`;
    const parsed = this.parsed.get(mark);
    if (parsed) return parsed as S;
    const state: S = JSON.parse(row.body);
    if (this.isKept(kind) && !this.isFirstUse(mark)) this.parsed.set(mark, state, row.body.length);
    return state;
  }

  private isFirstUse(mark: string): boolean {
    if (this.usedOnce.delete(mark)) return false;
    if (this.usedOnce.size >= MOST_MARKS) this.usedOnce.clear();
    this.usedOnce.add(mark);
    return true;
  }
}
