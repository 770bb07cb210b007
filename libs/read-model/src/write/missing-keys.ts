import type { Ledger } from '#ledger';
import type { Tables } from '../engines/database.js';

/** Returns the kinds with things that were stored without their key, although the key is there by now. */
export async function kindsWithFoundKeys(db: Tables, ledger: Ledger): Promise<Set<string>> {
  const things = await db
    .selectFrom('documents')
    .innerJoin('rectangles', 'rectangles.document', 'documents.id')
    .where('documents.body', 'like', '%"keyMissing":true%')
    .select(['rectangles.kind', 'rectangles.thing'])
    .distinct()
    .execute();
  const kinds = new Set<string>();
  for (const { kind, thing } of things) if (!kinds.has(kind) && (await ledger.hasKey(thing))) kinds.add(kind);
  return kinds;
}
