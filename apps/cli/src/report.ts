import { writeFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { type MomentInput, Things } from '#read-model';
import {
  Drafts,
  draftAddress,
  draftRequestOf,
  FORMATS,
  type Format,
  IssueModule,
  LEFT_OUT,
  REPORT_KINDS,
  type Unapproved,
} from '#reports';
import { dateOf, instantOf } from './dates.js';
import { interruptible } from './interruptible.js';
import { ask, type Server, targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly list?: boolean;
  readonly on?: string;
  readonly knownAt?: string;
  readonly sinceOn?: string;
  readonly sinceKnownAt?: string;
  readonly language?: string;
  readonly format?: string;
  readonly controller?: string;
  readonly activity: readonly string[];
  readonly people: readonly string[];
  readonly transfer: readonly string[];
  readonly template?: string;
  readonly unapproved?: string;
  readonly out?: string;
}

/** The formats by the ends of file names. */
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  pdf: 'PDF',
  html: 'HTML',
  md: 'MARKDOWN',
  xlsx: 'XLSX',
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'DPV_JSONLD',
  ttl: 'DPV_TURTLE',
};

/** Adds `regesta report`, which makes the file of a report. Nothing is issued, and nothing is recorded. */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report [kind]')
    .description('Make a report from the register, such as ICO, as a draft that is not issued')
    .option('--list', 'list the kinds of reports, with their languages and formats')
    .option('--on <date>', 'the register as it holds on that date (default: today)', dateOf)
    .option('--known-at <instant>', 'use only what had been recorded by then (default: everything)', instantOf)
    .option('--since-on <date>', 'the earlier date, for a report on changes', dateOf)
    .option(
      '--since-known-at <instant>',
      'what had been recorded at the earlier moment, for a report on changes',
      instantOf,
    )
    .option('--language <tag>', 'the language (default: the first one of the kind)')
    .option('--format <name>', `${FORMATS.join(', ')} (default: by the name of the file, else CSV)`)
    .option('--controller <key>', 'only the activities of this party, by its key or id')
    .option('--activity <key>', 'only this activity, by its key or id; give it several times for several', added, [])
    .option(
      '--people <name>',
      'only this group of people, by the key or the name of data subjects; give it several times for several',
      added,
      [],
    )
    .option('--transfer <key>', 'only this transfer, by its key or id; give it several times for several', added, [])
    .option('--template <version>', 'the version of the template (default: the current one)')
    .option(
      '--unapproved <choice>',
      'drafts and records in review: left-out, or marked with their state (default: by the kind; --list says it)',
    )
    .option('-o, --out <file>', 'write to a file instead of the standard output')
    .action(async (kind: string | undefined, options: Options, command: Command) => {
      if (options.list) return list(terminal);
      if (!kind) return command.error('error: name a kind of report; --list lists them');
      await write(kind, options, command, terminal);
    });
}

