import { dataDirectory, pause, ServerProcess } from './server-process.js';
import { type Sent, writeTogether } from './writers.js';

describe('A server that is written to without a pause', () => {
  const directory = dataDirectory();
  const lags: number[] = [];

  it.each([1, 50])('is ready all the time, with %i writers at once', async (writers) => {
    const server = await ServerProcess.start(directory);
    await server.untilReady();
    const sent: Sent[] = [];
    let isOver = false;
    const writing = writeTogether(writers, server, sent, () => isOver);
    // Goes on until the read models have been seen behind: an idle machine keeps them up most of the time.
    for (let probe = 0; probe < 150 || (probe < 2_000 && Math.max(...lags) === 0); probe += 1) {
      const { status, body } = await server.ready();
      expect([status, body.reason]).toEqual([200, undefined]);
      lags.push(Number(body.lag));
      if (probe < 150) await pause(10);
    }
    isOver = true;
    await writing;
    await server.kill();

    expect(sent.length).toBeGreaterThan(100);
  });

  it('although the read models are a little behind now and then', () => {
    expect(Math.max(...lags)).toBeGreaterThan(0);
  });
});
