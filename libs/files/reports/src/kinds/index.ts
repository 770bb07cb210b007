import { reject } from '#kernel';
import type { ReportKind } from '../model/kind.js';
import { activity } from './activity.js';
import { arrangements } from './arrangement.js';
import { art30 } from './art30.js';
import { assessments } from './assessments.js';
import { auditLog } from './audit-log.js';
import { board } from './board.js';
import { brazilTransfers } from './brazil-transfers.js';
import { changes } from './changes.js';
import { chinaFilingKind } from './china-filing.js';
import { clausesKinds } from './clauses.js';
import { cnil } from './cnil.js';
import { documents } from './documents.js';
import { dpc } from './dpc.js';
import { dpv } from './dpv.js';
import { findings } from './findings.js';
import { ico } from './ico.js';
import { informationKinds } from './information.js';
import { processors } from './processors.js';
import { retentionSchedule } from './retention-schedule.js';
import { subProcessors } from './sub-processors.js';
import { superset } from './superset.js';
import { transfers } from './transfers.js';
import { usAssessments } from './us-assessments.js';
import { usContracts } from './us-contracts.js';
import { usNotice } from './us-notice.js';
import { usStates } from './us-states.js';

/** The kinds of reports, in the order of lists. */
export const REPORT_KINDS: readonly ReportKind[] = [
  ...art30,
  ico,
  cnil,
  dpc,
  superset,
  ...documents,
  brazilTransfers,
  subProcessors,
  ...informationKinds,
  ...clausesKinds,
  chinaFilingKind,
  ...arrangements,
  transfers,
  processors,
  retentionSchedule,
  assessments,
  usStates,
  usAssessments,
  usNotice,
  usContracts,
  activity,
  changes,
  auditLog,
  findings,
  board,
  dpv,
];

/**
 * Returns the kind with the code.
 * @throws {Rejection} NOT_FOUND if there is none; the message lists the kinds
 */
export function kindOf(code: string): ReportKind {
  const found = REPORT_KINDS.find((kind) => kind.code === code);
  return found ?? reject('NOT_FOUND', `There is no report ${code}. There are: ${codes()}.`, 'kind');
}

function codes(): string {
  return REPORT_KINDS.map(({ code }) => code).join(', ');
}
