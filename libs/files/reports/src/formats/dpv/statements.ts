import type { Triple } from '../../model/report.js';
import { IS_A, iri, type Name } from './terms.js';

/** Namespace of the things of the register. The IRI of a row is that of its thing, the kind of the row, and its key. */
const REGISTER = 'urn:regesta:';

/** Returns the IRI of a thing of the register, or of a row within it. */
export function thing(...parts: readonly string[]): string {
  return REGISTER + parts.map((part) => encodeURIComponent(part)).join('/');
}

/** Returns the IRI of a party; undefined if it is not in the snapshot. */
export type NameOf = (id: string | undefined) => string | undefined;

/** Collects statements. Nothing is said of what is not stated. */
export class Statements {
  private readonly all = new Map<string, Triple>();

  /** Says of what kinds a thing is. */
  is(subject: string, ...kinds: readonly (Name | undefined)[]): void {
    for (const kind of kinds) if (kind) this.add({ subject, predicate: iri(IS_A), object: iri(kind) });
  }

  /** Relates a thing to another: an IRI. */
  relate(subject: string, relation: Name, object: string | undefined): void {
    if (object !== undefined) this.add({ subject, predicate: iri(relation), object });
  }

  /** Relates a thing to a term. */
  term(subject: string, relation: Name, term: Name | undefined): void {
    if (term) this.relate(subject, relation, iri(term));
  }

  /** States a text, a date or a duration of a thing. */
  text(subject: string, relation: Name, text: string | undefined, datatype: Name = 'xsd:string'): void {
    if (text) this.add({ subject, predicate: iri(relation), object: text, literal: { datatype: iri(datatype) } });
  }

  /** Returns the statements, each once, in the order of the code units of subject, predicate and object. */
  sorted(): Triple[] {
    return [...this.all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, triple]) => triple);
  }

  private add(triple: Triple): void {
    this.all.set(JSON.stringify([triple.subject, triple.predicate, triple.object, triple.literal ?? {}]), triple);
  }
}
