import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the IRIs of the terms of the vocabulary, from the list next to this file. */
export function vocabulary(): ReadonlySet<string> {
  const iris = new Set<string>();
  let namespace = '';
  for (const line of readFileSync(join(import.meta.dirname, 'dpv-2.3.terms.txt'), 'utf8').split('\n'))
    if (line.startsWith('https://')) namespace = line;
    else if (!line.startsWith('#')) for (const term of line.split(' ').filter(Boolean)) iris.add(namespace + term);
  return iris;
}
