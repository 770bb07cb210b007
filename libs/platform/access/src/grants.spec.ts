import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { ANYONE, type Caller, Callers, Clock, type RejectionCode } from '#kernel';
import type { CommandMeta } from '#ledger';
import { specificationOf } from '../../ledger/src/testing/testing.js';
import { hashOf, isKeyOf, KEY_PREFIX, makeKey } from './api-key.js';
import { ChangeAccess, GiveAccess, HandOverAccess, WithdrawAccess } from './grant.commands.js';
import { ACCESS, accessDecider } from './grant.decider.js';
import type { AccessFact, Grant } from './grant.events.js';
import { accountOf, callerOf, Grants, type NewGrant } from './grants.js';
import { holding } from './holding.js';

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
    ['a viewer of one department', { ...viewer, departments: ['HR'] }, 'departments'],
    ['a regulator of one controller', { ...regulator, controllers: ['party-1'] }, 'controllers'],
    ['a directory without a key', { ...viewer, role: 'PROVISIONER' }, 'role'],
    ['an administrator of one department', { ...viewer, role: 'ADMINISTRATOR', departments: ['HR'] }, 'departments'],
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

  it('is changed in its name, its limits and its last day, and what is left out of them is taken away', () => {
    const editor: Grant = { ...viewer, role: 'EDITOR', label: 'import', until: '2026-12-31', keyHash: 'f00' };
    const terms = { id: 'grant-1', label: 'payroll', departments: ['HR'] };
    const changed: AccessFact = { type: 'AccessChanged', data: terms };
    given([gave(editor)])
      .when(new ChangeAccess(ACCESS, terms))
      .then([changed]);
    const { until: _, ...kept } = editor;
    expect(given([gave(editor), changed]).state()?.grants).toEqual([{ ...kept, ...terms }]);
    given([gave(editor), changed])
      .when(new ChangeAccess(ACCESS, terms))
      .then([]);
  });

  it.each<[string, Grant, object, RejectionCode, string]>([
    ['that is not there', viewer, { id: 'grant-9' }, 'NOT_FOUND', 'id'],
    ['of a viewer by a department', viewer, { id: 'grant-1', departments: ['HR'] }, 'INVALID', 'departments'],
    ['of a regulator without its end', regulator, { id: 'grant-2' }, 'INVALID', 'until'],
    [
      'of the last administrator to an end',
      { ...viewer, role: 'ADMINISTRATOR' },
      { id: 'grant-1', until: '2030-01-01' },
      'LAST_ADMINISTRATOR',
      'until',
    ],
  ])('is not changed %s', (_, grant, terms, code, path) => {
    given([gave(grant)])
      .when(new ChangeAccess(ACCESS, terms as { id: string }))
      .rejected(code, path);
  });

  it('by a key is handed over once, and by an account not at all', () => {
    const pipeline: Grant = { ...viewer, keyHash: 'f00' };
    const handedOver: AccessFact = { type: 'AccessHandedOver', data: { id: 'grant-1' } };
    const handOver = new HandOverAccess(ACCESS, { id: 'grant-1' });
    given([gave(pipeline)])
      .when(handOver)
      .then([handedOver]);
    given([gave(pipeline), handedOver])
      .when(handOver)
      .then([]);
    expect(given([gave(pipeline), handedOver]).state()?.grants).toEqual([{ ...pipeline, isHandedOver: true }]);
    given([gave(viewer)])
      .when(handOver)
      .rejected('INVALID', 'id');
    given([]).when(handOver).rejected('NOT_FOUND', 'id');
  });

  it('by a key that was handed over is that of another administrator, and by one that rests on somebody is not', () => {
    const administrator: Grant = { ...viewer, role: 'ADMINISTRATOR' };
    const key: Grant = { ...administrator, id: 'grant-key', account: 'grant-key', keyHash: 'f00' };
    const withdraw = new WithdrawAccess(ACCESS, { id: 'grant-1', resting: ['grant-key'] });
    given([gave(administrator), gave(key)])
      .when(withdraw)
      .rejected('LAST_ADMINISTRATOR', 'id');
    given([gave(administrator), gave(key), { type: 'AccessHandedOver', data: { id: 'grant-key' } }])
      .when(withdraw)
      .then([{ type: 'AccessWithdrawn', data: { id: 'grant-1' } }]);
  });

  it('is not limited in one role while its account has another one', () => {
    const approver: Grant = { ...viewer, role: 'APPROVER' };
    const editor: Grant = { ...viewer, id: 'grant-2', role: 'EDITOR', departments: ['HR'] };
    given([gave(approver)])
      .when(new GiveAccess(ACCESS, editor))
      .rejected('INVALID', 'role');
    given([gave(approver), gave({ ...editor, departments: [] })])
      .when(new ChangeAccess(ACCESS, { id: 'grant-2', departments: ['HR'] }))
      .rejected('INVALID', 'role');
  });

  it('is limited only if every grant of the widest role is, and each limit stands for itself', () => {
    const editor: Grant = { ...viewer, role: 'EDITOR' };
    const [hr, a] = [
      { ...editor, departments: ['HR'] },
      { ...editor, controllers: ['party-a'] },
    ];
    expect(callerOf([viewer, hr, a])?.limits).toEqual([
      { departments: ['HR'], controllers: [] },
      { departments: [], controllers: ['party-a'] },
    ]);
    for (const free of [[editor], [hr, editor], [viewer]]) expect(callerOf(free)).not.toHaveProperty('limits');
  });

  it('is not given twice under one id', () => {
    given([gave(viewer)])
      .when(new GiveAccess(ACCESS, viewer))
      .rejected('ALREADY_EXISTS', 'id');
  });

  it('holds on its last day, and no longer', () => {
    expect(holding([viewer, regulator], '2026-12-31')).toEqual([viewer, regulator]);
    expect(holding([viewer, regulator], '2027-01-01')).toEqual([viewer]);
  });
});

