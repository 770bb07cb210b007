import type { CombinedError } from '@urql/core';

/** An error of the API as pages show it. */
export interface Problem {
  /** The code of docs/errors.md, or `AWAY` if the server did not answer. */
  readonly code: string;
  /** In the language of the page if the API has it, otherwise in English. */
  readonly message: string;
  /** The language of the message (BCP 47); that of the page if absent. */
  readonly language?: string;
  /** The field of the input that is the cause, dotted. */
  readonly path?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Returns the problems of an answer: each error of the API, or that there was no answer. */
export function problemsOf(error: CombinedError): readonly Problem[] {
  if (error.graphQLErrors.length === 0) return [{ code: 'AWAY', message: error.message, details: {} }];
  return error.graphQLErrors.map(({ message, extensions }) => ({
    code: String(extensions.code ?? 'INTERNAL'),
    message: translationIn(extensions)?.text ?? message,
    language: translationIn(extensions)?.language ?? 'en',
    path: typeof extensions.path === 'string' ? extensions.path : undefined,
    details: extensions,
  }));
}

/** Returns the message in the language that the console asked for. */
function translationIn({
  translation,
}: Readonly<Record<string, unknown>>): { text: string; language: string } | undefined {
  return translation as { text: string; language: string } | undefined;
}
