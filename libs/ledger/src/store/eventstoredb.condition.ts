import { Logger } from '@nestjs/common';
import type { Trouble } from './event-store.js';

/** Keeps what is wrong with a server, and logs it once, at each change, and when it is over. */
export class Condition {
  private readonly logger = new Logger('EventStoreDB');
  private present: Trouble | undefined;

  /** The present trouble; undefined if the last request was answered. */
  get trouble(): Trouble | undefined {
    return this.present;
  }

  /** Takes note that a request was not answered as it should be. */
  failed(why: string): void {
    if (this.present?.why === why) return;
    this.present = { since: this.present?.since ?? new Date(), why };
    this.logger.warn(`The ledger's server does not serve: ${why}`);
  }

  /** Takes note that the server answers. */
  worked(): void {
    if (!this.present) return;
    const seconds = ((Date.now() - this.present.since.getTime()) / 1_000).toFixed(1);
    this.present = undefined;
    this.logger.log(`The ledger's server answers again, after ${seconds} s.`);
  }
}
