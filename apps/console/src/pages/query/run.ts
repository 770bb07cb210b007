import { isValues, type Values } from '../../parts/values';

/** An answer of the API, as text, with the time that it took. */
export interface RawAnswer {
  readonly text: string;
  readonly milliseconds: number;
}

/** Returns the variables of a query: those given, and the moment of the page if the query has the variable `$at`. */
export function variablesFor(query: string, given: Values, at: object): Values {
  return /\$at\s*:/.test(query) && !('at' in given) ? { ...given, at } : given;
}

/**
 * Returns the variables of a text.
 * @throws {Error} if it is no JSON object
 */
export function parseVariables(text: string): Values {
  if (text.trim() === '') return {};
  const value: unknown = JSON.parse(text);
  if (!isValues(value)) throw new Error('{ … }');
  return value;
}

/** Asks the API, and returns its answer as it is. Errors of the API are part of the answer. */
export async function run(query: string, variables: Values): Promise<RawAnswer> {
  const started = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-regesta-session': '1' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { text: pretty(text), milliseconds: Math.round(performance.now() - started) };
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // not JSON: shown as it is
  }
}
