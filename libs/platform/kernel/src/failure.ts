/** An error, with the code that Node and databases give to theirs. */
export interface Failure extends Error {
  readonly code?: string;
}

/** Returns what was thrown as an error. What is none becomes the message of one. */
export const asError = (thrown: unknown): Failure => (isFailure(thrown) ? thrown : new Error(String(thrown)));

/** Looks at the form and not at the class: an error of another realm has another class. */
const isFailure = (thrown: unknown): thrown is Failure =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown;
