/** An error of an answer, as GraphQL has it. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string; readonly path?: string };
}

/** A refusal by the register. `code` is stable: docs/errors.md has all of them. */
export class RegestaError extends Error {
  override readonly name: string = 'RegestaError';

  /** @param errors what was refused: at least one */
  constructor(
    readonly errors: readonly AnsweredError[],
    options?: ErrorOptions,
  ) {
    super(errors.map(lineOf).join('\n'), options);
  }

  /** The code of the first error. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code;
  }

  /** The field of the input that the first error is about, such as `rule.period`. */
  get path(): string | undefined {
    return this.errors[0]?.extensions?.path;
  }

  /** All that the first error says: the current revision, the event in the way, the gaps of a report. */
  get details(): Readonly<Record<string, unknown>> {
    return this.errors[0]?.extensions ?? {};
  }
}

/** The error of a server that does not answer. Of a command, nobody knows whether it is recorded. */
export class NoAnswer extends RegestaError {
  override readonly name = 'NoAnswer';
}

/** The error of an address at which something else answers. */
export class NoRegister extends RegestaError {
  override readonly name = 'NoRegister';
}

function lineOf({ message, extensions: { code, path } = {} }: AnsweredError): string {
  return [code, path, message].filter(Boolean).join(': ');
}
