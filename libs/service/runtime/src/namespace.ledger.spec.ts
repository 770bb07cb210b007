import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { v4 } from 'uuid';
import { Clock } from '#kernel';
import { LedgerLost } from '#ledger';
import { EventStoreDbDouble } from '../../../platform/ledger/src/testing/eventstoredb.double.js';
import { openStores } from './open-stores.js';

Logger.overrideLogger(false);

describe('A register on a server that others share', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-namespace-'));
  let server: EventStoreDbDouble;

  const open = (namespace?: string) =>
    openStores(
      { directory, eventStoreUrl: server.connectionString, namespace },
      { clock: new Clock(), acceptLoss: false },
    );
  const recordIn = async (namespace?: string) => {
    const metadata = { commandId: v4(), actor: 'a', effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 };
    const stores = await open(namespace);
    await stores.store.append('party-1', 'NO_STREAM', [{ id: v4(), type: 'Registered', data: {}, metadata }]);
    await stores.close();
  };

  beforeAll(async () => {
    server = await EventStoreDbDouble.create();
    await recordIn('acme');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(directory, { recursive: true });
  });

  it.each([[undefined], ['acme2']])(
    'does not open the ledger of another namespace by mistake: %s',
    async (namespace) => {
      const opening = open(namespace);
      await expect(opening).rejects.toBeInstanceOf(LedgerLost);
      await expect(opening).rejects.toThrow('LEDGER_NAMESPACE');
    },
  );

  it('opens its own', async () => {
    const stores = await open('acme');
    expect(await stores.store.head()).toBeDefined();
    await stores.close();
  });
});
