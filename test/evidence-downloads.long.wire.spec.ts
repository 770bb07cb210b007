import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCosignatures, LogFollower, LogKeyFile, TransparencyLogStore } from '#evidence';
import { cosign, formatNote, parseNote, parsePolicy, SIGNATURE_TYPE, verifyBundle } from '#transparency-log';
import { issuedAs } from '../apps/verify/src/statement.js';
import { signer } from '../libs/proof/transparency-log/src/testing.js';
import { IssuingRegister } from './issuing.js';
import { ServedRegister } from './over-the-wire.js';

const LOG_ORIGIN = 'register.example/log';
const REGULATOR = { role: 'REGULATOR', until: '2099-12-31', includesReasons: true, includesIssuedReports: true };
const LOG = `{ evidenceLog { origin checkpoint { events at root note } since notCovered keys policy isStopped stopped trouble
  witnesses { name at events } previous { origin events root } } }`;
const BUNDLE = `query ($id: ID!) { evidence(of: $id) { id address fileName events notCovered encrypted isForgotten witnesses file
  checkpoint { events } } }`;
const ANNUL = 'mutation ($id: ID!, $position: Position!) { annul(of: $id, position: $position, reason: "x") { id } }';
const RENAME = 'mutation ($id: ID!, $name: String!) { renameParty(id: $id, name: $name) { id } }';

