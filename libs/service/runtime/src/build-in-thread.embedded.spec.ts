import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { Clock } from '#kernel';
import { buildInThread } from './build-in-thread.js';
import { type OpenStores, openStores } from './open-stores.js';

describe('A generation that is built in a thread of its own', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-build-'));
  let stores: OpenStores;

  beforeAll(async () => {
    stores = await openStores({ directory }, { clock: new Clock(), acceptLoss: false });
    for (let i = 0; i < 20; i += 1) {
      const metadata = { commandId: v4(), actor: 'a', effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 };
      const data = { name: `Party ${i}`, officers: [] };
      await stores.store.append(`party-${v4()}`, 'NO_STREAM', [{ id: v4(), type: 'PartyRegistered', data, metadata }]);
    }
    await stores.database.prepare();
  });
  afterAll(async () => {
    await stores.close();
    rmSync(directory, { recursive: true });
  });

  it('reaches the head of the ledger with every row and index, and does not take over by itself', async () => {
    const next = (await stores.database.next(true))!;
    const seen: bigint[] = [];

    await buildInThread({ directory }, next.generation, new AbortController().signal, (position) =>
      seen.push(position),
    );

    expect(seen.at(-1)).toBe(20n);
    const lives = await next.reader.selectFrom('lives').select('thing').execute();
    expect(lives).toHaveLength(20);
    expect(await next.indexed('party 7')).toMatchObject({ isRare: true });
    expect(stores.database.generation).toBe(0);
    expect(await stores.database.switchTo(next.generation, 0n)).toBe(false);
  });

  it('says why it could not be built', async () => {
    const nowhere = { directory: join(directory, 'nowhere') };

    const built = buildInThread(nowhere, 1, new AbortController().signal, () => {});

    await expect(built).rejects.toThrow();
  });
});
