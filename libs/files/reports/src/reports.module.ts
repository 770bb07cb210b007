import { Module } from '@nestjs/common';
import { FindingsModule } from '#findings';
import { HistoryModule } from '#history';
import { SnapshotModule } from '#snapshot/reader';
import { MaterialReader } from './material-reader.js';
import { PreviewResolver, ReportGapMessage, ReportTableFields } from './preview/preview.resolver.js';
import { ReportMaker } from './report-maker.js';

/** Provides the reports. */
@Module({
  imports: [SnapshotModule, FindingsModule, HistoryModule],
  providers: [MaterialReader, ReportMaker, PreviewResolver, ReportGapMessage, ReportTableFields],
  exports: [ReportMaker],
})
export class ReportsModule {}
