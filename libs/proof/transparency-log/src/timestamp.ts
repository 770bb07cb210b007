import { concat, fromBase64, hex, isSame, utf8 } from './bytes.js';
import {
  type Certificate,
  certificateOf,
  fingerprintOf,
  hashOf,
  isSignedBy,
  mustIssue,
  mustStampTimes,
  nameOf,
  schemeOf,
} from './certificate.js';
import { digestOf, sha256 } from './crypto.js';
import { type Der, derOf, Elements, elementsOf, integerOf, oidOf, TAG, timeOf } from './der.js';
import { refuse } from './refusal.js';

/** A timestamp of a text (RFC 3161) that fits the text and itself. Who signed it is not judged yet. */
export interface Timestamp {
  /** The time by the clock of the authority. */
  readonly time: Date;
  /** The nonce of the request, in hexadecimal. */
  readonly nonce: string | undefined;
  /** The certificate by which it is signed. */
  readonly signer: Certificate;
  /** The certificates in the token. Those that no chain needs are not looked at. */
  readonly certificates: readonly Certificate[];
}

/** A timestamp whose chain leads to an authority that the reader trusts. */
export interface VerifiedTimestamp {
  readonly time: Date;
  /** The name in the certificate by which it is signed. */
  readonly signer: string;
  /** The name and the fingerprint (SHA-256) of the certificate that the reader trusts. */
  readonly authority: string;
  readonly fingerprint: string;
}

const OID = {
  SIGNED_DATA: '2a864886f70d010702',
  TIMESTAMP: '2a864886f70d0109100104',
  CONTENT_TYPE: '2a864886f70d010903',
  MESSAGE_DIGEST: '2a864886f70d010904',
  SIGNING_CERTIFICATE: '2a864886f70d010910020c',
  SIGNING_CERTIFICATE_V2: '2a864886f70d010910022f',
} as const;

/** Most bytes of a token. Real ones have some 6,000. */
export const LARGEST_TOKEN = 65_536;
/** Most certificates between the signer and one that is trusted. */
const LONGEST_CHAIN = 4;

/**
 * Reads a timestamp of a text, and verifies all in it that needs no trust. That is the hash of the text, the signature, and
 * the purpose of the certificate.
 * @throws {ProofRefused} FORMAT or TIMESTAMP
 */
export async function timestampOf(token: Uint8Array, text: string): Promise<Timestamp> {
  if (token.length > LARGEST_TOKEN) refuse('FORMAT', `The timestamp is longer than ${LARGEST_TOKEN} bytes.`);
  const { content, certificates, signer } = signedDataOf(token);
  const { time, nonce } = contentOf(content, sha256(utf8(text)));
  const info = new Elements(signer);
  mustBe(info.take(TAG.INTEGER), '01', 'signer');
  const name = new Elements(info.take());
  const [issuer, serial] = [name.take().whole, integerOf(name.take(TAG.INTEGER))];
  name.end();
  const hash = hashOf(info.take());
  const attributes = info.take(TAG.CONTEXT);
  const scheme = schemeOf(info.take(), hash);
  const signature = info.take(TAG.OCTETS).content;
  info.end(); // attributes that are not signed are not accepted
  const certificate =
    certificates.find((one) => one.serial === serial && isSame(one.issuer, issuer)) ??
    refuse('TIMESTAMP', 'The timestamp does not have the certificate of its signer.');
  mustHave(attributes, OID.CONTENT_TYPE, (value) => oidOf(value) === OID.TIMESTAMP);
  const digest = await digestOf(hash, content);
  mustHave(attributes, OID.MESSAGE_DIGEST, ({ tag, content: bytes }) => tag === TAG.OCTETS && isSame(bytes, digest));
  const named = signingCertificate(attributes);
  if (!isSame(named.hash, await digestOf(named.by, certificate.bytes)))
    refuse('TIMESTAMP', 'The certificate in the timestamp is not the one that its signer names.');
  const signed = concat(Uint8Array.of(TAG.SET), attributes.whole.subarray(1)); // RFC 5652, 5.4
  if (!(await isSignedBy(certificate, scheme, signed, signature)))
    refuse('TIMESTAMP', 'The signature of the timestamp does not fit: the timestamp was changed.');
  mustStampTimes(certificate, time);
  return { time, nonce, signer: certificate, certificates };
}

/** Reads the envelope (RFC 5652, 5.1): one signer, its certificates, and the content that is signed. */
function signedDataOf(token: Uint8Array) {
  const outer = new Elements(derOf(token));
  mustBe(outer.take(TAG.OID), OID.SIGNED_DATA, 'envelope');
  const data = new Elements(derOf(outer.take(TAG.CONTEXT).content));
  outer.end();
  mustBe(data.take(TAG.INTEGER), '03', 'envelope');
  const hashes = elementsOf(data.take(TAG.SET).content);
  const content = new Elements(data.take());
  mustBe(content.take(TAG.OID), OID.TIMESTAMP, 'content');
  const bytes = derOf(content.take(TAG.CONTEXT).content, TAG.OCTETS).content;
  content.end();
  const certificates = elementsOf(data.maybe(TAG.CONTEXT)?.content ?? new Uint8Array()).map(certificateOf);
  const [signer, ...others] = elementsOf(data.take(TAG.SET).content);
  data.end();
  if (!signer || others.length > 0) return refuse('FORMAT', 'The timestamp has not one signer.');
  const used = hashOf(elementsOf(signer.content)[2] ?? signer);
  if (hashes.length !== 1 || hashOf(hashes[0]!) !== used) refuse('FORMAT', 'The timestamp lists other hashes.');
  return { content: bytes, certificates, signer };
}