describe('Evidence that the server gives', () => {
  let register: IssuingRegister;
  let activity: string;
  let contact: string;
  let party: string;
  let report: string;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    register = await IssuingRegister.start({
      logOrigin: LOG_ORIGIN,
      consoleDirectory: join(import.meta.dirname, '../dist/console'),
    });
    activity = await register.idOf('processingActivities', 'letters');
    contact = await register.idOf('contacts', 'unnamed');
    party = await register.idOf('parties', 'acme');
    await register.served.lock();
    for (const role of ['VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'])
      keys[role] = await register.served.key({ role });
    keys.REGULATOR = await register.served.key({ ...REGULATOR, jurisdictions: ['UK'], activities: [activity] });
    report = (await register.issue()).id;
  });
  afterAll(() => register.served.destroy());

  const get = (id: string, token = register.served.token) => register.download(`/evidence/${id}`, {}, token);
  const refusalOf = async (response: Response) => {
    const [{ message, extensions }] = ((await response.json()) as { errors: [Refusal] }).errors;
    return { status: response.status, code: extensions.code, message };
  };
  const policy = async () => parsePolicy((await register.served.get(LOG)).evidenceLog.policy);
  const verified = async (id: string, token?: string) =>
    verifyBundle(await (await get(id, token)).text(), await policy());
  const state = async (id: string) => (await register.served.get(BUNDLE, { id })).evidence;

  it('is a file with a plain name, which nobody on the way can keep and no page can show', async () => {
    const response = await get(activity);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="evidence-processingActivity-letters-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none';sandbox;frame-ancestors 'none'");
  });

  it('proves all events of a thing and of an issued report, by the policy that it gives, and says so before', async () => {
    for (const id of [activity, party, contact, report]) {
      const { streams } = await verified(id);
      const { history } = await register.served.get('query ($id: ID!) { history(of: $id) { nodes { type } } }', { id });
      const types = id === report ? ['ReportIssued'] : history.nodes.map(({ type }: { type: string }) => type);

      expect(streams.map(({ stream, events }) => [stream, events.map(({ type }) => type)])).toEqual([[id, types]]);
      expect(await state(id)).toMatchObject({
        id,
        address: `/evidence/${id}`,
        events: types.length,
        notCovered: 0,
        isForgotten: false,
        encrypted: { [contact]: ['email', 'name'], [report]: ['issuedTo', 'purpose'] }[id] ?? [],
        file: id === report ? 'COMPARABLE' : null,
      });
    }
  });

  it('has what was recorded just now: the log is waited for', async () => {
    await register.served.get(RENAME, { id: party, name: 'Acme Limited' });

    const { streams } = await verified(party);
    expect(streams[0]!.events.at(-1)!.type).toBe('PartyRenamed');
  });

  it('is for those who read whole histories: viewers, editors, approvers and administrators', async () => {
    for (const role of ['VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'])
      for (const id of [activity, contact, report]) {
        expect([role, (await get(id, keys[role])).status]).toEqual([role, 200]);
        const { data } = await register.served.ask(BUNDLE, { id }, keys[role]);
        expect([role, data.evidence.id]).toEqual([role, id]);
      }
  });

  it('is not for a regulator with any grant, and a hidden id is refused like an unknown one', async () => {
    const hidden = await register.idOf('processingActivities', 'shop');
    const unknown = 'processingActivity-6f1c0f5e-3f70-4b3c-9d6f-0a1b2c3d4e5f';

    const answers = await Promise.all(
      [activity, hidden, unknown, report].map(async (id) => refusalOf(await get(id, keys.REGULATOR))),
    );

    expect(answers[0]).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { errors } = await register.served.ask(BUNDLE, { id: activity }, keys.REGULATOR);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { readings } = await register.served.get('{ readings(first: 5) { nodes { query refused } } }');
    expect(readings.nodes).toContainEqual({ query: 'GET /evidence/:id', refused: 'FORBIDDEN' });
  });

  it.each(['', 'rgk_forged'])('is for nobody who has not signed in: with the key "%s"', async (token) => {
    expect(await refusalOf(await get(activity, token))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('is not for pages of another origin', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const response = await register.download(`/evidence/${activity}`, { headers });
    expect(await refusalOf(response)).toMatchObject({ status: 403, code: 'CROSS_ORIGIN' });
  });

  it('is not there of what is no thing: grants, whose events hold hashes of keys, files, and forged ids', async () => {
    const [{ id: grant }] = (await register.served.get('{ grants { id } }')).grants;
    for (const id of ['access', 'access-1', grant, 'reportFile-1', 'ledger', 'party-none', '..%2Fledger.db', '%00'])
      expect(await refusalOf(await get(id))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('says of the log what others need: its name, keys, newest checkpoint, and since when it is kept', async () => {
    for (const key of [register.served.token, keys.REGULATOR]) {
      const { evidenceLog } = (await register.served.ask(LOG, {}, key)).data;
      const published = await (await fetch(`${register.served.url}/log/checkpoint`)).text();
      const [, size, root] = published.split('\n');

      expect(evidenceLog).toMatchObject({
        origin: LOG_ORIGIN,
        checkpoint: { events: Number(size), root, note: published },
        notCovered: 0,
        keys: [expect.stringContaining(`${LOG_ORIGIN}+`)],
        witnesses: [],
        isStopped: false,
        stopped: null,
        previous: null,
      });
      expect(evidenceLog.since <= evidenceLog.checkpoint.at).toBe(true);
    }
  });

  it('names witnesses with the time of their newest cosignature, and those of the checkpoint that it proves', async () => {
    const witness = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);
    const { note } = (await register.served.get(LOG)).evidenceLog.checkpoint;
    const { text, signatures } = parseNote(note);
    const line = await cosign(text, witness, new Date('2026-11-26T10:00:00Z'));
    const log = new TransparencyLogStore(register.served.directory);
    await addCosignatures(log, formatNote({ text, signatures: [...signatures, line] }), [witness.key]);
    log.close();

    const events = Number(text.split('\n')[1]);
    const seen = { name: 'w.example', at: '2026-11-26T10:00:00.000Z', events };
    expect((await register.served.get(LOG)).evidenceLog.witnesses).toEqual([seen]);
    expect((await state(activity)).witnesses).toEqual(['w.example']);

    await register.served.get(RENAME, { id: party, name: 'Acme' });
    expect((await state(party)).witnesses).toEqual([]);
    expect((await register.served.get(LOG)).evidenceLog.witnesses).toEqual([seen]);
  });

  describe('of an issued report', () => {
    /** Returns what the verifier says of a file by the bundle that the caller downloads. */
    const said = async (bytes: Uint8Array, id = report, token?: string) =>
      issuedAs('report.json', bytes, await verified(id, token));
    const fileOf = (id: string, token?: string) => register.download(`/reports/${id}`, {}, token);
    let issued: Buffer;
    beforeAll(async () => {
      issued = await register.bytes(`/reports/${report}`);
    });

    it('says which file was issued, to all who may have the file and the bundle', async () => {
      for (const role of ['VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR']) {
        expect([role, (await fileOf(report, keys[role])).status]).toEqual([role, 200]);
        expect(await said(issued, report, keys[role])).toBe(
          `report.json is the file that was issued as ${report}, byte by byte.`,
        );
      }
    });

    it('refuses another file: one with another byte, and that of another report', async () => {
      const changed = Buffer.from(issued);
      changed[changed.length - 1]! ^= 1;
      const other = await register.issue({ kind: 'TRANSFERS' });

      for (const bytes of [changed, await register.bytes(other.report.file.address)])
        await expect(said(bytes)).rejects.toThrow('report.json is not the file that was issued.');
    });

    it('has nothing to compare a file with for callers who may not have the file: it was annulled', async () => {
      const { id, position } = await register.issue();
      const bytes = await register.bytes(`/reports/${id}`);
      await register.served.get(ANNUL, { id, position });

      expect(await refusalOf(await fileOf(id))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      await expect(said(bytes, id)).rejects.toThrow('does not say by what a file is compared');
      expect(await state(id)).toMatchObject({ file: 'NOT_SHOWN', events: 2 });
    });

    it('has nothing to compare with once a person in it was forgotten, and says so; a bundle from before has', async () => {
      const before = await verified(report);
      const person = await register.idOf('contacts', 'dana');
      await register.served.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked for it") { id } }', {
        id: person,
      });

      expect(await state(report)).toMatchObject({ file: 'ERASED', events: 1, isForgotten: false });
      await expect(said(issued)).rejects.toThrow('does not say by what a file is compared');
      expect(issuedAs('report.json', issued, before)).toContain('is the file that was issued');
    });
  });

  it('stays valid when a person is forgotten, and says that the fields cannot be opened any more', async () => {
    await register.served.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "Asked for it") { id } }', {
      id: contact,
    });

    expect(await state(contact)).toMatchObject({ isForgotten: true, encrypted: ['email', 'name'] });
    expect((await verified(contact)).streams[0]!.events.at(-1)!.type).toBe('PersonErased');
  });

  it('comes with the verifiers, as files for anybody to keep', async () => {
    for (const name of ['verify.html', 'regesta-verify.mjs']) {
      const response = await fetch(`${register.served.url}/verifier/${name}`);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect(await response.text()).toBe(readFileSync(join('dist/verify', name), 'utf8'));
    }
    const other = await fetch(`${register.served.url}/verifier/..%2fapi`, { headers: { accept: 'application/json' } });
    expect(other.status).toBe(404);
  });

  describe('when the log does not go on', () => {
    beforeAll(() => register.served.app.get(LogFollower, { strict: false }).stop());

    it('proves what was signed, says how much is missing, and is refused for what is wholly new', async () => {
      await register.served.get(RENAME, { id: party, name: 'Acme plc' });
      await register.served.apply('effectiveOn: 2024-01-01\nparties: [{ key: late, name: Late, country: GB }]');
      const late = await register.idOf('parties', 'late');

      const [known, refused] = await Promise.all([state(party), get(late).then(refusalOf)]);

      expect(known).toMatchObject({ events: 3, notCovered: 1 });
      expect(refused).toMatchObject({ status: 503, code: 'LOG_BEHIND' });
      expect((await register.served.get(LOG)).evidenceLog.notCovered).toBe(2);
    });

    it('says to administrators what is in its way', async () => {
      await register.served.close();
      const { directory, token } = register.served;
      register = Object.assign(register, {
        served: await ServedRegister.start({ directory, logOrigin: 'other.example/log' }),
      });
      register.served.token = token;
      let log = (await register.served.get(LOG)).evidenceLog;
      while (log.trouble === null) log = (await register.served.get(LOG)).evidenceLog;
      expect(log).toMatchObject({
        isStopped: false,
        keys: [],
        trouble: expect.stringContaining('has no key with the name'),
      });
      const seen = (await register.served.ask(LOG, {}, keys.VIEWER)).data.evidenceLog;
      expect([seen.isStopped, seen.trouble]).toEqual([false, null]);
    });

    it('says that it has stopped, and why to those who read everything', async () => {
      await register.served.close();
      const { directory, token } = register.served;
      new LogKeyFile(join(directory, 'keys/log.key')).add('other.example/log');
      const other = await ServedRegister.start({ directory, logOrigin: 'other.example/log' });
      other.token = token;
      try {
        let { evidenceLog } = await other.get(LOG);
        while (!evidenceLog.isStopped) ({ evidenceLog } = await other.get(LOG));
        expect(evidenceLog.stopped).toContain('log.db is that of the log register.example/log');
        const seen = (await other.ask(LOG, {}, keys.REGULATOR)).data.evidenceLog;
        expect([seen.isStopped, seen.stopped]).toEqual([true, null]);
      } finally {
        await other.close();
      }
    });
  });
});

describe('A register that keeps no log', () => {
  it('gives no evidence, and says which setting an administrator sets', async () => {
    const register = await IssuingRegister.start();
    try {
      const party = await register.idOf('parties', 'acme');
      const response = await register.download(`/evidence/${party}`);
      const { errors } = (await response.json()) as { errors: Refusal[] };

      expect([response.status, errors[0]!.extensions.code]).toEqual([409, 'LOG_OFF']);
      expect(errors[0]!.message).toMatch(/LOG_ORIGIN.*docs\/evidence\.md/);
      expect(await register.served.get('{ evidenceLog { origin } }')).toEqual({ evidenceLog: null });
    } finally {
      await register.served.destroy();
    }
  });
});

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string };
}
