import type { Moment } from '#read-model';

/** What every node of the API carries: its id, and the moment it was asked for. */
export interface Asked {
  readonly id: string;
  readonly at: Moment;
}