describe('While the ledger is known to be away', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('the grants that were last read count, and no request waits for it', async () => {
    const ledger = { trouble: undefined as object | undefined, read: async () => [] as unknown[] };
    const grants = new Grants(ledger as never, new Clock(), undefined as never, undefined as never, new Callers());
    await grants.list();
    ledger.read = () => new Promise(() => {}); // no answer
    ledger.trouble = { why: 'Nothing listens at this address.' };
    expect(await Promise.race([grants.list(), setImmediate('it waits')])).toEqual([]);
  });
});

describe('A change of access', () => {
  it('counts from the next request, also if a look at the ledger began before it and ends after it', async () => {
    const given = { ...viewer, account: 'account-ada' };
    const metadata = { commandId: '', actor: 'a', effectiveOn: '2024-01-01', schema: 1, index: 0, count: 1 };
    const event = (type: string, data: object, position: bigint) =>
      ({
        type,
        data,
        metadata,
        position,
        id: String(position),
        stream: ACCESS,
        revision: position,
        recordedAt: '',
      }) as const;
    const events: object[] = [event('AccessGiven', given, 1n)];
    let open = () => {};
    let gate: Promise<void> | undefined;
    const ledger = {
      read: async () => {
        const read = [...events];
        await gate;
        return read;
      },
    };
    let slow: Promise<unknown> | undefined;
    const bus = {
      execute: async () => {
        gate = new Promise((resolve) => {
          open = resolve;
        });
        slow = grants.list();
        gate = undefined;
        events.push(event('AccessWithdrawn', { id: given.id }, 2n));
        return {};
      },
    };
    const grants: Grants = new Grants(ledger as never, new Clock(), bus as never, undefined as never, new Callers());
    expect(await grants.ofAccount('account-ada')).toBeDefined();

    await grants.withdraw(given.id);
    expect(await grants.ofAccount('account-ada')).toBeUndefined();
    open();
    await slow;
    expect(await grants.ofAccount('account-ada')).toBeUndefined();
  });
});

