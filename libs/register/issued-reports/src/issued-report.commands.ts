import { command } from '#ledger';
import type { Issue } from './issued-report.events.js';

/** Records that a report was issued. Its file is in the ledger already. */
export class IssueReport extends command<'IssueReport', Issue>('IssueReport') {}
