import { fromBase64, hex, isSame } from './bytes.js';
import { type SignatureScheme, sha256, verifySignature } from './crypto.js';
import { bitsOf, type Der, derOf, Elements, elementsOf, integerOf, isTrue, oidOf, TAG, tagged, timeOf } from './der.js';
import { refuse } from './refusal.js';

/** A certificate (RFC 5280), as far as a chain of timestamps needs it. */
export interface Certificate {
  /** All bytes. */
  readonly bytes: Uint8Array;
  /** The part that is signed. */
  readonly signed: Uint8Array;
  readonly scheme: SignatureScheme;
  readonly signature: Uint8Array;
  readonly serial: string;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly from: Date;
  readonly until: Date;
  /** The SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  readonly extensions: ReadonlyMap<string, Extension>;
}

interface Extension {
  readonly isCritical: boolean;
  readonly value: Uint8Array;
}

/** Object identifiers, as the hexadecimal of their bytes. */
const OID = {
  SHA256: '608648016503040201',
  SHA384: '608648016503040202',
  SHA512: '608648016503040203',
  RSA: '2a864886f70d010101',
  EC: '2a8648ce3d0201',
  KEY_USAGE: '551d0f',
  BASIC_CONSTRAINTS: '551d13',
  EXTENDED_KEY_USAGE: '551d25',
  TIME_STAMPING: '2b06010505070308',
  COMMON_NAME: '550403',
  ORGANISATION: '55040a',
} as const;

const HASHES: Readonly<Record<string, SignatureScheme['hash']>> = {
  [OID.SHA256]: 'SHA-256',
  [OID.SHA384]: 'SHA-384',
  [OID.SHA512]: 'SHA-512',
};

const SCHEMES: Readonly<Record<string, SignatureScheme>> = {
  '2a864886f70d01010b': { kind: 'RSA', hash: 'SHA-256' },
  '2a864886f70d01010c': { kind: 'RSA', hash: 'SHA-384' },
  '2a864886f70d01010d': { kind: 'RSA', hash: 'SHA-512' },
  '2a8648ce3d040302': { kind: 'EC', hash: 'SHA-256' },
  '2a8648ce3d040303': { kind: 'EC', hash: 'SHA-384' },
  '2a8648ce3d040304': { kind: 'EC', hash: 'SHA-512' },
};

/** Curves with the bytes of a coordinate. */
const CURVES: Readonly<Record<string, readonly ['P-256' | 'P-384' | 'P-521', number]>> = {
  '2a8648ce3d030107': ['P-256', 32],
  '2b81040022': ['P-384', 48],
  '2b81040023': ['P-521', 66],
};

/** Least bytes of the modulus of an RSA key: 2048 bits. */
const LEAST_RSA = 256;

/** Returns the object identifier of an algorithm, whose parameters are absent or NULL. */
function algorithmOf(element: Der): string {
  const parts = new Elements(element);
  const oid = oidOf(parts.take(TAG.OID));
  const parameters = parts.maybe(TAG.NULL);
  if (parameters && parameters.content.length > 0) refuse('FORMAT', 'An algorithm has parameters.');
  parts.end();
  return oid;
}

/** Returns the hash that an algorithm names. */
export function hashOf(element: Der): SignatureScheme['hash'] {
  return HASHES[algorithmOf(element)] ?? refuse('TIMESTAMP', 'A hash is none of SHA-256, SHA-384 and SHA-512.');
}

/** Returns the scheme of a signature. A name of the key alone (`rsaEncryption`) leaves the hash to `hash`. */
export function schemeOf(element: Der, hash?: SignatureScheme['hash']): SignatureScheme {
  const oid = algorithmOf(element);
  if (hash && oid === OID.RSA) return { kind: 'RSA', hash };
  const scheme = SCHEMES[oid] ?? refuse('TIMESTAMP', 'A signature is none of RSA (PKCS #1) and ECDSA with SHA-2.');
  if (hash && scheme.hash !== hash) refuse('TIMESTAMP', 'A signature has another hash than its signer says.');
  return scheme;
}

/**
 * Reads a certificate.
 * @throws {ProofRefused} FORMAT, or TIMESTAMP if it uses an algorithm that is not known here
 */
export function certificateOf(element: Der): Certificate {
  const parts = new Elements(element);
  const signed = parts.take();
  const algorithm = parts.take();
  const signature = bitsOf(parts.take(TAG.BITS));
  parts.end();
  const fields = new Elements(signed);
  if (hex(fields.take(TAG.CONTEXT).content) !== '020102') refuse('FORMAT', 'A certificate is not of version 3.');
  const serial = integerOf(fields.take(TAG.INTEGER));
  if (!isSame(fields.take().whole, algorithm.whole)) refuse('FORMAT', 'A certificate names two algorithms.');
  const issuer = fields.take().whole;
  const [from, until, ...more] = elementsOf(fields.take().content);
  const subject = fields.take().whole;
  const publicKey = fields.take().whole;
  const wrapped = fields.maybe(TAG.CONTEXT + 3);
  fields.end();
  if (!from || !until || more.length > 0) refuse('FORMAT', 'A certificate has no two times.');
  const extensions = new Map<string, Extension>();
  for (const extension of wrapped ? new Elements(derOf(wrapped.content)).rest() : []) {
    const one = new Elements(extension);
    const oid = oidOf(one.take(TAG.OID));
    const critical = one.maybe(TAG.BOOLEAN);
    if (extensions.has(oid)) refuse('FORMAT', 'A certificate has an extension twice.');
    extensions.set(oid, { isCritical: critical ? isTrue(critical) : false, value: one.take(TAG.OCTETS).content });
    one.end();
  }
  return {
    bytes: element.whole,
    signed: signed.whole,
    scheme: schemeOf(algorithm),
    signature,
    serial,
    issuer,
    subject,
    from: timeOf(from!),
    until: timeOf(until!),
    publicKey,
    extensions,
  };
}

const PEM = /-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+?)\s+-----END CERTIFICATE-----/g;

