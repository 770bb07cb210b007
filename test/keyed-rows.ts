import type { ReadModelTables, Tables } from '#read-model';

/** The tables of the read models. */
export type Rows = Awaited<ReturnType<typeof rowsOf>>;

/** Returns every row without internal row numbers, which depend on the batches of events. */
export async function rowsOf(tables: Tables) {
  const all = async (table: keyof ReadModelTables) =>
    (await tables.selectFrom(table).selectAll().execute()) as Record<string, unknown>[];
  const documents = new Map((await all('documents')).map(({ id, ...document }) => [id, document]));
  const terms = new Map<unknown, string[]>();
  for (const { set, term, value } of await all('terms'))
    terms.set(set, [...(terms.get(set) ?? []), `${term}=${value}`]);
  const texts = new Map((await all('texts')).map(({ id, ...searched }) => [id, searched]));
  const rectangles = (await all('rectangles')).map(({ document, terms: set, texts: text, ...rectangle }) => ({
    ...rectangle,
    ...documents.get(document),
    terms: terms.get(set)?.sort(),
    searched: texts.get(text),
  }));
  const inOrder = (rows: readonly Record<string, unknown>[]) =>
    rows
      .map(({ id, ...row }) => ({ ...row, ...(typeof id === 'string' && { id }) }))
      .map((row) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value)))
      .sort();
  return {
    rectangles: inOrder(rectangles),
    lives: inOrder(await all('lives')),
    standings: inOrder(await all('standings')),
    things: inOrder(await all('things')),
    journal: inOrder(await all('journal')),
    checkpoints: inOrder(await all('checkpoints')),
    documents: documents.size,
    terms: terms.size,
    texts: texts.size,
  };
}
