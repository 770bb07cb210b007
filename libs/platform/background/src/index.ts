export { repeat } from './repeat.js';
export { BackgroundThread, runInThread, runningThreads, STOP } from './thread.js';
