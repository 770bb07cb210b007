import type { Answer, Command, FileEntry, Operation, Recorded } from './history.js';

/** Refusals that depend on no state of the thing. Nothing was recorded. */
const AT_ANY_TIME = new Set(['TIMEOUT', 'READ_MODEL_BEHIND', 'READ_MODEL_UNREACHABLE']);

/** Refusals of a file that can have been applied in part. */
const STOPPED = new Set(['POSITION_CONFLICT', 'READ_MODEL_BEHIND', 'READ_MODEL_UNREACHABLE']);

/** The outcome of a command: a refusal, the receipt of an event that is there already, or an event of its own. */
type Decision = { readonly code: string } | { readonly receiptOf: Recorded } | 'append';

/** Returns the name that the events give to the party; undefined if it does not exist. */
export function nameAfter(events: readonly Recorded[]): string | undefined {
  const annulled = new Set(events.flatMap(({ content }) => targetOf(content) ?? []));
  const naming = events.filter(({ content, position }) => !targetOf(content) && !annulled.has(position));
  return naming.at(-1)?.content.replace(/^\w+ /, '');
}

/**
 * Returns the states that the party can have after the operation, as numbers of events; none if its answer is wrong in the
 * state before. That state is the first `count` of `events`, which are all that the ledger has at the end.
 */
export function after({ asks, answer }: Operation, count: number, events: readonly Recorded[]): readonly number[] {
  const before = events.slice(0, count);
  const next = events[count];
  switch (asks.does) {
    case 'read':
      return [];
    case 'history':
      return answer.is !== 'listed' ||
        same(
          answer.positions,
          before.map(({ position }) => position),
        )
        ? [count]
        : [];
    case 'file':
      if (answer.is === 'refused' && !STOPPED.has(answer.code)) return [];
      if (nameAfter(before) === asks.name) return [count];
      return next && isOfFile(next, asks, count) ? [count + 1] : [];
    default:
      return afterCommand(asks, answer, before, next);
  }
}

/** True if it may have had no effect: no answer came, or a file was stopped. */
export function isOptional({ asks, answer }: Operation): boolean {
  return answer.is === 'unknown' || (asks.does === 'file' && answer.is === 'refused');
}

function afterCommand(
  command: Command,
  answer: Answer,
  before: readonly Recorded[],
  next?: Recorded,
): readonly number[] {
  const count = before.length;
  if (answer.is === 'refused' && isAtAnyTime(answer.code, command)) return [count];
  const decision = decided(command, before);
  if (decision === 'append') return next && isOf(next, command) && isReceiptOf(answer, next) ? [count + 1] : [];
  if ('receiptOf' in decision) return isReceiptOf(answer, decision.receiptOf) ? [count] : [];
  if (answer.is === 'unknown') return [count];
  if (answer.is !== 'refused' || answer.code !== decision.code) return [];
  const actual = count === 0 ? 'none' : String(count - 1);
  return answer.actual === undefined || answer.actual === actual ? [count] : [];
}

/** True for a refusal that depends on no state: a command without a revision can be late each time that it is decided. */
function isAtAnyTime(code: string, { expectedRevision }: Command): boolean {
  return AT_ANY_TIME.has(code) || (code === 'REVISION_CONFLICT' && expectedRevision === undefined);
}

function decided(command: Command, before: readonly Recorded[]): Decision {
  const own = before.filter(({ commandId }) => commandId === command.commandId);
  const first = own[0];
  if (first) return isOf(first, command) ? { receiptOf: own.at(-1)! } : { code: 'COMMAND_ID_REUSED' };
  const { does, content, expectedRevision } = command;
  if (expectedRevision !== undefined && expectedRevision !== before.length - 1) return { code: 'REVISION_CONFLICT' };
  if (does === 'register') return before.length > 0 ? { code: 'ALREADY_EXISTS' } : 'append';
  const last = before.at(-1);
  if (!last) return { code: 'NOT_FOUND' };
  if (does === 'rename') return content === `rename ${nameAfter(before)}` ? { receiptOf: last } : 'append';
  const target = before.find(({ position }) => position === targetOf(content));
  if (!target) return { code: 'NOT_FOUND' };
  const isFinal = targetOf(target.content) !== undefined || before.some((event) => event.content === content);
  return isFinal ? { code: 'CANNOT_ANNUL' } : 'append';
}

function isOf({ commandId, content, actor }: Recorded, command: Command): boolean {
  return same([commandId, content, actor], [command.commandId, command.content, command.actor]);
}

function isReceiptOf(answer: Answer, { revision, position }: Recorded): boolean {
  return (
    answer.is === 'unknown' || (answer.is === 'done' && same([answer.revision, answer.position], [revision, position]))
  );
}

function isOfFile({ content, actor }: Recorded, entry: FileEntry, count: number): boolean {
  return actor === entry.actor && content === `${count === 0 ? 'register' : 'rename'} ${entry.name}`;
}

/** Returns the position of the event that an annulment annuls; undefined for a fact. */
function targetOf(content: string): string | undefined {
  return /^annul (.*)$/.exec(content)?.[1];
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);
