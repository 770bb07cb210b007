import { contentRevision } from '#processing-activities';
import { snapshotOf } from '../../../../compliance/findings/src/testing.js';
import { letters } from '../testing.js';
import { byRow, changedSince, outdatedOf } from './outdated.js';

const NOW = '2026-11-24';
const version = (state: object, from: string, to = '9999-12-31', more: object = {}) =>
  ({ state, from, to, since: 1n, ...more }) as never;
const register = snapshotOf(NOW, {
  processingActivity: [letters],
  transfer: [{ id: 'transfer-1', importer: 'party-cloud', countries: ['US'], dataItems: ['names'] }],
} as never);
const [activity] = register.activities as [(typeof register.activities)[number]];
const [transfer] = register.transfers as [(typeof register.transfers)[number]];

describe('An assessment of an activity', () => {
  const assessed = { ...activity, securityMeasures: ['A guard'], title: 'Post', department: 'Mail' };
  const dpia = { key: 'dpia', kind: 'DPIA', ofRevision: contentRevision(assessed), outdatedSince: '2025-02-01' };
  const outdated = (row: object, ...versions: never[]) =>
    outdatedOf({ ...activity, assessments: [row] } as never, versions);

  it('is outdated because of the content that has changed since, not because of titles or of who answers', () => {
    expect(outdated(dpia, version(assessed, '2024-01-01', '2025-02-01'), version(activity, '2025-02-01'))).toEqual(
      new Map([
        [
          'dpia',
          {
            since: '2025-02-01',
            fields: [{ path: 'securityMeasures', before: ['A guard'], after: ['Doors are locked'] }],
          },
        ],
      ]),
    );
  });

  it('has no fields if the register does not hold what was assessed, and is left out if it is up to date', () => {
    expect(outdated(dpia, version(activity, '2025-02-01')).get('dpia')).toEqual({ since: '2025-02-01' });
    expect(outdated({ ...dpia, outdatedSince: undefined }, version(assessed, '2024-01-01')).size).toBe(0);
  });
});

describe('An assessment of a transfer', () => {
  const tia = { key: 'tia', on: '2025-06-01' };
  const before = { ...transfer, countries: ['CA'], name: 'Former name' };
  const outdated = (row: object, ...versions: never[]) =>
    changedSince({ ...transfer, assessments: [row] } as never, versions, NOW).get('tia');

  it('is compared with the transfer on its date, as it is known now', () => {
    const versions = [
      version({ ...transfer, countries: ['BR'] }, '2024-01-01', '2026-01-01', { until: 9n }),
      version(before, '2024-01-01', '2026-01-01'),
      version(transfer, '2026-01-01'),
    ];
    expect(outdated(tia, ...versions)).toEqual({
      since: '2026-01-01',
      fields: [{ path: 'countries', before: ['CA'], after: ['US'] }],
    });
  });

  it.each([
    ['without a date', { key: 'tia' }, before],
    ['older than the transfer', { key: 'tia', on: '2023-01-01' }, before],
    ['of the same transfer under another name', tia, { ...transfer, name: 'Former name', assessments: [tia] }],
  ])('is not compared, or not outdated: %s', (_, row, state) => {
    expect(outdated(row, version(state, '2024-01-01', '2026-01-01'), version(transfer, '2026-01-01'))).toBeUndefined();
  });
});

describe('The changes of a record', () => {
  it('are told row by row, with what differs in each', () => {
    const change = (path: string, before?: unknown, after?: unknown) => ({ path, before, after });
    const fields = [
      change('countries', ['CA'], ['US']),
      change('grounds.scc.until', undefined, '2022-12-27'),
      change('grounds.scc.instrument.version', '2010/87', '2021/914'),
      change('grounds.dpf.code', undefined, 'EU.ADEQ'),
      change('refusal.method', 'By mail', undefined),
    ];
    expect(byRow(fields)).toEqual([
      change('countries', ['CA'], ['US']),
      change(
        'grounds.scc',
        { instrument: { version: '2010/87' } },
        { until: '2022-12-27', instrument: { version: '2021/914' } },
      ),
      change('grounds.dpf', undefined, { code: 'EU.ADEQ' }),
      change('refusal.method', 'By mail', undefined),
    ]);
  });
});
