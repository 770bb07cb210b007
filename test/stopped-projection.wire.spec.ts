import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Progress } from '#read-model';
import { type Answer, ServedRegister } from './over-the-wire.js';
import { storeEvent } from './poison.js';

const SMALL = readFileSync(join(import.meta.dirname, 'fixtures/newsletter.yaml'), 'utf8');
const PARTIES = '{ parties { nodes { name } } }';

describe('An answer that a stopped projection concerns', () => {
  let register: ServedRegister;
  let acme: string;
  let regulator: string;
  /** The position of the event that the projection of parties cannot take. */
  let at: string;
  let silenced: { mockRestore(): void }[];

  beforeAll(async () => {
    const healthy = await ServedRegister.start();
    await healthy.apply(SMALL);
    const { parties } = await healthy.get('{ parties { nodes { key id } } }');
    acme = parties.nodes.find(({ key }: { key: string }) => key === 'acme').id;
    await healthy.lock();
    const { token, directory } = healthy;
    regulator = await healthy.key({ role: 'REGULATOR', jurisdictions: ['NO'], until: '2999-12-31' });
    at = String(BigInt(await healthy.position()) + 1n);
    await healthy.close();
    storeEvent(directory, acme, 'PartyTeleported', '{"name":"Secret Zebra"}');
    silenced = [process.stdout, process.stderr].map((s) => jest.spyOn(s, 'write').mockImplementation(() => true));
    register = await ServedRegister.start({ directory });
    register.token = token;
    const progress = register.app.get(Progress, { strict: false });
    for (let i = 0; i < 50 && !progress.status().some((one) => one.stopped); i += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });
  afterAll(async () => {
    for (const spy of silenced) spy.mockRestore();
    await register.destroy();
  });

  // biome-ignore lint/suspicious/noExplicitAny: what an extension holds is the test's own affair
  type Extended = Answer & { extensions?: any };
  async function asked(query: string, variables: object = {}, token = register.token) {
    const response = await fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors, extensions } = (await response.json()) as Extended;
    return { data, errors, extensions, header: response.headers.get('x-projection-stopped') };
  }

  it('says so, with the kind, the position, since when, and why, each time that it is asked', async () => {
    for (let i = 0; i < 3; i += 1) {
      const { data, extensions, header } = await asked(PARTIES);
      expect(data.parties.nodes).toHaveLength(3);
      expect(header).toBe('true');
      expect(extensions.projection).toEqual({
        stopped: true,
        todo: expect.stringContaining('/health/ready'),
        projections: [
          {
            kind: 'party',
            position: at,
            since: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
            reason: `PartyTeleported of ${acme} at position ${at}`,
          },
        ],
      });
    }
  });

  it('says so too if it is an error', async () => {
    const { errors, extensions, header } = await asked(
      '{ parties(first: 0) { nodes { name } } changes(from: {}, to: { position: "999999" }) { kind } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'POSITION_UNKNOWN' } }]);
    expect({ stopped: extensions?.projection.stopped, header }).toEqual({ stopped: true, header: 'true' });
  });

  it.each([
    ['of an earlier moment', 'query ($position: Position) { parties(at: { position: $position }) { totalCount } }'],
    ['of the law', '{ lawData { version } }'],
    ['of the ledger itself', '{ ledger { position } }'],
    ['of the caller', '{ me { role } }'],
  ])('is not one %s', async (_, query) => {
    const { errors, extensions, header } = await asked(query, { position: String(BigInt(at) - 1n) });
    expect({ errors, extensions, header }).toEqual({ errors: undefined, extensions: undefined, header: null });
  });

  it.each([
    ['registerFile', '{ registerFile }'],
    ['findings', '{ findings { totalCount } }'],
    ['a document', '{ disclosures { switzerland { title } } }'],
    ['a report', '{ report(input: { kind: "ART30_1" }) { title } }'],
    [
      'a report to issue',
      'mutation { issueReport(input: { kind: "FINDINGS", format: JSON, issuedTo: "x", purpose: "y" }) { position } }',
    ],
    ['a workbook', '{ registerWorkbook }'],
    ['the dates ahead', '{ horizon(from: "2026-01-01", to: "2027-01-01") { totalCount } }'],
    [
      'a plan of a register file',
      'mutation { applyRegister(input: { parties: [{ key: "new", name: "New" }] }, dryRun: true) { events } }',
    ],
  ])('is refused if it would be incomplete as a whole: %s', async (_, query) => {
    const { errors } = await asked(query);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/party.*position.*Update Regesta/s),
        extensions: { code: 'PROJECTION_STOPPED' },
      },
    ]);
  });

  it('is no file either: the draft of a report is refused, and says that it may be asked for later', async () => {
    const headers = { authorization: `Bearer ${register.token}` };
    const response = await fetch(`${register.url}/reports/draft?kind=FINDINGS&format=json`, { headers });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PROJECTION_STOPPED' } }] });
  });

  it('is given as a whole at an earlier moment', async () => {
    const position = String(BigInt(at) - 1n);
    const { data, errors } = await asked(
      'query ($at: Moment) { registerFile(at: $at) findings(at: $at) { totalCount } }',
      {
        at: { position },
      },
    );
    expect(errors).toBeUndefined();
    expect(data.registerFile).toContain('Acme AS');
  });

  it('tells a regulator that it is one, and nothing of the event', async () => {
    const { extensions, header } = await asked(PARTIES, {}, regulator);
    expect({ projection: extensions.projection, header }).toEqual({
      projection: { stopped: true, todo: expect.any(String) },
      header: 'true',
    });
    const refused = await asked('{ registerFile }', {}, regulator);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'PROJECTION_STOPPED' } }]);
    expect(JSON.stringify([extensions, refused])).not.toMatch(/party|teleport|zebra|position/i);
  });

  it('is none if a command meets the event: the server answers that it is too old, not that the command is wrong', async () => {
    const command = 'mutation ($id: ID!) { renameParty(id: $id, name: "Acme again") { id } }';
    const before = (await asked('{ ledger { position } }')).data.ledger.position;
    const { errors } = await asked(command, { id: acme });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/newer version wrote it, or the ledger is damaged.*update Regesta/),
        extensions: { code: 'EVENT_UNKNOWN', incident: expect.any(String) },
      },
    ]);
    expect((await asked('{ ledger { position } }')).data.ledger.position).toBe(before);
    expect(
      (await asked('query ($id: ID!) { history(of: $id) { nodes { type } } }', { id: acme })).data.history.nodes.at(-1),
    ).toEqual({
      type: 'PartyTeleported',
    });
  });

  it('shows nothing of what the event holds, and health does not even name its thing', async () => {
    const health = await (await fetch(`${register.url}/health/ready`)).text();
    expect(health).toContain(`PartyTeleported at position ${at}`);
    expect(health).not.toContain(acme);
    const all = await Promise.all([PARTIES, '{ registerFile }', '{ findings { totalCount } }'].map((q) => asked(q)));
    expect(JSON.stringify(all)).not.toMatch(/zebra/i);
  });
});
