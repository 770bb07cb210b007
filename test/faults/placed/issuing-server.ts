import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { filesThatHold, holds } from '../../personal-texts.js';
import { pause, type ServerProcess } from '../../server-process.js';

const PURPOSE = 'Request 4711';
const ISSUE = `mutation ($input: IssueReportInput!, $meta: CommandMeta) {
  issueReport(input: $input, meta: $meta) { id position }
}`;
const ISSUED = 'id size issuedTo purpose recipientErased contacts { id name } file { address sha256 contentHash }';
const FORGET = `mutation ($id: ID!, $meta: CommandMeta) {
  forgetContact(id: $id, reason: "Asked for it", meta: $meta) { id position }
}`;
const READINGS = `query ($text: String!) {
  contacts(first: 1000) { nodes { id key name email erased } }
  reports(first: 1000) { nodes { ${ISSUED} } }
  search(text: $text) { totalCount }
  registerFile
}`;

/** A person who is the officer of a company of their own. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The id of the company. */
  readonly company: string;
}

export interface IssuedReport {
  readonly id: string;
  readonly size: number;
  readonly issuedTo: string | null;
  readonly recipientErased: boolean;
  readonly contacts: readonly { readonly id: string; readonly name: string | null }[];
  readonly file: { readonly address: string; readonly sha256: string } | null;
}

interface Receipt {
  readonly id: string;
  readonly position: string;
}

/** Records a company with an activity, and a person as its officer. */
export async function appointed(server: ServerProcess, number: number): Promise<Person> {
  const details = { name: `Zoë Quixotwinkle the ${number}th`, email: `zoe.${number}@quixotwinkle.example` };
  const key = `acme-${number}`;
  const officers = [{ role: 'DATA_PROTECTION_OFFICER', contact: key }];
  const input = {
    contacts: [{ key, ...details }],
    parties: [{ key, name: `Acme ${number} Ltd`, country: 'GB', group: true, officers }],
    processingActivities: [{ key, reference: `${number}`, title: 'Letters', role: 'CONTROLLER', controllers: [key] }],
    jurisdictionProfiles: [{ code: 'UK', controllers: [{ party: key }] }],
  };
  await server.get('mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }', { input });
  const { contacts, parties } = await server.get(
    '{ contacts(first: 1000) { nodes { id key } } parties(first: 1000) { nodes { id key } } }',
  );
  const [id, company] = [contacts, parties].map(({ nodes }) => nodes.find((n: { key: string }) => n.key === key).id);
  return { id, company, ...details };
}

/** Returns a request for the report of a person's company. Its gaps are accepted. */
export async function requestFor(server: ServerProcess, { company }: Person, issuedTo: string): Promise<object> {
  const input = { kind: 'ICO', format: 'JSON', unapproved: 'MARKED', controller: company, issuedTo, purpose: PURPOSE };
  const { errors } = await server.ask(ISSUE, { input });
  const gaps = errors![0]!.extensions.gaps as { id: string }[];
  return { ...input, acceptedGaps: gaps.map(({ id }) => id) };
}

export async function issue(server: ServerProcess, input: object, commandId: string): Promise<Receipt> {
  return (await server.get(ISSUE, { input, meta: { commandId } })).issueReport;
}

/** Forgets the person of a contact, or the recipient of an issued report. */
export async function forget(server: ServerProcess, id: string, commandId: string): Promise<Receipt> {
  return (await server.get(FORGET, { id, meta: { commandId } })).forgetContact;
}

export async function reportOf(server: ServerProcess, id: string): Promise<IssuedReport | null> {
  return (await server.get(`query ($id: ID!) { issuedReport(id: $id) { ${ISSUED} } }`, { id })).issuedReport;
}

/** Returns the status of the download of an issued report, and its bytes. */
async function download(server: ServerProcess, id: string): Promise<{ status: number; bytes: Buffer }> {
  const response = await fetch(`${server.url}/reports/${id}`);
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Returns the status and the code with which a file is refused. */
export async function refusalOf(server: ServerProcess, id: string): Promise<string> {
  const { status, bytes } = await download(server, id);
  return `${status} ${status === 200 ? '' : JSON.parse(String(bytes)).errors[0].extensions.code}`;
}

/** Returns the hash and the size of the file that is served for an issued report, as its details have them. */
export async function served(server: ServerProcess, id: string): Promise<object> {
  const { status, bytes } = await download(server, id);
  return { status, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Returns where a text can still be read, or a key: in answers and in files of the data directory, once these are scrubbed. */
export async function placesThatTell(
  server: ServerProcess,
  directory: string,
  texts: readonly string[],
  keys: readonly Buffer[] = [],
): Promise<string[]> {
  // The files are scrubbed after a forgetting can be read, also at a start.
  for (const from = Date.now(); filesThatHold(directory, texts, keys).length > 0 && Date.now() - from < 60_000; )
    await pause(20);
  const answers: Record<string, unknown> = await server.get(READINGS, { text: 'Quixotwinkle' });
  const { reports } = answers as { reports: { nodes: IssuedReport[] } };
  for (const { id, file } of reports.nodes) if (file) answers[id] = String((await download(server, id)).bytes);
  const telling = Object.entries(answers).filter(([, answer]) => holds(JSON.stringify(answer), texts));
  return [...filesThatHold(directory, texts, keys), ...telling.map(([name]) => name)];
}

/** Returns the data key of a person or a recipient as it is wrapped. */
export function wrappedKeyOf(directory: string, subject: string): Buffer {
  const keys = new Sqlite(join(directory, 'keys', 'keys.db'));
  const wrapped = keys.value<Uint8Array>('SELECT wrapped FROM data_keys WHERE subject = ?', [subject])!;
  keys.close();
  return Buffer.from(wrapped);
}

/** Returns the types of the events of a stream in the ledger's file. */
export function typesOf(directory: string, stream: string): string[] {
  const ledger = new Sqlite(join(directory, 'ledger.db'));
  const rows = ledger
    .prepare<{ type: string }>('SELECT type FROM events WHERE stream = ? ORDER BY revision')
    .all([stream]);
  ledger.close();
  return rows.map(({ type }) => type);
}
