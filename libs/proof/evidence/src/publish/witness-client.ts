import { Logger } from '@nestjs/common';
import {
  consistencyProof,
  cosignaturesOf,
  formatAddCheckpoint,
  formatNote,
  integerFrom,
  parseNote,
  signaturesIn,
  textOf,
  type VerifierKey,
} from '#transparency-log';
import { addCosignatures } from '../add-cosignatures.js';
import type { TransparencyLogStore } from '../sqlite.transparency-log-store.js';
import type { Delivering, Destination, Outgoing } from './destination.js';
import { post } from './post.js';

/** Milliseconds by which the clock of a witness can differ from ours. */
const TOLERANCE = 600_000;

const MEANINGS: Readonly<Record<number, string>> = {
  400: 'it does not understand the request',
  403: 'it does not trust the key of this log: give it the line of `regesta log keys`',
  404: 'it does not know this log, or the address is not that of a witness',
  422: 'IT REFUSES THE PAST OF THIS LOG: what it cosigned before is not the beginning of the ledger. Compare them: `regesta verify --checkpoint`',
};

/**
 * Sends each checkpoint to a witness of somebody else (tlog-witness, add-checkpoint), and adds its cosignature to the
 * published checkpoint.
 * @param witnesses the keys that are trusted. Cosignatures by others are ignored
 */
export function toWitness(url: string, witnesses: readonly VerifierKey[]): Destination {
  const logger = new Logger('TransparencyLog');
  const address = `${url.replace(/\/$/, '')}/add-checkpoint`;
  const name = `the witness at ${new URL(url).host}`;

  async function ask({ note, size }: Outgoing, old: number, log: TransparencyLogStore, signal: AbortSignal) {
    const proof = consistencyProof(log.nodes(size), old, size);
    return post(address, formatAddCheckpoint({ oldSize: old, proof, note }), { type: 'text/plain', signal });
  }

  /** Returns the size that the witness states. A log cannot have been seen with more events than it has. */
  function sizeIn(body: Uint8Array, { size }: Outgoing, before: number | undefined): number {
    const seen = integerFrom(textOf(body, 'Its answer').replace(/\n$/, ''), 'The size in its answer');
    if (seen > size)
      throw new Error(
        `It says that it cosigned ${seen} events of this log, which has ${size}: is this an older ledger?`,
      );
    if (before !== undefined && seen < before)
      logger.warn(`${name} cosigned ${before} events, and says ${seen} now: it has lost what it remembered.`);
    return seen;
  }

  return {
    id: `witness+${url}`,
    name,
    adds: true,
    deliver: async (outgoing: Outgoing, { log, before, now, signal }: Delivering) => {
      const old = before !== undefined && before <= outgoing.size ? before : 0;
      let answer = await ask(outgoing, old, log, signal);
      if (answer.status === 409) answer = await ask(outgoing, sizeIn(answer.body, outgoing, before), log, signal);
      const { status, body } = answer;
      if (status !== 200) throw new Error(`It answers ${status}: ${MEANINGS[status] ?? 'it cosigned nothing'}.`);
      const { text } = parseNote(outgoing.note);
      const note = { text, signatures: signaturesIn(textOf(body, 'Its answer'), text) };
      for (const { time } of await cosignaturesOf(note, witnesses))
        if (Math.abs(time.getTime() - now.getTime()) > TOLERANCE)
          throw new Error(`It cosigned at ${time.toISOString()}: its clock or ours is wrong.`);
      await addCosignatures(log, formatNote(note), witnesses);
    },
  };
}
