import { destinationName, EEA, lawOf } from '#law';
import { GROUNDS, INSTRUMENTS, SAFEGUARDS, type Safeguard } from './data/values.js';
import { detailsOf } from './details.js';
import type { DraftReader, RowOf } from './draft-reader.js';
import type { Entries, Entry } from './entries.js';
import type { Statement } from './reading.js';
import { folded, keyOf, listOf, remember } from './text.js';
import { answerOf, codeOf, countryOf } from './values.js';

/** The activity that transfers belong to. */
export interface Origin {
  readonly key: string;
  readonly title: string;
  readonly exporter?: string;
  readonly law: 'EU' | 'UK';
  /** The day on which recognitions are looked up (ISO 8601). */
  readonly on: string;
}

/**
 * Returns the transfers to other countries. A country without a named recipient gets a class of recipients there. What a
 * sheet says of the protection of a country is no fact: the ground is recorded, and the register judges it by date.
 */
export function transfersOf(reader: DraftReader, entries: Entries, origin: Origin): Entry[] {
  const rows = reader.rows('country', 'transfer.importer', 'safeguard', 'transfer.document');
  const general = rows.filter((row) => !row.has('country') && !row.has('transfer.importer'));
  const transfers = rows
    .filter((row) => !general.includes(row))
    .flatMap((row) => transfersOfRow(reader, entries, origin, row, general));
  const unused = transfers.length === 0 ? general.flatMap((row) => [...row.values()]) : [];
  for (const statement of unused) reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_COUNTRY');
  return transfers;
}

/** Names of countries that were looked up before. */
const placeNames = new Map<string, string>();

function transfersOfRow(
  reader: DraftReader,
  entries: Entries,
  origin: Origin,
  row: RowOf,
  general: readonly RowOf[],
): Entry[] {
  const [country, importer] = [row.get('country'), row.get('transfer.importer')];
  if (!country || answerOf(country.text) !== undefined) {
    for (const statement of row.values())
      reader.describe(statement, country ? 'DESCRIPTION' : 'NOT_UNDERSTOOD', 'NO_COUNTRY');
    return [];
  }
  const names = listOf(country.text);
  const codes = names.flatMap((name) => countryOf(name, reader.corrections.countries) ?? []);
  const outside = codes.filter((code) => !EEA.includes(code) || origin.law === 'UK');
  const isKnown = codes.length === names.length;
  if (!isKnown || outside.length === 0)
    reader.describe(country, isKnown ? 'DESCRIPTION' : 'NOT_UNDERSTOOD', isKnown ? undefined : 'NO_SUCH_COUNTRY');
  else reader.report(country, 'VALUE', outside.join(', '));
  if (outside.length === 0) {
    for (const statement of row.values()) if (statement !== country) reader.describe(statement);
    return [];
  }
  const own = [row, ...general];
  const statements = (field: Statement['field']) => own.flatMap((from) => from.get(field) ?? []);
  const grounds = groundsOf(reader, statements('safeguard'), statements('transfer.document'), outside, origin);
  if (importer) reader.report(importer, 'TEXT');
  const destinations = importer ? [outside] : outside.map((code) => [code]);
  return destinations.map((countries): Entry => {
    const [code] = countries as [string];
    const place = placeNames.get(code) ?? remember(placeNames, code, destinationName(code, 'en'));
    const party = importer
      ? entries.party(importer.text.trim(), { country: code })
      : entries.party(`Recipients in ${place}`, { country: code, class: true });
    const to = importer ? importer.text.trim() : place;
    return {
      key: entries.unique('transfers', `${origin.key.slice(0, 40)}-to-${keyOf(to).slice(0, 36)}`),
      name: `${origin.title}: ${to}`,
      kind: 'PROVISION',
      ...(origin.exporter && { exporter: origin.exporter }),
      importer: party,
      countries,
      activities: [origin.key],
      ...(grounds.length > 0 && { grounds }),
    };
  });
}

function groundsOf(
  reader: DraftReader,
  safeguards: readonly Statement[],
  documents: readonly Statement[],
  countries: readonly string[],
  { law, on }: Origin,
): Record<string, unknown>[] {
  const grounds = safeguards.flatMap((statement) => {
    const safeguard = codeOf(statement.text, SAFEGUARDS, reader.corrections.safeguards) as Safeguard | undefined;
    const code = safeguard && (GROUNDS[law][safeguard] ?? (safeguard.startsWith(`${law}.`) ? safeguard : undefined));
    if (!code) {
      const note = safeguard === 'PRIVACY_SHIELD' ? 'ENDED_GROUND' : safeguard ? 'NO_GROUND' : 'NO_SUCH_CODE';
      reader.describe(statement, 'NOT_UNDERSTOOD', note);
      return [];
    }
    const isStale = safeguard === 'ADEQ' && !countries.every((country) => isRecognised(law, country, on));
    reader.report(statement, 'VALUE', code, isStale ? 'NOT_RECOGNISED' : undefined);
    const kind = INSTRUMENTS[safeguard];
    return [{ key: code, law, code, ...(kind && { instrument: { kind } }) }];
  });
  for (const document of documents) {
    const signed = grounds.find(({ instrument }) => instrument);
    if (signed?.instrument) Object.assign(signed.instrument, { evidence: document.text.trim() });
    if (signed) reader.report(document, 'TEXT');
    else reader.describe(document);
  }
  return [...new Map(grounds.map((ground) => [ground.code, ground])).values()];
}

/** Returns true if the law recognises the country on the day, by its own dated list and not by that of a sheet. */
export function isRecognised(law: string, country: string, on: string): boolean {
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

/** Returns the engagements of the processors that a draft names, and gives them the contract if there is one of each. */
export function engagementsOf(
  reader: DraftReader,
  entries: Entries,
  { key, title, exporter }: Origin,
  named: readonly string[],
): Entry[] {
  const names = [...named];
  for (const row of reader.rows('processor')) {
    const statement = row.get('processor')!;
    reader.report(statement, 'TEXT');
    const details = detailsOf(reader, statement);
    for (const name of statement.row === undefined ? listOf(statement.text) : [statement.text.trim()]) {
      entries.party(name, details);
      names.push(name);
    }
  }
  const engagements = [...new Map(names.map((name) => [folded(name), name])).values()].map((name): Entry => {
    const processor = entries.party(name);
    return {
      key: entries.unique('engagements', `${key.slice(0, 40)}-by-${keyOf(name).slice(0, 36)}`),
      processor,
      work: title,
      activities: [key],
      ...(exporter && { engagedBy: [exporter] }),
    };
  });
  const contracts = reader.of('processorContract');
  if (engagements.length === 1 && contracts.length === 1) {
    engagements[0]!.contract = { reference: contracts[0]!.text.trim() };
    reader.report(contracts[0]!, 'TEXT');
  }
  return engagements;
}
