import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { ledgerDoubleOf, storesIn } from '../../stores.js';
import type { Recorded } from './history.js';

interface Stored {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly type: string;
  readonly recordedAt: string;
  readonly data: { readonly name?: string; readonly key?: string; readonly event?: string };
  readonly metadata: Pick<Recorded, 'commandId' | 'actor' | 'index' | 'count'>;
}

/** Reads the events of parties from the stores themselves, past the code that is checked. Keys give the ids of things. */
export async function recordedIn(directory: string): Promise<{ events: Recorded[]; ids: Map<string, string> }> {
  const stored = (await storedIn(directory)).filter(({ stream }) => stream.startsWith('party-'));
  const positions = new Map(stored.map(({ id, position }) => [id, String(position)]));
  const ids = new Map(stored.flatMap(({ data, stream }) => (data.key ? [[data.key, stream] as const] : [])));
  const events = stored.map(({ stream, revision, position, type, recordedAt, data, metadata }): Recorded => {
    const { commandId, actor, index, count } = metadata;
    const annulled = data.event && positions.get(data.event);
    const does = ({ PartyRegistered: 'register', PartyRenamed: 'rename' } as Record<string, string>)[type] ?? type;
    const content = annulled ? `annul ${annulled}` : `${does} ${data.name}`;
    return {
      ...{ stream, revision: Number(revision), position: String(position), recordedAt },
      ...{ commandId, actor, index, count, content },
    };
  });
  return { events, ids };
}

async function storedIn(directory: string): Promise<Stored[]> {
  const double = ledgerDoubleOf(directory);
  if (double) {
    const json = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString() || '{}');
    return double.log.records.map(({ data, metadata, created, ...record }) => ({
      ...record,
      recordedAt: new Date(Number(created / 10_000n)).toISOString(),
      data: json(data),
      metadata: json(metadata),
    }));
  }
  const { eventStoreUrl, namespace } = await storesIn(directory);
  if (eventStoreUrl) return storedOn(eventStoreUrl, `${namespace}.`);
  const ledger = new Sqlite(join(directory, 'ledger.db'));
  const rows = ledger
    .prepare<Omit<Stored, 'data' | 'metadata'> & { data: string; metadata: string }>(
      'SELECT id, stream, revision, position, type, recorded_at AS recordedAt, data, metadata FROM events ORDER BY position',
    )
    .all([]);
  ledger.close();
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data), metadata: JSON.parse(row.metadata) }));
}

/** Reads the events of a namespace from a real server, by its client alone. */
async function storedOn(connectionString: string, prefix: string): Promise<Stored[]> {
  const { EventStoreDBClient } = await import('@eventstore/db-client');
  const client = EventStoreDBClient.connectionString(connectionString as 'esdb://');
  const found: Stored[] = [];
  for await (const { event } of client.readAll()) {
    if (!event?.streamId.startsWith(prefix)) continue;
    const { id, streamId, revision, position, type, created, data, metadata } = event;
    const stream = streamId.slice(prefix.length);
    const content = { data: data as Stored['data'], metadata: metadata as Stored['metadata'] };
    found.push({
      id,
      stream,
      revision,
      position: position!.commit,
      type,
      recordedAt: created.toISOString(),
      ...content,
    });
  }
  await client.dispose();
  return found;
}
