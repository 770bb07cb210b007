import { Module } from '@nestjs/common';
import { SnapshotModule } from '#snapshot/reader';
import { Findings } from './findings.js';
import { FindingsResolver } from './findings.resolver.js';

/** What the law makes of the register. */
@Module({
  imports: [SnapshotModule],
  providers: [Findings, FindingsResolver],
  exports: [Findings],
})
export class FindingsModule {}
