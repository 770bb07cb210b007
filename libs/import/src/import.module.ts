import { Module } from '@nestjs/common';
import { ImportResolver } from './import.resolver.js';
import { Importing } from './importing.js';

/** Reads spreadsheets into parts of a register file. */
@Module({ providers: [Importing, ImportResolver], exports: [Importing] })
export class ImportModule {}
