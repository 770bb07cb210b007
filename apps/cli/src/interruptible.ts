import type { BackupOptions, BackupStep } from '#ledger';
import { progressBar, type Terminal } from './terminal.js';

/** Runs work with a progress bar for each step. A signal (Ctrl-C) makes it stop and clean up. */
export async function interruptible<T>(terminal: Terminal, work: (options: BackupOptions) => Promise<T>): Promise<T> {
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort(new Error('Interrupted: nothing was written.'));
  const bar = progressBar('{step} {bar} {percentage} %', terminal);
  let at: BackupStep | undefined;
  const onProgress = (step: BackupStep, done: number, total: number) => {
    if (step !== at) bar.start(total, done, { step: step.padEnd('Verifying'.length) });
    at = step;
    bar.update(done);
    if (done >= total) bar.stop();
  };
  for (const signal of SIGNALS) process.once(signal, interrupt);
  try {
    return await work({ signal: interrupted.signal, onProgress });
  } finally {
    bar.stop();
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
