import { type LifeEvent, type Lived, lifeOf } from './lifetime';

const event = (type: string, effectiveOn: string, more: Partial<LifeEvent> = {}): LifeEvent => ({
  type,
  effectiveOn,
  annulledAt: null,
  recordedAt: '2021-01-01T00:00:00Z',
  ...more,
});
const ground = (more: Partial<Lived['grounds'][number]>): Lived['grounds'][number] => ({
  key: 'shield', code: 'EU.ADEQ', law: 'EU', since: '2018-06-01', until: null, recognitionLostOn: null, instrument: null, ...more,
}); // biome-ignore format: a fact reads as one line
const lived = (more: Partial<Lived> = {}): Lived => ({
  countries: ['US'], grounds: [], checks: [], assessments: [], impairments: [], priorAuthorisations: [], ...more,
}); // biome-ignore format: a fact reads as one line
const SHIELD = { ground: 'EU.ADEQ', countries: ['US'], from: '2016-07-12', to: '2020-07-16' };
const registered = event('TransferRegistered', '2018-06-01');
const laneOf = (kind: string, life: ReturnType<typeof lifeOf>) => life.lanes.find((lane) => lane.kind === kind);

describe('The life of a transfer', () => {
  it('goes from its registration to its end', () => {
    const life = lifeOf(lived(), [registered, event('TransferEnded', '2024-01-01')], []);
    expect(laneOf('exists', life)!.bars).toEqual([{ from: '2018-06-01', to: '2024-01-01', tone: 'EXISTS' }]);
  });

  it('shows each suspension, the last one open if it was not resumed', () => {
    const life = lifeOf(
      lived(),
      [
        registered,
        event('TransferSuspended', '2020-08-20'),
        event('TransferResumed', '2021-10-02'),
        event('TransferSuspended', '2024-01-01'),
      ],
      [],
    );
    expect(laneOf('suspended', life)!.bars).toEqual([
      { from: '2020-08-20', to: '2021-10-02', tone: 'SUSPENDED' },
      { from: '2024-01-01', tone: 'SUSPENDED' },
    ]);
  });

  it('leaves out what was annulled', () => {
    const life = lifeOf(
      lived(),
      [registered, event('TransferSuspended', '2020-08-20', { annulledAt: '2021-01-01T00:00:00Z' })],
      [],
    );
    expect(laneOf('suspended', life)).toBeUndefined();
  });

  it('shows when the recognition behind a ground fell while it was still relied on', () => {
    const life = lifeOf(lived({ grounds: [ground({ until: '2021-10-01' })] }), [registered], [SHIELD]);
    expect(laneOf('ground', life)!.bars).toEqual([
      { from: '2018-06-01', to: '2020-07-16', tone: 'HOLDS' },
      { from: '2020-07-16', to: '2021-10-01', tone: 'FELL' },
    ]);
    expect(life.events.filter(({ on }) => on === '2020-07-16')).toEqual([
      { on: '2020-07-16', what: 'groundFell', subject: 'shield' },
    ]);
  });

  it('goes on without a break where one recognition takes over from another', () => {
    const bridge = [
      { ...SHIELD, from: '2023-10-12', to: '2026-02-05' },
      { ...SHIELD, from: '2026-02-05', to: null },
    ];
    const life = lifeOf(lived({ grounds: [ground({ since: '2024-01-01' })] }), [registered], bridge);
    expect(laneOf('ground', life)!.bars).toEqual([{ from: '2024-01-01', tone: 'HOLDS' }]);
  });

  it('takes the loss that the organisation recorded', () => {
    const life = lifeOf(lived({ grounds: [ground({ recognitionLostOn: '2022-02-02' })] }), [registered], []);
    expect(laneOf('ground', life)!.bars.map(({ tone }) => tone)).toEqual(['HOLDS', 'FELL']);
  });

  it('lists all events by date', () => {
    const life = lifeOf(
      lived({ checks: [{ on: '2020-05-01' }], impairments: [{ foundOn: '2019-01-01', respondedOn: '2019-02-01' }] }),
      [registered],
      [],
    );
    expect(life.events.map(({ what }) => what)).toEqual(['registered', 'impairment', 'response', 'check']);
  });
});
