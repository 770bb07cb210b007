// Starts a server: only a process of its own shows which turns its serving thread has, with the heap that it has in production.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema } from 'graphql';
import { parse } from 'yaml';
import { inParts } from '../apps/cli/src/parts.js';
import { type Costly, costlyRequests } from './generated-requests.js';
import { EXAMPLE } from './over-the-wire.js';
import { dataDirectory, ServerProcess } from './server-process.js';

/** Milliseconds of processor time that one turn of the serving thread may take. */
const MOST = 50;
/** Requests of an operation. What holds a turn holds it in each; the engine's own work, such as compiling, only in the first. */
const ROUNDS = 3;
const MiB = 1024 * 1024;
/** Bytes of a body: the largest that is read at once, and for a file the largest that is one. */
const bytesOf = (operation: string) =>
  ({ applyRegister: 12 * MiB, attachFile: 11 * MiB, readSpreadsheet: 11 * MiB, readTranslationFile: 11 * MiB })[
    operation
  ] ?? 0.9 * MiB;

const directory = dataDirectory();
const socket = join(directory, 'turns');
let server: ServerProcess;
let token: string;
/** The id of a thing of each kind. */
let ids: string[];

beforeAll(async () => {
  const probe = pathToFileURL(join(import.meta.dirname, 'turn-probe.js'));
  server = await ServerProcess.start(directory, {
    env: {
      NODE_OPTIONS: `--max-semi-space-size=16 --max-old-space-size=1024 --import=${probe}`,
      TURN_PROBE: socket,
      READER_THREADS: '1',
      RATE_LIMIT: '0',
    },
  });
  const input = parse(EXAMPLE);
  await server.get('mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }', { input });
  const create = 'mutation ($grant: GrantInput!) { createKey(grant: $grant) { key } }';
  token = (await server.get(create, { grant: { label: 'test', role: 'ADMINISTRATOR' } })).createKey.key;
  const lists = ['processingActivities', 'parties', 'engagements', 'transfers', 'contacts'];
  const query = `{ ${lists.map((list) => `${list}(first: 1) { nodes { id } }`).join(' ')} }`;
  const things: Record<string, { nodes: { id: string }[] }> = await server.get(query, {}, token);
  ids = lists.flatMap((list) => things[list]!.nodes.map(({ id }) => id));
});

/** Returns the longest turn since the last call, in milliseconds. */
function longestTurn(): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ socketPath: socket, agent: false }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(Number(text)));
    }).on('error', reject);
  });
}

/** Returns the longest turn while the request is answered, in each of several rounds, and the codes of its errors. */
async function turnsOf({ query, variables }: Pick<Costly, 'query' | 'variables'>) {
  const turns: number[] = [];
  const codes = new Set<string>();
  for (let round = 0; round < ROUNDS && !(Math.min(...turns) < MOST); round += 1) {
    await longestTurn();
    const { errors } = await server.ask(query, variables, token);
    turns.push(await longestTurn());
    for (const { extensions } of errors ?? []) codes.add(String(extensions.code));
  }
  return { turn: Math.min(...turns), codes };
}

/** Returns the request for each kind of thing that its id could be of. */
const forEachId = (request: Costly) =>
  'id' in request.variables ? ids.map((id) => ({ ...request, variables: { ...request.variables, id } })) : [request];

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));

const READ = 'mutation ($input: SpreadsheetInput!) { readSpreadsheet(input: $input) { activities } }';
const sheet = (text: string): Costly => {
  const content = inParts(Buffer.from(text));
  return { operation: 'readSpreadsheet', large: '', query: READ, variables: { input: { name: 'a.csv', content } } };
};
const READ_XLIFF = 'mutation ($input: TranslationFileInput!) { readTranslationFile(input: $input) { units } }';
const xliff = (): Costly => {
  const units = Array.from(
    { length: 130_000 },
    (_, i) => `<unit id="${i}"><segment><source>x</source></segment></unit>`,
  );
  const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es"><file id="a">${units.join('')}</file></xliff>`;
  const content = inParts(Buffer.from(file));
  return { operation: 'readTranslationFile', large: '', query: READ_XLIFF, variables: { input: { content } } };
};
const ATTACH = 'mutation ($input: AttachFileInput!) { attachFile(input: $input) { id } }';
const attached = (): Costly => {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(10 * MiB - 9)]);
  const input = { about: ids[0], name: 'a.pdf', content: inParts(bytes) };
  return { operation: 'attachFile', large: '', query: ATTACH, variables: { input } };
};
const FILES: readonly [what: string, make: () => Costly, codes: readonly string[]][] = [
  ['a sheet of eleven million commas', () => sheet(','.repeat(11_000_000)), ['UNREADABLE_FILE']],
  ['a sheet of 200,000 rows', () => sheet(`Title,Purpose\n${'Newsletter,Marketing\n'.repeat(200_000)}`), []],
  ['a file of 10 MiB to attach', attached, []],
  ['a file of 130,000 translations', xliff, []],
  ['a sheet of one text', () => sheet(`Title,Purpose\n"${'x'.repeat(11_000_000)}"`), ['UNREADABLE_FILE']],
];

describe('No turn of the thread that serves takes 50 ms of processor time while it gets', () => {
  it.each(costlyRequests(schema, bytesOf))('$operation with large $large', async (request) => {
    for (const each of forEachId(request)) {
      const { turn, codes } = await turnsOf(each);
      expect(turn).toBeLessThan(MOST);
      expect(codes).not.toContain('INTERNAL');
      if (!codes.has('NOT_FOUND')) return;
    }
  });

  it.each(FILES)('%s', async (_what, make, expected) => {
    const { turn, codes } = await turnsOf(make());
    expect(turn).toBeLessThan(MOST);
    expect([...codes]).toEqual(expected);
  });
});
