import { ProofRefused } from './refusal.js';
import { formatKey, formatNote, parseKey, parseNote, SIGNATURE_TYPE, signersOf } from './signed-note.js';
import { makePrivateKey, parsePrivateKey, signNote } from './signing.js';
import { mutations, signer } from './testing.js';

/** The example of the specification (signed-note, Verifier keys). */
const KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const NOTE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
const TYPES = [SIGNATURE_TYPE.ED25519];

const refusal = (error: unknown) => (error instanceof ProofRefused ? error.code : String(error));
const outcome = async (work: () => unknown) => {
  try {
    return await work();
  } catch (error) {
    return refusal(error);
  }
};

describe('A signed note', () => {
  it('of the specification is verified by the key of the specification', async () => {
    const key = parseKey(KEY, TYPES);
    expect(formatKey(key)).toBe(KEY);
    const note = parseNote(NOTE);
    expect(note.text).toBe('This is an example message.\n');
    expect(formatNote(note)).toBe(NOTE);
    expect(await signersOf(note, [key])).toEqual([key]);
  });

  it('is not accepted when any of its bytes differs: another form, a wrong signature, or one by nobody', async () => {
    const key = parseKey(KEY, TYPES);
    const seen = new Set<unknown>();
    for (const { at, changed } of mutations(Buffer.from(NOTE))) {
      const result = await outcome(async () => (await signersOf(parseNote(changed), [key])).length || 'NOBODY');
      expect([at, result]).not.toEqual([at, 1]);
      seen.add(result);
    }
    expect(seen).toEqual(new Set(['FORMAT', 'SIGNATURE', 'NOBODY']));
  });

  it('is refused with FORMAT when it is cut off anywhere', async () => {
    const bytes = Buffer.from(NOTE);
    for (let end = 0; end < bytes.length; end += 1)
      expect([end, await outcome(() => parseNote(bytes.subarray(0, end)))]).toEqual([end, 'FORMAT']);
  });

  it('can have empty lines, and signatures by others, which are ignored', async () => {
    const text = 'one\n\ntwo\n';
    const [own, other] = [signer('a.example'), signer('b.example', SIGNATURE_TYPE.ED25519, 2)];
    const note = formatNote({ text, signatures: [await signNote(text, other), await signNote(text, own)] });
    expect(await signersOf(parseNote(note), [own.key])).toEqual([own.key]);
    expect(parseNote(note).text).toBe(text);
  });

  it('is refused with SIGNATURE if one of two known signatures is wrong', async () => {
    const [own, other] = [signer('a.example'), signer('b.example', SIGNATURE_TYPE.ED25519, 2)];
    const signatures = [await signNote('one\n', own), await signNote('two\n', other)];
    const note = parseNote(formatNote({ text: 'one\n', signatures }));
    expect(await outcome(() => signersOf(note, [own.key, other.key]))).toBe('SIGNATURE');
  });

  it.each([
    ['a tab', 'a\tb\n\n— a.example AAAAAAAA\n'],
    ['a carriage return', 'a\r\n\n— a.example AAAAAAAA\n'],
    ['no signature', 'a\n\n'],
    ['a hyphen for a dash', 'a\n\n- a.example AAAAAAAA\n'],
    ['a name with a plus', 'a\n\n— a+b AAAAAAAA\n'],
    ['a signature without key ID', 'a\n\n— a.example AAAA\n'],
    ['base64 without padding', 'a\n\n— a.example AAAAAAAAAA\n'],
    ['too many signatures', `a\n\n${'— a.example AAAAAAAA\n'.repeat(101)}`],
  ])('with %s is refused with FORMAT', async (_what, note) => {
    expect(await outcome(() => parseNote(note))).toBe('FORMAT');
  });
});

describe('A verifier key', () => {
  it('is refused with FORMAT when any of its bytes differs', async () => {
    for (const { at, changed } of mutations(Buffer.from(KEY)))
      expect([at, await outcome(() => parseKey(Buffer.from(changed).toString('latin1'), TYPES))]).toEqual([
        at,
        'FORMAT',
      ]);
  });

  it('of another type is refused', async () => {
    const witness = formatKey(signer('w.example', SIGNATURE_TYPE.COSIGNATURE).key);
    expect(await outcome(() => parseKey(witness, TYPES))).toBe('FORMAT');
    expect(parseKey(witness, [SIGNATURE_TYPE.COSIGNATURE]).name).toBe('w.example');
  });
});

describe('A private key', () => {
  it('signs what its public key verifies, after it was written and read', async () => {
    const made = parsePrivateKey(
      `${makePrivateKey('log.example/a', SIGNATURE_TYPE.ED25519)}\n`,
      SIGNATURE_TYPE.ED25519,
    );
    const note = { text: 'one\n', signatures: [await signNote('one\n', made)] };
    expect(await signersOf(parseNote(formatNote(note)), [made.key])).toEqual([made.key]);
  });

  it('is refused when it is damaged or of another type, without showing it', () => {
    const text = makePrivateKey('log.example/a', SIGNATURE_TYPE.ED25519);
    const secret = text.split('+').slice(4).join('+');
    for (const { changed } of mutations(Buffer.from(text)))
      try {
        parsePrivateKey(Buffer.from(changed).toString('latin1'), SIGNATURE_TYPE.ED25519);
        throw new Error('accepted');
      } catch (error) {
        expect(refusal(error)).toBe('FORMAT');
        expect((error as Error).message).not.toContain(secret.slice(2, 20));
      }
    expect(() => parsePrivateKey(text, SIGNATURE_TYPE.COSIGNATURE)).toThrow('another type');
  });

  it('does not get a name with spaces or a plus', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b'])
      expect(() => makePrivateKey(name, SIGNATURE_TYPE.ED25519)).toThrow(ProofRefused);
  });
});
