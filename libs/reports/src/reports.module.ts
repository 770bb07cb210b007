import { Module } from '@nestjs/common';
import { FindingsModule } from '#findings';
import { HistoryModule } from '#history';
import { SnapshotModule } from '#snapshot/reader';
import { MaterialReader } from './material-reader.js';
import { ReportMaker } from './report-maker.js';

/** Provides the reports. */
@Module({
  imports: [SnapshotModule, FindingsModule, HistoryModule],
  providers: [MaterialReader, ReportMaker],
  exports: [ReportMaker],
})
export class ReportsModule {}
