import { yieldToEventLoop } from '#kernel';
import { type Thing } from '#ledger';
import { inChunks, type Tables } from '../engines/database.js';

/** Documents in one statement: few enough that reading them holds the event loop for milliseconds only. */
const AT_ONCE = 100;
/** Documents that are parsed before other work has a turn. */
const PARSED_AT_ONCE = 20;

/** Returns the states in these documents, by the document's id. Reads them in bounded statements. */
export async function statesIn(db: Tables, documents: readonly bigint[]): Promise<Map<bigint, Thing>> {
  const states = new Map<bigint, Thing>();
  for (const chunk of inChunks([...new Set(documents)], AT_ONCE)) {
    const rows = await db.selectFrom('documents').where('id', 'in', chunk).select(['id', 'body']).execute();
    for (const [i, { id, body }] of rows.entries()) {
      if (i % PARSED_AT_ONCE === PARSED_AT_ONCE - 1) await yieldToEventLoop();
      states.set(id, JSON.parse(body));
    }
  }
  return states;
}
