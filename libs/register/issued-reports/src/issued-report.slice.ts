import { slice } from '#slice';
import { issuedReportAccess } from './issued-report.access.js';
import * as commands from './issued-report.commands.js';
import { issuedReportDecider } from './issued-report.decider.js';
import { issuedReportProjection } from './issued-report.projection.js';

/**
 * The slice of issued reports. The library `reports` serves it: only there are reports made. A register file cannot hold
 * them: what was issued is a fact of this register alone.
 */
export const issuedReports = slice({
  decider: issuedReportDecider,
  commands,
  projection: issuedReportProjection,
  access: issuedReportAccess,
  providers: [],
});
