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

/** Lists all titles, and counts the activities that it looks at. */
class Titles {
  looked = 0;

  in(snapshot: Snapshot): readonly string[] {
    return snapshot.derive('titles', (register) =>
      register.activities.map(({ id }) =>
        register.entry('title', id, (whole) => {
          this.looked += 1;
          return `${id} ${whole.activity(id)!.title}`;
        }),
      ),
    );
  }
}

const IDS = Array.from({ length: 600 }, (_, i) => createHash('sha1').update(String(i)).digest('hex')).sort();

describe('What is derived from a register that moves', () => {
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

  it('is looked at again in the thing that has changed, and in no other', () => {
    const titles = new Titles();
    const register = new MovingSnapshot(at(IDS, new Map()));
    titles.in(register);
    expect(titles.looked).toBe(IDS.length);
    titles.looked = 0;
    for (let i = 0; i < 20; i += 1) {
      register.moveTo(at(IDS, new Map([[IDS[i * 30]!, `Changed ${i}`]])));
      titles.in(register);
    }
    expect(titles.looked).toBe(39); // each but the first also takes back the change before
  });
});
