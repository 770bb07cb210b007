import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * FOR TESTS ONLY: a real server, with a namespace of its own. `TEST_EVENT_STORE_URL` names a server that runs, or
 * `TEST_EVENT_STORE_COMMAND` is a program that starts an empty one. It prints its address on one line and runs until it is
 * killed. It is started once in each process that tests.
 */
interface ServerForTests {
  readonly connectionString: string;
  readonly namespace: string;
}

const { TEST_EVENT_STORE_URL: url, TEST_EVENT_STORE_COMMAND: command } = process.env;

/** True if the tests have a real server. */
export const HAS_SERVER = Boolean(url || command);

let started: Promise<string> | undefined;

/** Returns the server with a new namespace: nothing is in it. */
export async function serverForTests(): Promise<ServerForTests> {
  started ??= url ? Promise.resolve(url) : start(command!);
  return { connectionString: await started, namespace: `test_${randomUUID().slice(0, 8)}` };
}

/** The shell ends the program when this process ends, however it ends: then nobody holds the other end of its input. */
function start(program: string): Promise<string> {
  const untilWeEnd = `${program} & pid=$!; cat > /dev/null; kill $pid; wait $pid`;
  const server = spawn('/bin/sh', ['-c', untilWeEnd], { stdio: ['pipe', 'pipe', 'ignore'] });
  server.unref();
  for (const stream of [server.stdin, server.stdout]) (stream as unknown as Socket).unref();
  return new Promise((resolve, reject) => {
    createInterface(server.stdout).once('line', (line) => resolve(line.trim()));
    server.once('exit', (code) => reject(new Error(`TEST_EVENT_STORE_COMMAND ended with ${code} without an address.`)));
  });
}