/** Reads what is stated (RFC 3161, 2.4.2): the hash of the text, and the time. */
function contentOf(content: Uint8Array, hash: Uint8Array): { time: Date; nonce: string | undefined } {
  const parts = new Elements(derOf(content));
  mustBe(parts.take(TAG.INTEGER), '01', 'content');
  parts.take(TAG.OID);
  const imprint = new Elements(parts.take());
  const isSha256 = hashOf(imprint.take()) === 'SHA-256';
  if (!isSha256 || !isSame(imprint.take(TAG.OCTETS).content, hash))
    refuse('TIMESTAMP', 'The timestamp is of another text.');
  imprint.end();
  integerOf(parts.take(TAG.INTEGER));
  const time = timeOf(parts.take(TAG.TIME));
  parts.maybe(TAG.SEQUENCE); // accuracy
  parts.maybe(TAG.BOOLEAN); // ordering
  const nonce = parts.maybe(TAG.INTEGER);
  parts.maybe(TAG.CONTEXT); // name of the authority
  parts.end();
  return { time, nonce: nonce && integerOf(nonce) };
}

function mustBe({ content }: Der, expected: string, what: string): void {
  if (hex(content) !== expected) refuse('FORMAT', `The ${what} of the timestamp is of another kind.`);
}

/** Returns the values of the signed attributes of a kind. */
function valuesIn(attributes: Der, oid: string): Der[] {
  const found = elementsOf(attributes.content)
    .map((attribute) => new Elements(attribute))
    .filter((parts) => oidOf(parts.take(TAG.OID)) === oid);
  return found.flatMap((parts) => elementsOf(parts.take(TAG.SET).content));
}

function has(attributes: Der, oid: string): boolean {
  return valuesIn(attributes, oid).length > 0;
}

/** Returns the one value of a signed attribute. */
function attributeIn(attributes: Der, oid: string): Der {
  const [value, ...more] = valuesIn(attributes, oid);
  return value && more.length === 0 ? value : refuse('TIMESTAMP', 'The signer does not state what it has to, once.');
}

function mustHave(attributes: Der, oid: string, is: (value: Der) => boolean): void {
  if (!is(attributeIn(attributes, oid))) refuse('TIMESTAMP', 'The signer signed another content.');
}

/**
 * Returns the hash of the certificate that the signer names first (RFC 5035). The older form names it by SHA-1: only the name
 * hangs on that hash.
 */
function signingCertificate(attributes: Der) {
  const isNew = has(attributes, OID.SIGNING_CERTIFICATE_V2);
  const value = attributeIn(attributes, isNew ? OID.SIGNING_CERTIFICATE_V2 : OID.SIGNING_CERTIFICATE);
  const [first] = elementsOf(new Elements(value).take().content);
  const id = new Elements(first ?? refuse('TIMESTAMP', 'The signer names no certificate.'));
  const algorithm = isNew ? id.maybe(TAG.SEQUENCE) : undefined;
  const by = algorithm ? hashOf(algorithm) : isNew ? 'SHA-256' : 'SHA-1';
  return { by, hash: id.take(TAG.OCTETS).content } as const;
}

/**
 * Verifies that the chain of a timestamp leads to one of the authorities. Returns undefined if it is one of another.
 * @throws {ProofRefused} TIMESTAMP if the chain names an authority, and is not signed by it, or does not hold
 */
export async function trustedBy(
  { time, signer, certificates }: Timestamp,
  authorities: readonly Certificate[],
): Promise<VerifiedTimestamp | undefined> {
  let last = signer;
  for (let length = 0; length <= LONGEST_CHAIN; length += 1) {
    const authority =
      authorities.find(({ bytes }) => isSame(bytes, last.bytes)) ??
      authorities.find(({ subject }) => isSame(subject, last.issuer));
    const issuer = authority ?? certificates.find(({ subject }) => isSame(subject, last.issuer));
    if (!issuer || (!authority && isSame(issuer.bytes, last.bytes))) return undefined;
    if (!isSame(issuer.bytes, last.bytes)) await mustIssue(issuer, last, time, length);
    if (authority)
      return {
        time,
        signer: nameOf(signer.subject),
        authority: nameOf(authority.subject),
        fingerprint: fingerprintOf(authority),
      };
    last = issuer;
  }
  return undefined;
}

/** Returns the token of a text in base64. */
export function tokenFrom(text: string): Uint8Array {
  return fromBase64(text, 'A timestamp');
}
