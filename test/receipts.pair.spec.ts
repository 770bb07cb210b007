import { randomUUID } from 'node:crypto';
import { type Answer, ServedRegister } from './over-the-wire.js';

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
