import { randomBytes } from 'node:crypto';
import {
  type Certificate,
  hex,
  nameOf,
  parseNote,
  timestampOf,
  timestampRequest,
  tokenIn,
  trustedBy,
} from '#transparency-log';
import type { Destination } from './destination.js';
import { post } from './post.js';

/** Milliseconds by which the clock of an authority can differ from ours. */
const TOLERANCE = 600_000;

/**
 * Asks an authority for a timestamp of each checkpoint (RFC 3161), and keeps it with the checkpoint once it is verified. It is
 * of the text that the log and all witnesses sign, so that it stays valid when a cosignature is added.
 * @param authorities the certificates that are trusted
 */
export function toAuthority(url: string, authorities: readonly Certificate[]): Destination {
  return {
    id: `timestamp:${url}`,
    name: `the timestamp authority ${new URL(url).host}`,
    adds: true,
    deliver: async ({ note, size }, { log, now, signal }) => {
      const { text } = parseNote(note);
      const nonce = Uint8Array.of(1, ...randomBytes(15)); // no leading zero, no sign
      const request = timestampRequest(text, nonce);
      const { status, body } = await post(url, request, { type: 'application/timestamp-query', signal });
      if (status !== 200) throw new Error(`It answers ${status}.`);
      const token = tokenIn(body);
      const timestamp = await timestampOf(token, text);
      if (timestamp.nonce !== hex(nonce)) throw new Error('Its timestamp is the answer to another request.');
      if (Math.abs(timestamp.time.getTime() - now.getTime()) > TOLERANCE)
        throw new Error(`Its timestamp says ${timestamp.time.toISOString()}: its clock or ours is wrong.`);
      if (!(await trustedBy(timestamp, authorities)))
        throw new Error(`Its timestamp is by ${nameOf(timestamp.signer.subject)}, whose authority is not trusted.`);
      log.saveTimestamp(size, token);
    },
  };
}
