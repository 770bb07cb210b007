import { keyFrom } from '#naming';
import { distinct, namesOf, type Row, type Rows } from './activity-rows.js';
import { type DraftReader, spanOf } from './draft-reader.js';
import type { Statement } from './reading.js';
import { retentionOf } from './retention.js';
import { folded, linesOf } from './text.js';

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
    const scope = [...new Set(categories.flatMap(namesOf).map(keyFrom))];
    const read = (statement.row === undefined ? linesOf(statement.text) : [statement.text]).map((text) =>
      periodOf(text, reader.corrections.retention, statement.shown),
    );
    const isSeveral = read.length > 1 && (scope.length || dataCategories) > 1;
    const isWhole = !isSeveral && !read.includes(undefined);
    const unknown = { kind: 'NOT_YET_KNOWN', statement: (statement.shown ?? statement.text).trim() } as const;
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

/** Returns the period of a text. A correction of the mapping is a period (`P5Y`, `P5Y after end of contract`), or other words for it. */
function periodOf(text: string, corrections: ReadonlyMap<string, string>, statement = text) {
  const given = corrections.get(folded(text)) ?? text;
  const [, period, trigger] = /^(P\d{1,3}[YMWD])(?: after (.+))?$/.exec(given) ?? [];
  if (period) return { kind: 'FIXED_PERIOD' as const, period, ...(trigger && { trigger }), statement };
  const read = retentionOf(given);
  return read && { ...read, statement };
}
