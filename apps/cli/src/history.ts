import type { Command } from 'commander';
import { openHistories } from '#runtime';
import { each, targetOf } from './register.js';
import type { Terminal } from './terminal.js';

interface HistoryEvent {
  readonly position: bigint | string;
  readonly type: string;
  readonly recordedAt: string;
  readonly clockAt?: string | null;
  readonly effectiveOn: string;
  readonly actor: string;
  readonly reason?: string | null;
  readonly data: unknown;
  readonly annulledAt?: string | null;
}

const HISTORY = `query History($of: ID!, $after: String) {
  history(of: $of, first: 500, after: $after) {
    nodes { position type recordedAt clockAt effectiveOn actor reason data annulledAt } pageInfo { hasNextPage endCursor }
  }
}`;

/** Adds `regesta history ID`, which prints the events of one thing. A server can write meanwhile. */
export function addHistory(program: Command, terminal: Terminal): void {
  program
    .command('history <id>')
    .description(
      'Print every event of one thing: when it was recorded, from when it is effective, and if it was annulled',
    )
    .option('--data-too', 'print the data of each event, too')
    .action(async (id: string, options: { dataToo?: boolean }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server) {
        for await (const event of each<HistoryEvent>(server, HISTORY, { of: id })) print(event, options, terminal);
        return;
      }
      const { histories, close } = await openHistories(stores);
      try {
        for (let after: string | undefined, more = true; more; ) {
          const { nodes, pageInfo } = await histories.page(id, 500, after);
          for (const event of nodes) print(event, options, terminal);
          ({ hasNextPage: more, endCursor: after } = pageInfo);
        }
      } finally {
        await close();
      }
    });
}

function print(event: HistoryEvent, { dataToo }: { dataToo?: boolean }, { out }: Terminal): void {
  out.write(`${line(event)}${dataToo ? `\n  ${JSON.stringify(event.data)}` : ''}\n`);
}

function line({ position, recordedAt, clockAt, effectiveOn, type, actor, reason, annulledAt }: HistoryEvent): string {
  const because = reason ? ` "${reason}"` : '';
  const annulled = annulledAt ? ` [annulled ${annulledAt}]` : '';
  const clock = clockAt ? ` (clock ${clockAt})` : '';
  return `${position}  recorded ${recordedAt}${clock}  effective ${effectiveOn}  ${type}  by ${actor}${because}${annulled}`;
}
