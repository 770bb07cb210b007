import type { SaidFinding } from '../parts/FindingLine';

/** A finding that a change ends or begins. */
export interface FindingChanged extends SaidFinding {
  readonly id: string;
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
