import { Module } from '@nestjs/common';
import { IssueModule } from '#reports';
import { Bundles } from './bundles.js';
import { EvidenceResolver } from './evidence.resolver.js';

/** Provides the state of the log, and bundles of evidence. */
@Module({ imports: [IssueModule], providers: [Bundles, EvidenceResolver], exports: [Bundles] })
export class EvidenceModule {}
