import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A ledger's server in a process of its own: who waits for another process (`spawnSync`) answers nothing meanwhile. */
export interface EventStoreProcess {
  /** What to connect to: `EVENT_STORE_URL`. */
  readonly url: string;
  /** Ends it; what it held is gone. */
  stop(): Promise<unknown>;
}

/** Starts the double of EventStoreDB (`test/event-store.js`), empty, on a free port. */
export async function startEventStore(): Promise<EventStoreProcess> {
  const child = spawn(process.execPath, ['test/event-store.js'], { env: { PATH: process.env.PATH ?? '' } });
  const ended = once(child, 'close');
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    void ended.then(() => reject(new Error(`The event store ended: ${said}`)));
  });
  const stop = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { url, stop };
}
