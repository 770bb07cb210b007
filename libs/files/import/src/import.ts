import { itemsOf, yieldToEventLoop } from '#kernel';
import type { Workbook } from '#spreadsheet';
import { readAbove } from './above.js';
import { accounted } from './account.js';
import { type Built, built } from './activity.js';
import { draftsOfCiso, isOfCiso } from './ciso.js';
import { draftsOfCnil, isFiche } from './cnil.js';
import { type ColumnReport, columnsIn } from './columns.js';
import { isInventory } from './data/forms.js';
import { draftsOfDpv, proposeDpv } from './dpv.js';
import { allCorrections } from './draft-reader.js';
import { Entries, type Entry } from './entries.js';
import { proposeFides } from './fides.js';
import { proposeInventory, readInventory } from './inventories.js';
import { type Known, KnownThings } from './known.js';
import type { Mapping } from './mapping.js';
import type { CellReport, Draft, Drafts, SheetReport } from './reading.js';
import { askedAbout } from './retired.js';
import { draftsOfTable, proposeTable } from './tables.js';

/** Most different dates that a file can give to its content. Each is planned and applied by itself. */
export const MOST_DATES = 60;

/** A part of a register file: what holds from one date. */
export interface Part {
  /** ISO 8601. */
  readonly effectiveOn: string;
  readonly contents: Readonly<Record<string, readonly Entry[]>>;
  /** The keys of what ends on the date, by the name of the list. */
  readonly ended?: Readonly<Record<string, readonly string[]>>;
}

/** A workbook as it was understood. */
export interface Reading {
  readonly mapping: Mapping;
  /** The columns of a table. Other forms have none. */
  readonly columns: readonly ColumnReport[];
  readonly sheets: readonly SheetReport[];
  readonly cells: readonly CellReport[];
  /** In the order of their dates. */
  readonly parts: readonly Part[];
  readonly activities: number;
}

/** Options for reading a workbook. */
export interface ReadingOptions {
  /** The way of reading it; as proposed, if absent. */
  readonly mapping?: Mapping;
  /** The date from which all of it holds (ISO 8601). If absent, the dates in the sheet, else `today`. */
  readonly on?: string;
  readonly today: string;
  readonly known: Known;
}

/** Reports that the dates of a file are too many. */
export class TooManyDates extends Error {
  override readonly name = 'TooManyDates';
  constructor(readonly dates: number) {
    super(
      `The file has ${dates} different dates. Give one date for all of it, at most ${MOST_DATES} are applied one by one.`,
    );
  }
}

/** Returns how a workbook would be read; undefined if none of its sheets has a row that could be headings. */
export function proposeMapping(workbook: Workbook): Mapping | undefined {
  const fixed = { columns: [], values: [], law: 'EU' } as const;
  if (workbook.sheets.some(isFiche)) return { format: 'CNIL', ...fixed, days: 'DAY_FIRST' };
  if (isOfCiso(workbook)) return { format: 'CISO_ASSISTANT', ...fixed };
  const table = proposeTable(workbook);
  return proposeFides(workbook) ?? proposeDpv(workbook) ?? proposeInventory(workbook, table) ?? table;
}

/**
 * Turns the cells of a workbook into parts of a register file, with a report on every cell. Keys follow from references and
 * names, so the same file gives the same things.
 * @throws {TooManyDates} if the sheet gives its content more than {@link MOST_DATES} dates
 */
export async function readWorkbook(workbook: Workbook, mapping: Mapping, options: ReadingOptions): Promise<Reading> {
  const entries = new Entries(new KnownThings(options.known));
  if (isInventory(mapping)) return inventory(workbook, mapping, entries, options);
  const { drafts, outside, labels } = await draftsOf(workbook, mapping, options.today);
  const corrections = allCorrections(mapping);
  const above = readAbove(mapping.format === 'DPV' ? [] : outside, entries, mapping); // a graph has no cells above it
  const activities: Built[] = [];
  const reports: CellReport[] = [...above.reports, ...outside.filter((cell) => !above.used.has(cell))];
  // What goes on comes first: of two with one name, it is the one that the register has.
  for (const draft of [...drafts].sort((a, b) => Number(a.lasted !== undefined) - Number(b.lasted !== undefined))) {
    await yieldToEventLoop();
    if (draft.retired !== undefined && !draft.lasted) {
      for (const cell of askedAbout(draft)) reports.push(cell);
      continue;
    }
    const on = { given: options.on, otherwise: above.updated ?? options.today };
    const activity = built(draft, entries, mapping, corrections, on, above.controller);
    const isOfDay = above.updated !== undefined && above.updated >= (activity?.created ?? '');
    if (activity) activities.push({ ...activity, updated: activity.updated ?? (isOfDay ? above.updated : undefined) });
    for (const cell of activity?.cells ?? withoutName(draft)) reports.push(cell);
  }
  const cells = await accounted(workbook, reports, [...labels, ...above.labels]);
  const parts = partsOf(activities, entries, options);
  const columns = columnsIn(workbook, mapping);
  return { mapping, columns, sheets: sheetsOf(workbook, reports), cells, parts, activities: activities.length };
}

