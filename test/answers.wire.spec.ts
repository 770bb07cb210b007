import { setTimeout } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Work } from '#findings';
import { ReadModelDatabase } from '#read-model';
import { Snapshots } from '#snapshot/reader';
import { type Answer, ServedRegister, SetClock } from './over-the-wire.js';

const PARTIES = '{ parties { totalCount nodes { name } } }';
const REGISTER =
  'mutation ($name: String!, $meta: CommandMeta) { registerParty(input: { name: $name }, meta: $meta) { id position } }';

describe('An answer that was given before', () => {
  const clock = new SetClock(new Date('2024-03-01T12:00:00Z'));
  let register: ServedRegister;
  beforeEach(async () => {
    register = await ServedRegister.start({ clock });
    await register.get(REGISTER, { name: 'Acme' });
  });
  afterEach(() => register.destroy());

  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  /** Counts the statements that the work sends to the read models, without those that read their position. */
  async function statements(work: () => Promise<unknown>): Promise<number> {
    const executor = register.app.get(ReadModelDatabase, { strict: false }).reader.getExecutor();
    const base = Object.getPrototypeOf(Object.getPrototypeOf(executor)) as typeof executor;
    const execute = jest.spyOn(base, 'executeQuery');
    await work();
    const sent = execute.mock.calls.filter(([query]) => !query.sql.includes('from "checkpoints"')).length;
    execute.mockRestore();
    return sent;
  }

  it('is given again from memory, byte for byte, under the same ETag', async () => {
    const first = await ask(PARTIES);
    const bytes = await first.text();
    let again: Response | undefined;

    expect(
      await statements(async () => {
        again = await ask(PARTIES);
      }),
    ).toBe(0);
    expect(await again!.text()).toBe(bytes);
    expect(again!.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again!.headers.get('content-type')).toBe(first.headers.get('content-type'));
  });

  it('need not be sent again to whoever has it', async () => {
    const etag = (await ask(PARTIES)).headers.get('etag')!;
    const again = await ask(PARTIES, { 'if-none-match': etag });

    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
  });

  it('is another one once something has been recorded', async () => {
    await ask(PARTIES);
    await register.get(REGISTER, { name: 'Beta' });

    expect((await register.get(PARTIES)).parties.totalCount).toBe(2);
  });

  it('is another one if it was one for now, also while nothing is recorded', async () => {
    const FINDINGS = '{ findings(maxWaitMs: 5) { isStale } }';
    await register.get(FINDINGS);
    await register.get(REGISTER, { name: 'Beta' });
    const snapshots = register.app.get(Snapshots, { strict: false });
    const read = snapshots.at.bind(snapshots);
    const slowly = jest.spyOn(snapshots, 'at').mockImplementation(async (...asked) => {
      await setTimeout(300);
      return read(...asked);
    });
    const FORMER_NAMES = '{ findings(patience: 5) { isBehind } findingGroups(patience: 5) { isBehind isStale } }';
    expect(await register.get(FINDINGS)).toEqual({ findings: { isStale: true } });
    expect(await register.get(FORMER_NAMES)).toEqual({
      findings: { isBehind: true },
      findingGroups: { isBehind: true, isStale: true },
    });

    await setTimeout(1_000);
    expect(await register.get(FINDINGS)).toEqual({ findings: { isStale: false } });
    slowly.mockRestore();
  });

  it('is another one once what is due is known as a whole', async () => {
    const work = register.app.get(Work, { strict: false });
    const read = work.at.bind(work);
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slowly = jest.spyOn(work, 'at').mockImplementation((moment) => held.then(() => read(moment)));
    const DUE = '{ deadlines(maxWaitMs: 5) { isStale } }';
    expect(await register.get(DUE)).toEqual({ deadlines: { isStale: true } });
    go();
    slowly.mockRestore();
    while ((await register.get(DUE)).deadlines.isStale); // asked again and again, it is known in the end
  });

  it('is another one on the next day: what was scheduled has come into force', async () => {
    await register.get(REGISTER, { name: 'Tomorrow', meta: { effectiveOn: '2024-03-02' } });
    expect((await register.get(PARTIES)).parties.totalCount).toBe(1);

    clock.set('2024-03-02T00:00:00Z');
    expect((await register.get(PARTIES)).parties.totalCount).toBe(2);
    clock.set('2024-03-01T12:00:00Z');
  });

  it('is another one for other variables, and for another operation of the same document', async () => {
    const document =
      'query A($text: String) { parties(filter: { text: $text }) { totalCount } } query B { parties { nodes { name } } }';
    const answer = async (operationName: string, variables: object) => {
      const response = await fetch(`${register.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, operationName, variables }),
      });
      return ((await response.json()) as Answer).data.parties;
    };

    expect(await answer('A', { text: 'acme' })).toEqual({ totalCount: 1 });
    expect(await answer('A', { text: 'none' })).toEqual({ totalCount: 0 });
    expect(await answer('B', {})).toEqual({ nodes: [{ name: 'Acme' }] });
  });

  // BUG: only the first answer had `locations`, so anybody learned whether somebody else had sent the same text.
  it('tells nothing of who has sent the same text before', async () => {
    for (const missing of [
      '{ history(of: "party-none") { totalCount } }',
      '{ engagement(id: "x") { id } parties(after: "z") { totalCount } }',
    ]) {
      const [first, second] = [await register.ask(missing), await register.ask(missing)];

      expect(first.errors).toHaveLength(1);
      expect(second).toEqual(first);
    }
  });

  /** Requests that are answered, and that are refused at each stage: parsed, checked, with their variables, by role, by a field. */
  const REQUESTS: readonly (readonly [query: string, variables?: object])[] = [
    ['{ parties { totalCount nodes { id name } } }'],
    ['{ parties(filter: { text: "acm" }) { totalCount nodes { name } facets(by: KIND) { value count } } }'],
    ['query ($id: ID!) { party(id: $id) { name history { totalCount } } }', { id: 'PARTY' }],
    ['query ($id: ID!) { party(id: $id) { name } }', { id: 'party-none' }],
    ['query ($id: ID!) { party(id: $id) { name } }', { id: 5 }],
    ['query ($id: ID!) { party(id: $id) { name } }', {}],
    ['query ($id: ID!, $at: Moment) { party(id: $id, at: $at) { name } }', { id: 'a', at: { on: 'yesterday' } }],
    ['query ($first: Int) { parties(first: $first) { totalCount } }', { first: 5_000 }],
    ['query ($first: Int) { parties(first: $first) { totalCount } }', { first: 'many' }],
    ['{ parties(first: -1) { totalCount } a: parties(after: "z") { totalCount } }'],
    ['{ history(of: "party-none") { totalCount } }'],
    ['{ findings { totalCount } parties { totalCount } }'],
    ['{ grants { id } }'],
    ['mutation { registerParty(input: { name: "Mine" }) { id } }'],
    ['mutation ($input: RegisterPartyInput!) { registerParty(input: $input) { id } }', { input: { nam: 'Mine' } }],
    ['{ disclosures { korea { gaps { message } } } changes(from: { position: "1" }) { totalCount } }'],
    ['{ reportKinds { code } search(text: "acme") { nodes { id } } }'],
    ['{ nothing parties { no } }'],
    ['{ parties { '],
    [`{ ${'parties { totalCount } '.repeat(60)} }`],
  ];

  it('is one that nobody can tell from a first one, by its bytes, status and headers', async () => {
    await register.lock();
    const { id } = (await register.get('{ parties { nodes { id } } }')).parties.nodes[0];
    const regulator = await register.key({ role: 'REGULATOR', jurisdictions: ['KR'], until: '2027-01-01' });
    const viewer = await register.key({ role: 'VIEWER' });
    /** Asks with a mark in the text: with a new mark, it is a text that nobody has sent. */
    const asked = async (
      [query, variables = {}]: (typeof REQUESTS)[number],
      mark: string,
      token: string,
      isGet: boolean,
    ) => {
      const text = `${query} # ${mark}`;
      const values = JSON.stringify(variables).replace('PARTY', id);
      const inAddress = `?${new URLSearchParams({ query: text, variables: values })}`;
      const answer = await fetch(`${register.url}/graphql${isGet ? inAddress : ''}`, {
        method: isGet ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        ...(!isGet && { body: JSON.stringify({ query: text, variables: JSON.parse(values) }) }),
      });
      const { date: _, 'x-request-id': __, ...headers } = Object.fromEntries(answer.headers);
      return { query, status: answer.status, headers, body: await answer.text() };
    };
    for (const request of REQUESTS)
      for (const isGet of [false, true]) {
        const first = await asked(request, `a ${isGet}`, regulator, isGet);
        for (const token of [viewer, register.token!, viewer])
          for (const way of [true, false]) await asked(request, `b ${isGet}`, token, way);
        for (let times = 0; times < 2; times += 1)
          expect(await asked(request, `b ${isGet}`, regulator, isGet)).toEqual(first);
      }
  });

  it('is not kept where it tells of errors, or of the ledger itself', async () => {
    const wrong = '{ parties(first: 5000) { totalCount } }';
    await ask(wrong);
    expect((await register.ask(wrong)).errors).toMatchObject([{ extensions: { code: 'INVALID' } }]);

    const { id } = (await register.get('{ parties { nodes { id } } }')).parties.nodes[0];
    const history = `{ history(of: "${id}") { totalCount } ledger { position } }`;
    expect((await register.get(history)).history.totalCount).toBe(1);
    await register.get('mutation ($id: ID!) { renameParty(id: $id, name: "Other") { id } }', { id });
    expect((await register.get(history)).history.totalCount).toBe(2);
  });
});
