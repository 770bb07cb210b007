import { rmSync } from 'node:fs';
import { certificatesIn, fingerprintOf } from './certificate.js';
import { derOf, Elements, elementsOf, TAG } from './der.js';
import { ProofRefused } from './refusal.js';
import { mutations } from './testing.js';
import { timestampOf, trustedBy } from './timestamp.js';
import { FOR_TIMES, TestAuthority } from './timestamp.testing.js';
import { timestampRequest, tokenIn } from './timestamp-request.js';

const TEXT = 'register.example/log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
const NONCE = Uint8Array.of(0x12, 0x34, 0x56, 0x78);

const made: TestAuthority[] = [];
afterAll(() => made.forEach(({ directory }) => rmSync(directory, { recursive: true })));

function authority(options?: ConstructorParameters<typeof TestAuthority>[0]): TestAuthority {
  const one = new TestAuthority(options);
  made.push(one);
  return one;
}

const stamped = (by: TestAuthority, text = TEXT) => tokenIn(by.answer(timestampRequest(text, NONCE)));

/** Returns what a reader who trusts these authorities knows of a token. */
async function judged(token: Uint8Array, trusted: string, text = TEXT) {
  try {
    return (await trustedBy(await timestampOf(token, text), certificatesIn(trusted))) ?? 'ignored';
  } catch (error) {
    return error instanceof ProofRefused ? error.code : String(error);
  }
}

describe('A timestamp by an authority of OpenSSL', () => {
  let plain: TestAuthority;
  let token: Uint8Array;
  beforeAll(() => {
    plain = authority();
    token = stamped(plain);
  });

  it('says when a text was there, to somebody who trusts the authority', async () => {
    const { time, nonce } = await timestampOf(token, TEXT);
    expect(Math.abs(time.getTime() - Date.now())).toBeLessThan(60_000);
    expect(nonce).toBe('12345678');
    const [ca] = certificatesIn(plain.ca);
    expect(await judged(token, plain.ca)).toEqual({
      time,
      signer: 'Test TSA',
      authority: 'Test CA',
      fingerprint: fingerprintOf(ca!),
    });
  });

  it('says it to somebody who trusts the certificate of its signer itself', async () => {
    expect(await judged(token, plain.certificate)).toMatchObject({ authority: 'Test TSA' });
  });

  it.each([
    ['an RSA key', { kind: 'rsa' }],
    ['a certificate between', { isIndirect: true }],
    ['a certificate that it names by SHA-1', { isOld: true }],
  ] as const)('can be signed with %s', async (_, options) => {
    const other = authority(options);
    const signed = stamped(other);
    expect(await judged(signed, other.ca)).toMatchObject({ authority: 'Test CA' });
    expect(await judged(signed, other.ca, `${TEXT}x\n`)).toBe('TIMESTAMP');
  });

  it('is refused with each of its bytes changed: none is without meaning', async () => {
    const accepted: number[] = [];
    const words = new Set<unknown>();
    for (const { at, changed } of mutations(token)) {
      const result = await judged(changed, plain.ca);
      words.add(result);
      if (typeof result !== 'string') accepted.push(at);
    }
    expect(accepted).toEqual([]);
    expect(words).toEqual(new Set(['FORMAT', 'TIMESTAMP']));
  });

  it('is refused at each length that it is cut to, and with a byte behind it', async () => {
    for (let length = 0; length < token.length; length += 1)
      expect(await judged(token.subarray(0, length), plain.ca)).toBe('FORMAT');
    expect(await judged(Uint8Array.of(...token, 0), plain.ca)).toBe('FORMAT');
  });

  it('is refused as one of another text', async () => {
    expect(await judged(token, plain.ca, `${TEXT} `)).toBe('TIMESTAMP');
  });

  it('is ignored by somebody who trusts another authority, and refused if that has only the same name', async () => {
    expect(await judged(token, authority({ name: 'Other' }).ca)).toBe('ignored');
    expect(await judged(token, authority().ca)).toBe('TIMESTAMP');
  });

  it('is refused if its certificate has expired', async () => {
    const expired = authority({ days: -10 });
    expect(await judged(stamped(expired), expired.ca)).toBe('TIMESTAMP');
  });

  it.each([
    ['is for other things, too', 'extendedKeyUsage=critical,timeStamping,serverAuth'],
    ['does not insist on its purpose', 'extendedKeyUsage=timeStamping'],
    ['cannot sign', `${FOR_TIMES.replace('digitalSignature', 'keyAgreement')}`],
    ['has a critical extension that is not known', `${FOR_TIMES}\n1.2.3.4=critical,DER:0500`],
  ])('is refused if its certificate %s', async (_, extensions) => {
    const other = authority({ extensions });
    const signed = other.sign(contentOf(token));
    await expect(timestampOf(signed, TEXT)).rejects.toThrow(
      /^The certificate of Test TSA (is not for timestamps alone|has a critical extension that is not known here)/,
    );
  });

  it('is not given for a hash that the authority does not take, and the refusal has its words', () => {
    const request = timestampRequest(TEXT, NONCE);
    request[request.indexOf(0x60) + 8] = 3; // SHA-512, whose hash is longer
    expect(() => tokenIn(plain.answer(request))).toThrow(/The authority gave no timestamp \(status 2\)/);
  });
});

/** Returns what a token states, as bytes. */
function contentOf(token: Uint8Array): Uint8Array {
  const envelope = new Elements(derOf(new Elements(derOf(token)).rest()[1]!.content)).rest();
  return derOf(elementsOf(envelope[2]!.content)[1]!.content, TAG.OCTETS).content;
}
