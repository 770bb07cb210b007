import { itemsOf, withoutUnseen } from '#kernel';
import { columnName, type Row, type Sheet, UnreadableSpreadsheet, type Workbook } from '#spreadsheet';
import { madeSheet } from './made-sheet.js';
import { placesIn } from './places.js';
import type { CellReport, Field, Place, Statement } from './reading.js';

// A graph in JSON-LD as a sheet: a thing a row, a predicate a column. So each value has an address.

/** A thing of the graph: its texts and links by predicate. */
export interface Thing {
  readonly id: string;
  readonly row: number;
  readonly types: readonly string[];
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** The kind of the record as a whole. */
export const RECORD = 'dpv:RecordsOfActivities';

/**
 * Returns the graph as a sheet; undefined for any other text.
 * @throws {UnreadableSpreadsheet} TOO_LARGE
 */
export function readDpv(text: string): Workbook | undefined {
  if (!text.trimStart().startsWith('{') || !text.includes(RECORD)) return undefined;
  let graph: unknown;
  try {
    graph = (JSON.parse(text) as { '@graph'?: unknown })['@graph'];
  } catch {
    return undefined;
  }
  if (!Array.isArray(graph) || !graph.every((node) => typeof node === 'object' && node !== null)) return undefined;
  const nodes = graph as Record<string, unknown>[];
  const rows = nodes.map((node, i) => {
    const texts = Object.entries(node).map(([key, value]) => [key, inJson([value].flat())] as const);
    return { number: i + 2, texts: new Map(texts) };
  });
  return { format: 'CSV', sheets: [madeSheet('@graph', rows, ['@id', '@type'])], ignored: [] };
}

/** @throws {UnreadableSpreadsheet} DAMAGED if the value is nested more deeply than can be written */
function inJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableSpreadsheet(
      'DAMAGED',
      'A value of the graph has too many lists within each other. Take them apart.',
    );
  }
}

/** The things of a graph, and which of their texts are said. */
export class Graph {
  readonly things: ReadonlyMap<string, Thing>;
  readonly headings: readonly string[];
  private readonly parts: ReadonlyMap<string, readonly Thing[]>;
  private readonly used = new Set<string>();
  /** The places of links that were followed, and of texts that were said: also at another place, where they belong. */
  private readonly read: Place[] = [];

  constructor(private readonly sheet: Sheet) {
    const [head, ...rows] = sheet.rows;
    this.headings = head?.cells.map((cell) => cell?.text ?? '') ?? [];
    const things = rows.map((row) => thingOf(row, this.headings));
    this.things = new Map(things.map((thing) => [thing.id, thing]));
    this.parts = Map.groupBy(
      things.filter(({ id }) => id.includes('/')),
      ({ id }) => id.slice(0, id.indexOf('/')),
    );
  }

  /** Returns the rows within a thing: their ids begin with its own. */
  within({ id }: Thing): readonly Thing[] {
    return this.parts.get(id) ?? [];
  }

  /** Returns the ids that a thing links to. */
  links(from: Thing, predicate: string): readonly string[] {
    this.read.push(this.placeOf(from, predicate));
    return from.links.get(predicate) ?? [];
  }

  /** Returns the things that one links to. */
  linked(from: Thing | undefined, predicate: string): Thing[] {
    return from ? this.links(from, predicate).flatMap((id) => this.things.get(id) ?? []) : [];
  }

  private placeOf({ row }: Thing, predicate: string): Place {
    return { sheet: this.sheet.name, cell: `${columnName(this.headings.indexOf(predicate))}${row}` };
  }

  /** Returns the texts of a thing as statements. `how` says what they are. */
  say(thing: Thing, predicate: string, field: Field, how: Partial<Statement> = {}, heading = predicate): Statement[] {
    this.used.add(`${thing.id} ${predicate}`);
    this.read.push(this.placeOf(thing, predicate));
    return (thing.texts.get(predicate) ?? []).map((text) =>
      this.statement(thing, predicate, heading, field, text, how),
    );
  }

  /** Returns a statement at the place of a predicate of a thing. */
  statement(
    thing: Thing,
    predicate: string,
    heading: string,
    field: Field,
    text: string,
    how: Partial<Statement> = {},
  ): Statement {
    const said = withoutUnseen(text, true);
    return { ...this.placeOf(thing, predicate), heading, field, text: said, type: 'TEXT', isItem: true, ...how };
  }

  /** Returns the texts of things that nothing has said yet. */
  unsaid(things: readonly Thing[]): Statement[] {
    return things.flatMap((thing) =>
      [...thing.texts.keys()].flatMap((predicate) =>
        this.used.has(`${thing.id} ${predicate}`) ? [] : this.say(thing, predicate, 'DESCRIPTION'),
      ),
    );
  }

  /** Returns the places of what says how others belong together: predicates, names of things, and links. */
  labels(): Place[] {
    const names = [...this.things.values()].flatMap((thing) => ['@id', '@type'].map((of) => this.placeOf(thing, of)));
    return [...this.sheet.rows.slice(0, 1).flatMap((row) => placesIn(this.sheet, row)), ...names, ...this.read];
  }

  /** Reports the texts that belong to no activity. */
  rest(): CellReport[] {
    return [...this.things.values()].flatMap((thing) =>
      this.unsaid([thing]).map(({ sheet, cell, heading, text }) => {
        return { sheet, cell, heading, text, field: 'NOTHING', outcome: 'NOT_READ', note: 'OUTSIDE' };
      }),
    );
  }
}

/** Returns the values in a cell. A sheet of the same name that is no graph has none. */
function valuesIn(text: string): readonly unknown[] {
  try {
    return itemsOf(JSON.parse(text));
  } catch {
    return [];
  }
}

function thingOf({ number, cells }: Row, headings: readonly string[]): Thing {
  const of = (heading: string) => valuesIn(cells[headings.indexOf(heading)]?.text ?? '[]');
  const links = new Map<string, string[]>();
  const texts = new Map<string, string[]>();
  for (const heading of headings.slice(2))
    for (const value of of(heading)) {
      const { '@id': id, '@value': text } = (
        typeof value === 'object' && value !== null ? value : { '@value': value }
      ) as Record<string, unknown>;
      const [map, entry] = id === undefined ? [texts, String(text)] : [links, String(id)];
      map.set(heading, [...(map.get(heading) ?? []), entry]);
    }
  return { id: String(of('@id')[0]), row: number, types: of('@type').map(String), links, texts };
}
