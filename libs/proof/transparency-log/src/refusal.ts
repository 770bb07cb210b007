/** Kinds of refusals, each with what it means. */
export const REFUSALS = {
  FORMAT: 'The text is not in the form that it claims: it was cut, changed, or made by another program.',
  SIGNATURE: 'A signature does not fit its text: the text or the signature was changed after it was signed.',
  UNKNOWN_LOG: 'The checkpoint is signed by no log that the policy names.',
  QUORUM: 'Fewer witnesses than the policy requires have cosigned the checkpoint.',
  INCLUSION: 'The entry is not at that place in the tree of the checkpoint.',
  CONSISTENCY: 'The later tree is not a continuation of the earlier one: its past was rewritten.',
  COMPLETENESS: 'The events are not all events of their stream, or the stream exists although its absence is claimed.',
  TIMESTAMP: 'A timestamp is not one of this checkpoint by an authority that is trusted, or there is none.',
  CONTENT: 'What is shown, or a file, is not what the log signed: it was changed, or belongs to something else.',
} as const;

/** A kind of refusal. */
export type RefusalCode = keyof typeof REFUSALS;

/** The error of something that does not prove what it claims. Its message says what is wrong. */
export class ProofRefused extends Error {
  override readonly name = 'ProofRefused';
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

/** The refusal of two trees that are proved to be inconsistent: the log has shown two pasts. */
export class AnotherPast extends ProofRefused {
  constructor(message: string) {
    super('CONSISTENCY', message);
  }
}

/** Throws the refusal. */
export function refuse(code: RefusalCode, message: string): never {
  throw new ProofRefused(code, message);
}
