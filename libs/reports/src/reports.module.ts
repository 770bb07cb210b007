import { Module } from '@nestjs/common';
import { SnapshotModule } from '#snapshot/reader';
import { ReportMaker } from './report-maker.js';

/** Provides the reports. */
@Module({ imports: [SnapshotModule], providers: [ReportMaker], exports: [ReportMaker] })
export class ReportsModule {}
