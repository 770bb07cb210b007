import type { Command } from 'commander';
import { openHistories } from '#runtime';
import { ask, targetOf } from './register.js';
import type { Terminal } from './terminal.js';

interface Told {
  readonly position: bigint | string;
  readonly type: string;
  readonly recordedAt: string;
  readonly effectiveOn: string;
  readonly actor: string;
  readonly reason?: string | null;
  readonly data: unknown;
  readonly annulledAt?: string | null;
}

interface Page {
  readonly nodes: readonly Told[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string };
}

const HISTORY = `query History($of: ID!, $after: String) {
  history(of: $of, first: 500, after: $after) {
    nodes { position type recordedAt effectiveOn actor reason data annulledAt } pageInfo { hasNextPage endCursor }
  }
}`;

/** `regesta history ID`: the story of one thing. Reads beside a server that writes. */
export function addHistory(program: Command, terminal: Terminal): void {
  program
    .command('history <id>')
    .description('Tell the story of one thing: every event, with both clocks and what annulled it')
    .option('--data-too', 'print what each event says')
    .action(async (id: string, options: { dataToo?: boolean }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server) {
        await tell(
          (after) => ask<{ history: Page }>(server, HISTORY, { of: id, after }).then((d) => d.history),
          options,
          terminal,
        );
        return;
      }
      const { histories, close } = await openHistories(stores);
      try {
        await tell((after) => histories.page(id, 500, after), options, terminal);
      } finally {
        await close();
      }
    });
}

async function tell(
  page: (after?: string) => Promise<Page>,
  { dataToo }: { dataToo?: boolean },
  terminal: Terminal,
): Promise<void> {
  for (let after: string | undefined, more = true; more; ) {
    const { nodes, pageInfo } = await page(after);
    for (const event of nodes)
      terminal.out.write(`${line(event)}${dataToo ? `\n  ${JSON.stringify(event.data)}` : ''}\n`);
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
}

function line({ position, recordedAt, effectiveOn, type, actor, reason, annulledAt }: Told): string {
  const because = reason ? ` "${reason}"` : '';
  const annulled = annulledAt ? ` [annulled ${annulledAt}]` : '';
  return `${position}  recorded ${recordedAt}  effective ${effectiveOn}  ${type}  by ${actor}${because}${annulled}`;
}
