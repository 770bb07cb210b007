/** An answer of the API, as text, with the time that it took. */
export interface RawAnswer {
  readonly text: string;
  readonly milliseconds: number;
}

/** Returns the variables of a query: those given, and the moment of the page if the query has the variable `$at`. */
export function variablesFor(
  query: string,
  given: Readonly<Record<string, unknown>>,
  at: object,
): Readonly<Record<string, unknown>> {
  return /\$at\s*:/.test(query) && !('at' in given) ? { ...given, at } : given;
}

/**
 * Returns the variables of a text.
 * @throws {Error} if it is no JSON object
 */
export function parseVariables(text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return {};
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('{ … }');
  return value as Readonly<Record<string, unknown>>;
}

/** Asks the API, and returns its answer as it is. Errors of the API are part of the answer. */
export async function run(query: string, variables: Readonly<Record<string, unknown>>): Promise<RawAnswer> {
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
