import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, enumOf, Optional, Readable } from '#graphql';
import { NOTES as TEXTS } from './data/notes.js';
import { FORMATS, type Format, NOTES, type Note, OUTCOMES, type Outcome } from './reading.js';

/** The forms of workbooks that are recognised. */
const ImportFormat = enumOf(FORMATS);
/** The fates of cells. */
const ImportOutcome = enumOf(OUTCOMES);
/** The notes on cells. */
const ImportNote = enumOf(NOTES);

registerEnumType(ImportFormat, {
  name: 'ImportFormat',
  description: 'A form of workbook, recognised by its headings. TABLE is any other sheet with one activity a row.',
});
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description:
    'The fate of a cell. VALUE: a code, a date, a country. TEXT: the text of a field. DESCRIPTION: no field has the meaning, so it is in the description. NOT_UNDERSTOOD: not all of the text is known as a value, so it is in the description. ASKED: nothing is made of its row, or of its column, until the mapping says how it is meant. The activity may have ended, the row be none, or the heading only be guessed. NOT_READ: outside of what is read. HEADING: it says what other cells mean.',
});
registerEnumType(ImportNote, {
  name: 'ImportNote',
  description: 'The reason for the fate of a cell.',
  valuesMap: Object.fromEntries(NOTES.map((note) => [note, { description: TEXTS[note] }])),
});

@InputType({ description: 'A spreadsheet file: XLSX, ODS or CSV, at most 16 MiB.' })
export class SpreadsheetInput {
  @Field({ description: 'The name of the file.' }) name!: string;
  @Field(() => [String], { description: 'Its bytes in base64, in parts of at most 4 MiB of text, in order.' })
  content!: string[];
  @Optional(() => String, { description: 'How it is read, in YAML: a mapping as `mapping` gives it, corrected.' })
  mapping?: string;
  @Optional(() => DateScalar, {
    description: 'The date from which all of it holds. Without it, the dates in the sheet, else today.',
  })
  on?: string;
  @Optional(() => String, {
    description:
      'The encoding of a CSV file, such as windows-1252, shift_jis or euc-kr. Without it, it is recognised. A file in which several are possible needs it.',
  })
  encoding?: string;
}

@Readable()
@ObjectType({ description: 'A heading, and the field that its column is read as.' })
class ImportColumn {
  @Field() heading!: string;
  @Field({ description: 'One of `fields`.' }) field!: string;
  @Field({ description: 'True if the field is a guess: only a part of the heading is known, or no source says it.' })
  isGuessed!: boolean;
  @Field(() => [String], { description: 'Other fields that it could be, the likeliest first.' }) candidates!: string[];
  @Field(() => [String], { description: 'Different texts of its first cells, at most three.' }) examples!: string[];
}

@Readable()
@ObjectType({
  description: 'A text that was not understood. An answer in `values` of the mapping is for all of its cells.',
})
class ImportUnknownValue {
  @Field({ description: 'The list of the mapping that the answer goes to.' }) list!: string;
  @Field({ description: 'The field that it was read as.' }) field!: string;
  @Field() text!: string;
  @Field(() => Int, { description: 'The number of cells that have it.' }) cells!: number;
  @Field(() => [String], {
    description: 'The answers that there are. None for countries, which are codes, and for periods, such as P5Y.',
  })
  choices!: string[];
}

@Readable()
@ObjectType({
  description: 'An answer in `values` of the mapping: what a text means. Change it there, or take it out.',
})
class ImportAnswer {
  @Field({ description: 'The list of the mapping that it is in.' }) list!: string;
  @Field({ description: 'The field that such a text is read as.' }) field!: string;
  @Field({ description: 'The text. In the list rows, an empty one means rows without a name.' }) text!: string;
  @Field() value!: string;
  @Field(() => [String], {
    description: 'The answers that there are. None for countries, which are codes, and for periods, such as P5Y.',
  })
  choices!: string[];
}

