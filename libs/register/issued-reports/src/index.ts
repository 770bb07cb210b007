export { IssueReport } from './issued-report.commands.js';
export type { Issue, IssuedReport, ReportMoment } from './issued-report.events.js';
export { issuedReportFacets, issuedReportSorts } from './issued-report.facets.js';
export { issuedReports } from './issued-report.slice.js';
