import { Law } from '#law';
import type { Moment, PageRequest } from '#read-model';
import { Snapshot } from '#snapshot';
import { Findings } from './findings.js';
import { Judgements } from './judgements.js';

/** Returns findings of a register without things, the moments that are judged, and the edit that comes next. */
function register() {
  let position = 1n;
  const judged: bigint[] = [];
  const moments = {
    ofPage: async ({ at }: PageRequest) => ({
      first: 50,
      moment: { position: at?.position ?? position, on: '2026-11-01' },
    }),
  };
  const snapshots = {
    at: async (moment: Moment) => {
      judged.push(moment.position);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return new Snapshot({ moment });
    },
  };
  const recordedLog = { edition: async () => ({ generation: 0, forgotten: 0n }) };
  const judgements = new Judgements(recordedLog as never, snapshots as never, new Law(), {} as never, {} as never);
  const findings = new Findings(judgements, moments as never, {} as never, new Law());
  const edit = () => {
    position += 1n;
  };
  return { findings, judged, edit };
}

async function untilJudging(judged: readonly bigint[]): Promise<void> {
  while (judged.length === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('Those who ask for the findings of the present', () => {
  it('share the judgement after the one under way, whenever they came', async () => {
    const { findings, judged, edit } = register();
    const first = findings.page({});
    await untilJudging(judged);
    const others = [2n, 3n, 4n].map(() => {
      edit();
      return findings.page({});
    });

    await Promise.all([first, ...others]);

    expect(judged).toEqual([1n, 4n]);
  });

  it('are answered as of a position or a time that they name', async () => {
    const { findings, judged, edit } = register();
    const first = findings.page({});
    await untilJudging(judged);
    edit();
    edit();

    await Promise.all([first, findings.page({ at: { position: 2n } })]);

    expect(judged).toEqual([1n, 2n]);
  });
});
