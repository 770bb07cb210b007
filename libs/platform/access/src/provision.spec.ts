import type { RecordedEvent } from '#ledger';
import { specificationOf } from '../../ledger/src/testing/testing.js';
import { ProvisionAccess } from './grant.commands.js';
import { ACCESS, accessDecider } from './grant.decider.js';
import type { AccessFact, Entitlement, Grant } from './grant.events.js';
import { heldBy } from './leaving.js';

const { given } = specificationOf(accessDecider);

const grant = (id: string, account: string, more: Partial<Grant> = {}): Grant => ({
  ...{ id, account, role: 'EDITOR', jurisdictions: [], activities: [] },
  ...more,
});
const gave = (data: Grant): AccessFact => ({ type: 'AccessGiven', data });
const withdrew = (id: string): AccessFact => ({ type: 'AccessWithdrawn', data: { id } });
const says = (...users: Entitlement[]) => new ProvisionAccess(ACCESS, { users, ends: [] });

const ada: Entitlement = {
  user: 'user-ada',
  account: 'account-ada',
  role: 'EDITOR',
  label: 'Privacy',
  grant: 'grant-new',
};
const held = grant('grant-ada', 'account-ada', { user: 'user-ada', label: 'Privacy' });
const administrator = grant('grant-admin', 'account-admin', { role: 'ADMINISTRATOR', user: 'user-admin' });

describe('What the directory says of a user', () => {
  it('gives a grant that names the user', () => {
    given([])
      .when(says(ada))
      .then([gave({ ...held, id: 'grant-new' })]);
  });

  it('records nothing if it is so already, also if the label was changed', () => {
    given([gave({ ...held, label: 'HR' })])
      .when(says(ada))
      .then([]);
    given([])
      .when(says({ ...ada, role: undefined }))
      .then([]);
  });

  it('puts another grant in the place of one with another role, with the limits that it may have', () => {
    const limited = { ...held, departments: ['HR'], until: '2026-12-31' };
    given([gave(limited)])
      .when(says({ ...ada, role: 'APPROVER' }))
      .then([withdrew('grant-ada'), gave({ ...limited, id: 'grant-new', role: 'APPROVER' })]);
    const { departments: _, ...kept } = limited;
    given([gave(limited)])
      .when(says({ ...ada, role: 'VIEWER' }))
      .then([withdrew('grant-ada'), gave({ ...kept, id: 'grant-new', role: 'VIEWER' })]);
  });

  it('follows the subject by which the user signs in', () => {
    given([gave(held)])
      .when(says({ ...ada, account: 'account-other' }))
      .then([withdrew('grant-ada'), gave({ ...held, id: 'grant-new', account: 'account-other' })]);
    given([gave(held)])
      .when(says({ ...ada, account: undefined }))
      .then([withdrew('grant-ada')]);
  });

  it('ends its own grant, and no other, if the groups give no role any more', () => {
    given([gave(held), gave(grant('grant-2', 'account-ada'))])
      .when(says({ ...ada, role: undefined }))
      .then([withdrew('grant-ada')]);
  });

  it('ends what those who have left hold', () => {
    given([gave(held), gave(grant('grant-key', 'grant-key', { keyHash: 'f00' })), gave(administrator)])
      .when(
        new ProvisionAccess(ACCESS, { users: [{ ...ada, role: undefined }], ends: ['grant-ada', 'grant-key', 'x'] }),
      )
      .then([withdrew('grant-ada'), withdrew('grant-key')]);
  });

  it('leaves the last administrator, and changes nothing then', () => {
    const gone: Entitlement = { user: 'user-admin', account: 'account-admin', grant: 'grant-x' };
    given([gave(administrator), gave(held)])
      .when(says(ada, gone))
      .rejected('LAST_ADMINISTRATOR', 'id');
    given([gave(administrator)])
      .when(says({ ...gone, role: 'EDITOR' }))
      .rejected('LAST_ADMINISTRATOR', 'id');
    const key = grant('grant-key', 'grant-key', { keyHash: 'f00', role: 'ADMINISTRATOR' });
    given([gave(administrator), gave(key)])
      .when(new ProvisionAccess(ACCESS, { users: [gone], ends: ['grant-key'] }))
      .rejected('LAST_ADMINISTRATOR', 'id');
  });

  it('does not leave the register to a key that rests on the administrator who goes', () => {
    const key = grant('grant-key', 'grant-key', { keyHash: 'f00', role: 'ADMINISTRATOR' });
    const demoted: Entitlement = { user: 'user-admin', account: 'account-admin', role: 'EDITOR', grant: 'grant-x' };
    const command = new ProvisionAccess(ACCESS, { users: [demoted], ends: [], resting: ['grant-key'] });
    given([gave(administrator), gave(key)])
      .when(command)
      .rejected('LAST_ADMINISTRATOR', 'id');
    const another = grant('grant-2', 'account-2', { role: 'ADMINISTRATOR' });
    given([gave(administrator), gave(key), gave(another)])
      .when(command)
      .then([
        withdrew('grant-admin'),
        gave({ ...held, id: 'grant-x', account: 'account-admin', user: 'user-admin', label: undefined }),
      ]);
  });

  it('puts one administrator in the place of another at once', () => {
    const gone: Entitlement = { user: 'user-admin', account: 'account-admin', grant: 'grant-x' };
    const next = { ...ada, role: 'ADMINISTRATOR' } as const;
    given([gave(administrator)])
      .when(says(gone, next))
      .then([withdrew('grant-admin'), gave({ ...held, id: 'grant-new', role: 'ADMINISTRATOR' })]);
  });
});

