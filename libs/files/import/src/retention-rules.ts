import { distinct, namesOf, type Row, type Rows } from './activity-rows.js';
import { type DraftReader, spanOf } from './draft-reader.js';
import type { Statement } from './reading.js';
import { retentionOf } from './retention.js';
import { keyOf, linesOf } from './text.js';

/**
 * Returns the retention rules: those of the categories of data in the same row, or those of the whole activity. A cell that is not
 * read, or has several periods for several categories, is a rule that is not yet known, with its text.
 */
export function retentionRulesOf(reader: DraftReader, dataCategories: number): Rows {
  const rows: Row[] = [];
  const lines = new Map<string, Statement[]>();
  for (const category of reader.of('dataCategory'))
    for (const line of spanOf(category)) lines.set(line, [...(lines.get(line) ?? []), category]);
  for (const statement of reader.of('retention')) {
    const ofLines = spanOf(statement).flatMap((line) => lines.get(line) ?? []);
    const categories = statement.row !== undefined || lines.size > 1 ? ofLines : [];
    const scope = [...new Set(categories.flatMap(namesOf).map(keyOf))];
    const read = (statement.row === undefined ? linesOf(statement.text) : [statement.text]).map(retentionOf);
    const isSeveral = read.length > 1 && (scope.length || dataCategories) > 1;
    const isWhole = !isSeveral && !read.includes(undefined);
    const unknown = { kind: 'NOT_YET_KNOWN', statement: statement.text.trim() } as const;
    const rules = isWhole ? read.filter((rule) => rule !== undefined) : [unknown];
    for (const rule of rules) {
      const ordinal = rows.length === 0 ? 'retention' : `retention-${rows.length + 1}`;
      const isFree = scope[0] && !rows.some(({ key }) => key === scope[0]);
      const key = statement.row !== undefined && isFree ? scope[0]! : ordinal;
      rows.push({ key, ...rule, ...(scope.length > 0 && { appliesTo: { dataCategories: scope } }) });
    }
    if (!isWhole) reader.report(statement, 'NOT_UNDERSTOOD', unknown.kind, isSeveral ? 'SEVERAL' : 'NO_PERIOD');
    else
      reader.report(statement, 'VALUE', rules.map((rule) => ('period' in rule && rule.period) || rule.kind).join(', '));
  }
  return distinct(rows);
}
