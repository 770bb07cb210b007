import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { MovingSnapshot } from './moving-snapshot.js';
import type { Activity, SnapshotParts } from './parts.js';
import type { Snapshot } from './snapshot.js';

const MOMENT = { position: 1n, on: '2026-01-01' } as SnapshotParts['moment'];

const at = (ids: readonly string[], titles: ReadonlyMap<string, string>): SnapshotParts => ({
  moment: MOMENT,
  processingActivity: ids.map((id) => activityOf(id, titles.get(id) ?? '')),
});

const KNOWN = new Map<string, Activity>();

/** Returns the same object for the same activity, as a register does that shares what has not changed. */
function activityOf(id: string, title: string): Activity {
  const key = `${id} ${title}`;
  const activity = KNOWN.get(key) ?? ({ id, title } as Activity);
  KNOWN.set(key, activity);
  return activity;
}

/** Gathers all titles, and counts the activities that it looks at. */
class Titles {
  looked = 0;

  in(snapshot: Snapshot): string[] {
    const all = snapshot.gather('processingActivity', 'titles', (activities) => {
      this.looked += activities.length;
      return activities.map(({ id, title }) => `${id} ${title}`);
    });
    return all.flat();
  }
}

const IDS = Array.from({ length: 600 }, (_, i) => createHash('sha1').update(String(i)).digest('hex')).sort();

describe('What is gathered from a register that moves', () => {
  const change = fc.record({ begin: fc.nat(599), length: fc.nat(70), every: fc.nat(8), title: fc.string() });

  it('is what a fresh register gives, after things came, went and changed anywhere', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const titles = new Map<string, string>();
        let ids = IDS;
        const register = new MovingSnapshot(at(ids, titles));
        new Titles().in(register);
        for (const { begin, length, every, title } of changes) {
          const among = IDS.slice(begin, begin + length).filter((_, i) => every === 0 || i % every === 0);
          if (title.length % 3 === 0) ids = ids.filter((id) => !among.includes(id));
          else if (title.length % 3 === 1) ids = [...new Set([...ids, ...among])].sort();
          else for (const id of among) titles.set(id, title);
          register.moveTo(at(ids, titles));
          expect(new Titles().in(register)).toEqual(ids.map((id) => `${id} ${titles.get(id) ?? ''}`));
        }
      }),
    );
  });

  it('is looked at again in some things near the one that has changed, and in no others', () => {
    const titles = new Titles();
    const register = new MovingSnapshot(at(IDS, new Map()));
    titles.in(register);
    expect(titles.looked).toBe(IDS.length);
    titles.looked = 0;
    for (let i = 0; i < 20; i += 1) {
      register.moveTo(at(IDS, new Map([[IDS[i * 30]!, `Changed ${i}`]])));
      titles.in(register);
    }
    expect(titles.looked / 20).toBeLessThan(60);
  });
});
