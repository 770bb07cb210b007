import { Module } from '@nestjs/common';
import { SnapshotModule } from '#snapshot/reader';
import { Findings } from './findings.js';
import { FindingsResolver } from './findings.resolver.js';

/** Checks the register against the laws, and serves the findings over GraphQL. */
@Module({
  imports: [SnapshotModule],
  providers: [Findings, FindingsResolver],
  exports: [Findings],
})
export class FindingsModule {}
