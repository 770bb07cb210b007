import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { GraphQLSchema } from 'graphql';
import {
  annotatedMapping,
  type ColumnReport,
  countsOf,
  FIELDS,
  type FileReading,
  Importing,
  INVENTORY_FIELDS,
  inOrder,
  inRanges,
  NOTE_TEXTS,
  type Note,
  type Part,
  type RangeReport,
  reportOf,
  type SpreadsheetFile,
  sourceOf,
  writeMapping,
} from '#import';
import { checkedContents, type RegisterContents, textOf } from '#register-file';
import { MOST_OF_SPREADSHEET } from '#spreadsheet';
import { type ApplyingOptions, applyOver, applyTo, bytesOf } from './apply.js';
import { dateOf } from './dates.js';
import { inParts } from './parts.js';
import { ask, fileSchema, type Server, targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly mapping?: string;
  readonly on?: string;
  readonly encoding?: string;
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly writeMapping?: string;
  readonly fields?: boolean;
  readonly reason?: string;
}

/** A spreadsheet as it was understood, here or by a server. */
interface Answer {
  readonly format: string;
  readonly encoding?: string | null;
  readonly mapping: string;
  readonly source?: string | null;
  readonly columns: readonly ColumnReport[];
  readonly activities: number;
  readonly counts: readonly { readonly outcome: string; readonly count: number }[];
  readonly cells: readonly RangeReport[];
  readonly report: string;
  readonly sheets: readonly { readonly name: string; readonly isRead: boolean }[];
  readonly parts: readonly Part[];
}

const READ = `mutation Read($input: SpreadsheetInput!) {
  readSpreadsheet(input: $input) {
    format encoding mapping source columns { heading field isGuessed candidates examples }
    activities report counts { outcome count } sheets { name isRead } parts { effectiveOn file }
    cells { sheet cell count heading text outcome field became note proposal }
  }
}`;

/** Most cells to print before the others are counted. */
const PRINTED = 20;

/** Adds `regesta import FILE`, which reads a spreadsheet into the register. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import [file]')
    .description(
      'Read a spreadsheet (XLSX, ODS, CSV): that of an authority or of another product, our own, or any table. Also the YAML of Fides, and our record in JSON-LD.',
    )
    .option('--mapping <file>', 'how the file is read, as --write-mapping wrote it (YAML)')
    .option(
      '--write-mapping <file>',
      'write how the file is read, with examples of its cells, to be corrected; apply nothing',
    )
    .option('--fields', 'list the fields that a column can be read as, with their meaning')
    .option('--on <date>', 'the date from which all of it holds (default: the dates in the sheet, else today)', dateOf)
    .option('--encoding <name>', 'the encoding of a CSV file, such as windows-1252 (default: as recognised)')
    .option('--report <file>', 'write what each cell became (CSV)')
    .option('--reason <text>', 'the reason, recorded with every command')
    .option('--dry-run', 'print what was understood and the plan, and change nothing')
    .action(async (file: string | undefined, options: Options, command: Command) => {
      if (options.fields) return listFields(terminal);
      if (file === undefined) return command.error("error: missing required argument 'file'");
      const { stores, server, language } = targetOf(command, terminal);
      const bytes = bytesOf(file, MOST_OF_SPREADSHEET.file);
      const mapping = options.mapping && textOf(bytesOf(options.mapping), options.mapping);
      const { on, encoding } = options;
      const given = { bytes, name: basename(file), mapping: mapping || undefined, on, encoding };
      const schema = await fileSchema();
      if (server) {
        const answer = await readAt(server, given);
        const apply = (input: RegisterContents, how: ApplyingOptions) => applyOver(server, input, how, terminal);
        return finish(answer, options, schema, terminal, apply);
      }
      return withRegister(
        stores,
        terminal,
        async (register) => {
          await untilCurrent(register);
          const answer = await answerOf(await register.get(Importing).read(given, schema));
          return finish(answer, options, schema, terminal, (input, how) => applyTo(register, input, how, terminal));
        },
        { begins: true, language },
      );
    });
}

async function readAt(server: Server, { bytes, name, mapping, on, encoding }: SpreadsheetFile): Promise<Answer> {
  const input = { name, content: inParts(bytes), mapping, on, encoding };
  type Sent = Omit<Answer, 'parts'> & {
    readonly parts: readonly { readonly effectiveOn: string; readonly file: string }[];
  };
  const { readSpreadsheet: sent } = await ask<{ readSpreadsheet: Sent }>(server, READ, { input });
  const parts = sent.parts.map(({ effectiveOn, file }) => ({ effectiveOn, contents: JSON.parse(file) }));
  return { ...sent, parts };
}

function listFields({ out }: Terminal): void {
  const list = (fields: Readonly<Record<string, string>>) => {
    for (const [field, meaning] of Object.entries(fields)) out.write(`${field.padEnd(30)} ${meaning}\n`);
  };
  list(FIELDS);
  out.write('\nOf a list of systems or vendors (format: INVENTORY):\n\n');
  list(INVENTORY_FIELDS);
}

async function answerOf({ mapping, cells, ...reading }: FileReading): Promise<Answer> {
  const sorted = await inOrder(cells);
  return {
    ...reading,
    format: mapping.format,
    source: sourceOf(mapping.format),
    mapping: writeMapping(mapping),
    counts: countsOf(cells),
    cells: inRanges(sorted.filter(({ outcome }) => LISTED.some(([listed]) => listed === outcome))),
    report: await reportOf(sorted),
  };
}

/** Prints what was understood, and plans and applies the parts one after the other. */
async function finish(
  answer: Answer,
  { report, writeMapping: mappingFile, dryRun, reason }: Options,
  schema: GraphQLSchema,
  terminal: Terminal,
  apply: (input: RegisterContents, options: ApplyingOptions) => Promise<void>,
): Promise<void> {
  print(answer, terminal);
  if (report) writeFileSync(report, answer.report);
  if (mappingFile) {
    writeFileSync(mappingFile, annotatedMapping(answer.mapping, answer.columns));
    terminal.out.write(`The mapping is in ${mappingFile}. Correct it, and give it with --mapping.\n`);
    return;
  }
  if (isUnknown(answer)) throw new Error(NO_HEADINGS);
  if (answer.activities === 0 && answer.parts.length === 0) throw new Error(nothingIn(answer));
  for (const { effectiveOn, contents, ended } of answer.parts) {
    if (answer.parts.length > 1) terminal.out.write(`\nFrom ${effectiveOn}:\n`);
    await apply(checkedContents({ effectiveOn, ...contents, ...(ended && { ended }) }, schema), { dryRun, reason });
  }
}

