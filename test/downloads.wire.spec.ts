import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { OutOfTime } from '#kernel';
import { Drafts, type Report } from '#reports';
import { IssuingRegister } from './issuing.js';
import { ServedRegister } from './over-the-wire.js';

const DRAFT = '/reports/draft?kind=ICO&format=JSON';
const REGULATOR = { role: 'REGULATOR', until: '2099-12-31' };

const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('The files of reports', () => {
  let register: IssuingRegister;
  let issued: string;
  let regulator: string;
  let account: string;
  let ofKorea: string;

  beforeAll(async () => {
    register = await IssuingRegister.start();
    await register.served.lock();
    regulator = await register.served.key({ ...REGULATOR, includesIssuedReports: true });
    ofKorea = await register.served.key({ ...REGULATOR, jurisdictions: ['KR'] });
    account = (await register.served.ask('{ me { account } }', {}, regulator)).data.me.account;
    issued = (await register.issue({ account })).report.file.address;
    await register.issue({ purpose: 'For somebody else' });
  });
  afterAll(() => register.served.destroy());

  it('come with their type, a plain name, their hash, and headers that let no page show or keep them', async () => {
    for (const address of [issued, DRAFT]) {
      const response = await register.download(address);
      const bytes = Buffer.from(await response.arrayBuffer());

      expect(response.status).toBe(200);
      const { headers } = response;
      expect(headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`);
      expect(headers.get('content-length')).toBe(String(bytes.length));
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9_.-]+"$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none';sandbox;frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(headers.get('vary')).toBe('authorization, cookie');
    }
  });

  it.each(['%s', 'W/%s', '"other", %s', '*'])(
    'are not sent again to a client that has them: If-None-Match %s',
    async (known) => {
      for (const address of [issued, DRAFT]) {
        const etag = (await register.download(address)).headers.get('etag')!;
        const response = await register.download(address, { headers: { 'if-none-match': known.replace('%s', etag) } });
        expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, '']);
      }
    },
  );

  it('are sent again to a client that has another file', async () => {
    expect((await register.download(issued, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('have a head without a body', async () => {
    const response = await register.download(issued, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toBe((await register.download(issued)).headers.get('etag'));
  });

  it('are for nobody who has not signed in', async () => {
    for (const address of [issued, DRAFT, '/reports/issuedReport-none']) {
      for (const token of ['', 'rgk_forged', 'forged']) {
        const response = await register.download(address, {}, token);
        expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
      }
    }
  });

  it('are not for pages of another origin', async () => {
    const response = await register.download(issued, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([response.status, await codeOf(response)]).toEqual([403, 'CROSS_ORIGIN']);
  });

  it.each([
    'issuedReport-6f1c0f5e-3f70-4b3c-9d6f-0a1b2c3d4e5f',
    'contact-1',
    'reportFile-1',
    '..%2F..%2Fledger.db',
    '%00',
    "'%20OR%201=1--",
  ])('are not there under a forged id: %s', async (id) => {
    const response = await register.download(`/reports/${id}`);
    expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
  });

  it.each([
    ['', 'INVALID', 400],
    ['?kind=ICO', 'INVALID', 400],
    ['?kind=NONE&format=JSON', 'NOT_FOUND', 404],
    ['?kind=ICO&format=EXE', 'INVALID', 400],
    ['?kind=ICO&format=JSON&on=2024-02-30', 'INVALID', 400],
    ['?kind=ICO&format=JSON&position=999999', 'POSITION_UNKNOWN', 400],
    ['?kind=ICO&format=JSON&language=ja', 'INVALID', 400],
    ['?kind=ICO&format=JSON&acceptedGaps=x', 'INVALID', 400],
    ['?kind=ICO&format=JSON&controller=party-none', 'NOT_FOUND', 404],
  ])('are refused with a reason: /reports/draft%s', async (query, code, status) => {
    const response = await register.download(`/reports/draft${query}`);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  it('that are not issued are drafts as long as a gap is open', async () => {
    const {
      report: { gaps, acceptedGaps },
    } = (await (await register.download(DRAFT)).json()) as { report: Report };
    expect(gaps.length).toBeGreaterThan(0);
    expect(acceptedGaps).toEqual([]);
  });

  describe('asked for by a regulator', () => {
    it('are those that were issued to it, if its grant includes them, and no others', async () => {
      const list = async (token: string) =>
        (await register.served.ask('{ reports { totalCount nodes { purpose file { address } } } }', {}, token)).data
          .reports;

      expect(await list(regulator)).toEqual({
        totalCount: 1,
        nodes: [{ purpose: 'Request 4711', file: { address: issued } }],
      });
      expect((await register.download(issued, {}, regulator)).status).toBe(200);
      const others = (await list(register.served.token!)).nodes
        .map(({ file }: { file: { address: string } }) => file.address)
        .filter((address: string) => address !== issued);
      expect(others).toHaveLength(1);
      for (const [address, token] of [
        [others[0], regulator],
        [issued, ofKorea],
        [others[0], ofKorea],
      ]) {
        const response = await register.download(address, {}, token);
        expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
      }
      expect(await list(ofKorea)).toEqual({ totalCount: 0, nodes: [] });
    });

    it('do not say who is in them, are not made again, and are not issued by it', async () => {
      const id = issued.split('/').at(-1);
      const meta = { input: { kind: 'ICO', format: 'JSON', issuedTo: 'me', purpose: 'me' } };
      for (const [query, variables] of [
        [`{ issuedReport(id: "${id}") { contacts { name } } }`, {}],
        [`{ reissue(id: "${id}") { answer } }`, {}],
        ['mutation ($input: IssueReportInput!) { issueReport(input: $input) { id } }', meta],
      ] as const) {
        const { errors } = await register.served.ask(query, variables, regulator);
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    });

    it('are made of what its grant covers', async () => {
      for (const token of [regulator, ofKorea]) {
        const response = await register.download(DRAFT, {}, token);
        expect([response.status, await codeOf(response)]).toEqual([403, 'FORBIDDEN']); // the record of another law
      }
    });

    it('are noted before they are sent, and so is what was refused', async () => {
      await register.download(issued, {}, regulator);
      await register.download('/reports/issuedReport-none', {}, regulator);

      const { readings } = await register.served.get(
        `{ readings(account: "${account}", first: 2) { nodes { query variables refused } } }`,
      );
      expect(readings.nodes).toEqual([
        { query: 'GET /reports/:id', variables: '{"id":"issuedReport-none"}', refused: 'NOT_FOUND' },
        { query: 'GET /reports/:id', variables: JSON.stringify({ id: issued.split('/').at(-1) }), refused: null },
      ]);
    });

    it('end with its grant', async () => {
      const { grants } = await register.served.get('{ grants { id account includesIssuedReports } }');
      const grant = grants.find((one: { account: string }) => one.account === account);
      expect(grant.includesIssuedReports).toBe(true);
      await register.served.get(`mutation { withdrawAccess(grant: "${grant.id}") { id } }`);
      expect((await register.download(issued, {}, regulator)).status).toBe(401);
      const { errors } = await register.tryIssuing({ account });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'input.account' });
    });
  });
});

describe('The limits of files', () => {
  it('are those of GraphQL requests: so many a minute together', async () => {
    const register = await IssuingRegister.start({ http: { rateLimit: 5 } });
    try {
      const statuses: number[] = [];
      for (let n = 0; n < 6; n += 1) statuses.push((await register.download('/reports/issuedReport-none')).status);
      expect(statuses).toContain(429);
      expect((await register.served.ask('{ ledger { position } }')).errors?.[0]?.extensions.code).toBe(
        'TOO_MANY_REQUESTS',
      );
    } finally {
      await register.served.destroy();
    }
  });

  it('include the time of a request', async () => {
    const { served } = await IssuingRegister.start();
    await served.close();
    const hurried = await ServedRegister.start({ directory: served.directory, http: { requestTimeout: 1 } });
    try {
      const response = await fetch(`${hurried.url}${DRAFT}`);
      expect([response.status, await codeOf(response)]).toEqual([503, 'TIMEOUT']);
    } finally {
      await hurried.destroy();
    }
  });

  it('end the work for a client that has gone', async () => {
    const register = await IssuingRegister.start();
    try {
      const drafts = register.served.app.get(Drafts, { strict: false });
      const file = drafts.file.bind(drafts);
      const gone = new AbortController();
      const ended = new Promise((resolve) => {
        drafts.file = async (request, format, signal) => {
          gone.abort();
          await once(signal!, 'abort');
          const work = file(request, format, signal);
          resolve(work.catch((error) => error));
          return work;
        };
      });
      await expect(register.download(DRAFT, { signal: gone.signal })).rejects.toThrow('abort');
      expect(await ended).toBeInstanceOf(OutOfTime);
    } finally {
      await register.served.destroy();
    }
  });
});
