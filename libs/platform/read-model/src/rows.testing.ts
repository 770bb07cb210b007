import type { ReadModelDatabase } from './engines/database.js';

/** Returns everything in the read model, without the numbers that it gives to its own rows. */
export async function rowsOf({ database }: { readonly database: Pick<ReadModelDatabase, 'reader'> }) {
  const { reader } = database;
  const rectangles = await reader
    .selectFrom('rectangles as r')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .selectAll('r')
    .leftJoin('texts as x', 'x.id', 'r.texts')
    .select(['d.body', 'x.name', 'x.text'])
    .execute();
  const terms = await reader.selectFrom('terms').selectAll().execute();
  const unnumbered = (rows: readonly { id: bigint }[]) =>
    rows.map(({ id: _, ...row }) => JSON.stringify(row, (_, v) => (typeof v === 'bigint' ? String(v) : v))).sort();
  return {
    rectangles: rectangles
      .map(({ id: _, document: __, terms: set, texts: ___, ...row }) => ({
        ...row,
        terms: terms
          .filter((t) => t.set === set)
          .map((t) => [t.kind, t.term, t.value].join())
          .sort(),
      }))
      .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
      .sort(),
    lives: unnumbered(await reader.selectFrom('lives').selectAll().execute()),
    standings: unnumbered(await reader.selectFrom('standings').selectAll().execute()),
    things: await reader.selectFrom('things').selectAll().orderBy('id').execute(),
    journal: await reader.selectFrom('journal').selectAll().orderBy('position').execute(),
    checkpoints: await reader.selectFrom('checkpoints').selectAll().orderBy('projection').execute(),
  };
}
