/** The kinds of errors that a client can tell apart (RFC 7644, 3.12). */
type ScimType =
  | 'invalidFilter'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue';

const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** An error as a directory reads it (RFC 7644, 3.12). The message says what is wrong and what was expected. */
export class ScimError extends Error {
  override readonly name = 'ScimError';

  constructor(
    readonly status: number,
    detail: string,
    readonly scimType?: ScimType,
  ) {
    super(detail);
  }

  /** Returns the body of the answer. */
  toJSON(): object {
    const { status, scimType, message: detail } = this;
    return { schemas: [ERROR], status: String(status), ...(scimType && { scimType }), detail };
  }
}

/** Refuses a request that is not as the standard or an attribute asks for. */
export function refuse(scimType: ScimType, detail: string): never {
  throw new ScimError(400, detail, scimType);
}
