import { type ErrorEntry, REJECTIONS } from '#kernel';
import { WHOLE_LANGUAGES_IN_WORDS } from '#vocabulary';

/** The documentation of a code of the API, with the HTTP status of an answer that holds nothing else. */
interface ApiErrorEntry extends ErrorEntry {
  /** Absent for an error inside GraphQL: HTTP 200. */
  readonly status?: number;
}

/**
 * The API's own error codes: requests that are refused before execution, and failures. Rules of the register have
 * {@link REJECTIONS}. `npm run docs:errors` writes both to docs/errors.md.
 */
export const API_ERRORS = {
  BAD_REQUEST: {
    status: 400,
    means: 'The request is not a valid GraphQL request: no JSON, no query, or several operations and no name.',
    remedy: 'Send a JSON object with `query`, and with `operationName` if the document has several operations.',
  },
  BATCHING_REFUSED: {
    status: 400,
    means: 'The body is a list of operations.',
    remedy: 'Send each operation in a request of its own.',
    details: ['limit'],
  },
  CROSS_ORIGIN: {
    status: 403,
    means: 'A browser sent the request from a page of another origin.',
    remedy: 'Send it from a page of this server or from a program. With a proxy in front, set `PUBLIC_URL`.',
  },
  SESSION_HEADER_MISSING: {
    status: 403,
    means:
      'A request with a session cookie does not come from a page of this server, or lacks the header `x-regesta-session`. To sign in and out needs both, too.',
    remedy:
      'In a page of this server, send `x-regesta-session: 1`. In a program, send an API key in `Authorization` and no cookie.',
  },
  WRONG_HOST: {
    status: 421,
    means: 'The server listens on a loopback address and the `Host` header has another name.',
    remedy: 'Use http://127.0.0.1, or set `PUBLIC_URL` to the address of the proxy.',
  },
  NO_SUCH_ADDRESS: {
    status: 404,
    means: 'The path does not exist.',
    remedy: 'Send GraphQL requests to `POST /graphql`.',
  },
  ONLY_BY_POST: {
    status: 405,
    means: 'A mutation came by GET.',
    remedy: 'Send mutations by POST. Only queries can come by GET.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    means:
      'The body has more bytes, values or levels than `limit`, from the byte `byte` on; or it is large and no file. JSON in an address is held to the same.',
    remedy: 'Send less at once, or flatten it. Accounts that can write have a higher limit of bytes.',
    details: ['limit', 'byte'],
  },
  NOT_UTF8: {
    status: 400,
    means:
      'The body is in another encoding than UTF-8: its byte `byte`, counted from 1, belongs to no character. Nothing was recorded.',
    remedy: 'Encode the body as UTF-8.',
    details: ['byte', 'expected'],
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    means: 'The body is not declared as JSON, or in another encoding than UTF-8.',
    remedy: 'Send JSON in UTF-8, with `content-type: application/json`.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    means: 'The account, or the address without sign-in, has sent more requests in a minute than `limit`.',
    remedy: 'Wait `retryAfter` seconds.',
    details: ['limit', 'retryAfter'],
  },
  TOO_MANY_STREAMS: {
    status: 429,
    means: 'The account, or the process, has as many event streams as `limit` allows.',
    remedy: 'Close one, or share one between the pages of a browser.',
    details: ['limit'],
  },
  SERVER_BUSY: {
    status: 503,
    means:
      'The process works on as many requests of this kind as it can: large bodies, or fields that go through the whole register. Nothing was done.',
    remedy: 'Send it again in `retryAfter` seconds (header `Retry-After`).',
    details: ['limit', 'retryAfter'],
  },
  READER_ENDED: {
    status: 503,
    means:
      'The thread that answers requests over the whole register has ended: it needed too much memory, did not stop in time, or failed. Nothing was changed. Where `operation` names the request, two threads have ended while they answered it.',
    remedy:
      'Ask again in `retryAfter` seconds (header `Retry-After`). If `operation` is there, ask for less. The log has the reason.',
    details: ['retryAfter', 'operation'],
  },
  ISSUER_FAILED: {
    status: 503,
    means: 'The issuer at which browsers sign in did not answer, or it refuses this register.',
    remedy:
      'Try again. If it lasts, the operator finds the reason in the log: `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`.',
  },
  REQUEST_TOO_SLOW: {
    status: 408,
    means: 'The head or the body of the request did not arrive in time. The connection is closed.',
    remedy: 'Send it again. For a slow line, raise `BODY_TIMEOUT`.',
  },
  QUERY_TOO_LONG: {
    means: 'The document has too many characters or tokens.',
    remedy: 'Send values as variables, or ask in several requests.',
    details: ['limit'],
  },
  QUERY_TOO_DEEP: {
    means: 'Fields are nested in too many levels.',
    remedy: 'Ask for inner things by their id.',
    details: ['limit'],
  },
  QUERY_TOO_COSTLY: {
    means:
      'The document asks for too many fields, for too many that go through the whole register, or the answer could hold too many values.',
    remedy: 'Ask for a smaller page (`first`), for fewer nested lists, or for fewer fields.',
    details: ['limit', 'cost'],
  },
  TOO_MANY_ALIASES: {
    means: 'The document has too many aliases.',
    remedy: 'Ask in several requests.',
    details: ['limit'],
  },
  FRAGMENT_IN_CIRCLES: {
    means: 'A fragment contains itself, directly or through others.',
    remedy: 'Write out the fields that the fragment asks for.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    means: 'The document does not fit the schema, or it is not valid GraphQL.',
    remedy: 'Check it against schema.graphql.',
  },
  BAD_USER_INPUT: {
    means: 'A variable or an argument does not fit its type. `path` names it.',
    remedy: 'Correct the value; the message says what was expected.',
  },
  EVENT_UNKNOWN: {
    means:
      'The ledger holds an event of a type that this version does not know: a newer version wrote it, or it is damaged. Of a command, nothing was recorded.',
    remedy: 'Ask the operator to update Regesta. The log names the event under the number in `incident`.',
    details: ['incident'],
  },
  LEDGER_UNREACHABLE: {
    means:
      'The ledger did not answer in time. A command was not sent to it, so nothing of it was recorded. A query asked for what is read from it.',
    remedy: 'Send it again. If it lasts, look at `/health/ready`.',
  },
  OUTCOME_UNKNOWN: {
    means:
      'The ledger did not confirm the command: its server did not answer, or its disk failed. It may or may not be recorded.',
    remedy:
      'Send the command again with the same `commandId`: it is recorded once and answered with its receipt. After a failure of the disk, restart the server first.',
  },
  LEDGER_DAMAGED: {
    means: 'The ledger holds an event that is not as it was stored. Of a command, nothing was recorded.',
    remedy:
      'Ask the operator: the log names the event under the number in `incident`. `regesta verify` reads the whole ledger.',
    details: ['incident'],
  },
  LEDGER_REFUSED: {
    means:
      'The server of the ledger refuses this register: its user, its rights or a certificate are not right. Of a command, nothing was recorded.',
    remedy: 'Ask the operator: the log and `/health/ready` say what is wrong. Then send the command again.',
  },
  TIMEOUT: {
    means: 'The request took longer than `REQUEST_TIMEOUT`. Of a command, nothing was recorded.',
    remedy: 'Ask for a smaller page or fewer fields. Send a command again, with a `commandId`.',
  },
  INTERNAL: {
    means: 'The server failed. The answer contains no details of the failure.',
    remedy: 'Give `incident` to the operator: the log has the failure under this number.',
    details: ['incident'],
  },
} as const satisfies Readonly<Record<string, ApiErrorEntry>>;

