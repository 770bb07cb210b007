import { rmSync } from 'node:fs';
import * as node from '#transparency-log';
import { certificatesIn } from '#transparency-log';
import { TestAuthority } from '../../../../libs/proof/transparency-log/src/timestamp.testing.js';
import * as browser from './crypto.js';

const directories: string[] = [];
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

describe('The signatures of certificates', () => {
  it.each(['ec', 'rsa'] as const)('of %s are verified in the page as in Node', async (kind) => {
    const made = new TestAuthority({ kind });
    directories.push(made.directory);
    const [certificate] = certificatesIn(made.certificate);
    for (const by of ['SHA-256', 'SHA-384', 'SHA-512'] as const)
      expect(await browser.digestOf(by, certificate!.bytes)).toEqual(await node.digestOf(by, certificate!.bytes));
    const [ca] = certificatesIn(made.ca);
    for (const { verifySignature: verify } of [browser, node]) {
      const raw = kind === 'rsa' ? ca!.signature : rawOf(ca!.signature);
      const scheme = { ...ca!.scheme, ...(kind === 'ec' && { curve: 'P-256' as const }) };
      expect(await verify(ca!.publicKey, scheme, ca!.signed, raw)).toBe(true);
      expect(await verify(ca!.publicKey, scheme, ca!.signed.subarray(1), raw)).toBe(false);
      expect(await verify(ca!.publicKey.subarray(1), scheme, ca!.signed, raw)).toBe(false);
    }
  });
});

/** Returns the two numbers of a signature in their full length. */
function rawOf(der: Uint8Array): Uint8Array {
  const first = 2 + 2 + der[3]!;
  const number = (at: number) => {
    const bytes = der.subarray(at + 2, at + 2 + der[at + 1]!);
    return Buffer.concat([Buffer.alloc(32), bytes]).subarray(-32);
  };
  return Buffer.concat([number(2), number(first)]);
}
