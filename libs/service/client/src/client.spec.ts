import { NoAnswer, NoRegister, Regesta, RegestaError } from './index.js';

type Sent = { query: string; variables: Record<string, unknown> };
type Answers = readonly (object | Error)[];

const refused = (code: string, more: object = {}) => ({
  errors: [{ message: 'It is so.', extensions: { code, ...more } }],
});
const DONE = { data: { retitleActivity: { position: '7', readModel: 'CURRENT' } } };
const RETITLE = 'mutation Retitle($id: ID!, $meta: CommandMeta) { retitleActivity(id: $id, meta: $meta) { position } }';
const TITLES = `query Titles($at: Moment, $after: String) {
  processingActivities(at: $at, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } }
}`;

/** Returns a client of a server that gives these answers in turn, and what it was sent. */
function against(answers: Answers) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const client = new Regesta({
    url: 'https://register.example',
    token: 'rgk_key',
    fetch: async (_address, init) => {
      sent.push(JSON.parse(String(init?.body)));
      const answer = answers[sent.length - 1];
      if (answer instanceof Error) throw answer;
      return Response.json(answer);
    },
    pause: async (milliseconds) => void waits.push(milliseconds),
  });
  return { client, sent, waits };
}

describe('A command', () => {
  it('is sent again under the same id until its fate is known', async () => {
    const answers = [new TypeError('connection reset'), refused('OUTCOME_UNKNOWN'), refused('SERVER_BUSY'), DONE];
    const { client, sent, waits } = against(answers);

    expect(await client.record(RETITLE, { id: 'a' })).toEqual(DONE.data);

    const ids = sent.map(({ variables }) => (variables.meta as { commandId: string }).commandId);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(waits).toEqual([250, 500, 1_000]);
  });

  it('keeps the id and the reason of its caller', async () => {
    const { client, sent } = against([DONE]);
    const meta = { commandId: '11111111-2222-4333-8444-555555555555', reason: 'As decided' };

    await client.record(RETITLE, { id: 'a', meta });

    expect(sent[0]!.variables).toEqual({ id: 'a', meta });
  });

  it('that is refused is not sent again: the error has the code, the path, and what the caller needs next', async () => {
    const { client, sent } = against([refused('REVISION_CONFLICT', { path: 'meta.expectedRevision', revision: '9' })]);

    const error = await client.record(RETITLE, { id: 'a' }).catch((one) => one);

    expect(error).toBeInstanceOf(RegestaError);
    expect(error).toMatchObject({
      code: 'REVISION_CONFLICT',
      path: 'meta.expectedRevision',
      details: { revision: '9' },
      message: 'REVISION_CONFLICT: meta.expectedRevision: It is so.',
    });
    expect(sent).toHaveLength(1);
  });

  it('without a variable for its id is not sent', async () => {
    const { client, sent } = against([DONE]);

    await expect(client.record('mutation { makeStatement { position } }')).rejects.toThrow('$meta: CommandMeta');
    expect(sent).toEqual([]);
  });

  it('that is only asked for is sent again where nothing was done, and never where it may have been', async () => {
    const busy = against([refused('SERVER_BUSY', { retryAfter: 2 }), DONE]);
    const lost = against([new TypeError('connection reset'), DONE]);

    expect(await busy.client.ask('mutation { annul { position } }')).toEqual(DONE.data);
    expect(busy.waits).toEqual([2_000]);
    await expect(lost.client.ask('mutation { annul { position } }')).rejects.toThrow(NoAnswer);
  });
});

