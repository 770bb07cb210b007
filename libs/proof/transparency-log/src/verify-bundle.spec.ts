import { commitmentTo } from './file-commitment.js';
import { parsePolicy } from './policy.js';
import { formatBundle, parseBundle } from './proof-bundle.js';
import { inclusionProof } from './proofs.js';
import { ProofRefused } from './refusal.js';
import { formatKey, SIGNATURE_TYPE } from './signed-note.js';
import { keyOf } from './stream-map.js';
import { loggedEvent, mutations, NaiveLog, naiveNodes, signer } from './testing.js';
import { verifyBundle } from './verify-bundle.js';

const LOG = signer('register.example/log');
const WITNESS = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);
const POLICY = parsePolicy(`log ${formatKey(LOG.key)}\nwitness W ${formatKey(WITNESS.key)}\nquorum W\n`);

/** Nine events of three activities, mixed. */
const EVENTS = Array.from({ length: 9 }, (_, i) => loggedEvent(`activity-${i % 3}`, Math.floor(i / 3)));
const log = new NaiveLog(EVENTS);

const outcome = async (text: string, policy = POLICY) => {
  try {
    await verifyBundle(text, policy);
    return 'accepted';
  } catch (error) {
    return error instanceof ProofRefused ? error.code : String(error);
  }
};
const bundle = (...streams: string[]) => log.bundle(LOG, [WITNESS], streams);

/** A place in the map that has no stream is the proof that each stream of that place does not exist. */
function mustDenyAnotherStream(text: string): void {
  const [, absent] = parseBundle(text).streams;
  expect(absent!.events).toEqual([]);
  expect(EVENTS.map(({ stream }) => stream)).not.toContain(absent!.stream);
}