/** Returns true if no column of a table has a meaning. */
function isUnknown({ columns }: Answer): boolean {
  return columns.length > 0 && columns.every(({ field }) => NO_MEANING.has(field));
}

const NO_MEANING = new Set(['UNANSWERED', 'DESCRIPTION', 'NOTHING']);

const NO_HEADINGS =
  'No row of the file has headings that are known. --write-mapping FILE writes the headings that there are, with examples of their cells. Say what each means, and give the file with --mapping.';

/** Says what to do if a file has no activity. */
function nothingIn({ format, counts }: Answer): string {
  if (counts.some(({ outcome, count }) => outcome === 'ASKED' && count > 0))
    return 'Nothing was imported: all of it is a question. Answer them in the mapping: --write-mapping FILE writes it, --mapping FILE takes it.';
  return format !== 'TABLE' && format !== 'ICO'
    ? `Nothing was imported: ${FORMS[format] ?? 'the file'} has no activity with a name. Fill it in, and import it again.`
    : 'Nothing was imported: no activity was found. Write how the file is read with --write-mapping FILE. Name in it the sheet, the row of the headings, and the column with the title or the purpose. Then give it with --mapping FILE.';
}

/** Returns how many things a file has, in words: activities, or what its inventory lists. */
function amountIn({ activities, parts }: Answer): string {
  const listed = Object.entries(INVENTORY_LISTS).flatMap(([list, words]) => {
    const things = parts.flatMap(({ contents }) => contents[list as keyof typeof contents] ?? []);
    return things.length > 0 ? [`${things.length} ${words}`] : [];
  });
  return activities === 0 && listed.length > 0 ? listed.join(', ') : `${activities} activities`;
}

const INVENTORY_LISTS = { assets: 'systems', parties: 'companies', engagements: 'engagements' };

