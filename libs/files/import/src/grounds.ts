import { Law } from '#law';
import { AROUND_SAFEGUARDS } from './data/fillers.js';
import { EVERYWHERE, MODULES } from './data/modules.js';
import { GROUNDS, INSTRUMENTS, SAFEGUARDS, type Safeguard } from './data/values.js';
import type { Corrections, DraftReader, RowOf } from './draft-reader.js';
import type { Note, Statement } from './reading.js';
import { folded, linesOf, listOf } from './text.js';
import { countryOf, wholeOf } from './values.js';

/** A ground of a transfer. */
export interface Ground {
  readonly key: string;
  readonly law: string;
  readonly code: string;
  readonly instrument?: Readonly<Record<string, unknown>>;
}

/** The law of the grounds, and the day on which recognitions are looked up (ISO 8601). */
export interface UnderLaw {
  readonly law: 'EU' | 'UK';
  readonly on: string;
}

/** Grounds by the country that they are for. */
export type GroundsByCountry = ReadonlyMap<string, readonly Ground[]>;

const all = (rows: readonly RowOf[], field: Statement['field']) => rows.flatMap((row) => row.get(field) ?? []);
const VOCABULARY = { ...SAFEGUARDS, ...MODULES };
const ALL = new Set(EVERYWHERE.map(folded));

/**
 * Returns the grounds that rows name, by country. Several grounds are divided among several countries only where the text names
 * the country of each: `United States: SCC`.
 */
export function groundsOf(
  reader: DraftReader,
  rows: readonly RowOf[],
  countries: readonly string[],
  under: UnderLaw,
): GroundsByCountry {
  const read = all(rows, 'safeguard').map((statement) => {
    return { statement, ...meaningOf(statement.text, countries, under, reader.corrections) };
  });
  const isSeveral = countries.length > 1 && new Set(read.flatMap(({ grounds }) => grounds.map(idOf))).size > 1;
  const found = read.flatMap(({ statement, grounds, note, isOfAll }) => {
    const isWhole = isOfAll && grounds.length > 0 && !isSeveral;
    const pairs = isWhole
      ? [{ countries, grounds }]
      : pairsIn(linesOf(statement.text), countries, under, reader.corrections);
    if (pairs) reader.report(statement, 'VALUE', isWhole ? grounds.map(idOf).join(', ') : toldOf(pairs));
    else reader.describe(statement, 'NOT_UNDERSTOOD', isSeveral && grounds.length > 0 ? 'SEVERAL' : note);
    return pairs ?? [];
  });
  return byCountry(found);
}

/** Grounds, and the countries that they are for. */
export interface Pair {
  readonly countries: readonly string[];
  readonly grounds: readonly Ground[];
}

/** Returns the grounds of each country, each once. */
export function byCountry(pairs: readonly Pair[]): GroundsByCountry {
  const grounds = new Map<string, Map<string, Ground>>();
  for (const { countries, grounds: own } of pairs)
    for (const country of countries) {
      const list = grounds.get(country) ?? new Map<string, Ground>();
      for (const ground of own) list.set(ground.code, merged(list.get(ground.code), ground));
      grounds.set(country, list);
    }
  return new Map([...grounds].map(([country, list]) => [country, [...list.values()]]));
}

/** Returns all grounds of each country. */
export function together(all: readonly GroundsByCountry[]): GroundsByCountry {
  return byCountry(
    all.flatMap((grounds) => [...grounds].map(([country, own]) => ({ countries: [country], grounds: own }))),
  );
}

/** Returns a ground with the modules of both. */
function merged(one: Ground | undefined, other: Ground): Ground {
  const modules = [...new Set([...modulesOf(one), ...modulesOf(other)])].sort();
  return modules.length > 0 ? { ...other, instrument: { ...other.instrument, modules } } : other;
}

const modulesOf = (ground?: Ground) => (ground?.instrument?.modules as readonly number[] | undefined) ?? [];
const idOf = (ground: Ground) => [ground.code, ...modulesOf(ground).map((module) => `module ${module}`)].join(' ');
const toldOf = (pairs: readonly Pair[]) =>
  pairs.map(({ countries, grounds }) => `${countries.join(' ')}: ${grounds.map(idOf).join(' ')}`).join(', ');

/** Returns what lines say of countries; undefined if one of them does not name its countries and their grounds, and nothing else. */
function pairsIn(
  lines: readonly string[],
  countries: readonly string[],
  under: UnderLaw,
  corrections: Corrections,
): readonly Pair[] | undefined {
  const pairs = lines.flatMap((line) => pairIn(line, countries, under, corrections) ?? []);
  return pairs.length > 0 && pairs.length === lines.length ? pairs : undefined;
}

/**
 * Returns the countries and the grounds that a text names, and nothing else.
 * @param countries those that can be named; any, if absent
 */
