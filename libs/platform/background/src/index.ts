export { repeat } from './repeat.js';
export { BackgroundThread, runInThread, runningThreads, STOP, type ThreadTask } from './thread.js';
