import type { CombinedError } from '@urql/core';

/** An error of the API as pages show it. */
export interface Problem {
  /** The code of docs/errors.md, or `AWAY` if the server did not answer. */
  readonly code: string;
  readonly message: string;
  /** The field of the input that is the cause, dotted. */
  readonly path?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Returns the problems of an answer: each error of the API, or that there was no answer. */
export function problemsOf(error: CombinedError): readonly Problem[] {
  if (error.graphQLErrors.length === 0) return [{ code: 'AWAY', message: error.message, details: {} }];
  return error.graphQLErrors.map(({ message, extensions }) => ({
    code: String(extensions.code ?? 'INTERNAL'),
    message,
    path: typeof extensions.path === 'string' ? extensions.path : undefined,
    details: extensions,
  }));
}
