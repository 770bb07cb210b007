import { parentPort, workerData } from 'node:worker_threads';
import { setCacheMemory } from '#kernel';
import { openLog } from '../logging.js';
import type { FromReader, ReaderStart, ToReader } from './messages.js';
import { openReader } from './reader.js';

// The program of a reader thread. The server starts it with its stores, and sends it requests.

const port = parentPort!;
const send = (message: FromReader, transferred: readonly ArrayBuffer[] = []) => port.postMessage(message, transferred);
const log = openLog('warn', { write: (line) => send({ line }) });
const start = workerData as ReaderStart;
if (start.cacheMemory) setCacheMemory(start.cacheMemory, start.threads);
const { key } = start.stores;
const stores = { ...start.stores, key: key && Buffer.from(key) }; // a buffer arrives as an array of bytes
const reader = await openReader({ ...start, stores }, log);
const open = new Map<number, AbortController>();

async function answer(id: number, handed: Parameters<typeof reader.answer>[0]): Promise<void> {
  const gone = new AbortController();
  open.set(id, gone);
  try {
    const answered = await reader.answer(handed, gone.signal);
    send({ id, answered }, answered && [answered.body.buffer]);
  } catch (error) {
    log.error({ error }, 'A reader could not answer.');
    send({ id });
  } finally {
    open.delete(id);
  }
}

port.on('message', (message: ToReader) => {
  if ('handed' in message) void answer(message.id, message.handed);
  else if ('gone' in message) open.get(message.id)?.abort();
  else void reader.close().then(() => port.close());
});
