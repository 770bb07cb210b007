import type { FindingWork } from '#finding-work';
import type { Moment } from '#read-model';
import type { Judgements } from './judgements.js';
import { Work } from './work.js';

const ID = 'finding-EU.ART37:party-1:officers';
const ACCEPTED = { by: 'a', since: '2026-01-01', until: '2026-12-31', reason: 'It is on its way.' };

/** Work on a finding that is there today, and the answers to what was found on the days before. */
function workOn(finding: string) {
  let edition: Moment['edition'] = { generation: 0, forgotten: 0n };
  const found = new Set([finding]);
  const judged: string[] = [];
  const judgements = {
    at: async () => [{ id: finding }],
    ahead: async ({ on }: Moment) => {
      judged.push(on);
      return { findings: [...found].map((id) => ({ id })), next: undefined };
    },
  };
  const things = { all: async () => [{ id: finding, acceptance: ACCEPTED, comments: [] } as unknown as FindingWork] };
  const nextDates = {
    positionAtEndOf: async () => 1n,
    recordedAfter: async (day: string) => (day < '2026-01-05' ? '2026-01-05' : undefined),
  };
  const work = new Work(judgements as unknown as Judgements, things as never, nextDates as never);
  const isAccepted = async (position: bigint) => {
    const at = await work.at({ position, on: '2026-01-10', edition });
    return at.get(finding)?.acceptance !== undefined;
  };
  const change = (next: Partial<Moment['edition']>) => {
    edition = { ...edition, ...next };
  };
  return { isAccepted, judged, found, change };
}

describe('The work on a finding', () => {
  it('judges each day on which something changed once, whatever is recorded later', async () => {
    const { isAccepted, judged } = workOn(ID);
    expect([await isAccepted(2n), await isAccepted(3n), await isAccepted(3n)]).toEqual([true, true, true]);
    expect(judged).toEqual(['2026-01-01', '2026-01-05']);
  });

  it.each([
    ['a person was forgotten', { forgotten: 1n }],
    ['read models that were built again have taken over', { generation: 1 }],
  ])('looks at these days again once %s: what was found then can be otherwise', async (_, edition) => {
    const { isAccepted, found, change } = workOn(ID);
    expect(await isAccepted(2n)).toBe(true);
    found.clear();
    change(edition);
    expect(await isAccepted(2n)).toBe(false);
  });
});
