import { Logger } from '@nestjs/common';
import type { Trouble } from './event-store.js';

/** Milliseconds for which a refused append counts as trouble if no other append is tried. */
const REFUSED = 60_000;

/** Keeps what is wrong with a server, and logs it once, at each change, and when it is over. */
export class Condition {
  /** Grows with every answer. */
  answers = 0;
  private readonly logger = new Logger('EventStoreDB');
  private present: Trouble | undefined;
  private refusal: (Trouble & { readonly until: number }) | undefined;

  /** The present trouble; undefined if the server answers and takes appends, as far as is known. */
  get trouble(): Trouble | undefined {
    if (this.refusal && Date.now() > this.refusal.until) this.refusal = undefined;
    return this.present ?? this.refusal;
  }

  /** Takes note that a request was not answered as it should be. */
  failed(why: string): void {
    if (this.present?.why === why) return;
    this.present = { since: this.present?.since ?? new Date(), why };
    this.logger.warn(`The ledger's server does not serve: ${why}`);
  }

  /** Takes note that an append was refused, which the answers to reads say nothing of. */
  refusedAppend(why: string): void {
    if (this.refusal?.why !== why) this.logger.warn(`The ledger's server refuses appends: ${why}`);
    this.refusal = { since: this.refusal?.since ?? new Date(), why, until: Date.now() + REFUSED };
  }

  /** Takes note that one request was refused for what it asks; the server serves others. */
  refusedOne(doing: string, why: string): void {
    this.worked();
    this.logger.warn(`The ledger's server refuses to ${doing}: ${why}`);
  }

  /** Takes note that an append was made, or that what refused one is over. */
  takesAppends(): void {
    this.refusal = undefined;
  }

  /** Takes note that the server answers. */
  worked(): void {
    this.answers += 1;
    if (!this.present) return;
    const seconds = ((Date.now() - this.present.since.getTime()) / 1_000).toFixed(1);
    this.present = undefined;
    this.logger.log(`The ledger's server answers again, after ${seconds} s.`);
  }
}
