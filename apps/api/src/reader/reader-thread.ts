import { parentPort, workerData } from 'node:worker_threads';
import { STOP } from '#background';
import { setCacheMemory } from '#kernel';
import { openLog } from '../logging.js';
import type { FromReader, ReaderRequest, ReaderStart, ToReader } from './messages.js';
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

async function answer(id: number, request: ReaderRequest): Promise<void> {
  const gone = new AbortController();
  open.set(id, gone);
  try {
    const response = await reader.answer(request, gone.signal);
    send({ id, response }, response && [response.body.buffer]);
  } catch (error) {
    log.error({ error }, 'A reader could not answer.');
    send({ id });
  } finally {
    open.delete(id);
  }
}

port.on('message', (message: ToReader) => {
  if (message === STOP) void reader.close().then(() => port.close());
  else if ('request' in message) void answer(message.id, message.request);
  else open.get(message.id)?.abort();
});
