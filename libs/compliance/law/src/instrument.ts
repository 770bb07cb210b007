import type { Dated } from './dated.js';
import type { Cited } from './evidence.js';
import type { InstrumentKind } from './vocabulary.js';

/**
 * A version of an instrument that is signed for a transfer, and its validity under the law that provides it.
 *
 * Contracts can be signed from `from` to the day before `signableTo`. They are valid to the day before `to`.
 */
export interface InstrumentVersion extends Cited, Dated {
  readonly kind: InstrumentKind;
  /** The version in the wording of contracts: `2021/914`, `B1.0`. */
  readonly version: string;
  /** Its other names: `2010/87/EU` names the old clauses. */
  readonly alsoCalled?: readonly string[];
  readonly name: string;
  /** The first day on which it can no longer be signed (ISO 8601). */
  readonly signableTo?: string;
  readonly modules?: readonly { readonly number: number; readonly name: string; readonly note?: string }[];
  readonly options?: Readonly<Record<string, string>>;
  /** Its replacement. */
  readonly replacedBy?: string;
}
