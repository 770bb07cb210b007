import { Command } from '@nestjs/cqrs';
import type { Intent } from '../decider.js';
import type { Receipt } from './receipt.js';

/** Optional data of every command, in addition to its own. */
export interface CommandMeta {
  /** A UUID chosen by the caller. A second command with the same id adds nothing and gets the first receipt. */
  readonly commandId?: string;
  /** The date from which the change holds (ISO 8601). The default is today (UTC). */
  readonly effectiveOn?: string;
  /** The revision on which the caller decided. The command is refused if the thing has a newer one. */
  readonly expectedRevision?: bigint;
  readonly reason?: string;
  /** A reference to a document that proves the change, or its hash; not the document itself. */
  readonly evidence?: string;
  /** True if nothing may be recorded: the receipt tells what the command would do. */
  readonly dryRun?: boolean;
  /** True if the caller does not wait until the change can be read, because more commands follow. */
  readonly dontWait?: boolean;
}

/** A command on the bus. `id` identifies the thing; a command that creates a thing may leave it out. */
export interface IssuedCommand<Type extends string = string, Data = unknown> extends Intent<Type, Data> {
  readonly id: string | undefined;
  readonly meta: CommandMeta;
}

/** The class of a command with data of any type. */
export type CommandClass<Type extends string = string> = new (
  id: string | undefined,
  data: never,
  meta?: CommandMeta,
) => IssuedCommand<Type>;

/** Makes the base class of a command, which Nest's bus can route: `class Retitle extends command<…>('Retitle') {}`. */
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
      this.meta = plain(meta ?? {});
    }
  };
}

/** A value without fields that are null. */
type WithoutNulls<T> = T extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : T extends object
    ? { [K in keyof T]: WithoutNulls<Exclude<T[K], null>> }
    : T;

/** Copies a value to plain objects and lists, without fields that are null or undefined. */
export function plain<T>(value: T): WithoutNulls<T>;
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(entries.map(([name, field]) => [name, plain(field)]));
}
