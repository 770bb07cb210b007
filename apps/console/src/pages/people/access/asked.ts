import { valuesOf } from '../../../parts/values';

/** Returns the fields that a GraphQL query asks at its top level, each once and in order; empty if it is none. */
export function askedFields(query: string): readonly string[] {
  const found = new Set<string>();
  // Without strings and comments, so that their brackets do not count.
  const text = query.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\])*"/g, '""').replace(/#[^\n]*/g, '');
  let [depth, brackets] = [0, 0];
  for (const [token] of text.matchAll(/fragment\s+\w+\s+on|[{}()]|[_A-Za-z]\w*(?:\s*:\s*[_A-Za-z]\w*)?/g)) {
    if (token.startsWith('fragment ')) return [...found]; // its fields are not at the top level
    if (token === '{') depth += brackets === 0 ? 1 : 0;
    else if (token === '}') depth -= brackets === 0 ? 1 : 0;
    else if (token === '(') brackets += 1;
    else if (token === ')') brackets -= 1;
    else if (depth === 1 && brackets === 0 && !/^(include|skip)$/.test(token))
      found.add(token.split(':').at(-1)!.trim());
  }
  return [...found];
}

/** The moment that a request was about, as its variables give it. */
interface AskedMoment {
  readonly on?: string;
  readonly knownAt?: string;
}

/** Returns the moment that the variables of a request name: those under `at`, else the first that look like one. */
export function askedMoment(variables: string): AskedMoment {
  try {
    const { on, knownAt } = valuesOf(valuesOf(JSON.parse(variables)).at);
    return {
      ...(typeof on === 'string' && { on }),
      ...(typeof knownAt === 'string' && { knownAt }),
    };
  } catch {
    return {};
  }
}
