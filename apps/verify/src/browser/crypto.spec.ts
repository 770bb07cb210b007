import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import * as node from '#transparency-log';
import { signer } from '../../../../libs/proof/transparency-log/src/testing.js';
import * as browser from './crypto.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('The SHA-256 of the page', () => {
  it('is that of the examples of FIPS 180-4', () => {
    const of = (text: string) => hex(browser.sha256(Buffer.from(text)));
    expect(of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(of('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(of('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
  });

  it('is that of Node for every length around a block', () => {
    for (let length = 0; length <= 260; length += 1) {
      const bytes = randomBytes(length);
      expect(hex(browser.sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('is that of Node for all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        expect(hex(browser.sha256(bytes))).toBe(hex(node.sha256(bytes))),
      ),
    );
  });
});

describe('The Ed25519 of the page', () => {
  it('accepts the first signature of RFC 8032, 7.1', async () => {
    const key = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
    const signature = Buffer.from(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      'hex',
    );
    for (const { verifyEd25519 } of [browser, node]) {
      expect(await verifyEd25519(key, new Uint8Array(), signature)).toBe(true);
      expect(await verifyEd25519(key, Uint8Array.of(0), signature)).toBe(false);
      expect(await verifyEd25519(key.subarray(1), new Uint8Array(), signature)).toBe(false);
    }
  });

  it('says the same as that of Node when any byte of the signature, the key or the message differs', async () => {
    const { key, sign } = signer('a.example');
    const message = Buffer.from('a message');
    const all = [key.publicKey, message, await sign(message)] as const;
    for (const [part, bytes] of all.entries())
      for (const at of bytes.keys()) {
        const changed = all.map((one) => Uint8Array.from(one)) as [Uint8Array, Uint8Array, Uint8Array];
        changed[part]![at]! ^= 1;
        expect(await browser.verifyEd25519(...changed)).toBe(false);
        expect(await node.verifyEd25519(...changed)).toBe(false);
      }
  });
});
