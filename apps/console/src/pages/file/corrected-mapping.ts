import { parse, stringify } from 'yaml';
import type { Reading } from './queries';

/** An answer to a text that was not understood. */
export interface Answer {
  readonly list: string;
  readonly text: string;
  readonly value: string;
}

/** Corrections of a person: the fields of columns, answers to texts, and how to read dates and grounds. */
export interface Corrections {
  readonly fields: readonly string[];
  readonly answers: readonly Answer[];
  /** DAY_FIRST or MONTH_FIRST; as before, if absent or empty. */
  readonly days?: string;
  /** The law of the grounds of transfers: EU or UK; as before, if absent or empty. */
  readonly law?: string;
}

type Entry = Record<string, unknown>;

/** Returns the mapping of a reading with corrections, in YAML without comments. */
export function correctedMapping({ mapping, columns }: Reading, { fields, answers, days, law }: Corrections): string {
  const given = parse(mapping) as Entry & { columns?: Entry[]; values?: Entry[] };
  const left = [...(given.columns ?? [])];
  const mapped = columns.map(({ heading }, i) => {
    const at = left.findIndex((column) => column.heading === heading);
    const [own] = at < 0 ? [] : left.splice(at, 1);
    return { ...own, heading, field: fields[i] };
  });
  const isAnswered = ({ list, text }: Entry) => answers.some((answer) => answer.list === list && answer.text === text);
  const values = [...(given.values ?? []).filter((value) => !isAnswered(value)), ...answers];
  return stringify({ ...given, columns: mapped, values, ...(days && { days }), ...(law && { law }) });
}

/** Returns a mapping that begins at another sheet or row, or has rows of another kind. The register proposes its columns. */
export function mappingOfPlace(format: string, sheet: string, headingRow: number): string {
  return stringify({ format, sheet, headingRow });
}
