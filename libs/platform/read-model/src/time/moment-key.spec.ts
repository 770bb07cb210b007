import type { AccountRole, GrantScope } from '#kernel';
import type { Decider } from '#ledger';
import { AccessRules } from '../scope/access-rules.js';
import { keyOf } from './moment-key.js';
import type { Moment } from './timeline.js';

/** Slips cover boxes; a regulator reads what was approved of the one and everything of the other. */
const RULES = new AccessRules([
  { decider: { category: 'slip', reviewed: true } as Decider, access: { covered: ({ activities: ids }) => ({ ids }) } },
  {
    decider: { category: 'box' } as Decider,
    access: { covered: () => ({ id: { kind: 'slip', having: [], collect: 'box' } }) },
  },
  { decider: { category: 'note' } as Decider, access: { covered: ({ issuedTo }) => ({ text: issuedTo }) } },
  { decider: { category: 'grant' } as Decider, access: { isForAdministrators: true } },
]);
const THINGS = ['slip', 'box'];

const momentOf = (role: AccountRole, scope: Partial<GrantScope> = {}, more: Partial<Moment> = {}): Moment => ({
  position: 7n,
  on: '2026-01-01',
  edition: { generation: 0, forgotten: 0n },
  readScope: RULES.readScopeOf({ account: role, role, scope: { jurisdictions: [], activities: ['slip-1'], ...scope } }),
  ...more,
});
const keys = (moments: readonly Moment[], kinds?: readonly string[]) =>
  new Set(moments.map((one) => keyOf(one, kinds)));

describe('The key of an answer', () => {
  it('is another one for each thing that an answer depends on', () => {
    const others: Partial<Moment>[] = [
      {},
      { position: 8n },
      { on: '2026-01-02' },
      { edition: { generation: 1, forgotten: 0n } },
      { edition: { generation: 0, forgotten: 1n } },
      { stopped: [{ kind: 'slip', at: 5n, type: 'SlipMade', reason: '' }] },
    ];
    expect(keys(others.map((other) => momentOf('VIEWER', {}, other))).size).toBe(others.length);
    expect(
      keys(
        others.map((other) => momentOf('VIEWER', {}, other)),
        THINGS,
      ).size,
    ).toBe(others.length);
  });

  it('names what is read, not who reads it: roles that see the whole register have one', () => {
    const whole = (['VIEWER', 'EDITOR', 'APPROVER'] as const).map((role) => momentOf(role));
    expect(keys(whole).size).toBe(1);
    expect(keys([...whole, momentOf('ADMINISTRATOR')]).size).toBe(2);
  });

  it('of an answer that is made of some kinds has no part of others', () => {
    const unlimited = { ...momentOf('VIEWER'), readScope: undefined };
    const stopped = [{ kind: 'note', at: 5n, type: 'NoteMade', reason: '' }];
    const whole = [momentOf('VIEWER'), momentOf('ADMINISTRATOR'), unlimited, momentOf('VIEWER', {}, { stopped })];
    expect(keys(whole, THINGS).size).toBe(1);
    expect(keys(whole).size).toBe(4);
  });

  it('of a regulator has what the grant covers, also of kinds by which it covers others', () => {
    const granted = [
      momentOf('VIEWER'),
      momentOf('REGULATOR'),
      momentOf('REGULATOR', { activities: ['slip-2'] }),
      momentOf('REGULATOR', { issuedTo: 'me' }),
      momentOf('REGULATOR', { includesReasons: true }),
    ];
    expect(keys(granted).size).toBe(5);
    expect(keys(granted, ['slip']).size).toBe(3);
    expect(keys(granted, ['box']).size).toBe(3); // its slips decide on boxes; notes and reasons do not
    expect(keys(granted, ['grant']).size).toBe(2);
  });
});
