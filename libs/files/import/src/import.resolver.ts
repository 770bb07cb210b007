import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { At, Heavy, LargeInput, Moment, Needs, RecordsNothing } from '#graphql';
import { reject } from '#kernel';
import { ImportReading, SpreadsheetInput } from './import.graphql.js';
import { Importing } from './importing.js';
import { type PresentReading, presentReading, reportOf } from './present.js';
import { RegisterWorkbook } from './register-workbook.js';

/** Reads spreadsheets for the wizard of the console, and for programs. */
@Resolver(() => ImportReading)
export class ImportResolver {
  constructor(
    private readonly importing: Importing,
    private readonly workbook: RegisterWorkbook,
  ) {}

  @Heavy(5)
  @Needs('ANYBODY')
  @Query(() => String, { description: 'The register at the moment as a workbook (XLSX), in base64.' })
  async registerWorkbook(@Info() { schema }: GraphQLResolveInfo, @At() at?: Moment) {
    return Buffer.from(await this.workbook.file(at, schema)).toString('base64');
  }

  @Heavy(5)
  @RecordsNothing()
  @Needs('EDITOR')
  @Mutation(() => ImportReading, {
    description:
      'Reads a spreadsheet: recognises its form, reports what every cell becomes, and gives parts of a register file to apply. It records nothing.',
  })
  async readSpreadsheet(
    @Args('input') input: SpreadsheetInput,
    @Info() { schema }: GraphQLResolveInfo,
    @LargeInput('input') whole?: SpreadsheetInput,
  ) {
    const { content, name, mapping, on, encoding } = whole ?? input;
    const wrong = content.findIndex((part) => !/^[A-Za-z0-9+/]*={0,2}$/.test(part));
    if (wrong >= 0) reject('INVALID', 'The content is not base64.', `input.content.${wrong}`);
    const bytes = Buffer.concat(content.map((part) => Buffer.from(part, 'base64')));
    const reading = await this.importing.read(
      { bytes, name, mapping: mapping ?? undefined, on: on ?? undefined, encoding: encoding ?? undefined },
      schema,
    );
    return presentReading(reading);
  }

  @ResolveField(() => String, { description: 'All cells as CSV, with headings.' })
  report(@Parent() { all }: PresentReading) {
    return reportOf(all);
  }
}