function added(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function list({ out }: Terminal): void {
  for (const { code, title, languages, formats } of REPORT_KINDS)
    out.write(`${code.padEnd(18)} ${title('en')} [${languages.join(', ')}; ${formats.join(', ')}]\n`);
  const codes = (choice: Unapproved | undefined) =>
    REPORT_KINDS.filter(({ unapproved }) => unapproved === choice)
      .map(({ code }) => code)
      .join(', ');
  out.write(
    `Drafts and records in review are left out unless --unapproved says otherwise. ${codes('MARKED')} mark them; ${codes(undefined)} show what is recorded.\n`,
  );
}

async function write(kind: string, options: Options, command: Command, terminal: Terminal): Promise<void> {
  const { stores, server, language } = targetOf(command, terminal);
  const { out } = options;
  const { bytes, leftOut } = await interruptible(terminal, async ({ signal }) => {
    if (server) return download(server, kind, options, signal);
    return withRegister(stores, terminal, (register) => made(register, kind, options, signal), { language }, [
      IssueModule,
    ]);
  });
  const note = leftOut > 0 ? leftOutInWords(leftOut) : '';
  if (out === undefined) {
    terminal.out.write(bytes);
    terminal.err.write(note);
    return;
  }
  writeFileSync(out, bytes);
  terminal.out.write(`Wrote ${out} (${bytes.length} bytes).\n${note}`);
}

/** A file, and how many drafts and records in review it leaves out. */
interface Made {
  readonly bytes: Buffer;
  readonly leftOut: number;
}

function leftOutInWords(count: number): string {
  const many = count === 1 ? 'One record has' : `${count} records have`;
  return `${many} content that is not approved. The file has what was approved before, if anything was. Approve them, or show them with --unapproved marked.\n`;
}

async function made(
  register: INestApplicationContext,
  kind: string,
  options: Options,
  signal?: AbortSignal,
): Promise<Made> {
  await untilCurrent(register);
  const things = register.get(Things);
  const moment = await things.moment(momentOf(options.on, options.knownAt));
  const { format, ...request } = await requestOf(
    kind,
    options,
    async (type, key) => (await things.all(type, moment)).find((thing) => thing.key === key)?.id,
  );
  return register.get(Drafts, { strict: false }).file(request, format, signal);
}

async function download(server: Server, kind: string, options: Options, signal?: AbortSignal): Promise<Made> {
  const at = momentOf(options.on, options.knownAt);
  const request = await requestOf(kind, options, (type, key) => idOnServer(server, type, key, at));
  const { url, token } = server;
  const response = await fetch(new URL(draftAddress(request), url), {
    headers: token ? { authorization: `Bearer ${token}` } : {},
    redirect: 'error', // it could lead to somebody else
    signal,
  }).catch((error: Error & { cause?: Error }) => {
    if (signal?.aborted) throw signal.reason;
    throw new Error(`${url} does not answer (${error.cause?.message ?? error.message}). Is the server running there?`);
  });
  if (response.ok)
    return {
      bytes: Buffer.from(await response.arrayBuffer()),
      leftOut: Number(response.headers.get(LEFT_OUT) ?? 0),
    };
  const { errors = [] } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] };
  throw new Error(errors.map(({ message }) => message).join('\n') || `${url} answers with ${response.status}.`);
}

type Finder = (type: keyof typeof LISTED, key: string) => Promise<string | undefined>;

/** The lists of the API, by the kinds of things that options name. */
const LISTED = { party: 'parties', processingActivity: 'processingActivities', transfer: 'transfers' } as const;

/** Returns the request, with the ids of the things that the options name by their keys. */
async function requestOf(kind: string, options: Options, find: Finder) {
  const { language, format, controller, activity, people, transfer, template, unapproved, out } = options;
  const named = format ?? BY_EXTENSION[/\.(\w+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? ''] ?? 'CSV';
  const idOf = async (type: Parameters<Finder>[0], key: string) => (isId(key) ? key : ((await find(type, key)) ?? key));
  const idsOf = async (type: Parameters<Finder>[0], keys: readonly string[]) => {
    const ids: string[] = [];
    for (const key of keys) ids.push(await idOf(type, key));
    return ids.length > 0 ? ids : undefined;
  };
  return draftRequestOf({
    kind: kind.toUpperCase(),
    on: options.on,
    knownAt: options.knownAt,
    sinceOn: options.sinceOn,
    sinceKnownAt: options.sinceKnownAt,
    language,
    format: named,
    template,
    unapproved,
    controller: controller && (await idOf('party', controller)),
    activity: await idsOf('processingActivity', activity),
    people: people.length > 0 ? people : undefined,
    transfer: await idsOf('transfer', transfer),
  });
}

function isId(text: string): boolean {
  return /^[a-zA-Z]+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

function momentOf(on: string | undefined, knownAt: string | undefined): MomentInput {
  return { on, knownAt };
}

interface Page {
  readonly nodes: readonly { readonly id: string; readonly key?: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string };
}

async function idOnServer(
  server: Server,
  type: Parameters<Finder>[0],
  key: string,
  at: MomentInput,
): Promise<string | undefined> {
  const query = `query Find($at: Moment, $after: String) {
    list: ${LISTED[type]}(first: 100, at: $at, after: $after) { nodes { id key } pageInfo { hasNextPage endCursor } }
  }`;
  for (let after: string | undefined, more = true; more; ) {
    const { list: page } = await ask<{ list: Page }>(server, query, { at, after });
    const found = page.nodes.find((node) => node.key === key);
    if (found) return found.id;
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return undefined;
}
