// model/: what a report is. kinds/: what each kind makes of the register, by the data in templates/. formats/: files.

export type { FrontLine } from './formats/front.js';
export { ContentWriter, PAGE_POLICY, type PageParts, pageOf } from './formats/html/html.js';
export { asIs, markup, type Written } from './formats/html/markup.js';
export { speaker } from './formats/values.js';
export { missingFor } from './formats/writers.js';
export { draftAddress, draftRequestOf, LEFT_OUT, REPORTS } from './issue/addresses.js';
export { Drafts } from './issue/drafts.js';
export { IssueModule } from './issue/issue.module.js';
export { Issued } from './issue/issued.js';
export { type FilePlace, IssuedFiles, type NoSalt } from './issue/issued-files.js';
export { ISSUED_REPORT } from './issue/issuing.js';
export { type MovedOn, Reissuing } from './issue/reissuing.js';
export { kindOf, REPORT_KINDS } from './kinds/index.js';
export { makeReport, type ReportInputs } from './make.js';
export { canonicalJson, contentHash } from './model/content-hash.js';
export { type ReportKind, type ReportScope, templateOf } from './model/kind.js';
export * from './model/report.js';
export { UNAPPROVED, type Unapproved } from './model/unapproved.js';
export { type Renderer, renderer } from './render/renderer.js';
export { type MadeReport, ReportMaker, type RequestedReport } from './report-maker.js';
export { ReportsModule } from './reports.module.js';
export { legendOf } from './words/language.words.js';
