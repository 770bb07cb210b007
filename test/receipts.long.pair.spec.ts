import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { EventStore, RevisionConflict } from '#ledger';
import { type Answer, ServedRegister } from './over-the-wire.js';
import { pause } from './server-process.js';

const REGISTER = `mutation ($name: String!, $meta: CommandMeta) {
  registerParty(input: { name: $name }, meta: $meta) { id revision position }
}`;
const RENAME = `mutation ($id: ID!, $name: String!, $meta: CommandMeta) {
  renameParty(id: $id, name: $name, meta: $meta) { revision position }
}`;
const PARTIES = '{ parties(first: 1000) { totalCount nodes { id name key } } ledger { position events } }';

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const file = (name: string) => `parties:\n  - { key: acme, name: ${name} }\n`;

describe('A receipt is the truth', () => {
  let register: ServedRegister;
  beforeEach(async () => {
    register = await ServedRegister.start();
  });
  afterEach(() => register.destroy());

  const count = async () => (await register.get(PARTIES)).parties.totalCount;
  const rename = (id: string, name: string, meta: object) => register.ask(RENAME, { id, name, meta });

  it('of a command sent again: the first receipt, and nothing more on the ledger', async () => {
    const meta = { commandId: randomUUID() };
    const first = await register.get(REGISTER, { name: 'Acme', meta });

    expect(await register.get(REGISTER, { name: 'Acme', meta })).toEqual(first);
    expect(await register.get(REGISTER, { name: 'Acme', meta: { commandId: meta.commandId.toUpperCase() } })).toEqual(
      first,
    );
    expect(await count()).toBe(1);
  });

  it('of things registered under one key at once: one, and none for the others', async () => {
    const keyed = 'mutation ($name: String!) { registerParty(input: { name: $name, key: "acme" }) { id } }';
    const names = Array.from({ length: 12 }, (_, i) => `Acme ${i}`);

    const answers = await Promise.all(names.map((name) => register.ask(keyed, { name })));

    expect(answers.map(codeOf).filter((code) => code !== undefined)).toEqual(Array(11).fill('ALREADY_EXISTS'));
    expect(await count()).toBe(1);
  });

  it('of a file and of commands that register things under one key at once: there is one thing', async () => {
    const keyed = 'mutation ($name: String!) { registerParty(input: { name: $name, key: "acme" }) { id } }';
    const file = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';
    const names = Array.from({ length: 6 }, (_, i) => `Acme ${i}`);
    const input = { parties: [{ key: 'acme', name: 'Acme of a file' }] };

    const answers = await Promise.all([
      ...names.map((name) => register.ask(keyed, { name })),
      register.ask(file, { input }),
      ...names.map((name) => register.ask(keyed, { name })),
    ]);

    const refused = answers.map(codeOf).filter((code) => code !== undefined);
    expect(refused.length).toBeGreaterThanOrEqual(11); // the file may also come later, and rename what is there
    expect(new Set(refused)).toEqual(
      new Set(refused.includes('POSITION_CONFLICT') ? ['ALREADY_EXISTS', 'POSITION_CONFLICT'] : ['ALREADY_EXISTS']),
    );
    expect(await count()).toBe(1);
  });

  it('of a command with other content under the id of another: none', async () => {
    const meta = { commandId: randomUUID(), reason: 'asked' };
    const { registerParty } = await register.get(REGISTER, { name: 'Acme', meta });
    const others = [
      { name: 'Bolt', meta },
      { name: 'Acme', meta: { ...meta, reason: 'another' } },
      { name: 'Acme', meta: { ...meta, evidence: 'letter 7' } },
      { name: 'Acme', meta: { ...meta, effectiveOn: '2020-01-01' } },
    ];

    for (const other of others) {
      const answer = await register.ask(REGISTER, other);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'COMMAND_ID_REUSED', path: 'meta.commandId' } }]);
    }
    expect(codeOf(await rename(registerParty.id, 'Bolt', meta))).toBe('COMMAND_ID_REUSED');
    expect((await register.get(PARTIES)).parties.nodes).toMatchObject([{ name: 'Acme' }]);
  });

  it('of the same command from another account: none', async () => {
    await register.lock();
    const other = await register.key({ role: 'EDITOR' });
    const meta = { commandId: randomUUID() };
    await register.get(REGISTER, { name: 'Acme', meta });

    expect(codeOf(await register.ask(REGISTER, { name: 'Acme', meta }, other))).toBe('COMMAND_ID_REUSED');
    expect(await count()).toBe(1);
  });

  it('of a correction, a redating or an annulment sent again: the first, also when the thing has moved on', async () => {
    const { registerParty } = await register.get(REGISTER, { name: 'Acme', meta: { effectiveOn: '2024-01-01' } });
    const { id, position } = registerParty;
    const redate = (to: string, meta: object) =>
      register.ask(
        'mutation ($id: ID!, $position: Position!, $to: Date!, $meta: CommandMeta) { redate(of: $id, position: $position, to: $to, reason: "late", meta: $meta) { revision position } }',
        { id, position, to, meta },
      );
    const [renaming, redating] = [{ commandId: randomUUID() }, { commandId: randomUUID() }];
    const renamed = await rename(id, 'Bolt', renaming);
    const redated = await redate('2023-01-01', redating);
    await register.get(RENAME, { id, name: 'Core' });

    expect(renamed.errors).toBeUndefined();
    expect(redated.errors).toBeUndefined();
    expect(await rename(id, 'Bolt', renaming)).toEqual(renamed);
    expect(await redate('2023-01-01', redating)).toEqual(redated);
    expect(codeOf(await rename(id, 'Bold', renaming))).toBe('COMMAND_ID_REUSED');
    expect(codeOf(await redate('2022-01-01', redating))).toBe('COMMAND_ID_REUSED');
  });

  it('of commands that race under one id: one content is recorded, and only its senders have a receipt', async () => {
    for (let round = 0; round < 8; round += 1) {
      const meta = { commandId: randomUUID() };
      const names = ['Acme', 'Bolt', 'Acme', 'Core', 'Acme', 'Bolt'].map((name) => `${name} ${round}`);
      const answers = await Promise.all(names.map((name) => register.ask(REGISTER, { name, meta })));
      const { nodes } = (await register.get(PARTIES)).parties;
      const recorded = nodes.find(({ name }: { name: string }) => name.endsWith(` ${round}`))!;

      expect(nodes).toHaveLength(round + 1);
      answers.forEach((answer, i) => {
        if (names[i] === recorded.name) expect(answer.data.registerParty.id).toBe(recorded.id);
        else expect(codeOf(answer)).toBe('COMMAND_ID_REUSED');
      });
    }
  });

  it('of one command that is sent several times at once, for a revision: every sender has the same', async () => {
    const { registerParty } = await register.get(REGISTER, { name: 'Acme' });
    for (let round = 0; round < 8; round += 1) {
      const meta = { commandId: randomUUID(), expectedRevision: String(round) };
      const sent = Array.from({ length: 6 }, () => rename(registerParty.id, `Acme ${round}`, meta));
      const answers = await Promise.all(sent);

      expect(answers.map(codeOf)).toEqual(Array(6).fill(undefined));
      expect(new Set(answers.map(({ data }) => data.renameParty.revision))).toEqual(new Set([String(round + 1)]));
    }
  });

  it('of commands on one thing that many send at once: all are recorded, or refused with a code', async () => {
    const { registerParty } = await register.get(REGISTER, { name: 'Acme' });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => rename(registerParty.id, `Acme ${i}`, {})));
    const { history } = await register.get('query ($id: ID!) { history(of: $id) { totalCount } }', {
      id: registerParty.id,
    });
    const codes = answers.flatMap((answer) => codeOf(answer) ?? []);

    expect(codes.filter((code) => code !== 'REVISION_CONFLICT')).toEqual([]);
    expect(history.totalCount).toBe(1 + answers.length - codes.length);
  });

  it('needs an id that is a UUID', async () => {
    const answer = await register.ask(REGISTER, { name: 'Acme', meta: { commandId: 'first' } });

    expect(answer.errors).toMatchObject([{ extensions: { code: 'INVALID', path: 'meta.commandId' } }]);
  });

  it('of files that race: what each was told is on the ledger, and one key stays one thing', async () => {
    for (let round = 0; round < 8; round += 1) {
      const before = BigInt((await register.get(PARTIES)).ledger.events);
      const names = [`A${round}`, `B${round}`, `C${round}`, `D${round}`];
      const answers = await Promise.all(names.map((name) => register.tryApplying(file(name))));
      const told = answers.reduce((sum, { data }) => sum + (data?.applyRegister?.events ?? 0), 0);
      const { parties, ledger } = await register.get(PARTIES);

      expect(Number(BigInt(ledger.events) - before)).toBe(told);
      expect(answers.map(codeOf).filter((code) => code && code !== 'POSITION_CONFLICT')).toEqual([]);
      expect(parties.nodes.filter(({ key }: { key: string }) => key === 'acme')).toHaveLength(1);
    }
  });

  it('of files that race for one position: one is applied', async () => {
    for (let round = 0; round < 8; round += 1) {
      const expectedPosition = await register.position();
      const names = ['A', 'B', 'C', 'D'].map((name) => `${name}${round}`);
      const answers = await Promise.all(
        names.map((name, i) =>
          register.tryApplying(`parties:\n  - { key: k${i}, name: ${name} }\n`, { expectedPosition }),
        ),
      );

      expect(answers.map(codeOf).sort()).toEqual([...Array(3).fill('POSITION_CONFLICT'), undefined]);
    }
  });

  it('of a file tells of a thing that somebody else has changed while it was applied', async () => {
    await register.apply(file('Acme'));
    const [{ id }] = (await register.get(PARTIES)).parties.nodes;
    for (let round = 0; round < 8; round += 1) {
      const [applied, renamed] = await Promise.all([
        register.tryApplying(file(`File ${round}`)),
        rename(id, `Person ${round}`, {}),
      ]);
      const code = codeOf(applied);
      const { history } = await register.get('query ($id: ID!) { history(of: $id) { nodes { data } } }', { id });
      const names = history.nodes.map(({ data }: { data: { name?: string } }) => data.name);

      expect(renamed.errors).toBeUndefined();
      expect(names).toContain(`Person ${round}`);
      if (code) expect([code, names.includes(`File ${round}`)]).toEqual(['POSITION_CONFLICT', false]);
      else expect(names).toContain(`File ${round}`);
    }
  });

  it('of a file tells of a thing that somebody else has changed between its plan and its rehearsal', async () => {
    await register.apply(file('Acme'));
    const [{ id }] = (await register.get(PARTIES)).parties.nodes;
    const store = register.app.get(EventStore, { strict: false });
    const read = store.read.bind(store);
    const reading = jest.spyOn(store, 'read').mockImplementation(async (...args) => {
      reading.mockRestore();
      await rename(id, 'Person', {});
      return read(...args);
    });

    expect(codeOf(await register.tryApplying(file('File')))).toBe('POSITION_CONFLICT');
    expect((await register.get(PARTIES)).parties.nodes).toMatchObject([{ name: 'Person' }]);
  });

  it('of a file that is stopped by a change: nothing of it is recorded after the answer', async () => {
    const store = register.app.get(EventStore, { strict: false });
    const append = store.append.bind(store);
    let stopped: string | undefined;
    const appending = jest.spyOn(store, 'append').mockImplementation(async (stream, ...rest) => {
      stopped ??= stream;
      if (stream === stopped) throw new RevisionConflict(stream, 'NO_STREAM', 0n);
      await pause(5);
      return append(stream, ...rest);
    });
    const many = Array.from({ length: 200 }, (_, i) => `  - { key: p${i}, name: Party ${i} }\n`);
    const answer = await register.tryApplying(`parties:\n${many.join('')}`);
    const appends = appending.mock.calls.length;
    await register.caughtUp();
    const { events } = (await register.get(PARTIES)).ledger;
    await pause(100);

    expect(codeOf(answer)).toBe('POSITION_CONFLICT');
    expect(appending.mock.calls.length).toBe(appends);
    expect((await register.get(PARTIES)).ledger.events).toBe(events);
    appending.mockRestore();
    const again = await register.apply(`parties:\n${many.join('')}`);
    expect(again.events).toBeGreaterThan(0);
    expect(await count()).toBe(200);
  });

  it('names things that no other register could have guessed', async () => {
    const other = await ServedRegister.start();
    try {
      await register.apply(file('Acme'));
      await other.apply(file('Acme'));
      const idIn = async (of: ServedRegister) => (await of.get(PARTIES)).parties.nodes[0].id;

      expect(await idIn(register)).not.toBe(await idIn(other));
    } finally {
      await other.destroy();
    }
  });
});