export function pairIn(
  line: string,
  countries: readonly string[] | undefined,
  under: UnderLaw,
  corrections: Corrections,
): Pair | undefined {
  for (const [left, right] of divisionsOf(line))
    for (const [place, text] of [
      [left, right],
      [right, left],
    ] as const) {
      const named = ALL.has(folded(place)) ? countries : countriesIn(place, corrections);
      const isKnown =
        named !== undefined && named.length > 0 && named.every((code) => countries?.includes(code) ?? true);
      if (!isKnown) continue;
      const { grounds, isOfAll } = meaningOf(text, named, under, corrections);
      if (isOfAll && grounds.length > 0) return { countries: named, grounds };
    }
  return undefined;
}

/** Yields the ways to divide a line in two: at a colon, a dash or an arrow, at brackets at its end, at a word. */
function* divisionsOf(line: string): Generator<readonly [string, string]> {
  for (const { index, 0: sign } of line.matchAll(/:|=>|->|→|=|–|—|\s-\s/g))
    yield [line.slice(0, index), line.slice(index + sign.length)];
  for (const pattern of [/^(.+)\(([^()]+)\)$/s, /^(.+)\s(?:for|pour|für)\s(.+)$/is]) {
    const [, left, right] = pattern.exec(line.trim()) ?? [];
    if (left && right) yield [left, right];
  }
}

function countriesIn(text: string, { countries }: Corrections): readonly string[] | undefined {
  const codes = listOf(text).map((name) => countryOf(name, countries));
  return codes.includes(undefined) ? undefined : (codes as string[]);
}

/** The grounds of a text. */
interface NamedGrounds {
  readonly grounds: readonly Ground[];
  /** True if the law has each of them for each of the countries. */
  readonly isOfAll: boolean;
  readonly note?: Note;
}

/** Returns the grounds that a text names, whole or not at all. */
function meaningOf(
  text: string,
  countries: readonly string[],
  under: UnderLaw,
  { safeguards }: Corrections,
): NamedGrounds {
  const { law } = under;
  const found = wholeOf(text, VOCABULARY, AROUND_SAFEGUARDS[law], safeguards);
  const modules = found.codes.flatMap((code) => (code in MODULES ? [...code.slice('MODULE_'.length)].map(Number) : []));
  const codes = found.codes.flatMap((code) => (code in MODULES ? [] : [GROUNDS[law][code as Safeguard] ?? code]));
  const other = codes.find((code) => !code.startsWith(`${law}.`));
  if (other !== undefined)
    return { grounds: [], isOfAll: false, note: other === 'PRIVACY_SHIELD' ? 'ENDED_GROUND' : 'NO_GROUND' };
  const clauses = GROUNDS[law].SCC;
  if (modules.length > 0 && (clauses === undefined || !codes.includes(clauses)))
    return { grounds: [], isOfAll: false, note: 'NOT_WHOLE' };
  const isOfAll =
    !codes.includes(GROUNDS[law].ADEQ!) || countries.every((code) => isRecognised(under, code, found.codes));
  const grounds = [...new Set(codes)].map((code): Ground => {
    const [safeguard] = Object.entries(GROUNDS[law]).find(([, ground]) => ground === code) ?? [];
    const kind = INSTRUMENTS[safeguard as Safeguard];
    const own = code === clauses && modules.length > 0 ? { modules: [...new Set(modules)].sort() } : {};
    return { key: code, law, code, ...(kind && { instrument: { kind, ...own } }) };
  });
  return { grounds, isOfAll, note: isOfAll ? found.note : 'NOT_RECOGNISED' };
}

/** Returns the grounds with their document, if one of all of them is signed and one document is named. */
export function withEvidence(reader: DraftReader, rows: readonly RowOf[], grounds: GroundsByCountry): GroundsByCountry {
  const signed = [...new Map([...grounds.values()].flat().flatMap((g) => (g.instrument ? [[g.code, g]] : []))).keys()];
  const documents = all(rows, 'transfer.document');
  const evidence = signed.length === 1 && documents.length === 1 ? documents[0]!.text.trim() : undefined;
  for (const document of documents)
    if (evidence === undefined) reader.describe(document);
    else reader.report(document, 'TEXT');
  if (evidence === undefined) return grounds;
  const named = (ground: Ground) =>
    ground.instrument ? { ...ground, instrument: { ...ground.instrument, evidence } } : ground;
  return new Map([...grounds].map(([country, own]) => [country, own.map(named)]));
}

const LAW = new Law();

/** Returns true if the law recognises the country on the day, by its own dated list and not by that of a sheet. */
function isRecognised({ law, on }: UnderLaw, country: string, codes: readonly string[]): boolean {
  const recognition = LAW.on(on).recognition(law, country);
  return (
    recognition !== undefined && (!codes.includes('DPF') || recognition.scope?.certificate === 'DPF_CERTIFICATION')
  );
}
