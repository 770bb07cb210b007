import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { certificatesIn, ProofRefused, parsePolicy, REFUSALS, refuse, textOf, verifyBundle } from '#transparency-log';
import { issuedAs, NOT_PROVEN, statementOf } from './statement.js';

const HELP = `Verifies a bundle of evidence of a register, without the register: no network, no database, no server.

Usage: regesta-verify FILE --policy POLICY [--timestamp-ca FILE] [--file REPORT] [--events]

  --policy POLICY      file with the keys that you trust, of logs and witnesses. Its form: c2sp.org/tlog-policy.
  --timestamp-ca FILE  file with certificates of timestamp authorities that you trust (PEM). The bundle must then have a
                       timestamp by one of them.
  --file REPORT        compare this file with the issued report.
  --events             show each event, too.

The exit code is 0 if everything in the bundle is proved, 1 if it is refused, and 2 if a file cannot be read.
`;

/** Streams of the process. */
interface Streams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

/** Runs `regesta-verify`. Returns the exit code. */
export async function main(args: readonly string[], { out, err }: Streams): Promise<number> {
  const asked = argumentsOf(args);
  if (asked === 'HELP' || asked === undefined) {
    (asked ? out : err).write(HELP);
    return asked ? 0 : 2;
  }
  try {
    const policy = parsePolicy(contentOf(asked.policy));
    const authorities = asked.authority === undefined ? [] : certificatesIn(contentOf(asked.authority));
    const verified = await verifyBundle(contentOf(asked.file), policy, authorities);
    const { report } = asked;
    const issued = report === undefined ? undefined : issuedAs(report, readFileSync(report), verified);
    out.write(`ACCEPTED: ${asked.file}\n`);
    if (issued) out.write(`${issued}\n`);
    for (const { sentence, details } of statementOf(verified))
      out.write(`\n${sentence}\n${details.map((line) => `  ${line}\n`).join('')}`);
    out.write(`\nWhat this does not prove:\n${NOT_PROVEN.map((line) => `  ${line}\n`).join('')}`);
    if (asked.events)
      for (const event of verified.streams.flatMap(({ events }) => events))
        out.write(`\n${JSON.stringify(event, undefined, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ProofRefused)) {
      err.write(`${(error as Error).message}\n`);
      return 2;
    }
    err.write(`REFUSED (${error.code}): ${error.message}\n${REFUSALS[error.code]}\n`);
    return 1;
  }
}

function argumentsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        'timestamp-ca': { type: 'string' },
        file: { type: 'string' },
        events: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'HELP';
    const [file, ...more] = positionals;
    if (!file || more.length > 0 || !values.policy) return undefined;
    const { policy, 'timestamp-ca': authority, file: report, events } = values;
    return { file, policy, authority, report, events: events === true };
  } catch {
    return undefined;
  }
}

/** A file of evidence is small: a larger one is something else. */
const LARGEST = 256 * 1024 * 1024;

function contentOf(file: string): string {
  const bytes = readFileSync(file);
  if (bytes.length > LARGEST) refuse('FORMAT', `${file} is larger than ${LARGEST} bytes.`);
  return textOf(bytes, file);
}
