import type { Said } from '../parts/Message';

/** A finding that a change ends or begins. */
export interface FindingChanged extends Said {
  readonly id: string;
  readonly law: string;
  readonly article: string;
  readonly severity: string;
  readonly subject: {
    readonly type: string;
    readonly id: string;
    readonly name?: string | null;
    readonly key?: string | null;
  };
}

/** The effect of a command that was rehearsed. */
interface Rehearsed {
  readonly on: string;
  readonly events: readonly string[];
  readonly closes: readonly FindingChanged[];
  readonly opens: readonly FindingChanged[];
}

/** The answer of the register to a command. */
export interface Receipt {
  readonly id: string;
  readonly position: string;
  readonly revision: string;
  readonly readModel: 'CURRENT' | 'BEHIND';
  /** The API key that was made. It is in this answer alone. */
  readonly key?: string;
  readonly shadowedBy: readonly {
    readonly position: string;
    readonly type: string;
    readonly recordedAt?: string | null;
  }[];
  readonly rehearsal?: Rehearsed | null;
}
