import { isMap, isSeq, parseDocument } from 'yaml';
import type { ColumnReport } from './columns.js';
import { fieldsIn } from './mapping.js';
import type { Format } from './reading.js';

/** Returns a mapping in YAML with what helps to correct it: of each column what it could be and examples, and all fields. */
export function annotatedMapping(yaml: string, columns: readonly ColumnReport[]): string {
  const document = parseDocument(yaml);
  const entries = document.get('columns');
  if (isSeq(entries))
    for (const [i, entry] of entries.items.entries()) {
      const column = columns[i];
      if (isMap(entry) && column) entry.commentBefore = commentOf(column);
    }
  const table = columns.length === 0 ? '' : ABOUT_COLUMNS;
  document.commentBefore = ` How the file is read. Correct it, and give it with --mapping.\n${table}`;
  document.comment = [
    ' Every field, with its meaning:',
    ...Object.entries(fieldsIn(document.get('format') as Format)).map(lineOf),
  ].join('\n');
  return document.toString({ lineWidth: 0 });
}

const ABOUT_COLUMNS = [
  ' Give each column one of the fields at the end of this file. `value: TEXT` says what a yes in it means,',
  " `dividedBy: '|'` what divides its lists. `values` says what texts mean that are not understood:",
  ' values: [{ list: legalBases, text: Because, value: CONTRACT }]',
].join('\n');

const lineOf = ([field, meaning]: readonly [string, string]) => `   ${field}: ${meaning}`;

function commentOf({ field, isGuessed, candidates, examples }: ColumnReport): string {
  const lines = [
    ...(isGuessed ? [' The field is a guess.'] : []),
    ...(field === 'UNANSWERED' ? [' A question: what does this column mean?'] : []),
    ...(candidates.length > 0 ? [` It could be: ${candidates.join(', ')}`] : []),
    examples.length > 0
      ? ` Cells: ${examples.map((text) => JSON.stringify(text)).join(' | ')}`
      : ' Its cells are empty.',
  ];
  return lines.join('\n');
}
