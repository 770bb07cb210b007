import { Injectable } from '@nestjs/common';

/** What time it is: the only source of "now" in the register. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's calendar date in UTC. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}