function print(answer: Answer, { out }: Terminal): void {
  const { format, encoding, source, columns, activities, counts, cells, sheets, parts } = answer;
  out.write(`Recognised as ${FORMS[format] ?? format}: ${amountIn(answer)}.\n`);
  if (encoding && encoding !== 'utf-8')
    out.write(`Its encoding is read as ${encoding}. --encoding NAME gives another.\n`);
  if (source) out.write(`The names of its columns are from ${source}.\n`);
  const guessed = columns
    .filter(({ isGuessed }) => isGuessed)
    .map(({ heading, field }) => `${heading.trim()} (${field})`);
  if (guessed.length > 0) out.write(`What these columns mean is a guess: ${guessed.join(', ')}.\n`);
  const open = columns.filter(({ field }) => field === 'UNANSWERED');
  if (open.length > 0)
    out.write(
      `What these columns mean is a question, and nothing is made of them until you answer it in the mapping: ${open.map(({ heading, candidates: [likely] }) => `${heading.trim()}${likely ? ` (${likely}?)` : ''}`).join(', ')}.\n`,
    );
  const unread = sheets.filter(({ isRead }) => !isRead).map(({ name }) => name);
  if (unread.length > 0) out.write(`Sheets that are not read: ${unread.join(', ')}.\n`);
  out.write(
    `${counts.map(({ outcome, count }) => `${count} ${outcome === 'ASKED' && activities === 0 ? 'left out with a question' : (WORDS[outcome] ?? outcome)}`).join(', ')}.\n`,
  );
  const notes = new Set<Note>();
  for (const [outcome, words] of LISTED) {
    const unclear = cells.filter((cell) => cell.outcome === outcome).slice(0, PRINTED);
    const total = counts.find((count) => count.outcome === outcome)?.count ?? 0;
    const printed = unclear.reduce((sum, { count }) => sum + count, 0);
    for (const { sheet, cell, heading, text, became, note, proposal } of unclear) {
      const what = (note && QUESTIONS[note]) || words;
      const why = [became, note, proposal].filter((part) => part !== undefined && part !== null).join(': ');
      out.write(
        `${what}: ${[`${sheet}!${cell}`, heading].join(' ').trim()}: ${shortened(text)}${why && ` (${why})`}\n`,
      );
      if (note) notes.add(note);
    }
    if (total > printed) out.write(`${words}: ${total - printed} more. --report FILE lists all.\n`);
  }
  for (const note of notes) if (NOTE_TEXTS[note]) out.write(`${note}: ${NOTE_TEXTS[note]}\n`); // a newer server has others
  if (parts.length > 1) out.write(`It holds from ${parts.length} dates. They are applied one after the other.\n`);
}

/** Most characters of a text that is printed. */
const LONGEST = 200;

/** Returns a text in one line. */
function shortened(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, ' / ') || '(empty)';
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const FORMS: Readonly<Record<string, string>> = {
  REGESTA: 'our own workbook',
  CNIL: "the CNIL's workbook",
  ICO: "the ICO's sheet",
  CISO_ASSISTANT: 'a workbook of CISO Assistant',
  DASTRA: 'a record of Dastra',
  MADIS: 'a record of MADIS',
  ONETRUST: 'processing activities of OneTrust',
  ONETRUST_ASSETS: 'assets of OneTrust',
  ONETRUST_VENDORS: 'vendors of OneTrust',
  SERVICENOW: 'business applications of ServiceNow',
  INVENTORY: 'a list of systems and vendors',
  FIDES: 'systems of Fides',
  DPV: 'a record in the Data Privacy Vocabulary',
  TABLE: 'a table',
};
/** Questions in other words than most. */
const QUESTIONS: Partial<Record<Note, string>> = {
  RETIRED: 'still in use?',
  STATUS: 'still in use?',
  GUESSED_HEADING: 'what does this column mean?',
  VENDOR: 'does it process personal data for you?',
};
/** The cells to print one by one, with what is said of them. */
const LISTED = [
  ['ASKED', 'how is it meant?'],
  ['NOT_UNDERSTOOD', 'not understood'],
  ['NOT_READ', 'not read'],
] as const;
const WORDS: Readonly<Record<string, string>> = {
  ASKED: 'left out with a question',
  NOT_UNDERSTOOD: 'cells not understood',
  NOT_READ: 'not read',
  DESCRIPTION: 'put in the description',
  LEFT_OUT: 'left out',
  TEXT: 'taken as text',
  VALUE: 'taken as values',
  HEADING: 'headings',
};
