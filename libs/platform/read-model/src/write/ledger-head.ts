import { sql } from 'kysely';
import { type HeadRecord, headFromText, headToText, type Ledger, type LedgerHead, type RecordedEvent } from '#ledger';
import type { Tables } from '../engines/database.js';

/** The key of the only row. */
const ONLY = 1n;

/** Returns the head record of the read models; undefined if they have taken nothing. */
export function headRecordOf(head: LedgerHead | undefined): HeadRecord | undefined {
  return head && { name: 'The read model', head };
}

/** Returns what the read models saw of the ledger; undefined if they have taken nothing. */
export async function readModelHead(db: Tables): Promise<HeadRecord | undefined> {
  const row = await db.selectFrom('ledger_head').where('id', '=', ONLY).select('head').executeTakeFirst();
  return headRecordOf(row && headFromText(row.head));
}

/** Returns the head of the ledger after the event; undefined if the ledger does not answer now. */
export async function headAfter(ledger: Ledger, event: RecordedEvent): Promise<LedgerHead | undefined> {
  const mark = await ledger.at(event.position).catch(() => undefined);
  return mark && { ...mark, engine: ledger.engine, time: event.recordedAt };
}

/** Stores the head of the ledger, within the transaction that takes the events up to there. */
export async function saveHead(db: Tables, head: LedgerHead | undefined): Promise<void> {
  if (!head) return;
  await sql`INSERT INTO ledger_head (id, head) VALUES (${ONLY}, ${headToText(head)})
    ON CONFLICT (id) DO UPDATE SET head = excluded.head`.execute(db);
}
