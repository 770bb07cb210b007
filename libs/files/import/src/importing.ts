import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { Clock, Rejection } from '#kernel';
import { Things } from '#read-model';
import { UnreadableFile } from '#register-file';
import { readSpreadsheet, UnreadableSpreadsheet, type Workbook } from '#spreadsheet';
import { proposeMapping, type Reading, readWorkbook, TooManyDates } from './import.js';
import type { Known, KnownEntry } from './known.js';
import type { KnownRows } from './known-rows.js';
import { type Mapping, readMapping } from './mapping.js';
import { isOwn, readOwn } from './own/in.js';
import { readRecordFile } from './record-file.js';
import { withColumns } from './tables.js';

/** A spreadsheet file, and how it is to be read. */
export interface SpreadsheetFile {
  readonly bytes: Uint8Array;
  /** The name of the file, for the sheet of a CSV file. */
  readonly name?: string;
  /** A mapping in YAML; as proposed, if absent. */
  readonly mapping?: string;
  /** The date from which all of it holds (ISO 8601). If absent, the dates in the sheet, else today. */
  readonly on?: string;
  /** The encoding of a CSV file; recognised, if absent. */
  readonly encoding?: string;
}

/** A workbook as it was understood, with what was ignored in the file, and the encoding of a CSV file. */
export interface FileReading extends Reading, Pick<Workbook, 'ignored' | 'encoding'> {}

/** Reads spreadsheets against the register. It changes nothing. */
@Injectable()
export class Importing {
  constructor(
    private readonly clock: Clock,
    private readonly things: Things,
  ) {}

  /**
   * Returns what a spreadsheet would become: parts of a register file, and a report on every cell.
   * @throws {Rejection} UNREADABLE_FILE with the `fault`; INVALID for a mapping with mistakes, or for too many dates
   */
  async read(
    { bytes, name, mapping, on, encoding: wanted }: SpreadsheetFile,
    schema: GraphQLSchema,
  ): Promise<FileReading> {
    try {
      const workbook = readRecordFile(bytes) ?? (await readSpreadsheet(bytes, name?.replace(/\.[^.]*$/, ''), wanted));
      const { ignored, encoding } = workbook;
      const today = this.clock.today();
      if (isOwn(workbook)) return { ...(await readOwn(workbook, schema, on ?? today)), ignored, encoding };
      const chosen = mapping === undefined ? proposeMapping(workbook) : withColumns(workbook, givenMapping(mapping));
      if (!chosen) throw unreadable('NO_HEADINGS', NO_HEADINGS);
      const known = await this.known();
      return { ...(await readWorkbook(workbook, chosen, { on, today, known })), ignored, encoding };
    } catch (error) {
      if (error instanceof UnreadableSpreadsheet) throw unreadable(error.fault, error.message);
      if (error instanceof TooManyDates)
        throw new Rejection('INVALID', error.message, 'input.on', { dates: error.dates });
      throw error;
    }
  }

  /** Returns the things that a sheet can mean, as they are today. */
  private async known(): Promise<Known> {
    const moment = await this.things.moment(undefined);
    const of = async (kind: string) => (await this.things.all(kind, moment)) as unknown as readonly KnownThing[];
    const [contacts, parties] = [await of('contact'), await of('party')];
    const keys = new Map([...contacts, ...parties].map(({ id, key }) => [id, key ?? id]));
    const entry = ({ id, key, reference, title, name, email, officers }: KnownThing): KnownEntry => ({
      ...{ key: key ?? id, reference, title, name, email },
      ...(officers && { officers: officers.map((officer) => ({ ...officer, contact: keys.get(officer.contact) })) }),
    });
    return {
      contacts: contacts.map(entry),
      parties: parties.map(entry),
      assets: (await of('asset')).map(entry),
      engaged: (await of('engagement')).flatMap(({ processor }) => keys.get(processor ?? '') ?? []),
      processingActivities: (await of('processingActivity'))
        .toSorted((a, b) => Number(a.retired ?? false) - Number(b.retired ?? false))
        .map((activity) => ({ ...entry(activity), ...rowsOf(activity) })),
    };
  }
}

const rowsOf = ({ dataCategories, dataSubjects, recipients, sources, systems }: KnownThing): KnownRows => ({
  ...{ dataCategories, dataSubjects, recipients, sources, systems },
});

/** The state of a thing, as far as a sheet can mean it. */
interface KnownThing extends Omit<KnownEntry, 'key' | 'officers'> {
  readonly id: string;
  readonly key?: string;
  readonly retired?: boolean;
  /** The id of a party. */
  readonly processor?: string;
  readonly officers?: readonly { readonly contact: string }[];
}

const NO_HEADINGS =
  'No row of the file has two texts that could be headings. Take the file that has the record as a table, with headings.';

function givenMapping(text: string): Mapping {
  try {
    return readMapping(text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Rejection('INVALID', `The mapping: ${error.message}`, 'input.mapping');
  }
}

function unreadable(fault: string, message: string): Rejection {
  return new Rejection('UNREADABLE_FILE', message, 'input.content', { fault });
}
