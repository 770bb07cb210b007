// What `crypto.ts` of the transparency log is in Node. SHA-256 is written out here: the browser's own gives its result later,
// and a proof hashes thousands of times. Ed25519 is the browser's own.

/** The bytes of a SHA-256 hash. */
export const HASH_SIZE = 32;

const BLOCK = 64;

/** Returns the first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

const K = fractions(64, Math.cbrt);
const START = fractions(8, Math.sqrt);
const words = new Uint32Array(64);

const turned = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** Returns the SHA-256 (FIPS 180-4, 6.2) of the bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = Uint32Array.from(START);
  for (let at = 0; at < padded.length; at += BLOCK) compress(state, view, at);
  const hash = new DataView(new ArrayBuffer(HASH_SIZE));
  for (const [i, word] of state.entries()) hash.setUint32(4 * i, word);
  return new Uint8Array(hash.buffer);
}

/** Returns the SHA-256 of the text in UTF-8. */
export function sha256OfText(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}

/** Returns the SHA-256 of the lines in UTF-8. Each ends with a line feed. */
export function sha256OfLines(lines: readonly string[]): Uint8Array {
  return sha256OfText(lines.map((line) => `${line}\n`).join(''));
}

/** Takes one block into the state (FIPS 180-4, 6.2.2). */
function compress(state: Uint32Array, view: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(at + 4 * t);
  for (let t = 16; t < 64; t += 1) {
    const [x, y] = [words[t - 15]!, words[t - 2]!];
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    words[t] = words[t - 16]! + s0 + words[t - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t]! + words[t]!) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i]! += word;
}

/** Returns true if the Ed25519 signature (RFC 8032, 5.1.7) of the message is that of the 32-byte public key. */
export async function verifyEd25519(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message));
  } catch {
    return false; // the bytes are no key
  }
}

/** A way of signing that certificates and timestamps use. Signatures of curves are both numbers, in full length. */
export interface SignatureScheme {
  readonly kind: 'RSA' | 'EC';
  readonly hash: 'SHA-256' | 'SHA-384' | 'SHA-512';
  readonly curve?: 'P-256' | 'P-384' | 'P-521';
}

/** Returns the hash of the bytes. SHA-1 is for names of certificates only. */
export async function digestOf(by: SignatureScheme['hash'] | 'SHA-1', bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(by, Uint8Array.from(bytes)));
}

/** Returns true if the signature of the message is that of the public key (SubjectPublicKeyInfo). */
export async function verifySignature(
  publicKey: Uint8Array,
  { kind, hash, curve }: SignatureScheme,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const algorithm =
    kind === 'RSA' ? { name: 'RSASSA-PKCS1-v1_5', hash } : { name: 'ECDSA', hash, namedCurve: curve ?? 'P-256' };
  try {
    const key = await crypto.subtle.importKey('spki', Uint8Array.from(publicKey), algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, Uint8Array.from(signature), Uint8Array.from(message));
  } catch {
    return false; // the bytes are no key
  }
}
