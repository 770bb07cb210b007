import type { Triple } from '../../model/report.js';
import { DPV_VERSION, PREFIXES } from './terms.js';

/** Names the writer of files in the Data Privacy Vocabulary. */
export const RENDERER = `regesta-dpv 2, DPV ${DPV_VERSION}`;

/** Longest namespaces first: one begins with another. */
const NAMESPACES = Object.entries(PREFIXES).sort(([, a], [, b]) => b.length - a.length);

/** Returns an IRI as a name with a prefix, if a prefix fits; otherwise as it is. */
export function compact(of: string): string {
  const found = NAMESPACES.find(([, namespace]) => of.startsWith(namespace));
  return found ? `${found[0]}:${of.slice(found[1].length)}` : of;
}

/** Returns the statements of each subject, in the order of the graph. */
export function bySubject(graph: readonly Triple[]): [subject: string, triples: Triple[]][] {
  const subjects = new Map<string, Triple[]>();
  for (const triple of graph) {
    const known = subjects.get(triple.subject);
    if (known) known.push(triple);
    else subjects.set(triple.subject, [triple]);
  }
  return [...subjects];
}
