import { folded } from './text.js';

/** A thing of the register that a file can mean. */
export interface KnownEntry {
  readonly key: string;
  readonly reference?: string;
  readonly title?: string;
  readonly name?: string;
  readonly email?: string;
  /** The offices that a party has filled. A file that names one must not end the others. */
  readonly officers?: readonly Readonly<Record<string, unknown>>[];
}

/** The things of the register, by the list of a register file that they are in. */
export type Known = Readonly<Partial<Record<'contacts' | 'parties' | 'processingActivities', readonly KnownEntry[]>>>;

/** Finds the things of the register by their names. */
export class KnownThings {
  private readonly lists = new Map<string, Map<string, KnownEntry>>();

  constructor(known: Known) {
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

  /** Returns the first thing that has one of the names. */
  find(list: keyof Known, ...names: readonly (string | undefined)[]): KnownEntry | undefined {
    const index = this.lists.get(list);
    for (const name of names) {
      const found = name === undefined ? undefined : index?.get(folded(name));
      if (found) return found;
    }
    return undefined;
  }
}