function sheetsOf(workbook: Workbook, reports: readonly CellReport[]): SheetReport[] {
  const read = new Set(reports.map(({ sheet }) => sheet));
  return workbook.sheets.map(({ name, isHidden, rows }) => {
    return { name, isHidden, isRead: read.has(name), rows: rows.length };
  });
}

/** Returns the reading of an inventory: systems, and what answers make of vendors. */
async function inventory(
  workbook: Workbook,
  mapping: Mapping,
  entries: Entries,
  { on, today }: ReadingOptions,
): Promise<Reading> {
  const { contents, reports, labels } = readInventory(workbook, mapping, entries);
  const cells = await accounted(workbook, reports, labels);
  const parts = Object.keys(contents).length > 0 ? [{ effectiveOn: on ?? today, contents }] : [];
  return {
    mapping,
    columns: columnsIn(workbook, mapping),
    sheets: sheetsOf(workbook, reports),
    cells,
    parts,
    activities: 0,
  };
}

async function draftsOf(workbook: Workbook, mapping: Mapping, today: string): Promise<Drafts> {
  if (mapping.format === 'CNIL') return draftsOfCnil(workbook);
  if (mapping.format === 'CISO_ASSISTANT') return draftsOfCiso(workbook, mapping, today);
  if (mapping.format === 'DPV') return draftsOfDpv(workbook);
  return draftsOfTable(workbook, mapping, today);
}

/** Reports the cells of a row that names no activity. */
function withoutName({ statements }: Draft): CellReport[] {
  return statements.flatMap(({ sheet, cell, heading, text, field, isCopy }) =>
    isCopy ? [] : [{ sheet, cell, heading, text, field, outcome: 'NOT_UNDERSTOOD' as const, note: 'OUTSIDE' as const }],
  );
}

/** Most things in one part, parties and contacts apart: a register file has at most 20,000. */
const MOST_IN_PART = 12_000;

/** Activities with all that belongs to them, which hold from one date. */
interface Group {
  readonly date: string;
  readonly activities: Entry[];
  readonly engagements: Entry[];
  readonly transfers: Entry[];
  /** True if they end on the date. */
  readonly hasEnded: boolean;
}

const sizeOf = ({ activities, engagements, transfers }: Group) =>
  activities.length + engagements.length + transfers.length;

/**
 * Divides the entries by the dates from which they hold. An activity that is new to the register begins on its day
 * of creation with its name. The rest holds from the day of its last update.
 */
function partsOf(activities: readonly Built[], entries: Entries, { on, today }: ReadingOptions): Part[] {
  const byDate = new Map<string, Group[]>();
  const at = (date: string, hasEnded = false): Group => {
    const groups = byDate.get(date) ?? [];
    byDate.set(date, groups);
    const last = groups.findLast((group) => group.hasEnded === hasEnded);
    if (last && sizeOf(last) < MOST_IN_PART) return last;
    const group = { date, activities: [], engagements: [], transfers: [], hasEnded };
    groups.push(group);
    return group;
  };
  for (const { activity, engagements, transfers, created, updated, ended, isKnown } of activities) {
    // What has ended holds on its own days, also if a date is given for all of the file.
    const date = (ended === undefined ? on : undefined) ?? updated ?? created ?? today;
    const places = ended === undefined ? [at(date)] : [...(isKnown ? [] : [at(date)]), at(ended, true)];
    for (const group of places) {
      group.activities.push(activity);
      group.engagements.push(...engagements);
      group.transfers.push(...transfers);
    }
    if ((on === undefined || ended !== undefined) && !isKnown && created !== undefined && created < date) {
      const { key, reference, title, role, controllers } = activity;
      at(created).activities.push({ key, reference, title, role, ...(controllers !== undefined && { controllers }) });
    }
  }
  if (byDate.size > MOST_DATES) throw new TooManyDates(byDate.size);
  const dates = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1));
  return dates.flatMap(([, groups]) => groups.map((group) => partOf(group, entries)));
}

/** Returns a part with the parties and contacts that it refers to, so that it can be planned by itself. */
function partOf({ date, activities, engagements, transfers, hasEnded }: Group, entries: Entries): Part {
  const named = new Set<unknown>();
  for (const { controllers = [], recipients = [] } of activities as { controllers?: string[]; recipients?: Entry[] }[])
    for (const key of [...controllers, ...recipients.map(({ party }) => party)]) named.add(key);
  for (const { processor, engagedBy = [] } of engagements)
    for (const key of [processor, ...itemsOf(engagedBy)]) named.add(key);
  for (const { importer, exporter } of transfers) named.add(importer).add(exporter);
  const parties = [...entries.parties.values()].filter(({ key }) => named.has(key));
  const officers = new Set<unknown>(
    parties.flatMap(({ officers = [] }) => (officers as Entry[]).map(({ contact }) => contact)),
  );
  for (const { owner } of activities) officers.add(owner as string);
  const contacts = [...entries.contacts.values()].filter(({ key }) => officers.has(key));
  const lists = { contacts, parties, processingActivities: activities, engagements, transfers };
  const contents = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  if (!hasEnded) return { effectiveOn: date, contents };
  const ending = Object.entries({ processingActivities: activities, engagements, transfers });
  const ended = ending.flatMap(([list, things]) => (things.length > 0 ? [[list, things.map(({ key }) => key)]] : []));
  return { effectiveOn: date, contents, ended: Object.fromEntries(ended) };
}
