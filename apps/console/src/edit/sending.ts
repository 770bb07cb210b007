import type { CombinedError } from '@urql/core';
import { problemsOf } from '../api/errors';
import { type Values, valuesOf } from '../parts/values';

/** A command that was sent and not answered: it may or may not be recorded. */
export interface Unanswered {
  readonly commandId: string;
  readonly variables: Values;
}

/** The place that keeps the unanswered command of a form. */
export interface Kept {
  read(): Unanswered | undefined;
  keep(command: Unanswered): void;
  drop(): void;
}

interface Answer<R> {
  readonly data?: Readonly<Record<string, R>> | null;
  readonly error?: CombinedError;
}

interface Sending<R> {
  /** The variables of the mutation. Its id and whether it is a dry run are added. */
  readonly variables: Values;
  readonly dryRun: boolean;
  /** True if the register rehearses nothing of it. */
  readonly isAtOnce: boolean;
  readonly kept: Kept;
  post(variables: Values): Promise<Answer<R>>;
}

/** The answer to a command. */
export interface Sent<R> {
  readonly receipt?: R;
  readonly error?: CombinedError;
  /** Present if something is recorded: what was sent now, or what was sent before with other content. */
  readonly recorded?: 'NOW' | 'EARLIER';
  /** The variables that the receipt is of. */
  readonly variables: Values;
}

/**
 * Sends a command that is recorded once, also if an answer is lost. The id of a command belongs to its content: the same content
 * is sent under it again. Other content waits until it is known what became of the first. If that is recorded, the other content is
 * not sent: somebody has to see both. If it is not, the id is free for the other content, so that a late first cannot be a second.
 */
export async function sendOnce<R extends object>(sending: Sending<R>): Promise<Sent<R>> {
  const { variables, dryRun, isAtOnce, kept, post } = sending;
  const before = kept.read();
  if (before && contentOf(before.variables) !== contentOf(variables)) {
    const { receipt, error } = answerOf(await post(withMeta(before.variables, before.commandId, !isAtOnce)));
    if (error && isUnanswered(error)) return { error, variables };
    if (receipt && !isRehearsed(receipt)) {
      kept.drop();
      return { receipt, recorded: 'EARLIER', variables: before.variables };
    }
  }
  const commandId = before?.commandId ?? crypto.randomUUID();
  if (!dryRun) kept.keep({ commandId, variables });
  const { receipt, error } = answerOf(await post(withMeta(variables, commandId, dryRun)));
  const isRecorded = receipt !== undefined && !isRehearsed(receipt);
  if (isRecorded || (error && !dryRun && !isUnanswered(error))) kept.drop();
  return { receipt, error, variables, ...(isRecorded && { recorded: 'NOW' as const }) };
}

const answerOf = <R>({ data, error }: Answer<R>) => ({ receipt: Object.values(data ?? {})[0], error });
const isRehearsed = (receipt: object) => (receipt as { rehearsal?: unknown }).rehearsal != null;

/** Returns true if nobody knows whether the command is recorded. */
export const isUnanswered = (error: CombinedError) =>
  problemsOf(error).some(({ code }) => code === 'AWAY' || code === 'OUTCOME_UNKNOWN');

const withMeta = ({ meta, ...variables }: Values, commandId: string, dryRun: boolean): Values => ({
  ...variables,
  meta: { ...valuesOf(meta), commandId, dryRun },
});

/** Returns what a command says, in one text. The revision on which it was decided is no part of it. */
function contentOf({ meta, ...content }: Values): string {
  const { commandId: _, dryRun: _dryRun, expectedRevision: _revision, ...circumstances } = valuesOf(meta);
  return JSON.stringify([content, circumstances]);
}

/** Keeps the unanswered command of one form, as long as that is open. */
export function keptInMemory(): Kept {
  let unanswered: Unanswered | undefined;
  return {
    read: () => unanswered,
    keep: (command) => {
      unanswered = command;
    },
    drop: () => {
      unanswered = undefined;
    },
  };
}
