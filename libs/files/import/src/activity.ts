import { isKey, keyFrom } from '#naming';
import * as rows from './activity-rows.js';
import { AROUND_ROLES } from './data/fillers.js';
import { ROLES } from './data/values.js';
import { dateOf } from './dates.js';
import { detailsOf } from './details.js';
import { type Corrections, DraftReader } from './draft-reader.js';
import type { Entries, Entry } from './entries.js';
import { evidenceOf } from './evidence.js';
import { withKnownKeys } from './known-rows.js';
import type { Mapping } from './mapping.js';
import type { NamedParty } from './named-parties.js';
import { partiesNamed } from './party-names.js';
import { purposesOf } from './purposes.js';
import type { CellReport, Draft, Field, Statement } from './reading.js';
import { retentionRulesOf } from './retention-rules.js';
import { folded, oneLine } from './text.js';
import { engagementsOf, transfersOf } from './transfers.js';
import { codesOf, wholeOf } from './values.js';

/** An activity with all that belongs to it, and what its cells became. */
export interface Built {
  readonly activity: Entry;
  readonly engagements: readonly Entry[];
  readonly transfers: readonly Entry[];
  /** The days of the record's creation and of its last update, as the sheet says (ISO 8601). */
  readonly created?: string;
  readonly updated?: string;
  /** The day on which it ended, if it has. */
  readonly ended?: string;
  /** True if the register has it already. */
  readonly isKnown: boolean;
  readonly cells: readonly CellReport[];
}

const LONGEST_TITLE = 200;

/** The days on which activities are judged (ISO 8601): that given for all of a file, and that of those that have none. */
interface JudgedOn {
  readonly given?: string;
  readonly otherwise: string;
}

/** Builds the entries of an activity. */
export function built(
  draft: Draft,
  entries: Entries,
  mapping: Mapping,
  corrections: Corrections,
  on: JudgedOn,
  controller: string | undefined,
): Built | undefined {
  const reader = new DraftReader(draft, corrections);
  const [given, reference] = [reader.of('key')[0], reader.of('reference')[0]];
  const title = titleOf(reader);
  if (title === undefined) return undefined;
  for (const statement of repeated(reader, 'key', 'reference', 'title')) reader.report(statement, 'TEXT');
  const known = entries.known.find('processingActivities', given?.text, reference?.text, title);
  const wanted = known?.key ?? (given && isKey(given.text) ? given.text : keyFrom(given?.text ?? title));
  const key = entries.unique('processingActivities', wanted);
  // A text that cannot be a key, or is not the one that the register has, is kept as a text.
  if (given && given.text !== key) for (const cell of reader.of('key')) reader.describe(cell);
  const controllers = controllersOf(reader, entries, controller);
  const { created, updated, ended } = datesOf(reader, mapping, draft);
  const day = ended === undefined ? on.given : undefined; // what has ended holds on its own days
  const origin = {
    key,
    title,
    exporter: controllers[0],
    law: mapping.law,
    on: day ?? updated ?? created ?? on.otherwise,
  };
  const processors: NamedParty[] = [];
  const [dataCategories, dataSubjects] = [rows.dataCategoriesOf(reader), rows.dataSubjectsOf(reader)];
  const activity: Entry = {
    key,
    reference: (reference && oneLine(reference.text)) ?? known?.reference ?? key,
    title,
    role: roleOf(reader),
    ...(controllers.length > 0 && { controllers }),
    dataSubjects,
    ...evidenceOf(reader, entries),
    dataCategories,
    purposes: purposesOf(reader, title, dataSubjects),
    sources: rows.namedRows(reader, 'source', 'description'),
    recipients: rows.recipientsOf(reader, entries, (party) => {
      processors.push(party);
      return entries.party(party.name);
    }),
    retention: retentionRulesOf(reader, dataCategories?.length ?? 0),
    securityMeasures: rows.securityMeasuresOf(reader),
    automatedDecisions: rows.automatedDecisionsOf(reader),
    systems: rows.namedRows(reader, 'system', 'name'),
  };
  const engagements = engagementsOf(reader, entries, origin, processors);
  const transfers = transfersOf(reader, entries, origin);
  activity.description = reader.description();
  for (const field of Object.keys(activity)) if (activity[field] === undefined) delete activity[field];
  return {
    activity: withKnownKeys(activity, known),
    engagements,
    transfers,
    created,
    updated,
    ended,
    isKnown: known?.key === key,
    cells: reader.cells(key),
  };
}