/**
 * Reads all certificates of a text in PEM (RFC 7468).
 * @throws {ProofRefused} FORMAT if there is none
 */
export function certificatesIn(text: string): Certificate[] {
  const found = [...text.matchAll(PEM)].map(([, body]) =>
    certificateOf(derOf(fromBase64(body!.replace(/\s/g, ''), 'The certificate'))),
  );
  return found.length > 0 ? found : refuse('FORMAT', 'The file of the timestamp authority has no certificate in PEM.');
}

/** Returns the fingerprint of a certificate: its SHA-256, in hexadecimal. */
export function fingerprintOf({ bytes }: Certificate): string {
  return hex(sha256(bytes));
}

/** Returns the common name of a name, or its organisation, as people read it. */
export function nameOf(name: Uint8Array): string {
  const parts = elementsOf(derOf(name).content).flatMap((set) => elementsOf(tagged(set, TAG.SET).content));
  for (const wanted of [OID.COMMON_NAME, OID.ORGANISATION])
    for (const part of parts) {
      const [oid, value] = elementsOf(tagged(part, TAG.SEQUENCE).content);
      if (value && oidOf(oid) === wanted) return new TextDecoder().decode(value.content);
    }
  return 'a certificate without a name';
}

/** Returns true if the signature of the message is by the key of the certificate. */
export async function isSignedBy(
  { publicKey }: Certificate,
  scheme: SignatureScheme,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const parts = new Elements(derOf(publicKey));
  const algorithm = new Elements(parts.take());
  const kind = oidOf(algorithm.take(TAG.OID));
  if (scheme.kind === 'RSA') {
    if (kind !== OID.RSA) return false;
    const modulus = integerOf(new Elements(derOf(bitsOf(parts.take(TAG.BITS)))).take(TAG.INTEGER));
    if (modulus.length / 2 < LEAST_RSA) refuse('TIMESTAMP', 'An RSA key has fewer than 2048 bits.');
    return verifySignature(publicKey, scheme, message, signature);
  }
  const [curve, size] = CURVES[kind === OID.EC ? oidOf(algorithm.take(TAG.OID)) : ''] ?? [undefined, 0];
  if (!curve) return false;
  const both = new Elements(derOf(signature));
  const raw = [both.take(TAG.INTEGER), both.take(TAG.INTEGER)].map((one) => integerOf(one).padStart(2 * size, '0'));
  both.end();
  const bytes = Uint8Array.from(raw.join('').match(/../g)!, (pair) => Number.parseInt(pair, 16));
  return verifySignature(publicKey, { ...scheme, curve }, message, bytes);
}