export type ApiErrorCode = keyof typeof API_ERRORS;

const INTRODUCTION = `# Errors

Made from the code by \`npm run docs:errors\`. Do not edit this page: edit \`REJECTIONS\` in
\`libs/platform/kernel/src/rejection.ts\` or \`API_ERRORS\` in \`apps/api/src/error-codes.ts\`.

An error of the API has \`message\` (what happened and what to do, for people) and \`extensions\`:

| field | meaning |
|---|---|
| \`code\` | one of the codes below; clients branch on it |
| \`path\` | the field of the input, dotted (\`rule.period\`), if one field is the cause |
| \`translation\` | \`text\` and \`language\`: the message in the language that \`Accept-Language\` names first: ${WHOLE_LANGUAGES_IN_WORDS}. Absent in English, in others, and without a translation |
| others | the details that the tables name |

Errors are answered with HTTP 200, except for the codes that have a status below. A request that fails at sign-in
is answered with 401 (\`UNAUTHENTICATED\`), or with 403 (\`FORBIDDEN\`: signed in, but no access yet). It is answered
with 503 if the register cannot check the sign-in now. Every answer has the header \`x-request-id\`; the log uses the same id.

A message may change between versions. A code does not.
`;

/** Renders the tables as the page docs/errors.md. */
export function errorsPage(): string {
  return [
    INTRODUCTION,
    '## Rules of the register\n',
    'The register refused a command or a query. Nothing was stored.\n',
    table(REJECTIONS),
    '\n## Requests and failures\n',
    'The API refused the request before execution, or could not answer it.\n',
    table(API_ERRORS),
    `
## The command line

\`regesta\` prints the path and the message on stderr; with \`--url\`, the code too. Exit codes: 0 done, 1 refused or failed, 2 a command line
that is not valid.
`,
  ].join('\n');
}

function table(entries: Readonly<Record<string, ApiErrorEntry>>): string {
  const rows = Object.entries(entries).map(([code, { status, means, remedy, details = [] }]) => {
    const fields = details.map((name) => `\`${name}\``).join(', ');
    return `| \`${code}\` | ${status ?? ''} | ${means} | ${remedy} | ${fields} |`;
  });
  return ['| code | HTTP | meaning | what to do | details |', '|---|---|---|---|---|', ...rows].join('\n');
}