@Readable()
@ObjectType({ description: 'A sheet of the file.' })
class ImportSheet {
  @Field() name!: string;
  @Field() isHidden!: boolean;
  @Field({ description: 'False if nothing of it was read.' }) isRead!: boolean;
  @Field(() => Int, { description: 'Its rows with a value.' }) rows!: number;
}

@Readable()
@ObjectType({ description: 'The number of cells with one fate.' })
class ImportCount {
  @Field(() => ImportOutcome) outcome!: Outcome;
  @Field(() => Int) count!: number;
}

@Readable()
@ObjectType({ description: 'A cell, and what it became.' })
class ImportCell {
  @Field() sheet!: string;
  @Field({ description: 'Its address, such as B12. Cells that are not read, and headings, are also ranges: B12:D14.' })
  cell!: string;
  @Field(() => Int, { description: 'The number of cells: 1, or those of the range.' }) count!: number;
  @Field() heading!: string;
  @Field({ description: 'Its text, at most 500 characters.' }) text!: string;
  @Field(() => ImportOutcome) outcome!: Outcome;
  @Field({ description: 'The field that it was read as.' }) field!: string;
  @Optional(() => String, { description: 'The key of the activity.' }) activity?: string;
  @Optional(() => String, {
    description: 'The value that it became. If it is asked about: the text that leads to the question.',
  })
  became?: string;
  @Optional(() => ImportNote) note?: Note;
  @Optional(() => String, {
    description:
      'Of a question: an entry for `values` of the mapping, in YAML. It takes the row as it seems to be meant.',
  })
  proposal?: string;
}

@Readable()
@ObjectType({ description: 'A part of what a file becomes: what holds from one date.' })
class ImportPart {
  @Field(() => DateScalar) effectiveOn!: string;
  @Field({ description: 'A register file in JSON, in the shape of RegisterInput. Apply it with applyRegister.' })
  file!: string;
}

@Readable()
@ObjectType({ description: 'A spreadsheet as it was understood. Nothing of it is recorded.' })
export class ImportReading {
  @Field(() => ImportFormat) format!: Format;
  @Optional(() => String, { description: 'The encoding in which a CSV file was read.' }) encoding?: string;
  @Field({ description: 'How it was read, in YAML. Correct it, and give it again.' }) mapping!: string;
  @Optional(() => String, { description: 'Where the names of its columns are from, if it is a known form.' })
  source?: string;
  @Optional(() => String, { description: 'The sheet of a table.' }) sheet?: string;
  @Optional(() => Int, { description: 'The row of the headings of a table, from 1.' }) headingRow?: number;
  @Field(() => [ImportColumn], { description: 'The columns of a table with the fields that they are read as.' })
  columns!: ImportColumn[];
  @Field(() => [String], { description: 'The fields that a column can be read as.' }) fields!: string[];
  @Field(() => [String], {
    description:
      'What the file has and was not read: MACROS, EXTERNAL_LINKS, COMMENTS, LARGE_MERGED_AREA, NO_SUCH_DAY.',
  })
  ignored!: string[];
  @Field(() => [ImportSheet]) sheets!: ImportSheet[];
  @Field(() => Int) activities!: number;
  @Field(() => [ImportCount]) counts!: ImportCount[];
  @Field(() => [ImportCell], {
    description: 'The first 1,000 cells, questions and those that were not understood first.',
  })
  cells!: ImportCell[];
  report!: string;
  @Field(() => [ImportAnswer], { description: 'The answers by which it was read.' }) answers!: ImportAnswer[];
  @Optional(() => String, {
    description: 'How dates such as 03/04/2020 were read: DAY_FIRST or MONTH_FIRST. Without it, they are asked about.',
  })
  days?: string;
  @Field({ description: 'The law of the grounds of transfers: EU or UK.' }) law!: string;
  @Field(() => [ImportUnknownValue], { description: 'Those of most cells first, at most 200.' })
  unknownValues!: ImportUnknownValue[];
  @Field(() => [ImportPart], { description: 'In the order of their dates: apply one after the other.' })
  parts!: ImportPart[];
}
