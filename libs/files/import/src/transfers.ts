import { same } from '#kernel';
import { destinationName, EEA } from '#law';
import { keyFrom } from '#naming';
import { detailsOf } from './details.js';
import type { DraftReader, RowOf } from './draft-reader.js';
import type { Entries, Entry } from './entries.js';
import { byCountry, type GroundsByCountry, groundsOf, type Pair, pairIn, together, withEvidence } from './grounds.js';
import { type NamedParty, namedParty } from './named-parties.js';
import { partiesNamed } from './party-names.js';
import type { Statement } from './reading.js';
import { folded, listOf, remember } from './text.js';
import { countryOf, plainAnswerOf } from './values.js';

/** The activity that transfers belong to. */
interface Origin {
  readonly key: string;
  readonly title: string;
  readonly exporter?: string;
  readonly law: 'EU' | 'UK';
  /** The day on which recognitions are looked up (ISO 8601). */
  readonly on: string;
}

/**
 * Returns the transfers to other countries. A country without a named recipient gets a class of recipients there. What a
 * sheet says of the protection of a country is no fact. A recognition is taken only if the law has it for the country on the day.
 */
export function transfersOf(reader: DraftReader, entries: Entries, origin: Origin): Entry[] {
  const lines = reader.lines(['country', 'transfer.importer'], 'safeguard', 'transfer.document');
  const isNamed = (row: RowOf) => row.has('country') || row.has('transfer.importer');
  const named = lines.filter((line) => line.some(isNamed)).map((line) => placesOf(reader, line, isNamed, origin));
  const general = lines.filter((line) => !line.some(isNamed)).flat();
  const everywhere = [...new Set(named.flatMap(({ countries }) => countries))];
  if (everywhere.length === 0) leave(reader, general);
  const shared: GroundsByCountry = everywhere.length === 0 ? new Map() : groundsOf(reader, general, everywhere, origin);
  return named.flatMap(({ line, places, countries }) => {
    if (places.length === 0) return [];
    const own = places.map(({ grounds }) => grounds);
    const stated = together([...own, groundsOf(reader, line, countries, origin), shared]);
    const grounds = withEvidence(reader, [...line, ...general], stated);
    return places.flatMap((place) => transfersTo(reader, entries, origin, place, grounds));
  });
}

/** A country or a recipient that a row names, with the countries outside of the law. */
interface Place {
  readonly row: RowOf;
  readonly outside: readonly string[];
  /** The grounds that are in the cell of the country. */
  readonly grounds: GroundsByCountry;
}

/** Returns the places that a row of the sheet names. Without any, what it says of transfers is only text. */
function placesOf(
  reader: DraftReader,
  line: readonly RowOf[],
  isNamed: (row: RowOf) => boolean,
  origin: Origin,
): { readonly line: readonly RowOf[]; readonly places: readonly Place[]; readonly countries: readonly string[] } {
  const places = line.filter(isNamed).map((row) => ({ row, ...outsideOf(reader, row.get('country'), origin) }));
  const found = places.filter(({ outside }) => outside.length > 0);
  if (found.length === 0) leave(reader, line);
  return { line, places: found, countries: [...new Set(found.flatMap(({ outside }) => outside))] };
}

/** Returns the countries of a cell that are outside of the law. One that is not known leaves all of them out. */
function outsideOf(reader: DraftReader, country: Statement | undefined, origin: Origin): Omit<Place, 'row'> {
  const none = { outside: [], grounds: new Map() };
  if (!country) return none;
  if (plainAnswerOf(country.text)) {
    reader.describe(country, 'DESCRIPTION', 'NO_COUNTRY');
    return none;
  }
  const pairs = listOf(country.text).map((name): Pair | undefined => {
    const code = countryOf(name, reader.corrections.countries);
    return code ? { countries: [code], grounds: [] } : pairIn(name, undefined, origin, reader.corrections);
  });
  if (pairs.includes(undefined)) {
    reader.describe(country, 'NOT_UNDERSTOOD', 'NO_SUCH_COUNTRY');
    return none;
  }
  const grounds = byCountry(pairs as Pair[]);
  const different = [...grounds.keys()];
  const outside = different.filter((code) => !EEA.includes(code) || origin.law === 'UK');
  if (outside.length < different.length) reader.describe(country);
  if (outside.length > 0) reader.report(country, 'VALUE', outside.join(', '));
  return { outside, grounds };
}

/** Puts what rows say of transfers in the description, since no country is known. */
function leave(reader: DraftReader, rows: readonly RowOf[]): void {
  for (const row of rows)
    for (const statement of row.values())
      if (statement.field !== 'country') reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_COUNTRY');
}

/** Names of countries that were looked up before. */
const placeNames = new Map<string, string>();

function transfersTo(
  reader: DraftReader,
  entries: Entries,
  origin: Origin,
  { row, outside }: Place,
  byPlace: GroundsByCountry,
): Entry[] {
  const importer = row.get('transfer.importer');
  if (importer) reader.report(importer, 'TEXT');
  const groundsIn = (code: string) => byPlace.get(code) ?? [];
  const isOne = importer && outside.every((code) => same(groundsIn(code), groundsIn(outside[0]!)));
  const destinations = isOne ? [outside] : outside.map((code) => [code]);
  return destinations.map((countries): Entry => {
    const [code] = countries as [string];
    const grounds = groundsIn(code);
    const place = placeNames.get(code) ?? remember(placeNames, code, destinationName(code, 'en'));
    const party = importer
      ? entries.party(importer.text.trim(), outside.length === 1 ? { country: code } : {})
      : entries.party(`Recipients in ${place}`, { country: code, class: true });
    const to = importer ? importer.text.trim() : place;
    return {
      key: entries.unique('transfers', `${origin.key.slice(0, 40)}-to-${keyFrom(to).slice(0, 36)}`),
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

/** Returns the engagements of the processors that a draft names, and gives them the contract if there is one of each. */
export function engagementsOf(
  reader: DraftReader,
  entries: Entries,
  { key, title, exporter }: Origin,
  named: readonly NamedParty[],
): Entry[] {
  const parties = [...named];
  for (const row of reader.rows('processor')) {
    const statement = row.get('processor')!;
    const inCell = partiesNamed(reader, entries, statement);
    if (!inCell) continue;
    reader.report(statement, 'TEXT');
    const details = detailsOf(reader, statement);
    for (const { name, address } of inCell) {
      const party = namedParty(name, reader.corrections.countries, true);
      entries.party(party.name, { ...details, ...(address && { address }) });
      parties.push(party);
    }
  }
  const engagements = [...Map.groupBy(parties, ({ name }) => folded(name)).values()].map((same): Entry => {
    const { name } = same[0]!;
    const processor = entries.party(name);
    const locations = [...new Set(same.flatMap((party) => party.locations))];
    const contract = same.find((party) => party.contract)?.contract;
    return {
      key: entries.unique('engagements', `${key.slice(0, 40)}-by-${keyFrom(name).slice(0, 36)}`),
      processor,
      work: title,
      activities: [key],
      ...(exporter && { engagedBy: [exporter] }),
      ...(locations.length > 0 && { locations }),
      ...(contract && { contract: { reference: contract } }),
    };
  });
  const contracts = reader.of('processorContract');
  if (engagements.length === 1 && contracts.length === 1) {
    engagements[0]!.contract = { reference: contracts[0]!.text.trim() };
    reader.report(contracts[0]!, 'TEXT');
  }
  return engagements;
}
