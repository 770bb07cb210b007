import type { Step } from '../../../edit/bulk/change';
import { COMMANDS } from '../../../edit/commands';
import { mayGive } from '../../../edit/roles';
import type { ActivityRow } from '../list/query';

/** A command that can be given to many activities, one after the other. */
export interface BulkCommand {
  readonly name: 'submit' | 'approve' | 'requestChanges' | 'recordReview' | 'retire' | 'reinstate';
  /** The command of the API. */
  readonly command: string;
  /** The status that a row must have for it. */
  readonly fits: readonly string[];
  /** The text that it asks for, and whether it must be given. */
  readonly text?: 'comment' | 'mustComment' | 'outcome';
}

const LIVE = ['DRAFT', 'IN_REVIEW', 'APPROVED'];

/** The bulk commands, in the order of their buttons. */
const BULK: readonly BulkCommand[] = [
  { name: 'submit', command: 'submitForReview', fits: ['DRAFT'], text: 'comment' },
  { name: 'approve', command: 'approve', fits: ['IN_REVIEW'], text: 'comment' },
  { name: 'requestChanges', command: 'requestChanges', fits: ['IN_REVIEW'], text: 'mustComment' },
  { name: 'recordReview', command: 'recordReview', fits: ['APPROVED'], text: 'outcome' },
  { name: 'retire', command: 'retireProcessingActivity', fits: LIVE },
  { name: 'reinstate', command: 'reinstateProcessingActivity', fits: ['RETIRED'] },
];

/** Returns the bulk commands that fit a row, and that a role may give. */
export const bulkFor = (rows: readonly { readonly status: string }[], role: string | undefined) =>
  BULK.filter(({ command, fits }) => rows.some(({ status }) => fits.includes(status)) && mayGive(command, role));

/** Returns true if a command ends the activity. */
export const isEnd = ({ command }: BulkCommand): boolean => COMMANDS[command]!.ends === true;

/** Returns true if a command holds from a date. Acts of review hold from when they are recorded. */
export const isDated = ({ command }: BulkCommand): boolean => !COMMANDS[command]!.isAct;

/**
 * Returns the command for each row, with what the form says by the names of arguments: a command takes its own. What is approved is
 * what the page shows, so that nothing is approved unseen.
 */
export const planned = ({ command }: BulkCommand, rows: readonly ActivityRow[], text: string): readonly Step[] =>
  rows.map(({ id, reference, title, revision }) => ({
    ...{ command, kind: 'processingActivity', id, name: `${reference} ${title}` },
    values: { comment: text, outcome: text, upTo: revision },
  }));