describe('The first access that anybody is given', () => {
  const TODAY = '2026-03-01';
  const administrator: Grant = { ...viewer, role: 'ADMINISTRATOR' };
  const someone: Caller = { account: 'account-1', role: 'ADMINISTRATOR' }; // by a token: no grant says so
  /** Returns what gives access to a register whose grants are these, and what it has recorded. */
  const giving = (given: readonly Grant[], caller: Caller) => {
    const recorded: object[] = [];
    const events = given.map((data, at) => ({
      ...gave(data),
      ...{ id: data.id, stream: ACCESS, revision: BigInt(at), position: BigInt(at) },
      metadata: { effectiveOn: '2026-01-01' },
    }));
    const ledger = { read: async () => events, mark: async () => {} };
    const bus = { execute: async (command: GiveAccess) => recorded.push(command.data) };
    const clock = { today: () => TODAY };
    const grants = new Grants(ledger as never, clock as never, bus as never, undefined as never, new Callers(caller));
    return { grants, recorded };
  };

  it.each<[string, NewGrant, CommandMeta, string]>([
    ['of a viewer', { role: 'VIEWER' }, {}, 'role'],
    ['of the directory', { role: 'PROVISIONER' }, {}, 'role'],
    ['of a regulator', { role: 'REGULATOR', jurisdictions: ['KR'], until: '2027-12-31' }, {}, 'role'],
    ['of an administrator whose last day is past', { role: 'ADMINISTRATOR', until: '2026-02-28' }, {}, 'until'],
    ['of an administrator later on', { role: 'ADMINISTRATOR' }, { effectiveOn: '2026-03-02' }, 'meta.effectiveOn'],
  ])('is not that %s: from then on nobody could get in', async (_, grant, meta, path) => {
    const { grants, recorded } = giving([], ANYONE);
    for (const refused of [grants.createKey(grant, meta), grants.giveTo('https://id.example', 'ada', grant, meta)])
      await expect(refused).rejects.toMatchObject({
        code: 'INVALID',
        path,
        message: expect.stringMatching(/administrator first.*regesta key create --role administrator.*console/),
      });
    expect(recorded).toEqual([]);
  });

  it.each<[string, readonly Grant[], Caller, NewGrant]>([
    ['an administrator', [], ANYONE, { role: 'ADMINISTRATOR' }],
    ['an administrator until a day', [], ANYONE, { role: 'ADMINISTRATOR', until: TODAY }],
    ['an administrator where others have access already', [viewer], ANYONE, { role: 'ADMINISTRATOR' }],
    ['a viewer after an administrator', [administrator], ANYONE, { role: 'VIEWER' }],
    ['a viewer, by an administrator whose token says so', [], someone, { role: 'VIEWER' }],
  ])('is that of %s', async (_, given, caller, grant) => {
    const { grants, recorded } = giving(given, caller);
    await grants.createKey(grant);
    expect(recorded).toEqual([expect.objectContaining({ role: grant.role })]);
  });

  it('is not that of a viewer either once the last administrator has ended', async () => {
    const { grants } = giving([{ ...administrator, until: '2026-02-28' }], ANYONE);
    await expect(grants.createKey({ role: 'VIEWER' })).rejects.toMatchObject({ code: 'INVALID', path: 'role' });
  });
});

describe('A key that somebody has made', () => {
  const ada: Caller = { account: 'account-ada', role: 'ADMINISTRATOR' };
  const adas: Caller = { account: 'grant-key', role: 'ADMINISTRATOR' };
  const bo: Caller = { account: 'account-bo', role: 'ADMINISTRATOR' };
  const operator: Caller = { account: 'grant-operator', role: 'ADMINISTRATOR' };

  /** Returns what a caller does with a grant of Ada, her key, a key made with that, and a key of the machine. */
  const as = (caller: Caller) => {
    const recorded: object[] = [];
    const gives: [string, Partial<Grant>][] = [
      [ANYONE.account, { id: 'grant-operator', account: 'grant-operator', keyHash: 'f00' }],
      ['grant-operator', { id: 'grant-ada', account: 'account-ada' }],
      ['account-ada', { id: 'grant-key', account: 'grant-key', keyHash: 'f00' }],
      ['grant-key', { id: 'grant-second', account: 'grant-second', keyHash: 'f00' }],
      ['grant-operator', { id: 'grant-third', account: 'grant-third', keyHash: 'f00' }],
    ];
    const events = gives.map(([actor, data], at) => ({
      ...gave({ ...viewer, role: 'ADMINISTRATOR', ...data }),
      ...{ id: data.id, stream: ACCESS, revision: BigInt(at), position: BigInt(at) },
      metadata: { actor, effectiveOn: '2026-01-01' },
    }));
    const ledger = { read: async () => events, mark: async () => {} };
    const bus = { execute: async (command: HandOverAccess) => recorded.push(command.data) };
    const grants = new Grants(ledger as never, new Clock(), bus as never, undefined as never, new Callers(caller));
    return { grants, recorded };
  };

  it.each<[string, Caller, string]>([
    ['a key that another one made', bo, 'grant-key'],
    ['a key that was made with another’s key', bo, 'grant-second'],
    ['a key that another one made, by a key of the machine', operator, 'grant-second'],
    ['a key that was made with a key, by another person', ada, 'grant-third'],
    ['any key, on the machine of the register', ANYONE, 'grant-third'],
  ])('is handed over by an administrator: %s', async (_, caller, id) => {
    const { grants, recorded } = as(caller);
    await grants.handOver(id);
    expect(recorded).toEqual([{ id }]);
  });

  it.each<[string, Caller, string]>([
    ['its maker', ada, 'grant-key'],
    ['the maker of the key with which it was made', ada, 'grant-second'],
    ['itself', adas, 'grant-key'],
    ['the key with which it was made', adas, 'grant-second'],
    ['a key of the machine with which it was made', operator, 'grant-third'],
  ])('is not handed over by %s, which would keep it by that', async (_, caller, id) => {
    const { grants, recorded } = as(caller);
    await expect(grants.handOver(id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(recorded).toEqual([]);
  });

  it('is handed over from the day on which that is recorded', async () => {
    const handed = as(bo).grants.handOver('grant-key', { effectiveOn: '2026-01-01' });
    await expect(handed).rejects.toMatchObject({ code: 'INVALID', path: 'meta.effectiveOn' });
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
