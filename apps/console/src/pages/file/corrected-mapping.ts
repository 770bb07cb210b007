import { parse, stringify } from 'yaml';
import type { Reading } from './queries';

/** An answer to a text that was not understood. */
export interface Answer {
  readonly list: string;
  readonly text: string;
  readonly value: string;
}

/** What a person has said of a file: the fields of its columns, and answers to texts. */
export interface Corrections {
  readonly fields: readonly string[];
  readonly answers: readonly Answer[];
}

type Entry = Record<string, unknown>;

/** Returns the mapping of a reading with corrections, in YAML without comments. */
export function correctedMapping({ mapping, columns }: Reading, { fields, answers }: Corrections): string {
  const given = parse(mapping) as Entry & { columns?: Entry[]; values?: Entry[] };
  const left = [...(given.columns ?? [])];
  const mapped = columns.map(({ heading }, i) => {
    const at = left.findIndex((column) => column.heading === heading);
    const [own] = at < 0 ? [] : left.splice(at, 1);
    return { ...own, heading, field: fields[i] };
  });
  const isAnswered = ({ list, text }: Entry) => answers.some((answer) => answer.list === list && answer.text === text);
  const values = [...(given.values ?? []).filter((value) => !isAnswered(value)), ...answers];
  return stringify({ ...given, columns: mapped, values });
}

/** Returns a mapping that begins at another sheet or row. The register proposes its columns. */
export function mappingOfPlace(sheet: string, headingRow: number): string {
  return stringify({ format: 'TABLE', sheet, headingRow });
}