describe('A question', () => {
  const page = (titles: string[], endCursor?: string) => ({
    data: {
      processingActivities: {
        nodes: titles.map((title) => ({ title })),
        pageInfo: { hasNextPage: endCursor !== undefined, endCursor },
      },
    },
  });

  it('is read page by page to the end of its list, at one moment', async () => {
    const { client, sent } = against([page(['One', 'Two'], 'c2'), page(['Three'])]);
    const titles: string[] = [];

    const then = client.at({ on: '2024-05-01', knownAt: '2024-06-01T00:00:00Z' });
    for await (const { title } of then.each<ReturnType<typeof page>['data']>(TITLES)) titles.push(title);

    expect(titles).toEqual(['One', 'Two', 'Three']);
    const at = { on: '2024-05-01', knownAt: '2024-06-01T00:00:00Z' };
    expect(sent.map(({ variables }) => variables)).toEqual([{ at }, { at, after: 'c2' }]);
  });

  it('of another moment needs a variable for it: the answer would be of today', async () => {
    const { client } = against([]);

    await expect(client.at({ on: '2024-05-01' }).ask('{ ledger { position } }')).rejects.toThrow('$at: Moment');
  });

  it('without one list cannot be read page by page', async () => {
    const { client } = against([{ data: { ledger: { position: '1' } } }]);

    await expect(client.each('query ($after: String) { ledger { position } }').next()).rejects.toThrow('has one list');
  });

  it('gives up after so many times, with the last error', async () => {
    const { client, sent } = against(Array(9).fill(refused('READER_ENDED')));

    await expect(client.ask('{ findings { totalCount } }')).rejects.toMatchObject({ code: 'READER_ENDED' });
    expect(sent).toHaveLength(4);
  });

  it('to something else than a register says so', async () => {
    const { client } = against([{ hello: 'world' }]);

    const error = await client.ask('{ ledger { position } }').catch((one: Error) => one);

    expect(error).toBeInstanceOf(NoRegister);
    expect((error as Error).message).toBe('What answers at https://register.example is no register (HTTP 200).');
  });
});

describe('A token', () => {
  const URL_OF_REGISTER = 'https://register.example';
  const asked: { address: string; init: RequestInit | undefined }[] = [];
  const clientOf = (answer: () => Response) =>
    new Regesta({
      url: URL_OF_REGISTER,
      token: 'rgk_key',
      fetch: async (address, init) => {
        asked.push({ address: String(address), init });
        return answer();
      },
    });
  beforeEach(() => {
    asked.length = 0;
  });

  it.each([
    '//host/x',
    'https://host/x',
    'http://register.example/x',
    'https://register.example:8443/x',
    'https://register.example@host/x',
    'https://register.example.host/x',
    '\\\\host\\x',
    '/\\host/x',
    '/\t/host/x',
    ' //host/x',
    'file:///etc/passwd',
    'data:text/plain,x',
    'https://ada:secret@register.example/x',
  ])('is not sent to %j: nothing is', async (address) => {
    const client = clientOf(() => new Response('x'));

    await expect(client.download(address)).rejects.toThrow(
      'is no address at https://register.example: nothing was sent. Give a path of that server, such as /reports/…',
    );
    expect(asked).toEqual([]);
  });

  it.each(['/reports/a', 'reports/a', 'https://register.example/reports/a', 'https://register.example:443/reports/a'])(
    'is sent to %s',
    async (address) => {
      const client = clientOf(() => new Response('ü'));

      expect(Buffer.from(await client.download(address)).toString()).toBe('ü');
      expect(asked).toMatchObject([
        { address: 'https://register.example/reports/a', init: { headers: { authorization: 'Bearer rgk_key' } } },
      ]);
    },
  );

  it('follows no redirection, of a file or of a question, and says where it leads', async () => {
    const headers = { location: 'https://host/graphql' };
    const client = clientOf(() => new Response(null, { status: 307, headers }));

    for (const send of [() => client.download('/reports/a'), () => client.ask('{ ledger { position } }')])
      await expect(send()).rejects.toThrow(
        'https://register.example leads elsewhere (https://host/graphql), and a token goes nowhere else: give the address at which the register answers.',
      );
    expect(asked.map(({ init }) => init?.redirect)).toEqual(['manual', 'manual']);
  });
});
