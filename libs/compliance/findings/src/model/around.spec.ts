import { snapshotOf } from '../testing.js';
import { countsAround, thingsAround } from './around.js';

const snapshot = snapshotOf('2026-11-26', {
  party: [{ id: 'party-host' }, { id: 'party-other' }],
  processingActivity: [{ id: 'processingActivity-pay' }, { id: 'processingActivity-mail' }],
  engagement: [
    { id: 'engagement-pay', processor: 'party-host', activities: ['processingActivity-pay'] },
    { id: 'engagement-mail', processor: 'party-other', activities: ['processingActivity-mail'] },
  ],
  transfer: [
    { id: 'transfer-pay', importer: 'party-host', activities: ['processingActivity-pay'] },
    { id: 'transfer-mail', importer: 'party-other', activities: ['processingActivity-mail'] },
    { id: 'transfer-all', importer: 'party-other', jurisdictions: ['ALL'] },
  ],
});

describe('What belongs to', () => {
  it.each([
    ['an activity', 'processingActivity-pay', ['engagement-pay', 'transfer-pay', 'transfer-all']],
    ['a party', 'party-host', ['engagement-pay', 'transfer-pay']],
    ['a transfer', 'transfer-pay', []],
  ])('%s', (_kind, id, belonging) => expect([...thingsAround(id, snapshot)]).toEqual([id, ...belonging]));
});

it('counts the findings around each of the things, also of those that belong to several, and none of others', () => {
  const found = ['processingActivity-pay', 'transfer-all', 'transfer-all', 'transfer-mail', 'party-other'].map((id) => [
    { subject: { id } },
  ]);
  const ids = ['processingActivity-mail', 'processingActivity-pay', 'party-host'];
  expect(countsAround(ids, found, snapshot)).toEqual([
    { value: 'processingActivity-mail', count: 3 },
    { value: 'processingActivity-pay', count: 3 },
    { value: 'party-host', count: 0 },
  ]);
});