/** Returns the cells that name the activity again: the first of each field, and those of its other rows that say the same. */
function repeated(reader: DraftReader, ...fields: Field[]): readonly Statement[] {
  return fields.flatMap((field) => {
    const [first, ...others] = reader.of(field);
    if (!first) return [];
    const same = others.filter(({ text }) => folded(text) === folded(first.text));
    return field === 'title' ? same : [first, ...same]; // the first title is reported with what is left of it
  });
}

/** Returns the title, else the first words of the purpose. */
function titleOf(reader: DraftReader): string | undefined {
  const [stated] = reader.of('title');
  const text = (stated ?? reader.of('purpose')[0])?.text.trim().split('\n')[0]?.replaceAll('\t', ' ');
  const title = text && text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text;
  if (stated && folded(stated.text) !== folded(title ?? '')) reader.describe(stated); // the rest of a long title
  if (stated) reader.report(stated, 'TEXT');
  return title;
}

function roleOf(reader: DraftReader): string {
  const [statement] = reader.of('role');
  const { roles } = reader.corrections;
  const [stated] = reader.codes(statement ? [statement] : [], (text) => wholeOf(text, ROLES, AROUND_ROLES, roles), 1);
  // An activity has a role. A processor with a remark is no controller: it acts on behalf of parties that the sheet does not name.
  const isOther = codesOf(statement?.text ?? '', ROLES).join() === 'PROCESSOR';
  const role = stated ?? (isOther ? 'PROCESSOR' : 'CONTROLLER');
  return role === 'CONTROLLER' && reader.of('jointController').length > 0 ? 'JOINT_CONTROLLER' : role;
}

/**
 * Returns the keys of the controllers. Without those of its own row, it is the one of the file. If one that the row names is a question,
 * there is none: the others would seem to be all.
 */
function controllersOf(reader: DraftReader, entries: Entries, general: string | undefined): string[] {
  const stated = reader.of('controller', 'jointController');
  if (roleOf(reader) === 'PROCESSOR') {
    for (const statement of stated) reader.describe(statement, 'NOT_UNDERSTOOD', 'OF_PROCESSOR');
    return [];
  }
  const named = stated.map((statement) => ({ statement, parties: partiesNamed(reader, entries, statement) }));
  const isKnown = named.every(({ parties }) => parties !== undefined);
  const keys = named.flatMap(({ statement, parties }) => {
    if (!isKnown && parties) reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_CONTROLLER');
    if (!isKnown || !parties) return [];
    reader.report(statement, 'TEXT');
    const details = detailsOf(reader, statement);
    return parties.map(({ name, address }) => entries.party(name, { ...details, ...(address && { address }) }));
  });
  const isOwn = reader.of('controller').length > 0;
  const controllers = isKnown ? [...new Set([...(isOwn || !general ? [] : [general]), ...keys])] : [];
  for (const [field, role] of [
    ['officer', 'DATA_PROTECTION_OFFICER'],
    ['representative', 'EU_REPRESENTATIVE'],
  ] as const)
    for (const statement of reader.of(field)) {
      if (controllers[0] === undefined) continue;
      entries.appoint(controllers[0], role, entries.contact(statement.text.trim(), detailsOf(reader, statement)));
      reader.report(statement, 'TEXT', role);
    }
  return controllers;
}

function datesOf(
  reader: DraftReader,
  { days, format }: Mapping,
  { lasted }: Draft,
): Pick<Built, 'created' | 'updated' | 'ended'> {
  const order = days ?? (format === 'CNIL' ? 'DAY_FIRST' : undefined);
  const dateIn = (field: 'created' | 'updated' | 'ended') => {
    const [statement] = reader.of(field);
    if (!statement) return undefined;
    const date = statement.type === 'DATE' ? statement.text.slice(0, 10) : dateOf(withoutTime(statement.text), order);
    if (date) reader.report(statement, 'VALUE', date);
    else reader.describe(statement, 'NOT_UNDERSTOOD', 'NO_SUCH_DATE');
    return date;
  };
  const [created, updated] = [dateIn('created'), dateIn('updated')];
  if (!lasted) return { created, updated };
  dateIn('ended');
  const { from, to } = lasted;
  return {
    created: from,
    updated: updated !== undefined && updated > from && updated < to ? updated : from,
    ended: to,
  };
}

/** Returns a date without the time of day that follows it. */
function withoutTime(text: string): string {
  return text.trim().replace(/,?(?: à| at| um)? \d{1,2}:\d{2}(?::\d{2})?$/, '');
}
