import { Worker } from 'node:worker_threads';

/** A thread of its own: the compiler holds the main one for seconds. It cannot end a process in an orderly way, so it kills it. */
const WATCH = `
const { workerData: { limit } } = require('node:worker_threads');
setInterval(() => { if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL'); }, 50);
`;

/** Ends this process with SIGKILL once it holds more bytes than the limit, in packages of its own language or another. */
export function guardMemory(limit: number): void {
  new Worker(WATCH, { eval: true, workerData: { limit } }).unref();
}
