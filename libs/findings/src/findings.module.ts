import { Module } from '@nestjs/common';
import { SnapshotModule } from '#snapshot/reader';
import { Findings } from './findings.js';
import { FindingsResolver } from './findings.resolver.js';
import { Horizon } from './horizon.js';
import { Judgements } from './judgements.js';
import { Work } from './work.js';
import { FindingFields, FindingGroupFields, WorkResolver } from './work.resolver.js';

/** Checks the register against the laws, and serves the findings and the work on them over GraphQL. */
@Module({
  imports: [SnapshotModule],
  providers: [Judgements, Work, Findings, Horizon, FindingsResolver, WorkResolver, FindingFields, FindingGroupFields],
  exports: [Judgements],
})
export class FindingsModule {}
