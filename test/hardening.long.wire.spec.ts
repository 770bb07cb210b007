import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { buildSchema, isRequiredArgument, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { Things } from '#read-model';
import { readRegisterFile, UnreadableFile } from '#register-file';
import { LIMITS } from '../apps/api/src/limits.js';
import { demandOf, mustBeModest } from '../apps/api/src/operation-limits.js';
import { textPaths, valueWith } from './generated-requests.js';
import { type Answer, ServedRegister } from './over-the-wire.js';

const SMALL = readFileSync(join(import.meta.dirname, 'fixtures/newsletter.yaml'), 'utf8');
const CONTRACT = readFileSync(join(import.meta.dirname, 'fixtures/contract/operations.graphql'), 'utf8');
const JSON_TYPE = { 'content-type': 'application/json' };
const LEDGER = JSON.stringify({ query: '{ ledger { position } }' });
const REGISTER = 'mutation ($input: RegisterPartyInput!) { registerParty(input: $input) { id } }';
/** Milliseconds that a refusal can take: it costs no more than reading the request. */
const SOON = 2_000;

let register: ServedRegister;
let position: string;

beforeAll(async () => {
  register = await ServedRegister.start();
  Logger.overrideLogger(false);
  await register.apply(SMALL);
});
beforeEach(async () => {
  position = await register.position();
});
afterEach(async () => {
  expect(await register.position()).toBe(position); // nothing was stored
});
afterAll(() => register.destroy());

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a raw request, with headers that a browser does not let scripts set. */
function send(
  path: string,
  {
    method = 'POST',
    headers = {},
    body = '',
    url = register.url,
  }: { method?: string; headers?: object; body?: string | Buffer | Iterable<string>; url?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers: headers as Record<string, string> }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    if (typeof body === 'string' || Buffer.isBuffer(body)) sent.end(body);
    else {
      for (const chunk of body) sent.write(chunk);
      sent.end();
    }
  });
}

const codesOf = ({ body }: Reply) => (JSON.parse(body) as Answer).errors!.map(({ extensions }) => extensions.code);

/** Returns the refusal of a GraphQL request, and checks that it came at once. */
async function refusal(query: unknown, variables: object = {}) {
  const start = performance.now();
  const reply = await send('/graphql', { headers: JSON_TYPE, body: JSON.stringify({ query, variables }) });
  expect(performance.now() - start).toBeLessThan(SOON);
  const { data, errors } = JSON.parse(reply.body) as Answer;
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  return { message: errors![0]!.message, ...errors![0]!.extensions };
}

const times = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join(' ');

