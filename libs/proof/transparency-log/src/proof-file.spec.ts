import { utf8 } from './bytes.js';
import { parsePolicy } from './policy.js';
import { formatProofFile, parseProofFile, verifyProofFile } from './proof-file.js';
import { inclusionProof } from './proofs.js';
import { ProofRefused } from './refusal.js';
import { formatKey, SIGNATURE_TYPE } from './signed-note.js';
import { loggedEvent, mutations, NaiveLog, naiveNodes, signer } from './testing.js';

const LOG = signer('log.example/a');
const WITNESS = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);
const POLICY = parsePolicy(`log ${formatKey(LOG.key)}\nwitness W ${formatKey(WITNESS.key)}\nquorum W\n`);
const log = new NaiveLog(Array.from({ length: 11 }, (_, i) => loggedEvent('activity-1', i)));

const file = async (index: number, extra?: Uint8Array) =>
  formatProofFile({
    index,
    proof: inclusionProof(naiveNodes(log.leaves), index, 11),
    checkpoint: await log.checkpoint(LOG, [WITNESS]),
    ...(extra && { extra }),
  });
const verify = async (text: string, leaf = log.leaves[6]!) => {
  try {
    return (await verifyProofFile(leaf, parseProofFile(text), POLICY)).size;
  } catch (error) {
    return error instanceof ProofRefused ? error.code : String(error);
  }
};

describe('A proof file', () => {
  it('begins as the specification says, and is verified', async () => {
    const text = await file(6, utf8('more'));
    expect(text.split('\n').slice(0, 3)).toEqual(['c2sp.org/tlog-proof@v1', 'extra bW9yZQ==', 'index 6']);
    expect(formatProofFile(parseProofFile(text))).toBe(text);
    expect(await verify(text)).toBe(11);
    expect(await verify(text, log.leaves[5]!)).toBe('INCLUSION');
  });

  it('is refused when any of its bytes differs', async () => {
    const seen = new Set<unknown>();
    for (const { at, changed } of mutations(Buffer.from(await file(6)))) {
      const result = await verify(Buffer.from(changed).toString());
      expect([at, typeof result]).toEqual([at, 'string']);
      seen.add(result);
    }
    expect(seen).toEqual(new Set(['FORMAT', 'INCLUSION', 'SIGNATURE', 'UNKNOWN_LOG', 'QUORUM']));
  });

  it('is refused with FORMAT when it is cut off anywhere before its checkpoint', async () => {
    const text = await file(6);
    for (let end = 0; end < text.indexOf('\n\n'); end += 1) expect(await verify(text.slice(0, end))).toBe('FORMAT');
  });

  it('is refused without the witnesses that the policy requires', async () => {
    const text = formatProofFile({ ...parseProofFile(await file(6)), checkpoint: await log.checkpoint(LOG) });
    expect(await verify(text)).toBe('QUORUM');
  });
});
