import { type Ledger, PART_OF_WHOLE, WHOLES } from '#ledger';
import type { Tables } from '../engines/database.js';
import type { Projections } from '../projection.js';

/** Returns the kinds with things that were stored without their key, although the key is there by now. */
export async function kindsWithFoundKeys(db: Tables, ledger: Ledger, projections: Projections): Promise<Set<string>> {
  const personal = personalKinds(projections);
  if (personal.length === 0) return new Set();
  const things = await db
    .selectFrom('documents')
    .innerJoin('rectangles', 'rectangles.document', 'documents.id')
    .where('documents.kind', 'in', personal) // first, so that the other documents need not be read
    .where('documents.body', 'like', '%"keyMissing":true%')
    .select(['rectangles.kind', 'rectangles.thing'])
    .distinct()
    .execute();
  const kinds = new Set<string>();
  for (const { kind, thing } of things) if (!kinds.has(kind) && (await ledger.hasKey(thing))) kinds.add(kind);
  return kinds;
}

/**
 * Returns the things whose key is missing; among them {@link WHOLES}, the key of what is sealed for several persons. Of the ledger it
 * reads no others than those without any key.
 */
export async function thingsWithoutKey(db: Tables, ledger: Ledger, projections: Projections): Promise<string[]> {
  const personal = personalKinds(projections);
  if (personal.length === 0) return [];
  const things = await db
    .selectFrom('rectangles')
    .where('kind', 'in', personal)
    .select('thing')
    .distinct()
    .orderBy('thing')
    .execute();
  const without: string[] = [];
  for (const { thing } of things) if (await ledger.lacksKey(thing)) without.push(thing);
  if (!(await ledger.hasKey(WHOLES)) && (await hasWholes(db))) without.push(WHOLES);
  return without;
}

async function hasWholes(db: Tables): Promise<boolean> {
  const part = db.selectFrom('journal').where('type', '=', PART_OF_WHOLE).select('position').limit(1);
  return (await part.executeTakeFirst()) !== undefined;
}

function personalKinds({ all }: Projections): string[] {
  return all.flatMap(({ decider }) => (decider.personal ? [decider.category] : []));
}
