import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Law } from '#law';
import { MovingSnapshot } from '#snapshot';
import { RULES } from '../rules.js';
import { snapshotOf } from '../testing.js';
import { Judge, judgedAgain } from './judge.js';

const ON = '2026-11-25';

describe('A register that is judged again after each edit', () => {
  it('holds no former lists in memory', async () => {
    const { parts } = snapshotOf(ON, {
      processingActivity: [{ id: 'activity-1', title: 'Newsletter', controllers: ['party-1'] }],
      party: [{ id: 'party-1', name: 'Acme', country: 'DE' }],
      engagement: [{ id: 'engagement-1', processor: 'party-1', activities: ['activity-1'] }],
      transfer: [{ id: 'transfer-1', importer: 'party-1', activities: ['activity-1'], jurisdictions: ['ALL'] }],
      jurisdictionProfile: ['ALL', 'EU', 'UK', 'KR', 'JP', 'ZA', 'BR', 'US-CA', 'CH'].map((code) => ({
        id: `profile-${code}`,
        code,
        controllers: [{ party: 'party-1' }],
      })),
    });
    const register = new MovingSnapshot(parts);
    const judge = new Judge(new Law().on(ON), RULES);
    const edited = (title: string) => {
      const of = <T>(list: readonly T[] = []) => list.map((thing) => ({ ...thing }));
      const [activity] = of(parts.processingActivity);
      return {
        ...parts,
        processingActivity: [{ ...activity!, title }],
        engagement: of(parts.engagement),
        transfer: of(parts.transfer),
        jurisdictionProfile: of(parts.jurisdictionProfile),
      };
    };
    const former: WeakRef<object>[] = [];
    for (const title of ['One', 'Two', 'Three', 'Four']) {
      const later = edited(title);
      register.moveTo(later);
      const judged = [...judgedAgain(register, judge, (_, findings) => findings)];
      expect(judged.flat().length).toBeGreaterThan(20);
      former.push(
        ...Object.values(later)
          .filter(Array.isArray)
          .filter((list) => !Object.values(parts).includes(list))
          .map((list) => new WeakRef(list)),
      );
      await new Promise((resume) => setImmediate(resume)); // a WeakRef keeps its object until the turn ends
    }

    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    const held = former.map((list) => list.deref() !== undefined);
    expect(held).toEqual([...former.slice(4).map(() => false), ...former.slice(0, 4).map(() => true)]);
  });
});
