import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cosignaturesOf, parseNote, SIGNATURE_TYPE, tilePath, tilesOf } from '#transparency-log';
import { loggedEvent, mutations, NaiveLog, naiveRoot, signer } from '../../transparency-log/src/testing.js';
import { logSource } from './log-source.js';
import { ForkFound, witness } from './witness.js';

const LOG = signer('register.example/log');
const WITNESS = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);
const NOW = new Date('2026-03-01T00:00:00Z');

const events = (count: number, text = 'a') =>
  Array.from({ length: count }, (_, i) => loggedEvent(`thing-${i % 3}`, Math.floor(i / 3), { data: { text } }));

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'regesta-witness-'));
});
afterEach(() => rmSync(base, { recursive: true }));

const state = () => join(base, 'state');
const files = () => join(base, 'log');
/** Lists what the witness remembers. */
const kept = () => readdirSync(state()).filter((name) => !name.startsWith('lock'));

/** Writes the files of a log as tlog-tiles names them. */
async function publish(log: NaiveLog, by = LOG): Promise<void> {
  const level = (number: number) =>
    Array.from({ length: Math.floor(log.leaves.length / 256 ** number) }, (_, i) =>
      naiveRoot(log.leaves.slice(i * 256 ** number, (i + 1) * 256 ** number)),
    );
  for (const tile of tilesOf(log.leaves.length)) {
    const path = join(files(), tilePath(tile));
    mkdirSync(dirname(path), { recursive: true });
    const from = tile.index * 256;
    writeFileSync(path, Buffer.concat(level(tile.level).slice(from, from + tile.width)));
  }
  mkdirSync(files(), { recursive: true });
  writeFileSync(join(files(), 'checkpoint'), await log.checkpoint(by));
}

const cosigned = (logs = [LOG.key]) =>
  witness({ source: logSource(files()), logs, signer: WITNESS, directory: state(), now: NOW });

describe('A witness', () => {
  it('cosigns a log that grows, from its first checkpoint on', async () => {
    for (const [i, size] of [3, 3, 4, 17].entries()) {
      await publish(new NaiveLog(events(size)));
      const { note, before } = await cosigned();
      expect(before).toBe([undefined, 3, 3, 4][i]);
      expect(await cosignaturesOf(parseNote(note), [WITNESS.key])).toEqual([{ key: WITNESS.key, time: NOW }]);
    }
    expect(kept()).toHaveLength(1);
  });

  it('refuses a log that rewrote its past, loudly, and keeps both checkpoints', async () => {
    await publish(new NaiveLog(events(7)));
    await cosigned();
    for (const size of [7, 9, 20]) {
      await publish(
        new NaiveLog([
          ...events(6),
          loggedEvent('thing-0', 2, { data: { text: 'forged' } }),
          ...events(20).slice(7, size),
        ]),
      );
      await expect(cosigned()).rejects.toThrow(ForkFound);
      await expect(cosigned()).rejects.toThrow(/^FORK: .*keep them, and show them to everybody/);
    }
    const forks = readdirSync(state()).filter((name) => name.startsWith('fork-'));
    expect(forks).toHaveLength(3);
    expect(readFileSync(join(state(), forks[0]!), 'utf8').match(/— register\.example\/log /g)).toHaveLength(2);
    await publish(new NaiveLog(events(8)));
    expect((await cosigned()).before).toBe(7);
  });

  it.each([1, 2, 3, 4, 8, 256, 300])('finds every fork after %i events, whatever changed before', async (size) => {
    await publish(new NaiveLog(events(size)));
    await cosigned();
    for (const more of [0, 1, 5]) {
      await publish(
        new NaiveLog([loggedEvent('thing-0', 0, { data: { text: 'forged' } }), ...events(size + more).slice(1)]),
      );
      await expect(cosigned()).rejects.toThrow(ForkFound);
    }
  });

  it('refuses a log that signs two maps of the same events', async () => {
    const log = new NaiveLog(events(7));
    await publish(log);
    await cosigned();
    writeFileSync(join(files(), 'checkpoint'), await log.checkpoint(LOG, [], new NaiveLog(events(6)).map().root));
    await expect(cosigned()).rejects.toThrow('It signed two different checkpoints of 7 events.');
  });

  it('refuses a log that shrank: it was restored, or this is an old copy', async () => {
    await publish(new NaiveLog(events(7)));
    await cosigned();
    await publish(new NaiveLog(events(6)));
    await expect(cosigned()).rejects.toThrow('shows 6 events, and showed 7 before');
  });

  it('refuses a checkpoint that another key signed', async () => {
    await publish(new NaiveLog(events(7)), signer('register.example/log', SIGNATURE_TYPE.ED25519, 9));
    await expect(cosigned()).rejects.toMatchObject({ code: 'UNKNOWN_LOG' });
    expect(kept()).toEqual([]);
  });

  it('refuses tiles that are damaged, which prove nothing, and does not take them for another past', async () => {
    await publish(new NaiveLog(events(7)));
    await cosigned();
    await publish(new NaiveLog(events(9)));
    const tile = join(files(), 'tile/0/000.p/9');
    const good = readFileSync(tile);
    for (const { changed } of [...mutations(good, [1])].filter((_, i) => i % 32 === 0).slice(4)) {
      writeFileSync(tile, changed);
      const refused = await cosigned().catch((error: Error) => error);
      expect(refused).toMatchObject({ code: 'CONSISTENCY' });
    }
    expect(readdirSync(state()).filter((name) => name.startsWith('fork-'))).toEqual([]);
    writeFileSync(tile, good);
    expect((await cosigned()).size).toBe(9);
  });

  it('does not trust its own memory if somebody changed it', async () => {
    await publish(new NaiveLog(events(7)));
    await cosigned();
    const [name] = kept();
    const file = join(state(), name!);
    const good = readFileSync(file, 'utf8');
    for (const bad of [good.replace('\n7\n', '\n6\n'), good.replace(/— w.*\n/, ''), 'x'] as const) {
      writeFileSync(file, bad);
      await expect(cosigned()).rejects.toThrow();
      expect(readFileSync(file, 'utf8')).toBe(bad);
    }
  });

  it('goes on when the log has another key, if it trusts that', async () => {
    await publish(new NaiveLog(events(7)));
    await cosigned();
    const next = signer('register.example/log', SIGNATURE_TYPE.ED25519, 9);
    await publish(new NaiveLog(events(9)), next);
    expect((await cosigned([next.key])).before).toBe(7);
  });

  it('does not run twice at once on one memory', async () => {
    await publish(new NaiveLog(events(7)));
    const outcomes = await Promise.allSettled([cosigned(), cosigned()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await cosigned()).before).toBe(7);
  });

  it('fetches the full tile where a partial one is gone', async () => {
    await publish(new NaiveLog(events(300)));
    await cosigned();
    await publish(new NaiveLog(events(520)));
    rmSync(join(files(), 'tile/0/001.p'), { recursive: true, force: true });
    expect((await cosigned()).size).toBe(520);
  });
});
