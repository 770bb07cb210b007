import { reject } from '#ledger';
import type { ReportKind } from '../model/kind.js';
import { art30 } from './art30.js';
import { ico } from './ico.js';

/** The kinds of reports, in the order of lists. */
export const REPORT_KINDS: readonly ReportKind[] = [...art30, ico];

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
