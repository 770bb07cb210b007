/** The documentation of one error code: what it says, and what a client can do next. */
export interface ErrorEntry {
  readonly means: string;
  readonly remedy: string;
  /** Names of the fields that `extensions` carries in addition to `code` and `path`. */
  readonly details?: readonly string[];
}

/**
 * The codes of refused commands and queries, with their documentation. This table is the definition of the codes;
 * `npm run docs:errors` writes it to docs/errors.md.
 */
export const REJECTIONS = {
  NOT_FOUND: {
    means: 'No thing, event, row or grant with this id or key exists, or it is not in force on the date.',
    remedy: 'Check the id and the date. Lists leave out ended things; `history` lists the events of a thing.',
  },
  ALREADY_EXISTS: {
    means: 'The id or the key is already in use.',
    remedy: 'Choose another key, or change the thing that `id` names.',
    details: ['id'],
  },
  RETIRED: {
    means: 'The thing has ended on the effective date of the command.',
    remedy: 'Reinstate it first, or give an effective date before its end.',
  },
  GAPS_OPEN: {
    means: 'The report lacks statements that the law requires, and nobody has accepted that. It was not issued.',
    remedy: 'Complete the register; or accept each of the `gaps` by its id, and the report lists them.',
    details: ['gaps'],
  },
  ERASED: {
    means: 'The contact was forgotten. Only its end can still be recorded.',
    remedy: 'Register a new contact under a new key. In a register file, remove the entry or give it a new key.',
  },
  KEY_MISSING: {
    means: 'The key of the personal data of the contact is missing. The contact was not forgotten.',
    remedy:
      'Restore `keys/keys.db` from its newest backup and start again. If the key is lost for good, forget the contact.',
  },
  EFFECTIVE_BEFORE_EXISTENCE: {
    means: 'The effective date is earlier than the date from which the thing exists.',
    remedy: 'Give a date on or after `since`, or redate the registration first.',
    details: ['since'],
  },
  CONTRADICTS_LATER: {
    means: 'With this change in place, a fact that comes after it in effective order no longer applies.',
    remedy: 'Annul or redate the event that `event` names, then send the command again.',
    details: ['event'],
  },
  CANNOT_JOIN: {
    means: 'The two things cannot be joined: they are of different kinds, or have different keys, or it is one thing.',
    remedy:
      'Give the id of the thing that stays, of the same kind, and with the same key. Or join the other way round.',
  },
  STILL_REFERRED_TO: {
    means: 'The thing would stop existing on dates on which other things refer to it.',
    remedy: 'Change or end the things in `referrers` first.',
    details: ['referrers'],
  },
  REVISION_CONFLICT: {
    means:
      'The thing has changed since the revision in `meta.expectedRevision`, or many callers change it at once. Nothing was recorded.',
    remedy:
      'Read the thing again, decide again, and send the new revision. Without a revision, send the command again.',
    details: ['expected', 'actual'],
  },
  LAST_ADMINISTRATOR: {
    means: 'No other administrator has access for as long as this one, so it cannot be withdrawn.',
    remedy: 'Give another account the role ADMINISTRATOR first.',
  },
  COMMAND_ID_REUSED: {
    means: 'Another command was recorded under this `commandId`: with other content, or by another account.',
    remedy: 'Give every command a UUID of its own. Send the same id again only to repeat the same command.',
  },
  CANNOT_ANNUL: {
    means:
      'The event cannot be annulled: it is an annulment or an erasure, it was annulled before, or it is one of access.',
    remedy: 'Record the fact again with a new command. An erasure is final. Access is given and withdrawn.',
  },
  CANNOT_REDATE: {
    means:
      'The event cannot be moved to another date: it is a record action, it was annulled before, or it is one of access.',
    remedy: 'Annul a review action if it is wrong. Only facts have an effective date that can be moved.',
  },
  WRONG_STATUS: {
    means: 'The review action needs another review state.',
    remedy: 'Read `status`. Submit a draft, then approve it or request changes. Review only what is approved.',
    details: ['status'],
  },
  APPROVER_IS_EDITOR: {
    means: 'The account made the last change among those that it wants to approve.',
    remedy: 'Ask another account to approve the record.',
    details: ['revision'],
  },
  WRONG_FILE: {
    means:
      'A file is not attached. `fault` says why. EMPTY: it has no bytes. ENDING: files of this kind are not attached. CONTENT: it is not what its name says, or it holds scripts or macros.',
    remedy: 'Save it as PDF, as a picture, as plain text, or as an office document without macros, and attach that.',
    details: ['fault'],
  },
  UNREADABLE_FILE: {
    means:
      'A spreadsheet, or a file of translations, is not read. `fault` says why: NO_SPREADSHEET, NO_HEADINGS, OLD_OR_LOCKED, LOCKED, DAMAGED, TOO_LARGE, FORBIDDEN_CONTENT or ENCODING; NO_XLIFF or OTHER_VERSION.',
    remedy:
      'Save the file as XLSX, ODS or CSV without a password, or split it. Without known headings, give a mapping. If its encoding is not certain, name it. Translations are XLIFF 2.1 or 2.0.',
    details: ['fault'],
  },
  INVALID: {
    means: 'A value breaks a rule of the register. `path` names the field and the message names the rule.',
    remedy: 'Correct the value and send the command again.',
  },
  TOO_LARGE: {
    means:
      'What the command would record has `size` bytes, more than the `limit` of every ledger. `path` names the largest field.',
    remedy:
      'Divide the field over several commands, such as one for each row, or keep long texts elsewhere and refer to them.',
    details: ['size', 'limit'],
  },
  UNKNOWN_LAW: {
    means: 'The law data contain no law with this code.',
    remedy: 'Use one of the codes that the message lists; `jurisdictions` shows them too.',
  },
  NO_SUCH_LAW: {
    means: 'The jurisdiction had no such law on the date of the query.',
    remedy: 'Ask for a later date. The message says since when the law exists, if that is recorded.',
  },
  NOTHING_THERE: {
    means: 'The row to change or remove does not exist on the effective date.',
    remedy: 'Use one of the keys that the message lists.',
  },
  POSITION_UNKNOWN: {
    means: 'The position in `at.position` has not been recorded yet.',
    remedy: 'Use a position up to the one that the message gives. Positions of another ledger are not valid here.',
  },
  POSITION_CONFLICT: {
    means: 'The register has changed since the plan for the register file was made.',
    remedy: 'Plan again (`dryRun`), then apply with the new position.',
    details: ['expected', 'actual'],
  },
  BAD_CURSOR: {
    means:
      'The cursor is not valid here: another list, another order, another moment or another version of the law data.',
    remedy: 'Start again without `after`. Do not change `at` between pages.',
  },
  LOG_OFF: {
    means: 'The register keeps no transparency log, so it cannot prove to others what was recorded.',
    remedy: 'An administrator sets `LOG_ORIGIN` and starts the server again. See [evidence](evidence.md).',
  },
  LOG_BEHIND: {
    means: 'The log has not signed the events of the thing yet.',
    remedy: 'Try again in a second. If it lasts, look at `evidenceLog` in the API: the log has perhaps stopped.',
  },
  LOG_DIFFERS: {
    means: 'The ledger is not the one that the log signed, so the proof cannot be made.',
    remedy: 'Ask the operator: `regesta verify` shows where they differ.',
  },
  READ_MODEL_BEHIND: {
    means:
      'The read models have not caught up with the ledger. So the register cannot check what still refers to the thing, or a report to issue would lack the newest. Or the moment that was asked for cannot be read yet. It needs the position `awaited`, and they are at `position`. Nothing was recorded.',
    remedy: 'Try again. If it lasts, look at `/health/ready`.',
    details: ['position', 'awaited'],
  },
  PROJECTION_STOPPED: {
    means: 'The read models of a kind have stopped at an event that they cannot take: the answer would lack a part.',
    remedy: 'Ask for a moment before the event. The operator finds it in `/health/ready`, and updates Regesta.',
  },
  READ_MODEL_UNREACHABLE: {
    means: 'The database of the read models does not answer. Nothing that was recorded is lost.',
    remedy: 'Try again. If it lasts, look at `/health/ready`.',
  },
  CLOCK_AHEAD: {
    means:
      'The clock of the server is far ahead of the newest event. Nothing was recorded; queries are still answered.',
    remedy: 'Ask the operator to set the clock, or to raise `CLOCK_AHEAD_DAYS` if it is right.',
  },
  STORAGE_FULL: {
    means: 'The disk of the ledger or of its keys is full. Nothing was recorded; queries are still answered.',
    remedy: 'Free space on that disk, then send the command again.',
  },
  STORAGE_FAILED: {
    means:
      'The disk of the ledger or of its keys has failed. No more changes are taken, and this request recorded nothing. Queries are still answered.',
    remedy:
      'Look at the disk and the log, and restart the server. Then send the command again, with the same `commandId`.',
  },
  FILE_NOT_MADE: {
    means:
      'The process that makes the file of a report ended without it: it failed, took too long or had too little memory.',
    remedy:
      'Ask for fewer activities, or for a report of each controller. If it lasts, tell the operator the `reason`.',
    details: ['reason'],
  },
  PDF_NOT_INSTALLED: {
    means: 'The packages that make PDF are optional, and some of them (`missing`) are not installed at this server.',
    remedy: 'Ask for another format. The operator installs Regesta again, without `--omit=optional`.',
    details: ['missing'],
  },
  FILES_BUSY: {
    means: 'Too many files of reports wait to be made.',
    remedy: 'Ask again in a minute.',
  },
  UNAUTHENTICATED: {
    means: 'The request carries no valid API key or access token.',
    remedy: 'Send `Authorization: Bearer …` with an API key, or with an access token of the trusted issuer.',
  },
  FORBIDDEN: {
    means: 'The account has no access, or its role or its grant does not cover the request.',
    remedy: 'Ask an administrator for access or for the role that the message names.',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

/** A code by which a client can branch. */
export type RejectionCode = keyof typeof REJECTIONS;

/**
 * A refusal by a rule of the register. Nothing was stored. `path` names the field of the input (`rule.period`).
 * `details` carries what the caller needs next: the current revision, the conflicting event, the things that refer.
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

/** Throws the {@link Rejection}. Usable as an expression, where a value is expected. */
export function reject(
  code: RejectionCode,
  message: string,
  path?: string,
  details?: Readonly<Record<string, unknown>>,
): never {
  throw new Rejection(code, message, path, details);
}