describe('A bundle of evidence', () => {
  it('proves all events of a stream, and that another never existed', async () => {
    const { checkpoint, cosignatures, streams, ignored } = await verifyBundle(
      await bundle('activity-1', 'activity-7'),
      POLICY,
    );
    expect(streams.map(({ stream, events }) => [stream, events.map(({ index }) => index)])).toEqual([
      ['activity-1', [1, 4, 7]],
      ['activity-7', []],
    ]);
    expect(streams[0]!.events[2]).toMatchObject(EVENTS[7]!);
    expect(checkpoint.size).toBe(9);
    expect(cosignatures.map(({ time }) => time)).toEqual([new Date('2026-02-03T00:00:00Z')]);
    expect(ignored).toEqual([]);
  });

  it('is refused when any of its bytes differs, with the word for what is wrong', async () => {
    const seen = new Set<string>();
    const text = await bundle('activity-1', 'activity-7');
    for (const { at, changed } of mutations(Buffer.from(text), [0x01])) {
      const other = Buffer.from(changed).toString();
      const result = await outcome(other);
      if (result === 'accepted') mustDenyAnotherStream(other);
      else seen.add(result);
      if (other.includes('activity-7')) expect([at, result]).not.toEqual([at, 'accepted']);
    }
    expect(seen).toEqual(new Set(['FORMAT', 'SIGNATURE', 'UNKNOWN_LOG', 'QUORUM', 'INCLUSION', 'COMPLETENESS']));
  });

  it('proves the same when a byte without meaning differs: of a signature that the policy does not know, or of an absent name', async () => {
    const salt = Buffer.alloc(32, 7);
    const issued = loggedEvent('issuedReport-1', 0, { data: { commitment: commitmentTo(salt, Buffer.alloc(32, 9)) } });
    const small = new NaiveLog([EVENTS[0]!, issued, EVENTS[3]!]);
    const unknown = signer('v.example', SIGNATURE_TYPE.COSIGNATURE, 9);
    const evidence = small.evidence(await small.checkpoint(LOG, [WITNESS, unknown]), ['issuedReport-1', 'activity-7']);
    const streams = evidence.streams.map((one, i) => (i === 0 ? { ...one, salt } : one));
    const text = formatBundle({ ...evidence, streams });
    const proved = await verifyBundle(text, POLICY);

    const places: [place: string, from: number, to: number][] = [
      ['a signature that the policy does not know', text.indexOf('v.example'), text.indexOf('","format"')],
      ['an absent name', text.indexOf('activity-7'), text.indexOf('activity-7') + 'activity-7'.length],
    ];
    const placeOf = (at: number) => places.find(([, from, to]) => at >= from && at < to)?.[0];
    const without = new Set<string | undefined>();
    for (const { at, changed } of mutations(Buffer.from(text), [0x01, 0x20])) {
      const other = Buffer.from(changed).toString();
      if ((await outcome(other)) !== 'accepted') continue;
      without.add(placeOf(Buffer.from(text).subarray(0, at).toString().length));
      const { checkpoint, cosignatures, streams } = await verifyBundle(other, POLICY);
      const [first, absent] = streams;
      expect({ ...checkpoint, note: checkpoint.note.text, cosignatures, first }).toEqual({
        ...{ ...proved.checkpoint, note: proved.checkpoint.note.text },
        ...{ cosignatures: proved.cosignatures, first: proved.streams[0] },
      });
      expect(absent!.events).toEqual([]);
      expect(small.events.map(({ stream }) => stream)).not.toContain(absent!.stream);
    }
    expect(without).toEqual(new Set(places.map(([place]) => place)));
  });

  it('is refused with FORMAT when it is cut off, or written in another way', async () => {
    const text = await bundle('activity-1');
    const value = JSON.parse(text);
    const others = [
      text.slice(0, -1),
      `${text}\n`,
      text.slice(0, 100),
      JSON.stringify(value, undefined, 1),
      `${JSON.stringify({ ...value, more: 1 })}\n`,
      text.replace('"format"', '"format":"x","format"'),
      text.replace('regesta-evidence/v1', 'regesta-evidence/v2'),
      '{}',
      '',
    ];
    for (const other of others) expect(await outcome(other)).toBe('FORMAT');
  });

  it('without any stream is refused: it would prove nothing', async () => {
    expect(await outcome(await bundle())).toBe('FORMAT');
  });

  it('is refused with COMPLETENESS when an event is left out, added, or moved', async () => {
    const evidence = parseBundle(await bundle('activity-1'));
    const [stream] = evidence.streams;
    const { events } = stream!;
    const withEvents = (changed: typeof events) =>
      outcome(formatBundle({ ...evidence, streams: [{ ...stream!, events: changed }] }));
    for (const i of events.keys()) expect(await withEvents(events.toSpliced(i, 1))).toBe('COMPLETENESS');
    expect(await withEvents([])).toBe('COMPLETENESS');
    expect(await withEvents([...events, events[2]!])).toBe('COMPLETENESS');
    expect(await withEvents(events.toReversed())).toBe('COMPLETENESS');
  });

  it('is refused with COMPLETENESS when it shows the events of one stream under the name of another', async () => {
    const evidence = parseBundle(await bundle('activity-1', 'activity-2'));
    const [one, two] = evidence.streams;
    const forged = { ...evidence, streams: [{ ...one!, events: two!.events }] };
    expect(await outcome(formatBundle(forged))).toBe('COMPLETENESS');
  });

  it('is refused with COMPLETENESS when a stream that exists is claimed not to', async () => {
    const evidence = parseBundle(await bundle('activity-1', 'activity-7'));
    const [one, none] = evidence.streams;
    for (const map of [one!.map, none!.map, { ...one!.map, found: undefined }])
      expect(await outcome(formatBundle({ ...evidence, streams: [{ stream: 'activity-1', events: [], map }] }))).toBe(
        'COMPLETENESS',
      );
  });

  it('is refused with INCLUSION when an event was changed after it was logged', async () => {
    const evidence = parseBundle(await bundle('activity-1'));
    const [stream] = evidence.streams;
    const changed = new NaiveLog([{ ...EVENTS[4]!, data: { purpose: 'another' } }]).entries[0]!;
    const events = stream!.events.with(1, { ...stream!.events[1]!, entry: changed });
    expect(await outcome(formatBundle({ ...evidence, streams: [{ ...stream!, events }] }))).toBe('INCLUSION');
  });

  it('is refused when the log itself signs a map that leaves the last event of a stream out', async () => {
    const shorter = new NaiveLog(EVENTS.slice(0, 7));
    const checkpoint = await log.checkpoint(LOG, [WITNESS], shorter.map().root);
    const all = log.evidence(checkpoint, ['activity-1']);
    expect(await outcome(formatBundle(all))).toBe('COMPLETENESS');
  });

  it('proves with a map that leaves an event out only what the map has: comparing whole ledgers shows it', async () => {
    const shorter = new NaiveLog(EVENTS.slice(0, 7));
    const checkpoint = await log.checkpoint(LOG, [WITNESS], shorter.map().root);
    const few = shorter.evidence(checkpoint, ['activity-1']);
    const events = few.streams[0]!.events.map(({ index, entry }) => ({
      index,
      entry,
      proof: inclusionProof(naiveNodes(log.leaves), index, 9),
    }));
    const accepted = formatBundle({ checkpoint, streams: [{ ...few.streams[0]!, events }] });
    expect(await outcome(accepted)).toBe('accepted');
    expect(shorter.map().root).not.toEqual(log.map().root);
  });

  it('says which signers the policy does not know', async () => {
    const unknown = signer('v.example', SIGNATURE_TYPE.COSIGNATURE, 9);
    const text = await log.bundle(LOG, [WITNESS, unknown], ['activity-1']);
    expect((await verifyBundle(text, POLICY)).ignored).toEqual(['v.example']);
  });

  it('is refused by a policy with another log, or with more witnesses', async () => {
    const text = await bundle('activity-1');
    const other = formatKey(signer('register.example/log', SIGNATURE_TYPE.ED25519, 2).key);
    expect(await outcome(text, parsePolicy(`log ${other}\nquorum none\n`))).toBe('UNKNOWN_LOG');
    const witness = formatKey(signer('v.example', SIGNATURE_TYPE.COSIGNATURE, 9).key);
    const more = parsePolicy(`log ${formatKey(LOG.key)}\nwitness V ${witness}\nquorum V\n`);
    expect(await outcome(text, more)).toBe('QUORUM');
  });

  it('stays valid when a person is forgotten: only ciphertext is in it', async () => {
    const { streams } = await verifyBundle(await bundle('activity-1'), POLICY);
    expect(streams[0]!.events[0]!.data).toMatchObject({ contact: { sealed: 'c2VhbGVk' } });
  });

  it('proves the absence of every stream from a log without events', async () => {
    const empty = new NaiveLog([]);
    const text = await empty.bundle(LOG, [WITNESS], ['activity-1']);
    expect((await verifyBundle(text, POLICY)).streams).toEqual([{ stream: 'activity-1', events: [] }]);
    expect(keyOf('activity-1')).toHaveLength(32);
  });
});
