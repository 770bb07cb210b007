import { Command } from '@nestjs/cqrs';
import type { Intent } from '../decider.js';
import type { Receipt } from './receipt.js';

/** What every command may carry beside its own data. */
export interface CommandMeta {
  /** UUID by the caller; a second command under the same id adds nothing and answers the first receipt again. */
  readonly commandId?: string;
  /** ISO 8601 calendar date from which what is said holds; today (UTC) where absent. */
  readonly effectiveOn?: string;
  /** The revision that the caller decided on; the command is refused where the thing has moved on. */
  readonly expectedRevision?: bigint;
  readonly reason?: string;
  /** A reference or a hash of a document that bears it out, not the document. */
  readonly evidence?: string;
  /** The caller does not wait until it can be read: it has more to say first. */
  readonly unseen?: boolean;
}

/** A command as it travels on the bus. `id` names the thing; a command that creates one may leave it out. */
export interface IssuedCommand<Type extends string = string, Data = unknown> extends Intent<Type, Data> {
  readonly id: string | undefined;
  readonly meta: CommandMeta;
}

/** The class of a command, whatever its data. */
export type CommandClass<Type extends string = string> = new (
  id: string | undefined,
  data: never,
  meta?: CommandMeta,
) => IssuedCommand<Type>;

/** A class for the intent `type`, so that Nest's command bus can route it: `class Retitle extends command<…>('Retitle') {}`. */
export function command<Type extends string, Data>(type: Type) {
  return class extends Command<Receipt> implements IssuedCommand<Type, Data> {
    readonly type = type;
    readonly data: Data;
    readonly meta: CommandMeta;
    constructor(
      readonly id: string | undefined,
      data: Data,
      meta?: CommandMeta | null,
    ) {
      super();
      this.data = plain(data) as Data;
      this.meta = plain(meta ?? {}) as CommandMeta;
    }
  };
}

/** Plain data: no class instances, and what is null or undefined is not there at all. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, v]) => v !== null && v !== undefined);
  return Object.fromEntries(entries.map(([k, v]) => [k, plain(v)]));
}
