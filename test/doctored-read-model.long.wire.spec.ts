import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { regesta } from './command-line.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';
const REGISTER = {
  effectiveOn: '2024-01-01',
  parties: [{ key: 'acme', name: 'Acme' }],
  contacts: [
    { key: 'dana', name: 'Dana Quill', email: 'dana@acme.example' },
    { key: 'eli', name: 'Eli Marsh' },
  ],
  processingActivities: [
    { key: 'payroll', reference: '1', title: 'Payroll', role: 'CONTROLLER', controllers: ['acme'] },
    { key: 'doors', reference: '2', title: 'Doors', role: 'CONTROLLER', controllers: ['acme'] },
  ],
};
const OF_PAYROLL = `(SELECT thing FROM rectangles JOIN documents ON documents.id = document WHERE body LIKE '%Payroll%')`;

/** Changes in the file of the read model, each with what is said of it. */
const DOCTORED: readonly [what: string, sql: string, said: RegExp][] = [
  [
    'a letter of a title',
    `UPDATE bodies SET body = replace(body, '"Payroll"', '"Payrol1"')`,
    /- processing activity processingActivity-\S+: its content from 2024-01-01 to 9999-12-31 is not what its events say/,
  ],
  [
    'a name of a person',
    `UPDATE bodies SET body = replace(body, 'Marsh', 'Mars')`,
    /- contact contact-\S+: its content/,
  ],
  [
    'a row that is deleted',
    `DELETE FROM rectangles WHERE thing IN ${OF_PAYROLL}`,
    /processingActivity-\S+: its content from 2024-01-01 to 9999-12-31 is missing/,
  ],
  [
    'a date that is moved',
    `UPDATE rectangles SET effective_from = '2023-01-01' WHERE thing IN ${OF_PAYROLL}`,
    /processingActivity-\S+: its content from 2024-01-01 to 9999-12-31 is not what its events say/,
  ],
  [
    'when it exists',
    `DELETE FROM lives WHERE kind = 'party'`,
    /party party-\S+: when it exists from 2024-01-01 .* is missing/,
  ],
  ['a term of a filter', `DELETE FROM term_sets WHERE term = 'refers'`, /what lists and searches know of it/],
  [
    'a text of the search',
    `UPDATE texts SET text = 'x' WHERE text LIKE '%doors%'`,
    /what lists and searches know of it/,
  ],
  [
    'a thing without events',
    `INSERT INTO things (id, kind, last_effective_on) VALUES ('processingActivity-invented', 'processingActivity', '2024-01-01')`,
    /processingActivity-invented has a row in things, and no event/,
  ],
  [
    'the time of an event',
    `UPDATE journal SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE position = 2`,
    /the recorded log at position 2 is not what the ledger says/,
  ],
  ['an event that is left out', 'DELETE FROM journal WHERE position = 3', /the recorded log at position 3/],
];

describe('A read model', () => {
  const data = dataDirectory();
  const env = { LOG_ORIGIN: 'register.example/log' };
  let here: string;
  const at = (name: string) => join(here, name);
  const newest = (directory: string) => {
    const db = new Sqlite(join(directory, 'log.db'), { readonly: true });
    const note = db.value<string>('SELECT note FROM checkpoints ORDER BY size DESC LIMIT 1')!;
    db.close();
    return note;
  };

  beforeAll(async () => {
    here = mkdtempSync(join(tmpdir(), 'regesta-doctored-'));
    const server = await ServerProcess.start(data, { env });
    await server.get(APPLY, { input: REGISTER });
    await logged(server);
    writeFileSync(at('held'), newest(data));
    const { contacts } = await server.get('{ contacts { nodes { id name } } }');
    const { id } = contacts.nodes.find(({ name }: { name: string }) => name === 'Dana Quill');
    await server.get(`mutation ($id: ID!) { forgetContact(id: $id, reason: "asked for it") { id } }`, { id });
    await logged(server);
    await server.kill();
  });
  afterAll(() => rmSync(here, { recursive: true }));

  /** Waits until everything recorded is under a checkpoint. */
  async function logged(server: ServerProcess): Promise<void> {
    const events = Number((await server.get('{ ledger { events } }')).ledger.events);
    const size = async () => (await (await fetch(`${server.url}/log/checkpoint`)).text()).split('\n')[1];
    for (let i = 0; i < 200 && (await size()) !== String(events); i += 1) await pause(50);
  }

  /** Verifies a copy of the data directory, after the statements on one of its files. */
  async function verified(file: string, sql: string) {
    const copy = mkdtempSync(at('copy-'));
    cpSync(data, copy, { recursive: true });
    const db = new Sqlite(join(copy, file));
    db.exec(sql);
    db.close();
    const outcome = await regesta(['--data', copy, 'verify', '--checkpoint', at('held')], env);
    return { ...outcome, copy };
  }

  it('that is what the events fold to is verified, also by a checkpoint from before a person was forgotten', async () => {
    const { code, out, err } = await verified('read-model.db', 'SELECT 1');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('The read model is what the events fold to: 5 things were compared.');
    expect(out).toContain(`The events fold to what ${at('held')} says.`);
    expect(out.match(/The events fold to what/g)).toHaveLength(2);
    expect(out).not.toContain('Not compared');
  });

  it.each(DOCTORED)('in which somebody changed %s is found, and the thing is named', async (_what, sql, said) => {
    const { code, err } = await verified('read-model.db', sql);
    expect([code, err]).toEqual([1, expect.stringMatching(said)]);
  });

  it('that was doctored is right again once it is built again', async () => {
    const { copy } = await verified('read-model.db', DOCTORED[0]![1]);
    expect((await regesta(['--data', copy, 'rebuild'], env)).code).toBe(0);
    const { code, out } = await regesta(['--data', copy, 'verify', '--checkpoint', at('held')], env);
    expect([code, out]).toEqual([0, expect.stringContaining('5 things were compared')]);
  });

  it('is compared without the keys, but for the kinds with personal data', async () => {
    const copy = mkdtempSync(at('copy-'));
    cpSync(data, copy, { recursive: true });
    rmSync(join(copy, 'keys'), { recursive: true });
    const { code, out } = await regesta(['--data', copy, 'verify'], env);
    expect([code, out]).toEqual([0, expect.stringContaining('3 things were compared.')]);
    expect(out).toContain(
      'Not compared: things of the kind contact, since the keys of its personal data are not there.',
    );
    expect(out).toContain('The events fold to what the checkpoint of');
  });

  it('of which a checkpoint says something else is exposed by that checkpoint, to everybody who has the ledger', async () => {
    const copy = mkdtempSync(at('copy-'));
    cpSync(data, copy, { recursive: true });
    const db = new Sqlite(join(copy, 'log.db'));
    db.exec('UPDATE thing_buckets SET hash = zeroblob(32)');
    db.close();
    const server = await ServerProcess.start(copy, { env });
    await server.get(APPLY, { input: { parties: [{ key: 'other', name: 'Other' }] } });
    await logged(server);
    await server.kill();
    const { code, err } = await regesta(['--data', copy, 'verify'], env);
    expect([code, err]).toEqual([1, expect.stringContaining('says that the events fold to is something else')]);
  });
});
