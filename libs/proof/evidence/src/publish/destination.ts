import type { TransparencyLogStore } from '../sqlite.transparency-log-store.js';

/** A checkpoint that goes out. */
export interface Outgoing {
  readonly origin: string;
  readonly size: number;
  /** The signed checkpoint, with the cosignatures that were collected. */
  readonly note: string;
  /** Timestamps of its text. */
  readonly timestamps: readonly Uint8Array[];
}

/** Context of a delivery. */
export interface Delivering {
  readonly log: TransparencyLogStore;
  /** The size of the last checkpoint that it took. */
  readonly before: number | undefined;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** A place that takes checkpoints. */
export interface Destination {
  /** Identity from one start to the next: the text of its setting. It can be confidential. */
  readonly id: string;
  /** Name in the log of the server: its kind, and its host or directory. */
  readonly name: string;
  /** True if it gives something to be kept with the checkpoint: a witness, or a timestamp authority. It then comes first. */
  readonly adds: boolean;
  /**
   * Delivers the checkpoint.
   * @throws {Error} with what is wrong, in words, if it did not take it
   */
  deliver(outgoing: Outgoing, delivering: Delivering): Promise<void>;
}