describe('What somebody who has left holds', () => {
  const KEEPS = 'grant-directory';
  const TODAY = '2026-03-01';
  let position = 0n;
  const event = (fact: AccessFact, actor = 'anonymous', effectiveOn = '2026-01-01'): RecordedEvent => {
    position += 1n;
    const metadata = { commandId: '', actor, effectiveOn, schema: 1, index: 0, count: 1 };
    return { ...fact, id: String(position), position, revision: position, stream: ACCESS, recordedAt: '', metadata };
  };
  const key = (id: string, role: Grant['role'] = 'EDITOR') => gave(grant(id, id, { keyHash: 'f00', role }));
  const leaver = { user: 'user-ada', account: 'account-ada' };
  const of = (...events: RecordedEvent[]) => heldBy(events, [leaver], KEEPS, TODAY);

  it('is what the directory and people gave to the account', () => {
    const { accounts, grants } = of(
      event(gave(held)),
      event(gave(grant('grant-2', 'account-ada'))),
      event(key('other')),
    );
    expect(accounts).toEqual(['account-ada']);
    expect(grants).toEqual([
      { id: 'grant-ada', from: TODAY },
      { id: 'grant-2', from: TODAY },
    ]);
  });

  it('are the keys that they made, and those that were made with these, but not the key of the directory', () => {
    const { accounts, grants } = of(
      event(key(KEEPS, 'PROVISIONER'), 'account-ada'),
      event(key('grant-second'), 'grant-first'),
      event(key('grant-first', 'ADMINISTRATOR'), 'account-ada'),
      event(key('grant-of-another'), 'account-bo'),
      event(gave(grant('grant-cy', 'account-cy', { user: 'user-cy' })), KEEPS),
    );
    expect(accounts.toSorted()).toEqual(['account-ada', 'grant-first', 'grant-second']);
    expect(grants.map(({ id }) => id).toSorted()).toEqual(['grant-first', 'grant-second']);
  });

  it('is nothing that was handed over, nor what was made with that', () => {
    const { accounts, grants } = of(
      event(gave(held)),
      event(key('grant-pipeline', 'ADMINISTRATOR'), 'account-ada'),
      event(key('grant-second'), 'grant-pipeline'),
      event({ type: 'AccessHandedOver', data: { id: 'grant-pipeline' } }, 'account-bo'),
    );
    expect(accounts).toEqual(['account-ada']);
    expect(grants).toEqual([{ id: 'grant-ada', from: TODAY }]);
  });

  it('is known by the user too, also if the directory has forgotten the subject', () => {
    expect(heldBy([event(gave(held))], [{ user: 'user-ada' }], KEEPS, TODAY).grants).toEqual([
      { id: 'grant-ada', from: TODAY },
    ]);
  });

  it('has what begins later, and nothing that has ended', () => {
    expect(
      of(
        event(gave(grant('grant-2', 'account-ada')), 'anonymous', '2026-04-01'),
        event(gave(grant('grant-3', 'account-ada'))),
        event(withdrew('grant-3'), 'anonymous', '2026-02-01'),
      ).grants,
    ).toEqual([{ id: 'grant-2', from: '2026-04-01' }]);
  });
});
