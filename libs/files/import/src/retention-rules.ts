import { distinct, namesOf, type Row, type Rows } from './activity-rows.js';
import { type DraftReader, lineOf } from './draft-reader.js';
import { retentionOf } from './retention.js';
import { folded, keyOf, linesOf } from './text.js';

/**
 * Returns the retention rules: those of the categories of data in the same row, or those of the whole activity. Several periods
 * of a cell are not divided among several categories.
 */
export function retentionRulesOf(reader: DraftReader, dataCategories: number): Rows {
  const rows: Row[] = [];
  const lines = Map.groupBy(reader.of('dataCategory'), lineOf);
  for (const statement of reader.of('retention')) {
    const categories = statement.row !== undefined || lines.size > 1 ? (lines.get(lineOf(statement)) ?? []) : [];
    const scope = [...new Set(categories.flatMap(namesOf).map(keyOf))];
    const rules = (statement.row === undefined ? linesOf(statement.text) : [statement.text]).map((text) =>
      periodOf(text, reader.corrections.retention, statement.shown),
    );
    const isSeveral = rules.length > 1 && (scope.length || dataCategories) > 1;
    if (isSeveral || rules.includes(undefined)) {
      reader.describe(statement, 'NOT_UNDERSTOOD', isSeveral ? 'SEVERAL' : 'NO_PERIOD');
      continue;
    }
    for (const rule of rules) {
      const ordinal = rows.length === 0 ? 'retention' : `retention-${rows.length + 1}`;
      const isFree = scope[0] && !rows.some(({ key }) => key === scope[0]);
      const key = statement.row !== undefined && isFree ? scope[0]! : ordinal;
      rows.push({ key, ...rule, ...(scope.length > 0 && { appliesTo: { dataCategories: scope } }) });
    }
    reader.report(statement, 'VALUE', rules.map((rule) => rule?.period ?? rule?.kind).join(', '));
  }
  return distinct(rows);
}

/** Returns the period of a text. A correction of the mapping is a period (`P5Y`, `P5Y after end of contract`), or other words for it. */
function periodOf(text: string, corrections: ReadonlyMap<string, string>, statement = text) {
  const given = corrections.get(folded(text)) ?? text;
  const [, period, trigger] = /^(P\d{1,3}[YMWD])(?: after (.+))?$/.exec(given) ?? [];
  if (period) return { kind: 'FIXED_PERIOD' as const, period, ...(trigger && { trigger }), statement };
  const read = retentionOf(given);
  return read && { ...read, statement };
}
