import { extensionOf, formatCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.js';
import { cosign, cosignaturesOf } from './cosignature.js';
import { ProofRefused } from './refusal.js';
import { formatNote, parseNote, SIGNATURE_TYPE } from './signed-note.js';
import { signNote } from './signing.js';
import { mutations, signer } from './testing.js';

/** The example of the specification (tlog-checkpoint). */
const TEXT = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
`;
const LOG = signer('example.com/behind-the-sofa');
const WITNESS = signer('witness.example.com/w1', SIGNATURE_TYPE.COSIGNATURE, 7);
const NOW = new Date('2023-03-20T12:25:47.999Z');

const outcome = async (work: () => unknown) => {
  try {
    await work();
    return 'accepted';
  } catch (error) {
    return error instanceof ProofRefused ? error.code : String(error);
  }
};
const signed = async (text = TEXT) => formatNote({ text, signatures: [await signNote(text, LOG)] });

describe('A checkpoint', () => {
  it('of the specification is read, and written the same', () => {
    const checkpoint = parseCheckpoint(TEXT);
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163, extensions: [] });
    expect(formatCheckpoint(checkpoint)).toBe(TEXT);
  });

  it('can have extension lines, each found by its keyword', () => {
    const checkpoint = parseCheckpoint(`${TEXT}first/v1 a b\nfirst/v10 c\n`);
    expect(extensionOf(checkpoint, 'first/v1')).toBe('a b');
    expect(extensionOf(checkpoint, 'second/v1')).toBeUndefined();
    expect(() => extensionOf(parseCheckpoint(`${TEXT}a b\na c\n`), 'a')).toThrow('2 lines');
  });

  it.each([
    ['an empty extension line', `${TEXT}\n`],
    ['two lines', 'a\n1\n'],
    ['no last line feed', TEXT.slice(0, -1)],
    ['an empty origin', TEXT.replace(/^.*/, '')],
    ['a leading zero', TEXT.replace('20852163', '020852163')],
    ['a sign', TEXT.replace('20852163', '-1')],
    ['a size beyond 2^53', TEXT.replace('20852163', '9007199254740992')],
    ['a short root', TEXT.replace('CsUY', '')],
  ])('with %s is refused with FORMAT', async (_what, text) => {
    expect(await outcome(() => parseCheckpoint(text))).toBe('FORMAT');
  });

  it('is refused when any of its bytes differs', async () => {
    const seen = new Set<string>();
    for (const { at, changed } of mutations(Buffer.from(await signed()))) {
      const result = await outcome(() => openCheckpoint(changed, [LOG.key]));
      expect([at, result]).not.toEqual([at, 'accepted']);
      seen.add(result);
    }
    expect(seen).toEqual(new Set(['FORMAT', 'SIGNATURE', 'UNKNOWN_LOG']));
  });

  it('is accepted by either key of a log while keys overlap, and by a key of another log never', async () => {
    const next = signer(LOG.key.name, SIGNATURE_TYPE.ED25519, 2);
    const other = signer('example.com/other', SIGNATURE_TYPE.ED25519, 1);
    const both = formatNote({ text: TEXT, signatures: [await signNote(TEXT, LOG), await signNote(TEXT, next)] });
    expect((await openCheckpoint(both, [LOG.key])).signers).toEqual([LOG.key]);
    expect((await openCheckpoint(both, [next.key])).signers).toEqual([next.key]);
    expect((await openCheckpoint(both, [LOG.key, next.key])).signers).toEqual([LOG.key, next.key]);
    expect(await outcome(() => openCheckpoint(both, [other.key]))).toBe('UNKNOWN_LOG');
    const foreign = formatNote({ text: TEXT, signatures: [await signNote(TEXT, other)] });
    expect(await outcome(() => openCheckpoint(foreign, [other.key, LOG.key]))).toBe('UNKNOWN_LOG');
  });
});

describe('A cosignature', () => {
  const cosigned = async () =>
    formatNote({ text: TEXT, signatures: [await signNote(TEXT, LOG), await cosign(TEXT, WITNESS, NOW)] });

  it('has the key ID, the form and the message of the specification', async () => {
    const { bytes, id } = await cosign(TEXT, WITNESS, NOW);
    expect([...id]).toEqual([...WITNESS.key.id]);
    expect(bytes).toHaveLength(72);
    expect(Buffer.from(bytes).readBigUInt64BE()).toBe(1679315147n);
    const message = `cosignature/v1\ntime 1679315147\n${TEXT}`;
    expect(Buffer.from(bytes.slice(8))).toEqual(Buffer.from(await WITNESS.sign(Buffer.from(message))));
  });

  it('is verified, with its time', async () => {
    const [cosignature] = await cosignaturesOf(parseNote(await cosigned()), [WITNESS.key]);
    expect(cosignature).toEqual({ key: WITNESS.key, time: new Date('2023-03-20T12:25:47Z') });
  });

  it('does not count when any byte of it or of the checkpoint differs', async () => {
    for (const { at, changed } of mutations(Buffer.from(await cosigned()))) {
      const result = await outcome(async () => {
        const { note } = await openCheckpoint(changed, [LOG.key]);
        if ((await cosignaturesOf(note, [WITNESS.key])).length === 0) throw new ProofRefused('QUORUM', '');
      });
      expect([at, result]).not.toEqual([at, 'accepted']);
    }
  });

  it('does not pass as the signature of a log, nor the other way round', async () => {
    const asLog = { ...(await cosign(TEXT, WITNESS, NOW)), name: LOG.key.name, id: LOG.key.id };
    expect(await outcome(() => openCheckpoint(formatNote({ text: TEXT, signatures: [asLog] }), [LOG.key]))).toBe(
      'SIGNATURE',
    );
    const asWitness = { ...(await signNote(TEXT, LOG)), name: WITNESS.key.name, id: WITNESS.key.id };
    expect(await outcome(() => cosignaturesOf({ text: TEXT, signatures: [asWitness] }, [WITNESS.key]))).toBe(
      'SIGNATURE',
    );
    await expect(cosign(TEXT, LOG, NOW)).rejects.toThrow('not for cosignatures');
    await expect(signNote(TEXT, WITNESS)).rejects.toThrow('not for notes');
  });

  it('with a time that no calendar has is refused', async () => {
    const { name, id, bytes } = await cosign(TEXT, WITNESS, NOW);
    const far = Uint8Array.from(bytes).fill(0xff, 0, 8);
    const note = { text: TEXT, signatures: [{ name, id, bytes: far }] };
    expect(await outcome(() => cosignaturesOf(note, [WITNESS.key]))).toBe('SIGNATURE');
  });
});
