/** Why a command was refused: the codes a client may branch on. */
export type RejectionCode =
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'RETIRED'
  | 'ERASED'
  | 'NOT_RETIRED'
  | 'EFFECTIVE_BEFORE_EXISTENCE'
  | 'CONTRADICTS_LATER'
  | 'STILL_REFERRED_TO'
  | 'REVISION_CONFLICT'
  | 'CANNOT_ANNUL'
  | 'CANNOT_REDATE'
  | 'WRONG_STATUS'
  | 'APPROVER_IS_EDITOR'
  | 'INVALID'
  | 'UNKNOWN_LAW'
  | 'NO_SUCH_LAW'
  | 'NOTHING_THERE'
  | 'POSITION_UNKNOWN'
  | 'POSITION_CONFLICT'
  | 'BAD_CURSOR'
  | 'READ_MODEL_BEHIND'
  | 'READ_MODEL_UNREACHABLE'
  | 'STORAGE_FULL'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN';

/**
 * A refusal by a rule of the register. Nothing was stored. `path` says where in the input (`rule.period`), `details`
 * carries what the caller needs to go on (the current revision, the events in the way, what still refers).
 */
export class Rejection extends Error {
  override readonly name: string = 'Rejection';
  constructor(
    readonly code: RejectionCode,
    message: string,
    readonly path?: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Throws the {@link Rejection}; an expression, so that it fits where a value is expected. */
export function reject(
  code: RejectionCode,
  message: string,
  path?: string,
  details?: Readonly<Record<string, unknown>>,
): never {
  throw new Rejection(code, message, path, details);
}
