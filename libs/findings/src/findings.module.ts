import { Module } from '@nestjs/common';
import { accessOf } from '#read-model';
import { RegisterModule } from '#runtime';
import { findingsAccess } from './findings.access.js';
import { Findings } from './findings.js';
import { FindingsResolver } from './findings.resolver.js';

/** What the law makes of the register. */
@Module({
  imports: [RegisterModule],
  providers: [accessOf(findingsAccess), Findings, FindingsResolver],
  exports: [Findings],
})
export class FindingsModule {}
