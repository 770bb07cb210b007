import { lawOf } from '#law';
import { AROUND_SAFEGUARDS } from './data/fillers.js';
import { GROUNDS, INSTRUMENTS, SAFEGUARDS, type Safeguard } from './data/values.js';
import type { DraftReader, RowOf } from './draft-reader.js';
import type { Statement } from './reading.js';
import { wholeOf } from './values.js';

/** A ground of a transfer. */
export interface Ground {
  readonly key: string;
  readonly law: string;
  readonly code: string;
  readonly instrument?: Readonly<Record<string, unknown>>;
}

const all = (rows: readonly RowOf[], field: Statement['field']) => rows.flatMap((row) => row.get(field) ?? []);

/** Returns the grounds that rows name. Several grounds are not divided among several countries: nothing says how. */
export function groundsOf(
  reader: DraftReader,
  rows: readonly RowOf[],
  countries: readonly string[],
  { law, on }: { readonly law: 'EU' | 'UK'; readonly on: string },
): Ground[] {
  const codes = reader.codes(
    all(rows, 'safeguard'),
    (text) => {
      const found = wholeOf(text, SAFEGUARDS, AROUND_SAFEGUARDS[law], reader.corrections.safeguards);
      const grounds = found.codes.map((code) => GROUNDS[law][code as Safeguard] ?? code);
      const other = grounds.find((code) => !code.startsWith(`${law}.`));
      if (other !== undefined) return { codes: [], note: other === 'PRIVACY_SHIELD' ? 'ENDED_GROUND' : 'NO_GROUND' };
      const isStale = grounds.includes(GROUNDS[law].ADEQ!) && !countries.every((code) => isRecognised(law, code, on));
      return { codes: grounds, note: isStale ? 'NOT_RECOGNISED' : found.note };
    },
    countries.length > 1 ? 1 : undefined,
  );
  return codes.map((code) => {
    const [safeguard] = Object.entries(GROUNDS[law]).find(([, ground]) => ground === code) ?? [];
    const kind = INSTRUMENTS[safeguard as Safeguard];
    return { key: code, law, code, ...(kind && { instrument: { kind } }) };
  });
}

/** Returns the grounds, each once. If one of them is signed, a document is that of its instrument. */
export function withEvidence(
  reader: DraftReader,
  rows: readonly RowOf[],
  grounds: readonly Ground[],
): readonly Ground[] {
  const different = [...new Map(grounds.map((ground) => [ground.code, ground])).values()];
  const signed = different.filter(({ instrument }) => instrument);
  const documents = all(rows, 'transfer.document');
  const evidence = signed.length === 1 && documents.length === 1 ? documents[0]!.text.trim() : undefined;
  for (const document of documents)
    if (evidence === undefined) reader.describe(document);
    else reader.report(document, 'TEXT');
  if (evidence === undefined) return different;
  return different.map((ground) =>
    ground === signed[0] ? { ...ground, instrument: { ...ground.instrument, evidence } } : ground,
  );
}

/** Returns true if the law recognises the country on the day, by its own dated list and not by that of a sheet. */
function isRecognised(law: string, country: string, on: string): boolean {
  const { recognitions = [] } = (lawOf(law) ?? {}) as { recognitions?: readonly Recognised[] };
  return recognitions.some(
    ({ countries, from, to }) => countries.includes(country) && (from ?? '') <= on && (to === undefined || on < to),
  );
}

interface Recognised {
  readonly countries: readonly string[];
  readonly from?: string;
  readonly to?: string;
}
