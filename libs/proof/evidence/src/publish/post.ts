import { asError } from '#kernel';

/** An answer to a POST: its status, and its first bytes. */
interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Most bytes of an answer that are read. */
const LARGEST = 131_072;

/**
 * Sends a POST, and returns the answer. Redirections are not followed: a token could go to somebody else.
 * @throws {Error} if there is no answer, or a longer one than is expected
 */
export async function post(
  url: string,
  body: string | Uint8Array,
  { type, token, signal }: { readonly type: string; readonly token?: string; readonly signal: AbortSignal },
): Promise<Answer> {
  const headers = { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) };
  const content = typeof body === 'string' ? body : Uint8Array.from(body);
  const response = await fetch(url, { method: 'POST', headers, body: content, redirect: 'manual', signal }).catch(
    (error: Error) => {
      const { message } = asError(error.cause ?? error);
      throw new Error(`It does not answer (${message}).`);
    },
  );
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > LARGEST) throw new Error(`Its answer is longer than ${LARGEST} bytes.`); // leaving the loop ends the request
    parts.push(part);
  }
  return { status: response.status, body: Buffer.concat(parts) };
}
