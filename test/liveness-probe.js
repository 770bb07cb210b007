import { get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

// Asks a server again and again whether it is live, each time on a new connection, until it gets any message. Then it sends the
// longest time in milliseconds. It runs in a worker thread, so that the work of the test itself does not delay it.

let isOn = true;
let worst = 0;
parentPort.on('message', () => {
  isOn = false;
});

function ask() {
  if (!isOn) {
    parentPort.postMessage(worst);
    parentPort.close();
    return;
  }
  const start = performance.now();
  const again = () => {
    worst = Math.max(worst, performance.now() - start);
    setTimeout(ask, 5);
  };
  get(`${workerData}/health/live`, { agent: false }, (response) => {
    if (response.statusCode !== 200) worst = Number.POSITIVE_INFINITY;
    response.resume().on('end', again);
  }).on('error', () => {
    worst = Number.POSITIVE_INFINITY;
    again();
  });
}

ask();
