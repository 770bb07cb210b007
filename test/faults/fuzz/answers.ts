import { REJECTIONS } from '#kernel';
import { API_ERRORS } from '../../../apps/api/src/error-codes.js';

/** The codes that an answer can have. A failure of the server is none of them. */
const CODES = new Set([...Object.keys(REJECTIONS), ...Object.keys(API_ERRORS)].filter((code) => code !== 'INTERNAL'));

/** Milliseconds within which every request is answered. */
const LONGEST = 15_000;

/** An answer to a GraphQL request. */
export interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: string; readonly path?: string };
  }[];
}

/** Sends a request, and returns its answer with all that is wrong in the form of the answer. */
export async function answered(url: string, request: object): Promise<{ answer: Answered; wrong: string[] }> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(2 * LONGEST),
  });
  const body = await response.text();
  const wrong: string[] = [];
  const took = performance.now() - started;
  if (took > LONGEST) wrong.push(`took ${took.toFixed()} ms`);
  let answer: Answered = {};
  try {
    answer = JSON.parse(body) as Answered;
  } catch {
    return { answer, wrong: [`is no JSON: ${body.slice(0, 200)}`] };
  }
  const { data, errors } = answer;
  if (!data && !errors) wrong.push(`has neither data nor errors: ${body.slice(0, 200)}`);
  if (errors && (!Array.isArray(errors) || errors.length === 0)) wrong.push('has an empty list of errors');
  for (const error of errors ?? []) {
    if (!CODES.has(String(error.extensions?.code)) || typeof error.message !== 'string')
      wrong.push(JSON.stringify(error).slice(0, 400));
  }
  return { answer, wrong };
}
