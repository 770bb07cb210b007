import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Clock } from '#kernel';
import { specificationOf } from '../../ledger/src/testing/testing.js';
import { hashOf, isKeyOf, KEY_PREFIX, makeKey } from './api-key.js';
import { GiveAccess, WithdrawAccess } from './grant.commands.js';
import { ACCESS, accessDecider } from './grant.decider.js';
import type { AccessFact, Grant } from './grant.events.js';
import { accountOf, Grants, stillHolding } from './grants.js';

const { given } = specificationOf(accessDecider);

const viewer: Grant = { id: 'grant-1', account: 'grant-1', role: 'VIEWER', jurisdictions: [], activities: [] };
const regulator: Grant = { ...viewer, id: 'grant-2', role: 'REGULATOR', jurisdictions: ['KR'], until: '2026-12-31' };
const gave = (data: Grant): AccessFact => ({ type: 'AccessGiven', data });

describe('Access', () => {
  it('is given to an account without access', () => {
    given([])
      .when(new GiveAccess(ACCESS, viewer))
      .then([gave(viewer)]);
    expect(given([gave(viewer), gave(regulator)]).state()?.grants).toEqual([viewer, regulator]);
  });

  it('is withdrawn from an account with access', () => {
    const withdrawn: AccessFact = { type: 'AccessWithdrawn', data: { id: 'grant-1' } };
    given([gave(viewer)])
      .when(new WithdrawAccess(ACCESS, { id: 'grant-1' }))
      .then([withdrawn]);
    expect(given([gave(viewer), gave(regulator), withdrawn]).state()?.grants).toEqual([regulator]);
    given([gave(viewer), withdrawn])
      .when(new WithdrawAccess(ACCESS, { id: 'grant-1' }))
      .rejected('NOT_FOUND', 'id');
  });

  it.each<[string, Grant, string]>([
    ['a regulator without a scope', { ...regulator, jurisdictions: [] }, 'jurisdictions'],
    ['a regulator without an end', { ...regulator, until: undefined }, 'until'],
    ['a viewer of one jurisdiction', { ...viewer, jurisdictions: ['KR'] }, 'jurisdictions'],
    ['an editor of one activity', { ...viewer, role: 'EDITOR', activities: ['processingActivity-1'] }, 'jurisdictions'],
    ['a viewer with reasons', { ...viewer, includesReasons: true }, 'includesReasons'],
  ])('is refused to %s', (_, grant, path) => {
    given([]).when(new GiveAccess(ACCESS, grant)).rejected('INVALID', path);
  });

  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['for as long', '2027-12-31', '2027-12-31', true],
    ['without an end', '2027-12-31', undefined, true],
    ['that ends before', '2027-12-31', '2027-12-30', false],
    ['that ends', undefined, '2999-12-31', false],
  ])(
    'of an administrator, with another one %s, is withdrawn only if nothing is lost by it',
    (_, until, othersUntil, isFree) => {
      const administrator: Grant = { ...viewer, role: 'ADMINISTRATOR', ...(until && { until }) };
      const other: Grant = { ...administrator, id: 'grant-2', until: othersUntil };
      const outcome = given([gave(administrator), gave(other)]).when(new WithdrawAccess(ACCESS, { id: 'grant-1' }));
      if (isFree) outcome.then([{ type: 'AccessWithdrawn', data: { id: 'grant-1' } }]);
      else outcome.rejected('LAST_ADMINISTRATOR', 'id');
    },
  );

  it('is not given twice under one id', () => {
    given([gave(viewer)])
      .when(new GiveAccess(ACCESS, viewer))
      .rejected('ALREADY_EXISTS', 'id');
  });

  it('holds on its last day, and no longer', () => {
    expect(stillHolding([viewer, regulator], '2026-12-31')).toEqual([viewer, regulator]);
    expect(stillHolding([viewer, regulator], '2027-01-01')).toEqual([viewer]);
  });
});

describe('While the ledger is known to be away', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('the grants that were last read count, and no request waits for it', async () => {
    const ledger = { trouble: undefined as object | undefined, read: async () => [] as unknown[] };
    const grants = new Grants(ledger as never, new Clock(), undefined as never, undefined as never);
    await grants.list();
    ledger.read = () => new Promise(() => {}); // no answer
    ledger.trouble = { why: 'Nothing listens at this address.' };
    expect(await Promise.race([grants.list(), setImmediate('it waits')])).toEqual([]);
  });
});

describe('An API key', () => {
  it('is 256 random bits behind a prefix by which it is recognised', () => {
    const key = makeKey();
    expect(key.startsWith(KEY_PREFIX)).toBe(true);
    expect(Buffer.from(key.slice(KEY_PREFIX.length), 'base64url')).toHaveLength(32);
    expect(makeKey()).not.toBe(key);
  });

  it('is recognised by its whole hash, which has a fixed length', () => {
    const [key, other] = [makeKey(), makeKey()];
    expect(hashOf(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(isKeyOf(hashOf(key), hashOf(key))).toBe(true);
    expect(isKeyOf(hashOf(other), hashOf(key))).toBe(false);
    expect(isKeyOf(hashOf(`${key}x`), hashOf(key))).toBe(false);
  });
});

describe('An account', () => {
  it('is the same for the same subject of the same issuer, and reveals neither', () => {
    const account = accountOf('https://id.example', 'ada@example.org');
    expect(account).toBe(accountOf('https://id.example', 'ada@example.org'));
    expect(account).not.toBe(accountOf('https://id2.example', 'ada@example.org'));
    expect(account).toMatch(/^account-[0-9a-f-]{36}$/);
  });
});
