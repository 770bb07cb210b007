import { Module } from '@nestjs/common';
import { FindingsModule } from '#findings';
import { HistoryModule } from '#history';
import { SnapshotModule } from '#snapshot/reader';
import { ChangeReader } from './change-reader.js';
import { MaterialReader } from './material-reader.js';
import { OutdatedReader } from './outdated-reader.js';
import { PreviewResolver, ReportTableFields } from './preview/preview.resolver.js';
import { ReportMaker } from './report-maker.js';

/** Provides the reports. */
@Module({
  imports: [SnapshotModule, FindingsModule, HistoryModule],
  providers: [ChangeReader, OutdatedReader, MaterialReader, ReportMaker, PreviewResolver, ReportTableFields],
  exports: [ReportMaker],
})
export class ReportsModule {}
