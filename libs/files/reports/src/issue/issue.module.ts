import { Module } from '@nestjs/common';
import { renderer } from '../render/renderer.js';
import { ReportsModule } from '../reports.module.js';
import { Drafts } from './drafts.js';
import { IssuedReportConnection, issuedReportFacetTypes } from './issue.graphql.js';
import { IssueResolver } from './issue.resolver.js';
import { Issued } from './issued.js';
import { IssuedFiles } from './issued-files.js';
import { Issuing } from './issuing.js';
import { PersonsInReports } from './personal-texts.js';
import { Reissuing } from './reissuing.js';
import { RENDERER, ReportFiles } from './report-files.js';

/** Issues reports, and serves what was issued. */
@Module({
  imports: [ReportsModule],
  providers: [
    { provide: RENDERER, useFactory: () => renderer() },
    ReportFiles,
    PersonsInReports,
    IssuedFiles,
    Issued,
    Issuing,
    Reissuing,
    Drafts,
    IssueResolver,
    issuedReportFacetTypes.counts(IssuedReportConnection),
  ],
  exports: [Issued, Reissuing, Drafts],
})
export class IssueModule {}
