import type { KnownRows } from './known-rows.js';
import { folded } from './text.js';

/** A thing of the register that a file can mean. */
export interface KnownEntry extends KnownRows {
  readonly key: string;
  readonly reference?: string;
  readonly title?: string;
  readonly name?: string;
  readonly email?: string;
  /** The offices that a party has filled. A file that names one must not end the others. */
  readonly officers?: readonly Readonly<Record<string, unknown>>[];
}

/** The things of the register, by the list of a register file that they are in. */
export type Known = Readonly<Partial<Record<KnownList, readonly KnownEntry[]>>> & {
  /** The keys of the parties that the register has an engagement with. */
  readonly engaged?: readonly string[];
};

/** A list of a register file whose things a file can mean. */
type KnownList = 'contacts' | 'parties' | 'processingActivities' | 'assets';

/** Finds the things of the register by their names. */
export class KnownThings {
  private readonly lists = new Map<string, Map<string, KnownEntry>>();

  private readonly engaged: ReadonlySet<string>;

  constructor({ engaged = [], ...known }: Known) {
    this.engaged = new Set(engaged);
    for (const [list, entries = []] of Object.entries(known)) {
      const names = new Map<string, KnownEntry>();
      // Keys come before references, and references before names: an earlier name is never replaced.
      for (const field of ['key', 'reference', 'title', 'name', 'email'] as const)
        for (const entry of entries) {
          const name = entry[field];
          if (name !== undefined && !names.has(folded(name))) names.set(folded(name), entry);
        }
      this.lists.set(list, names);
    }
  }

  /** Returns whether the register has an engagement with the party of this key. */
  isEngaged(party: string): boolean {
    return this.engaged.has(party);
  }

  /** Returns the first thing that has one of the names. */
  find(list: KnownList, ...names: readonly (string | undefined)[]): KnownEntry | undefined {
    const index = this.lists.get(list);
    for (const name of names) {
      const found = name === undefined ? undefined : index?.get(folded(name));
      if (found) return found;
    }
    return undefined;
  }
}
