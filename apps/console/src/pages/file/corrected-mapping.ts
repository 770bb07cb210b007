import { parse, stringify } from 'yaml';
import type { Reading } from './queries';

/** An answer to what a text means. One with an empty value is taken back. */
export interface Answer {
  readonly list: string;
  readonly text: string;
  readonly value: string;
}

/** Corrections of a person: the fields of columns, answers to texts, and how to read dates and grounds. */
export interface Corrections {
  readonly fields: readonly string[];
  readonly answers: readonly Answer[];
  /** DAY_FIRST or MONTH_FIRST; as before, if absent; asked about again, if empty. */
  readonly days?: string;
  /** The law of the grounds of transfers: EU or UK; as before, if absent or empty. */
  readonly law?: string;
}

type Entry = Record<string, unknown>;

/** Returns the mapping of a reading with corrections, in YAML without comments. */
export function correctedMapping({ mapping, columns }: Reading, { fields, answers, days, law }: Corrections): string {
  const { days: before, ...given } = parse(mapping) as Entry & { columns?: Entry[]; values?: Entry[] };
  const order = days ?? before;
  const left = [...(given.columns ?? [])];
  const mapped = columns.map(({ heading }, i) => {
    const at = left.findIndex((column) => column.heading === heading);
    const [own] = at < 0 ? [] : left.splice(at, 1);
    return { ...own, heading, field: fields[i] };
  });
  const isAnswered = ({ list, text }: Entry) => answers.some((answer) => answer.list === list && answer.text === text);
  const kept = (given.values ?? []).filter((value) => !isAnswered(value));
  const values = [...kept, ...answers.filter(({ value }) => value !== '')];
  return stringify({ ...given, columns: mapped, values, ...(order ? { days: order } : {}), ...(law && { law }) });
}

/** Returns a mapping that begins at another sheet or row, or has rows of another kind. The register proposes its columns. */
export function mappingOfPlace(format: string, sheet: string, headingRow: number): string {
  return stringify({ format, sheet, headingRow });
}

/** Returns a mapping without the answers in it, which were to the texts of another file, and how many there were. */
export function withoutAnswers(mapping: string): { readonly mapping: string; readonly answers: number } {
  const { values = [], days, ...rest } = parse(mapping) as Entry & { values?: readonly Entry[] };
  return { mapping: stringify(rest), answers: values.length + (days === undefined ? 0 : 1) };
}
