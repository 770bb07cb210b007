import { type Command, inWords, type Operation, type Recorded } from './history.js';
import { nameAfter } from './party.model.js';

/** Returns what is wrong with the order of the ledger: its positions, its times, its revisions, or an append in part. */
export function disorder(ledger: readonly Recorded[]): string[] {
  const wrong: string[] = [];
  const streams = groups(ledger, ({ stream }) => stream);
  ledger.forEach((event, i) => {
    const before = ledger[i - 1];
    if (!before) return;
    if (BigInt(event.position) <= BigInt(before.position))
      wrong.push(`position ${event.position} comes after ${before.position}`);
    if (event.recordedAt < before.recordedAt) wrong.push(`${event.recordedAt} comes after ${before.recordedAt}`);
  });
  for (const [stream, events] of streams) {
    events.forEach((event, i) => event.revision === i || wrong.push(`${stream} has ${event.revision} at place ${i}`));
    for (const [commandId, append] of groups(events, (event) => event.commandId))
      if (append.some(({ index, count }, i) => index !== i || count !== append.length))
        wrong.push(`${stream} has ${commandId} in part or twice`);
  }
  return wrong;
}

/**
 * Returns the operations whose answer is not what the ledger holds. Events of an acknowledged command are there once, with
 * its content and account, at the place that the receipt names. Nothing of a refused command is there.
 */
export function untrue(operations: readonly Operation[], ledger: readonly Recorded[]): string[] {
  return operations.flatMap((operation) => {
    const { asks, answer } = operation;
    if (!('commandId' in asks)) return [];
    const own = ledger.filter(({ stream, commandId }) => stream === operation.thing && commandId === asks.commandId);
    if (answer.is === 'done') {
      const named = ledger.filter(({ position }) => position === answer.position);
      const isThere =
        named.length === 1 && named[0]!.stream === operation.thing && named[0]!.revision === answer.revision;
      const isItsOwn = own.every((event) => event.content === asks.content && event.actor === asks.actor);
      return isThere && isItsOwn ? [] : [inWords(operation)];
    }
    if (answer.is !== 'refused') return [];
    const isAnothers = operations.some((one) => one.answer.is !== 'refused' && isSame(one, operation.thing, asks));
    return own.some(({ content, actor }) => content === asks.content && actor === asks.actor) && !isAnothers
      ? [inWords(operation)]
      : [];
  });
}

function isSame({ thing, asks }: Operation, of: string, command: Command): boolean {
  return (
    thing === of &&
    'commandId' in asks &&
    asks.commandId === command.commandId &&
    asks.content === command.content &&
    asks.actor === command.actor
  );
}

/** Returns the files whose receipts count other events than the ledger has. Receipts of parts that are unknown count none. */
export function miscounted(operations: readonly Operation[], ledger: readonly Recorded[]): string[] {
  const files = operations.filter(({ asks }) => asks.does === 'file');
  const wrong: string[] = [];
  for (const [file, entries] of groups(files, ({ asks }) => (asks.does === 'file' ? asks.file : ''))) {
    const names = new Set(entries.map(({ asks }) => (asks.does === 'file' ? asks.name : '')));
    const found = ledger.filter(({ content }) => names.has(content.replace(/^\w+ /, ''))).length;
    const runs = [...groups(entries, ({ client, start }) => `${client} ${start}`).values()].map(
      ([entry]) => entry!.answer,
    );
    const counted = runs.reduce((sum, answer) => sum + (answer.is === 'applied' ? answer.events : 0), 0);
    const isExact = runs.every(({ is }) => is === 'applied');
    if (isExact ? found !== counted : found < counted)
      wrong.push(`${file}: ${counted} acknowledged, ${found} recorded`);
  }
  return wrong;
}

/**
 * Returns the reads of a party that are older than their reader could rely on, and those that show a state that never was. A
 * reader relies on receipts with `readModel: CURRENT`, and on earlier reads from the same process.
 */
export function stale(operations: readonly Operation[], events: readonly Recorded[]): string[] {
  return operations.filter((read) => isStale(read, operations, events)).map(inWords);
}

function isStale(read: Operation, operations: readonly Operation[], events: readonly Recorded[]): boolean {
  const { answer } = read;
  if (answer.is !== 'seen') return false;
  const relied = operations.flatMap((one) => {
    if (one.end >= read.start) return [];
    if (one.answer.is === 'done') return one.answer.current ? [one.answer.revision] : [];
    return one.answer.is === 'seen' && one.process === read.process ? [one.answer.revision] : [];
  });
  const isKnown = answer.name === nameAfter(events.slice(0, answer.revision + 1)) && answer.revision < events.length;
  return !isKnown || answer.revision < Math.max(-1, ...relied);
}

function groups<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(by(one), [...(found.get(by(one)) ?? []), one]);
  return found;
}
