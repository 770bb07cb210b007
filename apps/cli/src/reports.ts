import { writeFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { Issued, IssueModule, type MovedOn, Reissuing } from '#reports';
import { ask, download, type Target, targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

/** An issued report in a list. */
interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly format: string;
  readonly language: string;
  readonly issuedOn: string;
  readonly moment: { readonly on: string };
  readonly issuedTo?: string | null;
  readonly acceptedGaps: readonly string[];
}

interface Page {
  readonly nodes: readonly Listed[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string };
}

/** The answer to `reissue`, with the address of the file on a server. */
interface Answer {
  readonly answer: 'SAME' | 'CHANGED' | 'ERASED';
  readonly movedOn: readonly MovedOn[];
}

const LIST = `query Reports($after: String) {
  reports(first: 100, after: $after) {
    nodes { id kind format language issuedOn moment { on } issuedTo acceptedGaps } pageInfo { hasNextPage endCursor }
  }
}`;
const REISSUE =
  'query Reissue($id: ID!) { reissue(id: $id) { answer movedOn { what before now } issued { address } } }';

/** The words for what has moved on. */
const MOVED: Readonly<Record<MovedOn['what'], string>> = {
  TEMPLATE: 'The template has another version',
  LAW: 'The law data have another version',
  RENDERER: 'Another program makes the file',
  POSITION: 'The ledger was copied, and its positions have other numbers',
  CONTENT: 'The content comes out otherwise',
};

/** Adds `regesta reports` and `regesta reissue ID`. */
export function addReports(program: Command, terminal: Terminal): void {
  program
    .command('reports')
    .description('List the reports that were issued, the newest first')
    .action(async (_options: object, command: Command) => {
      const target = targetOf(command, terminal);
      const print = (page: (after?: string) => Promise<Page>) => printPages(page, terminal);
      if (target.server) {
        const { server } = target;
        await print((after) => ask<{ reports: Page }>(server, LIST, { after }).then(({ reports }) => reports));
      } else await atHome(target, terminal, (register) => print((after) => pageOf(register.get(Issued), after)));
    });

  program
    .command('reissue <report>')
    .description('Write the file of an issued report as it was, and say whether it would come out the same today')
    .requiredOption('-o, --out <file>', 'the file to write')
    .action(async (id: string, { out }: { out: string }, command: Command) => {
      const target = targetOf(command, terminal);
      const { answer, movedOn, bytes } = target.server
        ? await fromServer(target.server, id)
        : await atHome(target, terminal, (register) => fromStores(register, id));
      if (!bytes)
        throw new Error('A person in this report was forgotten since it was issued: its file is gone for good.');
      writeFileSync(out, bytes);
      terminal.out.write(`${out} is the file that was issued. ${IN_WORDS[answer]}\n`);
      for (const { what, before, now } of movedOn) terminal.out.write(`${MOVED[what]}: ${before} then, ${now} now.\n`);
    });
}

const IN_WORDS = {
  SAME: 'Made again, it has the same bytes.',
  CHANGED: 'Made again, it would have other bytes.',
  ERASED: '',
};

/** Does the work on the register over the stores, once the read models have everything. */
function atHome<T>(target: Target, terminal: Terminal, work: (register: INestApplicationContext) => Promise<T>) {
  const { stores, language } = target;
  const caughtUp = async (register: INestApplicationContext) => {
    await untilCurrent(register);
    return work(register);
  };
  return withRegister(stores, terminal, caughtUp, { language }, [IssueModule]);
}

async function fromServer(server: NonNullable<Target['server']>, id: string) {
  const { reissue } = await ask<{ reissue: Answer & { issued?: { address: string } } }>(server, REISSUE, { id });
  return { ...reissue, bytes: reissue.issued && (await download(server, reissue.issued.address)) };
}

async function fromStores(register: INestApplicationContext, id: string): Promise<Answer & { bytes?: Buffer }> {
  const issued = register.get(Issued);
  const answer = await register.get(Reissuing).reissue(await issued.get(id));
  return { ...answer, ...(answer.answer !== 'ERASED' && { bytes: (await issued.file(id)).bytes }) };
}

async function pageOf(issued: Issued, after?: string): Promise<Page> {
  const { nodes, hasNextPage, cursorAt } = await issued.list({ first: 100, after });
  return { nodes, pageInfo: { hasNextPage, endCursor: hasNextPage ? cursorAt(nodes.length - 1) : undefined } };
}

async function printPages(page: (after?: string) => Promise<Page>, { out, err }: Terminal): Promise<void> {
  for (let after: string | undefined, more = true; more; ) {
    const { nodes, pageInfo } = await page(after);
    if (!after && nodes.length === 0) err.write('No report has been issued.\n');
    for (const report of nodes) out.write(`${line(report)}\n`);
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
}

function line({ id, issuedOn, kind, format, language, moment, issuedTo, acceptedGaps }: Listed): string {
  const gaps = acceptedGaps.length > 0 ? `  ${acceptedGaps.length} gaps accepted` : '';
  return `${id}  issued ${issuedOn}  ${kind} of ${moment.on}  ${language} ${format}  to "${issuedTo ?? 'erased'}"${gaps}`;
}
