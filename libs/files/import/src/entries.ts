import { freeKey, keyFrom } from '#naming';
import type { KnownThings } from './known.js';
import { folded, oneLine } from './text.js';

/** An entry of a register file. */
export type Entry = Record<string, unknown> & { readonly key: string };

/** Facts on a party or a person besides the name. */
export interface Details {
  readonly address?: string;
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly class?: true;
  readonly kind?: string;
}

/** Collects the parties and contacts that a workbook names, each once. */
export class Entries {
  readonly parties = new Map<string, Entry>();
  readonly contacts = new Map<string, Entry>();
  private readonly keys = new Set<string>();
  /** Keys by list and name. */
  private readonly names = new Map<string, string>();

  constructor(readonly known: KnownThings) {}

  /** Returns the key of the party of this name: that of the register, or a new one. */
  party(name: string, details: Details = {}): string {
    return this.named('parties', name, details);
  }

  /** Returns the key of the contact of this name. A contact has no country. */
  contact(name: string, { country: _, website: __, ...details }: Details = {}): string {
    return this.named('contacts', name, details);
  }

  /** Returns the key of the contact that a text names. An address of e-mail is its name, too. */
  owner(text: string): string {
    return /^\S+@\S+$/.test(text) ? this.contact(text, { email: text }) : this.contact(text);
  }

  /** Gives a party an officer. Other offices of the party stay as they are. */
  appoint(party: string, role: string, contact: string): void {
    const entry = this.parties.get(party)!;
    const present = (entry.officers ?? this.known.find('parties', party)?.officers ?? []) as Record<string, unknown>[];
    const isThere = present.some((officer) => officer.role === role && officer.contact === contact);
    entry.officers = isThere ? present : [...present, { role, contact, jurisdictions: [] }];
  }

  /** Returns a key that no other entry of this kind has. */
  unique(kind: string, wanted: string): string {
    const key = freeKey(wanted, (one) => this.keys.has(`${kind} ${one}`));
    this.keys.add(`${kind} ${key}`);
    return key;
  }

  private named(list: 'parties' | 'contacts', given: string, details: Details): string {
    const name = oneLine(given);
    const known = this.known.find(list, name);
    const here = this[list].get(this.names.get(`${list} ${folded(name)}`) ?? '');
    const said = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
    if (here) {
      Object.assign(here, { ...said, ...here });
      return here.key;
    }
    const key = known?.key ?? this.unique(list, keyFrom(name));
    this[list].set(key, { key, name: known?.name ?? name, ...said });
    this.names.set(`${list} ${folded(name)}`, key);
    return key;
  }
}
