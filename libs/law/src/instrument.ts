import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';
import type { InstrumentKind } from './vocabulary.js';

/**
 * A version of what is signed for a transfer, and when it serves under the law that knows it: contracts can be made on it from `from` until
 * `signableTo`, and it serves until `to` (both half open).
 */
export interface InstrumentVersion extends Cited, Dated {
  readonly kind: InstrumentKind;
  /** As contracts name it: `2021/914`, `B1.0`. */
  readonly version: string;
  /** Other ways to name it: `2010/87/EU` names the old clauses. */
  readonly alsoCalled?: readonly string[];
  readonly name: string;
  readonly signableTo?: string;
  readonly modules?: readonly { readonly number: number; readonly name: string; readonly note?: string }[];
  readonly options?: Readonly<Record<string, string>>;
  /** What takes its place. */
  readonly replacedBy?: string;
}
