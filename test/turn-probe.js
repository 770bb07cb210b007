import { createServer } from 'node:http';
import { isMainThread } from 'node:worker_threads';

// Measures turns of the event loop of the thread that serves, by processor time: what other processes do does not count. Loaded
// before a server (`--import`). Each request to the socket TURN_PROBE is answered with the longest turn since the last, in milliseconds.

if (isMainThread && process.env.TURN_PROBE) {
  let [longest, last] = [0, 0];
  const used = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  const turn = () => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
    setImmediate(turn).unref();
  };
  const asked = (_request, response) => {
    response.end(String(longest));
    [longest, last] = [0, used()];
  };
  createServer(asked).listen(process.env.TURN_PROBE).unref();
  setTimeout(() => {
    last = used();
    turn();
  }, 0).unref();
}