const KNOWN: readonly string[] = [OID.KEY_USAGE, OID.BASIC_CONSTRAINTS, OID.EXTENDED_KEY_USAGE];

/** Checks that a certificate holds at a time, and has no critical extension that is not known here. */
function mustHold({ extensions, from, until, subject }: Certificate, time: Date): void {
  const name = nameOf(subject);
  if (time < from || time > until)
    refuse('TIMESTAMP', `The certificate of ${name} does not hold at ${time.toISOString()}.`);
  for (const [oid, { isCritical }] of extensions)
    if (isCritical && !KNOWN.includes(oid))
      refuse('TIMESTAMP', `The certificate of ${name} has a critical extension that is not known here.`);
}

/** Returns true if the key usage, where it is stated, has one of the bits of `mask`. */
function mayUse({ extensions }: Certificate, mask: number): boolean {
  const usage = extensions.get(OID.KEY_USAGE);
  return !usage || ((derOf(usage.value, TAG.BITS).content[1] ?? 0) & mask) !== 0;
}

function purposesOf({ extensions }: Certificate): string[] | undefined {
  const extension = extensions.get(OID.EXTENDED_KEY_USAGE);
  return extension && elementsOf(derOf(extension.value).content).map(oidOf);
}

/**
 * Checks that a certificate is for timestamps and nothing else (RFC 3161, 2.3), and holds at the time.
 * @throws {ProofRefused} TIMESTAMP
 */
export function mustStampTimes(certificate: Certificate, time: Date): void {
  mustHold(certificate, time);
  const purposes = purposesOf(certificate);
  const isCritical = certificate.extensions.get(OID.EXTENDED_KEY_USAGE)?.isCritical;
  if (!isCritical || purposes?.length !== 1 || purposes[0] !== OID.TIME_STAMPING || !mayUse(certificate, 0xc0))
    refuse('TIMESTAMP', `The certificate of ${nameOf(certificate.subject)} is not for timestamps alone.`);
}

/**
 * Checks that `issuer` can issue, and signed `certificate`. `below` is the number of authorities between.
 * @throws {ProofRefused} TIMESTAMP
 */
export async function mustIssue(
  issuer: Certificate,
  certificate: Certificate,
  time: Date,
  below: number,
): Promise<void> {
  mustHold(issuer, time);
  const name = nameOf(issuer.subject);
  const constraints = issuer.extensions.get(OID.BASIC_CONSTRAINTS);
  const parts = constraints && new Elements(derOf(constraints.value));
  const flag = parts?.maybe(TAG.BOOLEAN);
  const most = parts?.maybe(TAG.INTEGER);
  const purposes = purposesOf(issuer);
  if (!flag || !isTrue(flag) || !mayUse(issuer, 0x04) || (purposes && !purposes.includes(OID.TIME_STAMPING)))
    refuse('TIMESTAMP', `The certificate of ${name} cannot issue another.`);
  if (most && Number.parseInt(integerOf(most), 16) < below)
    refuse('TIMESTAMP', `The certificate of ${name} cannot issue an authority.`);
  if (!(await isSignedBy(issuer, certificate.scheme, certificate.signed, certificate.signature)))
    refuse('TIMESTAMP', `The certificate of ${nameOf(certificate.subject)} is not signed by ${name}.`);
}
