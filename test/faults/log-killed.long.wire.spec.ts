import { compareWithLog, storesAt } from '#runtime';
import { parseCheckpoint, parseNote } from '#transparency-log';
import { dataDirectory, pause, ServerProcess } from '../server-process.js';
import { type Sent, send, writeTogether } from '../writers.js';
import { ROUNDS } from './rounds.js';

const WRITERS = 12;
const env = { LOG_ORIGIN: 'register.example/log' };

describe(`A server with a log that is killed in the middle of its work, ${ROUNDS} times`, () => {
  const directory = dataDirectory();
  /** Every checkpoint that somebody outside saw. */
  const seen = new Set<string>();
  let last: ServerProcess;

  async function look(): Promise<string | undefined> {
    const response = await fetch(`${last.url}/log/checkpoint`).catch(() => undefined);
    const note = response?.status === 200 ? await response.text().catch(() => undefined) : undefined;
    if (note?.endsWith('\n')) seen.add(note);
    return note;
  }

  beforeAll(
    async () => {
      last = await ServerProcess.start(directory, { env });
      for (let round = 0; round < ROUNDS; round += 1) {
        const now: Sent[] = [];
        const writing = writeTogether(WRITERS, last, now);
        while (now.length < 50 + ((37 * round) % 300) && !now.at(-1)?.errors) {
          await look();
          await pause(5);
        }
        await last.kill();
        await writing;
        last = await ServerProcess.start(directory, { env });
        await Promise.all(now.slice(-WRITERS).map((one) => send(last, one)));
      }
    },
    30_000 + 10_000 * ROUNDS,
  );

  it('signs every event at last, and never contradicts what it had signed', async () => {
    const events = Number((await last.get('{ ledger { events } }')).ledger.events);
    let size = 0;
    for (let i = 0; i < 200 && size !== events; i += 1) {
      const note = await look();
      size = note ? parseCheckpoint(parseNote(note).text).size : 0;
      await pause(50);
    }
    expect(size).toBe(events);
    expect(seen.size).toBeGreaterThan(1);
    expect((await last.ready()).body).not.toHaveProperty('log');
    const held = [...seen].map((note, i) => ({ name: `checkpoint ${i}`, note }));
    const { directory: of } = storesAt(`sqlite:${directory}`);
    const compared = await compareWithLog(`sqlite:${directory}`, of, held);
    expect(compared).toMatchObject({ events, logged: events });
    expect(compared!.checkpoints).toBeGreaterThan(seen.size);
  });
});
