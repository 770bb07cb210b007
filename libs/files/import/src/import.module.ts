import { Module } from '@nestjs/common';
import { RegisterFileModule } from '#register-file';
import { ImportResolver } from './import.resolver.js';
import { Importing } from './importing.js';
import { RegisterWorkbook } from './register-workbook.js';

/** Reads spreadsheets into parts of a register file, and writes the register as a workbook. */
@Module({
  imports: [RegisterFileModule],
  providers: [Importing, ImportResolver, RegisterWorkbook],
  exports: [Importing, RegisterWorkbook],
})
export class ImportModule {}
