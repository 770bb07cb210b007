import { Line } from '../../line.js';
import { pause, ServerProcess } from '../../server-process.js';
import { environmentFor, ledgerDoubleOf, ON_EVENTSTOREDB } from '../../stores.js';
import type { Fault } from './plans.js';

/** The time limit of a request in the servers, in milliseconds. It is short, so that faults reach it. */
const REQUEST_TIMEOUT = '1000';

/** The servers of a register, as many as its stores permit, and the faults that a test can cause in them. */
export class Cluster {
  private readonly processes: Promise<ServerProcess>[] = [];
  private line: Line | undefined;

  private constructor(private readonly directory: string) {}

  static async start(directory: string): Promise<Cluster> {
    const cluster = new Cluster(directory);
    const { READ_MODEL_URL } = await environmentFor(directory);
    if (READ_MODEL_URL) cluster.line = await Line.to(READ_MODEL_URL);
    for (let i = 0; i < (ON_EVENTSTOREDB ? 2 : 1); i += 1) cluster.processes.push(cluster.started());
    await Promise.all(cluster.processes);
    await cluster.untilReady();
    return cluster;
  }

  /** Returns a server once it runs. Numbers beyond the last server begin again with the first. */
  server(number: number): Promise<ServerProcess> {
    return this.processes[this.indexOf(number)]!;
  }

  indexOf(number: number): number {
    return number % this.processes.length;
  }

  async untilReady(): Promise<void> {
    for (const one of this.processes) await (await one).untilReady();
  }

  /** Resolves once every server knows the keys. One server made them, and the others read of them a moment later. */
  async know(keys: readonly string[]): Promise<void> {
    for (const one of this.processes)
      for (const key of keys) while ((await (await one).ask('{ me { account } }', {}, key)).errors) await pause(20);
  }

  /** Causes the fault and ends it after so many milliseconds. */
  async suffer(fault: Fault, lasts: number, number: number): Promise<void> {
    const ledger = ledgerDoubleOf(this.directory);
    const index = this.indexOf(number);
    switch (fault) {
      case 'nothing':
        return;
      case 'kill': {
        const killed = await this.server(index);
        this.processes[index] = killed.kill().then(() => this.started());
        await this.processes[index];
        return;
      }
      case 'freeze': {
        const frozen = await this.server(index);
        frozen.signal('SIGSTOP');
        await pause(lasts);
        frozen.signal('SIGCONT');
        return;
      }
      case 'cut read models':
        this.line!.cut();
        await pause(lasts);
        this.line!.mend();
        return;
      case 'cut ledger':
        await ledger!.stop();
        await pause(lasts);
        await ledger!.start();
        return;
      case 'silent ledger':
        ledger!.silent = true;
        await pause(lasts);
        ledger!.silent = false;
        return;
      case 'lose answer':
        ledger!.loseNextAnswer('error');
    }
  }

  async stop(): Promise<void> {
    await ServerProcess.killAll();
    this.line?.close();
  }

  /** Starts a server, and again if it ends at its start: within its short time limit a store of a busy machine may not answer. */
  private async started(tries = 3): Promise<ServerProcess> {
    const env = { REQUEST_TIMEOUT, ...(this.line && { READ_MODEL_URL: this.line.url }) };
    try {
      return await ServerProcess.start(this.directory, { env });
    } catch (error) {
      if (tries === 1) throw error;
      return this.started(tries - 1);
    }
  }
}
