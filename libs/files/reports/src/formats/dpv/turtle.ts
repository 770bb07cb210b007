import type { Report, Triple } from '../../model/report.js';
import type { RenderedFile } from '../file.js';
import { bySubject, compact, RENDERER } from './names.js';
import { statementsOf } from './record.js';
import { IS_A, iri, PREFIXES } from './terms.js';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A local name that needs no escape (Turtle 1.1, PN_LOCAL, without the rarer characters). */
const LOCAL = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** Returns the graph of a report in Turtle (W3C RDF 1.1 Turtle). */
export function turtle(report: Report): RenderedFile {
  const prefixes = Object.entries(PREFIXES).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`);
  const blocks = bySubject(statementsOf(report)).map(([subject, triples]) => {
    const parts = triples.map(({ predicate, ...triple }) => `${verb(predicate)} ${object(triple)}`);
    return `${reference(subject)} ${parts.join(' ;\n    ')} .`;
  });
  return {
    bytes: Buffer.from(`${[prefixes.join('\n'), ...blocks].join('\n\n')}\n`),
    mediaType: 'text/turtle; charset=utf-8',
    extension: 'ttl',
    renderer: RENDERER,
  };
}

const verb = (predicate: string) => (predicate === iri(IS_A) ? 'a' : reference(predicate));

function reference(of: string): string {
  const name = compact(of);
  if (name !== of && LOCAL.test(name.slice(name.indexOf(':') + 1))) return name;
  return `<${Array.from(of, escaped).join('')}>`;
}

/** Returns a character of an IRI, escaped if an IRI cannot hold it. */
function escaped(character: string): string {
  if (character > ' ' && !'<>"{}|^`\\'.includes(character)) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function object({ object: value, literal }: Omit<Triple, 'predicate'>): string {
  if (!literal) return reference(value);
  const quoted = `"${value.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character]!)}"`;
  if ('language' in literal) return `${quoted}@${literal.language}`;
  return literal.datatype === iri('xsd:string') ? quoted : `${quoted}^^${reference(literal.datatype)}`;
}