describe('An operation that asks for too much is refused before it is executed, with the limit and what to do:', () => {
  it.each([
    ['aliases by the thousand', `{ ${times(600, (i) => `a${i}: __typename`)} }`, 'TOO_MANY_ALIASES', LIMITS.aliases],
    ['as many as the tokens allow', `{ ${times(2_500, (i) => `a${i}: __typename`)} }`, 'QUERY_TOO_LONG', LIMITS.tokens],
    [
      'depth fifty',
      `{ ${'processors { nodes { engagements { under {'.repeat(13)} id ${'}'.repeat(53)}`,
      'QUERY_TOO_DEEP',
      LIMITS.depth,
    ],
    [
      'values a thousand deep',
      `{ parties(filter: ${'['.repeat(900)}${']'.repeat(900)}) { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
      undefined,
    ],
    ['a megabyte of tokens', `{ ${'a '.repeat(512 * 1024)} }`, 'QUERY_TOO_LONG', LIMITS.characters],
    ['as many tokens as the characters allow', `{ ${'a '.repeat(30_000)} }`, 'QUERY_TOO_LONG', LIMITS.tokens],
    ['a text of a megabyte', `{ party(id: "${'a'.repeat(1024 * 1024)}") { id } }`, 'QUERY_TOO_LONG', LIMITS.characters],
    [
      'directives by the thousand',
      `{ ledger ${'@skip(if: false) '.repeat(1_000)} { position } }`,
      'QUERY_TOO_LONG',
      LIMITS.tokens,
    ],
    [
      'fragments that are long when spelled out',
      `{ ...F0 } ${times(9, (i) => `fragment F${i} on Query { a: parties { nodes { parent { id } } } ...F${i + 1} b${i}: ledger { ...L } ...F${i + 1} ...F${i + 1} ...F${i + 1} }`)} fragment F9 on Query { ledger { position } } fragment L on LedgerState { position }`,
      'QUERY_TOO_COSTLY',
      LIMITS.fields,
    ],
    ['one field by the thousand', `{ parties { nodes { ${'id '.repeat(1_900)} } } }`, 'QUERY_TOO_COSTLY', undefined],
    [
      'lists within lists',
      '{ transfers(first: 1000) { nodes { activities { transfers { activities { transfers { id } } } } } } }',
      'QUERY_TOO_COSTLY',
      LIMITS.cost,
    ],
  ])('%s', async (_what, query, code, limit) => {
    expect(await refusal(query)).toMatchObject({
      code,
      ...(limit && { limit, message: expect.stringContaining(String(limit)) }),
    });
  });

  it('fragments in circles', async () => {
    const query =
      '{ parties { nodes { ...A } } } fragment A on Party { parent { ...B } } fragment B on Party { parent { ...A } }';

    expect(await refusal(query)).toMatchObject({ code: 'FRAGMENT_IN_CIRCLES', message: expect.stringContaining('A') });
  });

  it.each([
    ['a literal', '{ parties(first: 1000000000) { totalCount } }', {}],
    ['a variable', 'query ($n: Int) { parties(first: $n) { totalCount } }', { n: 1_000_000_000 }],
    ['the default of a variable', 'query ($n: Int = 1001) { parties(first: $n) { totalCount } }', {}],
  ])('a huge page, given by %s; no statement is sent', async (_what, query, variables) => {
    const page = jest.spyOn(Things.prototype, 'page');

    expect(await refusal(query, variables)).toMatchObject({ code: 'INVALID', path: 'first' });
    expect(page).not.toHaveBeenCalled();
    page.mockRestore();
  });

  it('what a page costs, given by a variable', async () => {
    const query =
      'query ($n: Int) { transfers(first: $n) { nodes { activities { transfers { activities { id } } } } } }';

    expect(await refusal(query, { n: 1000 })).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: LIMITS.cost });
    expect((await register.ask(query, { n: 5 })).errors).toBeUndefined();
  });

  it('a text to be found that no text holds', async () => {
    const query = 'query ($text: String) { parties(filter: { text: $text }) { totalCount } }';

    expect(await refusal(query, { text: 'x'.repeat(60_000) })).toMatchObject({ code: 'INVALID', path: 'filter.text' });
  });

  it('an id that no text can be is not found, or refused; it is no failure', async () => {
    const { data, errors = [] } = await register.ask('query ($id: ID!) { party(id: $id) { name } }', { id: 'a\0b' });

    expect(data?.party ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.map(() => 'INVALID'));
  });

  it('a document that somebody else has parsed, as JSON', async () => {
    const document = JSON.stringify(parse('{ ledger { position } }'));
    for (const query of [document, document.replace('{', '{"loc":{},'), 'null', '5'])
      expect(await refusal(query)).toMatchObject({
        code: 'GRAPHQL_VALIDATION_FAILED',
        message: expect.stringContaining('Syntax Error'),
      });
  });

  it('an array of operations', async () => {
    const reply = await send('/graphql', { headers: JSON_TYPE, body: `[${LEDGER},${LEDGER}]` });

    expect([reply.status, codesOf(reply)]).toEqual([400, ['BATCHING_REFUSED']]);
  });

  it('many operations in one document, of which one is named, are limited too', async () => {
    const body = JSON.stringify({ query: times(3_000, (i) => `query Q${i} { a }`), operationName: 'Q1' });

    expect(codesOf(await send('/graphql', { headers: JSON_TYPE, body }))).toEqual(['QUERY_TOO_LONG']);
  });
});

describe('The limits leave room for', () => {
  const operations = parse(CONTRACT).definitions.filter(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );

  it('the whole contract as one document', () => {
    expect(CONTRACT.length).toBeLessThan(LIMITS.characters);
    expect(() => mustBeModest(parse(CONTRACT, { maxTokens: LIMITS.tokens }))).not.toThrow();
  });

  it.each(operations.map((operation) => [operation.name!.value, operation] as const))(
    '%s, a thousand at once, and half as much again',
    (_name, operation) => {
      const document = { kind: Kind.DOCUMENT, definitions: [operation] } as const;
      const { cost, entries, heavy } = demandOf(register.schema, document, { first: 1000 });

      expect(cost * 1.5).toBeLessThan(LIMITS.cost);
      expect(entries * 1.5).toBeLessThan(LIMITS.entries);
      expect(heavy * 1.5).toBeLessThan(LIMITS.heavy);
    },
  );
});

describe('A page of another origin reaches nothing:', () => {
  const mutation = JSON.stringify({ query: 'mutation { registerParty(input: { name: "Forged" }) { id } }' });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent('mutation { x }')}`],
    [
      'a form with files',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nmutation\r\n--x--',
    ],
    ['text', 'text/plain', mutation],
    ['text that names JSON', 'text/plain; application/json', mutation],
    ['a document by itself', 'application/graphql', 'mutation { registerParty(input: { name: "Forged" }) { id } }'],
  ])('%s is no GraphQL request', async (_what, type, body) => {
    const reply = await send('/graphql', { headers: { 'content-type': type }, body });

    expect([reply.status, codesOf(reply)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  it('what says not at all what it is neither', async () => {
    expect((await send('/graphql', { body: mutation })).status).toBe(415);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:8080' }],
    ['an origin that browsers hide', { origin: 'null' }],
    ['a browser that tells only how it came', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('from %s it is refused, by POST and by GET', async (_what, headers) => {
    const posted = await send('/graphql', { headers: { ...JSON_TYPE, ...headers }, body: mutation });
    const got = await send('/graphql?query={ledger{position}}', { method: 'GET', headers });

    for (const reply of [posted, got]) expect([reply.status, codesOf(reply)]).toEqual([403, ['CROSS_ORIGIN']]);
  });

  it('nor does one whose name has been made to lead to 127.0.0.1', async () => {
    const headers = { ...JSON_TYPE, host: 'evil.example', origin: 'http://evil.example' };
    for (const [path, method] of [
      ['/graphql', 'POST'],
      ['/metrics', 'GET'],
      ['/health/ready', 'GET'],
      ['/nothing', 'GET'],
    ] as const) {
      const reply = await send(path, { method, headers, body: method === 'POST' ? LEDGER : '' });
      expect([reply.status, codesOf(reply)]).toEqual([421, ['WRONG_HOST']]);
    }
  });

  it.each([
    ['a program', {}],
    ['a page of its own', { 'sec-fetch-site': 'same-origin' }],
    ['an address that a person has typed', { 'sec-fetch-site': 'none' }],
    ['this machine by its name', { host: 'localhost:3000' }],
  ])('%s is answered', async (_what, headers) => {
    const own = 'sec-fetch-site' in headers ? { origin: register.url } : {};
    const reply = await send('/graphql', { headers: { ...JSON_TYPE, ...own, ...headers }, body: LEDGER });

    expect(reply.status).toBe(200);
  });

  it('a preflight is told of nobody who may', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const reply = await send('/graphql', { method: 'OPTIONS', headers });

    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(reply.status).toBeGreaterThanOrEqual(400);
  });

  it('a mutation by GET is refused, and a query is answered', async () => {
    const mutate = `/graphql?query=${encodeURIComponent('mutation { registerParty(input: { name: "By GET" }) { id } }')}`;
    const refused = await send(mutate, { method: 'GET' });

    expect([refused.status, codesOf(refused)]).toEqual([405, ['ONLY_BY_POST']]);
    expect((await send('/graphql?query={ledger{position}}', { method: 'GET' })).status).toBe(200);
  });

  it('an answer is not to be framed, run, guessed at or told of', async () => {
    for (const path of ['/health/live', '/nothing', '/graphql?query={ledger{position}}'])
      expect((await send(path, { method: 'GET' })).headers).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
  });
});

describe('A body that is none', () => {
  it.each([
    ['malformed JSON', '{ "query": '],
    ['a prototype', '{ "query": "{ ledger { position } }", "variables": { "__proto__": { "a": 1 } } }'],
    ['nothing', ''],
    ['no query', '{}'],
    ['variables that are none', '{ "query": "{ ledger { position } }", "variables": "none" }'],
    ['a word', '"query"'],
  ])('%s is answered 400, and told', async (_what, body) => {
    const reply = await send('/graphql', { headers: JSON_TYPE, body });

    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('JSON that goes on into the deep is told as what does not fit', async () => {
    const depth = 200_000;
    const body = `{"query":"query ($input: RegisterPartyInput!) { parties { totalCount } }","variables":{"input":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    const reply = await send('/graphql', { headers: JSON_TYPE, body });

    expect([reply.status, codesOf(reply)]).toEqual([413, ['BODY_TOO_LARGE']]);
    const inAddress = `query=${encodeURIComponent('{ ledger { position } }')}&variables=${'['.repeat(3_000)}`;
    const byGet = await send(`/graphql?${inAddress}`, { method: 'GET' });
    expect([byGet.status, codesOf(byGet)]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it('that is too large by what it says is not read', async () => {
    const length = String(LIMITS.largestBody + 1);
    const reply = await new Promise<Reply>((resolve, reject) => {
      const sent = request(
        `${register.url}/graphql`,
        { method: 'POST', headers: { ...JSON_TYPE, 'content-length': length } },
        (response) => {
          let body = '';
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () => {
            sent.destroy();
            resolve({ status: response.statusCode!, headers: response.headers, body });
          });
        },
      );
      sent.on('error', reject);
      sent.flushHeaders();
    });

    expect([reply.status, codesOf(reply)]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it('that is too large by what comes is read no further', async () => {
    const chunk = ' '.repeat(1024 * 1024);
    const sent = send('/nothing', { headers: JSON_TYPE, body: Array.from({ length: 64 }, () => chunk) }).catch(
      (error: NodeJS.ErrnoException) => error,
    );
    const reply = await sent;

    // The server closes the connection of a client that continues to send: the answer can get lost.
    if (reply instanceof Error) expect(['EPIPE', 'ECONNRESET']).toContain((reply as NodeJS.ErrnoException).code);
    else expect([reply.status, codesOf(reply)]).toEqual([413, ['BODY_TOO_LARGE']]);
  });
});

describe('A body in another encoding than UTF-8 is refused, and not recorded otherwise than it was written:', () => {
  /** A command with a name in Latin-1, after so many spaces. */
  const latin1 = (spaces = 0) =>
    Buffer.from(
      `${' '.repeat(spaces)}${JSON.stringify({ query: REGISTER, variables: { input: { name: 'Müller' } } })}`,
      'latin1',
    );

  it.each([
    ['with its first wrong byte', '/graphql', latin1(), '0xFC'],
    ['also if it is large, and read in steps', '/graphql', latin1(LIMITS.body), '0xFC'],
    ['as UTF-16, with its mark', '/graphql', Buffer.from('\ufeff{ "query": "{ __typename }" }', 'utf16le'), '0xFF'],
    ['where somebody signs in, too', '/session', Buffer.from('{ "key": "ü" }', 'latin1'), '0xFC'],
  ])('%s', async (_what, path, body, wrong) => {
    const headers = { ...JSON_TYPE, origin: register.url, 'x-regesta-session': '1' };
    const reply = await send(path, { headers, body });
    const byte = body.indexOf(Number(wrong)) + 1;

    expect([reply.status, codesOf(reply)]).toEqual([400, ['NOT_UTF8']]);
    expect((JSON.parse(reply.body) as Answer).errors![0]).toMatchObject({
      message: expect.stringContaining(`${wrong} at byte ${byte}, so it is not UTF-8. `),
      extensions: { byte, expected: 'UTF-8' },
    });
  });

  it.each(['iso-8859-1', '"windows-1252"', 'utf-16', 'utf-8; charset=latin1', ''])(
    'declared as charset=%s',
    async (charset) => {
      const reply = await send('/graphql', {
        headers: { 'content-type': `application/json; charset=${charset}` },
        body: LEDGER,
      });

      expect([reply.status, codesOf(reply)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
      expect(reply.body).toContain('UTF-8');
    },
  );

  it.each(['; charset=utf-8', ';charset="UTF-8"', '; Charset=utf8', '; profile=x'])('but not with%s', async (more) => {
    expect(
      (await send('/graphql', { headers: { 'content-type': `application/json${more}` }, body: LEDGER })).status,
    ).toBe(200);
  });
});

describe('An error tells nothing of what is inside:', () => {
  it('an address that is none is not repeated', async () => {
    const reply = await send('/people/jane.doe@example.com', { method: 'GET' });

    expect([reply.status, codesOf(reply)]).toEqual([404, ['NO_SUCH_ADDRESS']]);
    expect(reply.body).not.toContain('jane');
  });

  it.each(['/%', '/%u2215evil.example/', '//%c0%af', `/reports/${'x'.repeat(1_000)}`, '/assets/%zz', '/graphql%'])(
    'an address that cannot be read is one where nothing is, and is not repeated: %s',
    async (path) => {
      const reply = await send(path, { method: 'GET' });

      expect([reply.status, codesOf(reply)]).toEqual([404, ['NO_SUCH_ADDRESS']]);
      expect(reply.body).not.toContain(path);
      expect(reply.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    },
  );

  it.each(['/%E0%A4%A', `/graphql?query=${encodeURIComponent('{')}`, '/graphql', '/health', '/graphql?variables={'])(
    'GET %s',
    async (path) => {
      const reply = await send(path, { method: 'GET' });

      expect(reply.body).not.toMatch(/node_modules|\.js|\.ts:|at \w+ \(|SELECT|sqlite/i);
    },
  );

  it.each(['/graphql', '/health/ready'])(
    'what fails behind %s has an incident, which the header names',
    async (path) => {
      const failure = new Error('SELECT secret FROM rectangles at /srv/regesta/dist/x.js:1:1');
      const spies = [
        jest.spyOn(Things.prototype, 'page').mockRejectedValue(failure as never),
        jest.spyOn((await import('#read-model')).Progress.prototype, 'status').mockImplementation(() => {
          throw failure;
        }),
      ];
      const reply =
        path === '/graphql'
          ? await send(path, { headers: JSON_TYPE, body: JSON.stringify({ query: '{ parties { nodes { name } } }' }) })
          : await send(path, { method: 'GET' });
      for (const spy of spies) spy.mockRestore();

      expect(reply.body).not.toMatch(/secret|srv|SELECT/);
      const [{ extensions }] = (JSON.parse(reply.body) as Required<Answer>).errors as never as [{ extensions: object }];
      expect(extensions).toEqual({ code: 'INTERNAL', incident: reply.headers['x-request-id'] });
    },
  );
});

describe('What a command says is bounded, by every door:', () => {
  it.each([
    ['a control', { name: 'A\u0007' }, 'name'],
    ['a turned name', { name: 'Acme \u202egnp.exe' }, 'name'],
    ['half a character', { name: '\ud800' }, 'name'],
    ['two lines of a name', { name: 'Acme\nLtd' }, 'name'],
    ['a blank name', { name: ' \u200b ' }, 'name'],
    ['a name without end', { name: 'x'.repeat(501) }, 'name'],
    ['a text without end', { name: 'Acme', address: 'x'.repeat(10_001) }, 'address'],
  ])('%s', async (_what, input, path) => {
    expect(await refusal(REGISTER, { input })).toMatchObject({ code: 'INVALID', path });
    const { errors } = await register.ask(
      'mutation ($input: RegisterInput!) { applyRegister(input: $input) { position } }',
      { input: { parties: [{ key: 'bounded', ...input }] } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', path: `parties.0.${path}` } }]);
  });

  it('also the reason of a command, of an annulment, and the comment of a review', async () => {
    const { parties } = await register.get('{ parties { nodes { id } } }');
    const { id } = parties.nodes[0];
    const acts: [act: string, path: string][] = [
      [`renameParty(id: "${id}", name: "B", meta: { reason: $text }) { id }`, 'meta.reason'],
      [`annul(of: "${id}", position: "1", reason: $text) { id }`, 'reason'],
      [`redate(of: "${id}", position: "1", to: "2024-01-01", reason: $text) { id }`, 'reason'],
      [`submitForReview(of: "${id}", comment: $text) { id }`, 'comment'],
      [`recordReview(of: "${id}", outcome: $text) { id }`, 'outcome'],
    ];
    for (const [act, path] of acts)
      expect(await refusal(`mutation ($text: String!) { ${act} }`, { text: 'x\u202e' })).toMatchObject({
        code: 'INVALID',
        path,
      });
  });
});

describe('No text that people see has what they do not see, by any operation:', () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
  /** Things that are looked for before any text is looked at. */
  let there: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  beforeAll(async () => {
    const { findings, parties } = await register.get(
      '{ findings(first: 1) { nodes { id } } parties { nodes { id } } }',
    );
    const [{ id }] = findings.nodes;
    const [{ id: of }] = parties.nodes;
    there = {
      ...{
        acceptFinding: { id, until: register.clock.today() },
        assignFinding: { id },
        commentOnFinding: { id },
        withdrawFindingAcceptance: { id },
      },
      ...{ translateTexts: { of }, withdrawTranslations: { of }, issueReport: { input: { kind: 'ICO' } } },
      applyRegister: {
        input: {
          contacts: [{ key: 'x', department: 'Privacy' }],
          parties: [{ key: 'x', name: 'Acme' }],
          processingActivities: [{ key: 'x', reference: 'x', title: 'Pay', role: 'CONTROLLER', controllers: ['x'] }],
        },
      },
    };
  });
  /** Operations and fields that keep no text: a file that is read, a subject (its hash is kept), and names of what is there. */
  const NO_TEXT =
    /^(?:readSpreadsheet|readTranslationFile|giveAccess|applyRegister\.input\.(?:ended|translations)|issueReport\.input\.(?:kind|template|acceptedGaps|dataSubjects))(?:\.|$)/;
  const texts = Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) =>
    args
      .flatMap((argument) => textPaths(argument.type).map((path) => ({ name, args, path: [argument.name, ...path] })))
      .filter(({ path }) => !NO_TEXT.test([name, ...path].join('.'))),
  );

  /** Adds what is there to a value: after the entries of its lists, and in the place of a text. */
  function together(value: unknown, known: unknown): unknown {
    if (Array.isArray(known)) return [...((value as unknown[]) ?? []), ...known];
    if (typeof known !== 'object') return known ?? value;
    const all = { ...(value as Record<string, unknown>) };
    for (const [name, inner] of Object.entries(known!)) all[name] = together(all[name], inner);
    return all;
  }

  it('the schema has hundreds', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  it.each([...Map.groupBy(texts, ({ name }) => name)])('%s', async (_name, ofOperation) => {
    for (const { name, args, path } of ofOperation)
      for (const text of ['x\u202ey', '\u2800']) {
        const given = args.filter((argument) => argument.name === path[0] || isRequiredArgument(argument));
        const values = given.map((argument) => {
          const value = valueWith(argument.type, text, argument.name === path[0] ? path.slice(1) : undefined);
          return [argument.name, together(value, there[name]?.[argument.name])];
        });
        const declared = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
        const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
        const query = `mutation (${declared}) { ${name}(${passed}) { __typename } }`;
        const { errors = [] } = await register.ask(query, Object.fromEntries(values));
        const { code, path: at } = errors[0]?.extensions ?? {};
        expect({ path, text, code, at: String(at).split('.').at(-1) }).toEqual({
          ...{ path, text, code: 'INVALID' },
          at: path.at(-1),
        });
      }
  });
});

describe('A register file that is made to be read without end is told with its line, soon:', () => {
  it.each([
    ['lists in lists', `parties:\n  ${'['.repeat(1_000_000)}`, 2, 'deep'],
    ['lists in lists, a line each', `parties:\n${times(60, (i) => `${' '.repeat(i)}-\n`)}`, expect.any(Number), 'deep'],
    ['aliases of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]', 2, 'alias within'],
    ['aliases by the hundred', `a: &a x\nb: [${'*a, '.repeat(200)}]`, 2, 'at most 100 aliases'],
    ['aliases of much', `a: &a "${'x'.repeat(1_000_000)}"\nb: [${'*a, '.repeat(50)}]`, 2, 'stand for'],
    ['keys by the thousand', `parties:\n  - {${times(1_000, (i) => `k${i}: 1,`)}}`, 2, 'at most 200 keys'],
    ['a key that is there twice', 'parties: []\nparties: []', 2, 'unique'],
    ['several documents', 'parties: []\n---\nparties: []', expect.any(Number), 'one document'],
    ['a tag that would make something of it', 'parties: !!js/function "x"', 1, ''],
  ])('%s', (_what, text, line, words) => {
    const start = performance.now();
    const read = () => readRegisterFile(text, register.schema);

    expect(read).toThrow(UnreadableFile);
    expect(performance.now() - start).toBeLessThan(SOON);
    try {
      read();
    } catch (error) {
      expect((error as UnreadableFile).mistakes[0]).toMatchObject({ line, message: expect.stringContaining(words) });
    }
  });
});

describe('A server that tells nothing of its schema', () => {
  let closed: ServedRegister;
  beforeAll(async () => {
    closed = await ServedRegister.start({ http: { introspection: false } });
  });
  afterAll(() => closed.destroy());

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Party") { name } }'])('%s', async (query) => {
    const { data, errors } = await closed.ask(query);

    expect(data).toBeNull();
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('does not say which name may have been meant, in the document or in its variables', async () => {
    const answers = [
      await closed.ask('{ ledger { positon } }'),
      await closed.ask('{ parties(frist: 1) { totalCount } }'),
      await closed.ask(REGISTER, { input: { nam: 'Acme' } }),
      await closed.ask(REGISTER, { input: { name: 'Acme', kind: 'COMPANI' } }),
    ];

    for (const { errors } of answers) for (const { message } of errors!) expect(message).not.toMatch(/did you mean/i);
  });

  it('still answers what type a thing is', async () => {
    expect((await closed.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('A server that takes so many requests a minute', () => {
  it('refuses one more with 429, how long to wait, and a code', async () => {
    const limited = await ServedRegister.start({ http: { rateLimit: 2 } });
    const ask = () => send('/graphql', { headers: JSON_TYPE, body: LEDGER, url: limited.url });
    const statuses = [(await ask()).status, (await ask()).status];
    const refused = await ask();
    const watched = await send('/health/ready', { method: 'GET', url: limited.url });
    await limited.destroy();

    expect(statuses).toEqual([200, 200]);
    expect([refused.status, codesOf(refused)]).toEqual([429, ['TOO_MANY_REQUESTS']]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(watched.status).toBe(200);
  });
});

describe('A server behind a proxy', () => {
  it('goes by the name that PUBLIC_URL gives it, and no other', async () => {
    const proxied = await ServedRegister.start({ http: { publicUrl: 'https://register.example' } });
    const ask = (headers: object) =>
      send('/graphql', { headers: { ...JSON_TYPE, ...headers }, body: LEDGER, url: proxied.url });
    const statuses = [
      await ask({ host: 'register.example', origin: 'https://register.example' }),
      await ask({ origin: 'https://register.example', 'sec-fetch-site': 'same-origin' }),
      await ask({ host: 'evil.example' }),
      await ask({ origin: 'https://evil.example' }),
    ].map(({ status }) => status);
    await proxied.destroy();

    expect(statuses).toEqual([200, 200, 421, 403]);
  });
});
