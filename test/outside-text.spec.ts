import Fastify from 'fastify';
import { strToU8, zipSync } from 'fflate';
import { GraphQLError, type GraphQLScalarType, parse } from 'graphql';
import { DateScalar } from '#graphql';
import { readYaml, UnreadableFile } from '#register-file';
import { readSpreadsheet, UnreadableSpreadsheet } from '#spreadsheet';
import { eventIn, ProofRefused, parseBundle } from '#transparency-log';
import { readBodies } from '../apps/api/src/bodies.js';
import { LIMITS } from '../apps/api/src/limits.js';
import { mustBeModest } from '../apps/api/src/operation-limits.js';
import { readDpv } from '../libs/files/import/src/dpv-graph.js';
import { readMapping } from '../libs/files/import/src/mapping.js';

/** The report on a text that is not read. */
interface Report {
  readonly code: unknown;
  /** The path, the line or the byte, as far as the parser knows one. */
  readonly place?: unknown;
  readonly message: string;
}

/** Returns the report of a refusal. Anything else that is thrown is a failure of the parser. */
async function reported(read: () => unknown): Promise<Report | undefined> {
  try {
    await read();
  } catch (error) {
    if (error instanceof UnreadableFile) {
      const [{ path, line, message }] = error.mistakes as [UnreadableFile['mistakes'][number]];
      return { code: 'UNREADABLE', place: line ?? path, message };
    }
    if (error instanceof UnreadableSpreadsheet) return { code: error.fault, message: error.message };
    if (error instanceof ProofRefused) return { code: error.code, message: error.message };
    if (error instanceof GraphQLError)
      return { code: error.extensions.code, place: error.extensions.byte, message: error.message };
    throw error;
  }
  return undefined;
}

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const elements = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
/** Anchors that would become 10^9 entries. */
const BOMB = Array.from({ length: 10 }, (_, i) =>
  i === 0
    ? 'a0: &a0 [x]'
    : `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
).join('\n');

const server = Fastify({ bodyLimit: LIMITS.largestBody });
server.decorateRequest('isTaken', false);
readBodies(server);
server.all('/graphql', async ({ body }) => body);
server.setErrorHandler((error, _request, reply) =>
  reply.status(418).send({ error: { ...(error as GraphQLError), message: (error as Error).message } }),
);
afterAll(() => server.close());

/** Sends the request. Throws the refusal, as the client would get it. */
async function send(request: { payload: string } | { query: Record<string, string> }): Promise<void> {
  const method = 'payload' in request ? 'POST' : 'GET';
  const { error } = (
    await server.inject({ method, url: '/graphql', headers: { 'content-type': 'application/json' }, ...request })
  ).json();
  if (error?.extensions) throw new GraphQLError(error.message, { extensions: error.extensions });
  if (error) throw new Error(error.message);
}

const ENTRY =
  '{"data":{},"format":"regesta-event/v1","id":"a","metadata":{},"recordedAt":"2026-01-01","revision":0,"stream":"a","type":"A"}';
const sheet = (content: string) => readSpreadsheet(zipSync({ 'content.xml': strToU8(content) }));
const csv = (text: string) => readSpreadsheet(Buffer.from(text));
const body = (variables: string) => send({ payload: `{"query":"{ a }","variables":${variables}}` });

/** Every parser of text from outside: what each refuses. A new one is added here. */
const REFUSED: readonly [parser: string, what: string, code: string, read: () => unknown][] = [
  ['a mapping', 'nested lists', 'UNREADABLE', () => readMapping(`columns: ${nested(3_000)}`)],
  ['a mapping', 'anchors that are repeated', 'UNREADABLE', () => readMapping(BOMB)],
  ['a mapping', 'a long text', 'UNREADABLE', () => readMapping(`sheet: ${'x'.repeat(1024 * 1024)}`)],
  ['a register file', 'nested lists', 'UNREADABLE', () => readYaml(`parties: ${nested(3_000)}`)],
  [
    'a register file',
    'nested mappings',
    'UNREADABLE',
    () => readYaml(Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
  ],
  ['a register file', 'anchors that are repeated', 'UNREADABLE', () => readYaml(BOMB)],
  ['a register file', 'a long text', 'UNREADABLE', () => readYaml('x'.repeat(17 * 1024 * 1024))],
  ['a body', 'nested lists', 'BODY_TOO_LARGE', () => body(nested(3_000))],
  ['a body', 'half a million nested lists', 'BODY_TOO_LARGE', () => body(nested(500_000))],
  ['a body', 'nested objects beyond a MiB', 'BODY_TOO_LARGE', () => body('{"a":'.repeat(300_000))],
  ['a body', 'a long text', 'BODY_TOO_LARGE', () => body(`"${'x'.repeat(5 * 1024 * 1024)}"`)],
  [
    'variables in an address',
    'nested lists',
    'BODY_TOO_LARGE',
    () => send({ query: { query: '{ a }', variables: `{"a":${nested(3_000)}}` } }),
  ],
  [
    'a document',
    'nested fields',
    'QUERY_TOO_DEEP',
    () => mustBeModest(parse(`${'{ a '.repeat(900)}${'}'.repeat(900)}`)),
  ],
  [
    'a date',
    'a long text',
    'BAD_USER_INPUT',
    () => (DateScalar as GraphQLScalarType).parseValue('x'.repeat(1_000_000)),
  ],
  ['a sheet (XML)', 'nested elements', 'TOO_LARGE', () => sheet(elements(3_000))],
  ['a sheet (XML)', 'entities', 'FORBIDDEN_CONTENT', () => sheet('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
  ['a sheet (XML)', 'a long text that is packed', 'TOO_LARGE', () => sheet(`<a>${' '.repeat(3_000_000)}</a>`)],
  ['a sheet (CSV)', 'eleven million commas', 'TOO_LARGE', () => csv(','.repeat(11_000_000))],
  ['a sheet (CSV)', 'commas after a lone quotation mark', 'TOO_LARGE', () => csv(`5" disk${','.repeat(11_000_000)}`)],
  ['a sheet (CSV)', 'a quotation mark that never ends', 'DAMAGED', () => csv(`a,b\nc,"${',\n'.repeat(5_000_000)}`)],
  ['a sheet (CSV)', 'a long text', 'TOO_LARGE', () => csv('x'.repeat(17 * 1024 * 1024))],
  [
    'a graph of DPV',
    'nested lists',
    'DAMAGED',
    () => readDpv(`{"@graph":[{"@id":"a","@type":"dpv:RecordsOfActivities","b":{"c":${nested(100_000)}}}]}`),
  ],
  ['a proof', 'nested lists', 'FORMAT', () => parseBundle(`{"format":${nested(100_000)}}`)],
  ['an entry of a log', 'nested lists', 'FORMAT', () => eventIn(Buffer.from(ENTRY.replace('{}', nested(100_000))))],
];

describe('Text from outside is refused with a sentence that says what was expected:', () => {
  it('the same without the excess is read', async () => {
    expect(eventIn(Buffer.from(ENTRY))).toMatchObject({ id: 'a' });
    await body(`{"a":${nested(90)}}`);
    expect(readMapping('format: TABLE\ncolumns: &a []\nvalues: *a').values).toEqual([]);
    expect(readYaml(`a: ${nested(20)}`).value).toBeDefined();
    expect((await csv(`a,b${','.repeat(16_000)}\n1,2`)).sheets[0]!.rows).toHaveLength(2);
  });

  it.each(REFUSED)('%s with %s is %s', async (_parser, _what, code, read) => {
    const refused = await reported(read);

    expect(refused?.code).toBe(code);
    expect(refused!.message).toMatch(/^[A-Z].*[.]$/s);
    expect(refused!.message.length).toBeLessThan(400);
  });
});
