import { Module } from '@nestjs/common';
import { accessOf } from '#read-model';
import { SnapshotModule } from '#snapshot/reader';
import { findingsAccess } from './findings.access.js';
import { Findings } from './findings.js';
import { FindingsResolver } from './findings.resolver.js';

/** What the law makes of the register. */
@Module({
  imports: [SnapshotModule],
  providers: [accessOf(findingsAccess), Findings, FindingsResolver],
  exports: [Findings],
})
export class FindingsModule {}
