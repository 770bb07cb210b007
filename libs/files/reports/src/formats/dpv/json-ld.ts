import type { Report, Triple } from '../../model/report.js';
import type { RenderedFile } from '../file.js';
import { bySubject, compact, RENDERER } from './names.js';
import { statementsOf } from './record.js';
import { IS_A, iri, PREFIXES } from './terms.js';

type Node = Record<string, unknown>;

/** Returns the graph of a report in JSON-LD 1.1. Its context is in the file: a reader fetches nothing. */
export function jsonLd(report: Report): RenderedFile {
  const document = {
    '@context': { '@version': 1.1, ...PREFIXES },
    '@graph': bySubject(statementsOf(report)).map(node),
  };
  return {
    bytes: Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`),
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    renderer: RENDERER,
  };
}

function node([subject, triples]: readonly [string, readonly Triple[]]): Node {
  const result: Record<string, unknown[]> = {};
  for (const triple of triples) {
    const isType = triple.predicate === iri(IS_A);
    const key = isType ? '@type' : compact(triple.predicate);
    result[key] = [...(result[key] ?? []), isType ? compact(triple.object) : object(triple)];
  }
  return { '@id': subject, ...result };
}

function object({ object: value, literal }: Triple): unknown {
  if (!literal) return { '@id': compact(value) };
  if ('language' in literal) return { '@value': value, '@language': literal.language };
  return literal.datatype === iri('xsd:string') ? value : { '@value': value, '@type': compact(literal.datatype) };
}
