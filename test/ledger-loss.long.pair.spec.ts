import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { ServedRegister } from './over-the-wire.js';
import { destroyStores, ON_EVENTSTOREDB } from './stores.js';

const CONTACT = 'mutation { registerContact(input: { key: "ada", name: "Ada" }) { id } }';
const PARTY = 'mutation { registerParty(input: { name: "Example Ltd" }) { id } }';
const LOSSES = '{ history(of: "ledger-losses") { nodes { type actor data } } }';

describe('A ledger that is empty, although its read models, keys and checkpoint file saw events', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-loss-'));
  let other: EventStoreDbDouble | undefined;
  let register: ServedRegister | undefined;
  const start = (acceptLoss = false) =>
    ServedRegister.start({ directory, acceptLoss, eventStoreUrl: other?.connectionString });

  beforeAll(async () => {
    register = await ServedRegister.start({ directory });
    await register.get(PARTY);
    await register.get(CONTACT);
    await register.caughtUp();
    await register.close();
    if (ON_EVENTSTOREDB) other = await EventStoreDbDouble.create();
    for (const name of readdirSync(directory).filter((one) => one.startsWith('ledger.db')))
      rmSync(join(directory, name));
  });
  afterAll(async () => {
    await register?.close();
    await other?.stop();
    await destroyStores(directory);
  });

  it('does not start, and names each witness', async () => {
    const refused = await start().then(
      () => 'started',
      (error: Error) => error.message,
    );
    for (const name of ['The read model', 'The keys (keys.db)', `The checkpoint file (${directory}/ledger.checkpoint)`])
      expect(refused).toContain(`- ${name} saw an event at position `);
    expect(refused).toContain('The ledger is empty.');
  });

  it('starts once the loss is accepted: the read models are built again, and the loss is on record', async () => {
    register = await start(true);
    await register.caughtUp();

    const { nodes } = (await register.get(LOSSES)).history;
    expect(nodes).toMatchObject([{ type: 'LossAccepted', actor: 'anonymous', data: { newest: '0' } }]);
    expect(nodes[0].data.seen).toHaveLength(3);
    expect((await register.get('{ parties { totalCount } contacts { totalCount } }')).parties.totalCount).toBe(0);
    await register.get(PARTY);
  });

  it('shows the loss to those who see the whole register, and to no regulator', async () => {
    await register!.lock();
    const viewer = await register!.key({ role: 'VIEWER' });
    const regulator = await register!.key({ role: 'REGULATOR', jurisdictions: ['FR'], until: '2999-12-31' });

    expect((await register!.ask(LOSSES, {}, viewer)).data.history.nodes).toHaveLength(1);
    expect((await register!.ask(LOSSES, {}, regulator)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await register!.close();
  });

  it('starts as ever from then on', async () => {
    const { token } = register!;
    register = await start();
    register.token = token;
    await register.caughtUp();
    expect((await register.get('{ parties { totalCount } }')).parties.totalCount).toBe(1);
  });
});
