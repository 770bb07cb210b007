// Over the wire: directories talk to the server as they do, and what follows is seen where people sign in.

import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Grants, Sessions } from '#access';
import { Browser } from './browser.js';
import { ENTRA, OKTA, type Person, type Sent, type Shapes } from './directory-shapes.js';
import { ServedRegister, SetClock } from './over-the-wire.js';

const AUDIENCE = 'https://register.example';
const ME = '{ me { account role } }';
const GROUPS = [
  { name: 'Privacy team', role: 'EDITOR' },
  { name: 'Privacy leads', role: 'ADMINISTRATOR' },
  { name: 'Staff', role: 'VIEWER' },
] as const;

let issuer: Server;
let url: string;
let tokenOf: (sub: string) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }];
  issuer = createServer((_, response) => response.end(JSON.stringify({ keys })));
  await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  tokenOf = (sub) =>
    new SignJWT({ sub })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(url)
      .setAudience(AUDIENCE)
      .setIssuedAt(new Date('2026-03-01T08:00:00Z'))
      .setExpirationTime(new Date('2026-04-01T00:00:00Z'))
      .sign(privateKey);
});
afterAll(() => {
  issuer.closeAllConnections();
  issuer.close();
});

/** A register with a directory, a key of an administrator, and the key of the directory. */
class Provisioned {
  private constructor(
    readonly register: ServedRegister,
    readonly clock: SetClock,
    private readonly key: string,
  ) {}

  static async start({
    directory,
    key,
    groups = GROUPS as readonly { name: string; role: 'EDITOR' | 'ADMINISTRATOR' | 'VIEWER' }[],
  }: {
    directory?: string;
    key?: string;
    groups?: readonly { name: string; role: 'EDITOR' | 'ADMINISTRATOR' | 'VIEWER' }[];
  } = {}) {
    const clock = new SetClock(new Date('2026-03-01T12:00:00Z'));
    const register = await ServedRegister.start({
      clock,
      directory,
      access: { issuer: { issuer: url, audience: AUDIENCE, jwksUrl: url } },
      directorySettings: { groups, subject: 'externalId' },
    });
    if (key !== undefined) return new Provisioned(register, clock, key);
    const grants = register.app.get(Grants, { strict: false });
    register.token = (await register.inside(() => grants.createKey({ role: 'ADMINISTRATOR' }))).key;
    return new Provisioned(register, clock, await register.key({ role: 'PROVISIONER', label: 'Entra' }));
  }

  /** Sends a request of the directory. */
  async send({ method, path, body }: Sent, { key = this.key, headers = {} as Record<string, string> } = {}) {
    const response = await fetch(`${this.register.url}/scim/v2${path}`, {
      method,
      headers: {
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body && { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is the test's own affair
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : undefined) as any };
  }

  /** Makes a user in a group of this name. Returns the ids of both. */
  async assigned(person: Person, group: string, shapes: Shapes = ENTRA) {
    const user = (await this.send(shapes.createUser(person))).body.id as string;
    const found = (await this.send(shapes.findGroup(group))).body.Resources[0];
    const made = found ?? (await this.send(shapes.createGroup(group, `id of ${group}`))).body;
    await this.send(shapes.addMember(made.id, user));
    return { user, group: made.id as string };
  }

  /** Returns the role with which a token is answered, or the code of its refusal. */
  async roleOf(sub: string): Promise<string> {
    const { data, errors } = await this.register.ask(ME, {}, await tokenOf(sub));
    return data?.me.role ?? errors?.[0]?.extensions.code;
  }

  /** Returns the roles that the directory gives, by their labels. */
  async given(at?: object): Promise<string[]> {
    const { grants } = await this.register.get('query ($at: Moment) { grants(at: $at) { role label isProvisioned } }', {
      at,
    });
    return grants
      .filter(({ isProvisioned }: { isProvisioned: boolean }) => isProvisioned)
      .map(({ role, label }: { role: string; label: string }) => `${label}: ${role}`);
  }
}

describe.each([
  ['Entra', ENTRA],
  ['Okta', OKTA],
])('The directory in the shapes of %s', (_name, shapes) => {
  let at: Provisioned;
  let ids: { user: string; group: string };
  const ada: Person = { externalId: '0a51d0d2-ada', userName: 'ada@example.org' };
  beforeAll(async () => {
    at = await Provisioned.start();
  });
  afterAll(() => at.register.destroy());

  it('tries the connection, and finds nobody', async () => {
    const { status, headers, body } = await at.send(shapes.tries);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/scim+json; charset=utf-8']);
    expect(body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: 0,
      startIndex: 1,
      itemsPerPage: 0,
      Resources: [],
    });
  });

  it('makes a user, who is found again and made once', async () => {
    const made = await at.send(shapes.createUser(ada));
    const address = `${at.register.url}/scim/v2/Users/${made.body.id}`;
    expect([made.status, made.headers.get('location')]).toEqual([201, address]);
    expect(made.body).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      id: expect.stringMatching(/^user-/),
      ...ada,
      active: true,
      ...(made.body.roles && { roles: [] }),
      meta: {
        resourceType: 'User',
        created: '2026-03-01T12:00:00.000Z',
        lastModified: '2026-03-01T12:00:00.000Z',
        location: address,
      },
    });
    expect((await at.send(shapes.find('ADA@example.org'))).body.Resources).toEqual([made.body]);
    const again = await at.send(shapes.createUser(ada));
    expect([again.status, again.body.scimType]).toEqual([409, 'uniqueness']);
    expect(await at.roleOf(ada.externalId)).toBe('FORBIDDEN');
  });

  it('gives the role of a group, and the same request twice makes no second event', async () => {
    const user = (await at.send(shapes.find(ada.userName))).body.Resources[0].id;
    expect((await at.send(shapes.findGroup('Privacy team'))).body.totalResults).toBe(0);
    const group = (await at.send(shapes.createGroup('Privacy team', 'b2'))).body.id;
    ids = { user, group };
    expect((await at.send(shapes.addMember(group, user))).status).toBe(204);
    expect(await at.roleOf(ada.externalId)).toBe('EDITOR');
    expect(await at.given()).toEqual(['Privacy team: EDITOR']);

    const position = await at.register.position();
    expect((await at.send(shapes.addMember(group, user))).status).toBe(204);
    expect((await at.send(shapes.enable(user, ada))).status).toBe(200);
    expect(await at.register.position()).toBe(position);
    const { body } = await at.send({ method: 'GET', path: `/Users/${user}` });
    expect(body.groups).toEqual([{ value: group, display: 'Privacy team' }]);
    const members = (await at.send({ method: 'GET', path: `/Groups/${group}` })).body.members;
    expect(members).toEqual([{ value: user, type: 'User' }]);
  });

  it('takes a person out: the next request with the token is refused, and so is the session', async () => {
    const sessions = at.register.app.get(Sessions, { strict: false });
    const { account } = (await at.register.ask(ME, {}, await tokenOf(ada.externalId))).data.me;
    const browser = new Browser(at.register.url);
    browser.cookies.set('__Host-regesta', sessions.begin(account, url));
    expect(await browser.ask(ME)).toMatchObject({ data: { me: { role: 'EDITOR' } } });

    at.clock.set('2026-03-02T12:00:00Z');
    expect((await at.send(shapes.disable(ids.user, ada))).body.active).toBe(false);
    expect(await at.roleOf(ada.externalId)).toBe('FORBIDDEN');
    expect(await browser.ask(ME)).toMatchObject({ status: 401 });
    const position = await at.register.position();
    expect((await at.send(shapes.disable(ids.user, ada))).status).toBe(200);
    expect(await at.register.position()).toBe(position);
  });

  it('is shown at any moment', async () => {
    expect(await at.given({ on: '2026-03-01' })).toEqual(['Privacy team: EDITOR']);
    expect(await at.given()).toEqual([]);
  });

  it('brings a person back, whose former session has ended for good', async () => {
    expect((await at.send(shapes.enable(ids.user, ada))).body).toMatchObject({ active: true, ...ada });
    expect(await at.roleOf(ada.externalId)).toBe('EDITOR');
  });

  it('takes the role with the group', async () => {
    expect((await at.send(shapes.removeMember(ids.group, ids.user))).status).toBe(204);
    expect(await at.roleOf(ada.externalId)).toBe('FORBIDDEN');
    await at.send(shapes.addMember(ids.group, ids.user));
    expect(await at.roleOf(ada.externalId)).toBe('EDITOR');
    expect((await at.send({ method: 'DELETE', path: `/Groups/${ids.group}` })).status).toBe(204);
    expect(await at.roleOf(ada.externalId)).toBe('FORBIDDEN');
  });

  it('deletes a person, whose name is then nowhere, and no contact of the register is forgotten', async () => {
    await at.register.get(
      'mutation { registerContact(input: { key: "ada", name: "Ada", email: "ada@example.org" }) { id } }',
    );
    expect((await at.send(shapes.deleteUser(ids.user))).status).toBe(204);
    expect((await at.send(shapes.deleteUser(ids.user))).status).toBe(404);
    expect((await at.send(shapes.find(ada.userName))).body.totalResults).toBe(0);
    expect((await at.register.get('{ contacts { nodes { email } } }')).contacts.nodes).toEqual([
      { email: 'ada@example.org' },
    ]);
    const shown = await at.register.bytes('{ history(of: "access-grants") { nodes { data reason } } }');
    expect(shown).not.toMatch(/ada@|0a51d0d2-ada/);
    for (const name of ['directory.db', 'directory.db-wal'])
      expect(readFileSync(join(at.register.directory, name), 'latin1')).not.toMatch(/ada@|0a51d0d2-ada/);
  });
});

describe('The directory', () => {
  let at: Provisioned;
  const people: Record<string, string> = {};
  const CREATE_KEY = 'mutation ($grant: GrantInput!) { createKey(grant: $grant) { key grant } }';
  const person = (name: string): Person => ({ externalId: `id-${name}`, userName: `${name}@example.org` });

  beforeAll(async () => {
    at = await Provisioned.start();
  });
  afterAll(() => at.register.destroy());

  it('ends the keys that a person made, at once, and grants that begin later', async () => {
    const { user } = await at.assigned(person('leo'), 'Privacy leads');
    const asLeo = await tokenOf('id-leo');
    const make = async (token: string, grant: object) =>
      (await at.register.ask(CREATE_KEY, { grant }, token)).data.createKey.key;
    const first = await make(asLeo, { role: 'ADMINISTRATOR' });
    const second = await make(first, { role: 'EDITOR' });
    const later = await at.register.ask(
      'mutation { giveAccess(subject: "id-leo", grant: { role: VIEWER }, meta: { effectiveOn: "2026-03-20" }) { grant } }',
    );
    expect(later.errors).toBeUndefined();
    const browser = new Browser(at.register.url);
    expect((await browser.signIn(second)).status).toBe(200);

    expect((await at.send(ENTRA.disable(user, person('leo')))).status).toBe(200);
    for (const key of [asLeo, first, second]) expect((await at.register.ask(ME, {}, key)).data).toBeNull();
    expect((await browser.session()).signedIn).toBe(false);
    at.clock.set('2026-03-21T12:00:00Z');
    expect(await at.roleOf('id-leo')).toBe('FORBIDDEN');
    at.clock.set('2026-03-01T12:00:00Z');
    const { nodes } = (await at.register.get('{ history(of: "access-grants") { nodes { type reason } } }')).history;
    expect(nodes).toContainEqual({
      type: 'AccessWithdrawn',
      reason: 'The directory says that somebody has left.',
    });
  });

  it('lets nobody keep what they made for themselves as an administrator: keys, keys made with these, and access of their own', async () => {
    const { user, group } = await at.assigned(person('zoé'), 'Privacy leads');
    const asZoe = await tokenOf('id-zoé');
    const make = async (token: string, grant: object) =>
      (await at.register.ask(CREATE_KEY, { grant }, token)).data.createKey.key;
    const first = await make(asZoe, { role: 'ADMINISTRATOR', label: 'Zoé' });
    const second = await make(first, { role: 'EDITOR', label: 'Pipeline' });
    const own =
      'mutation { giveAccess(subject: "id-zoé", grant: { role: ADMINISTRATOR, label: "Herself" }) { grant } }';
    expect((await at.register.ask(own, {}, second)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await at.register.ask(own, {}, first)).errors).toBeUndefined();
    const browser = new Browser(at.register.url);
    expect((await browser.signIn(first)).status).toBe(200);
    const labels = async () =>
      (await at.register.get('{ grants { label } }')).grants.map(({ label }: { label: string | null }) => label);
    expect(await labels()).toEqual(expect.arrayContaining(['Zoé', 'Pipeline', 'Herself']));

    const { user: other, group: team } = await at.assigned(person('yun'), 'Privacy team');
    await at.send(ENTRA.addMember(team, user));
    expect((await at.send(ENTRA.removeMember(group, user))).status).toBe(204);
    expect(await at.roleOf('id-zoé')).toBe('EDITOR');
    for (const key of [first, second])
      expect((await at.register.ask(ME, {}, key)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await browser.session()).signedIn).toBe(false);
    const shown = await labels();
    for (const gone of ['Zoé', 'Pipeline', 'Herself']) expect(shown).not.toContain(gone);

    const grant = (
      await at.register.ask('mutation { giveAccess(subject: "id-zoé", grant: { role: ADMINISTRATOR }) { grant } }')
    ).data.giveAccess.grant;
    expect((await at.register.ask(ME, {}, first)).data.me.role).toBe('ADMINISTRATOR');
    await at.register.get(`mutation { withdrawAccess(grant: "${grant}") { position } }`);
    expect((await at.register.ask(ME, {}, first)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const one of [user, other]) await at.send(ENTRA.deleteUser(one));
  });

  it('stops the keys of a person who is moved to another role, until an administrator hands one over', async () => {
    const { user, group } = await at.assigned(person('björk'), 'Privacy leads');
    const asBjork = await tokenOf('id-björk');
    const made = async (grant: object) => (await at.register.ask(CREATE_KEY, { grant }, asBjork)).data.createKey;
    const wide = await made({ role: 'ADMINISTRATOR', label: 'Wide' });
    const pipeline = await made({ role: 'EDITOR', label: '給与 pipeline' });
    const handOver = (grant: string, token?: string) =>
      at.register.ask('mutation ($grant: ID!) { handOverAccess(grant: $grant) { position } }', { grant }, token);
    for (const own of [asBjork, wide.key])
      expect((await handOver(pipeline.grant, own)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const { user: other, group: staff } = await at.assigned(person('sól'), 'Staff');
    await at.send(ENTRA.addMember(staff, user));
    expect((await at.send(ENTRA.removeMember(group, user))).status).toBe(204);
    expect(await at.roleOf('id-björk')).toBe('VIEWER');
    const stopped = async () => (await at.register.get('{ stoppedKeys { id maker } }')).stoppedKeys;
    const { account } = (await at.register.ask(ME, {}, asBjork)).data.me;
    expect(await stopped()).toEqual([wide, pipeline].map(({ grant }) => ({ id: grant, maker: account })));

    expect((await handOver(pipeline.grant)).errors).toBeUndefined();
    expect((await at.register.ask(ME, {}, pipeline.key)).data.me.role).toBe('EDITOR');
    expect((await at.register.ask(ME, {}, wide.key)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await stopped()).toEqual([{ id: wide.grant, maker: account }]);
    const listed = (await at.register.get('{ grants { id maker isHandedOver } }')).grants;
    expect(listed).toContainEqual({ id: pipeline.grant, maker: null, isHandedOver: true });
    const { nodes } = (await at.register.get('{ history(of: "access-grants") { nodes { type } } }')).history;
    expect(nodes).toContainEqual({ type: 'AccessHandedOver' });
    for (const one of [user, other]) await at.send(ENTRA.deleteUser(one));
    expect((await at.register.ask(ME, {}, pipeline.key)).data.me.role).toBe('EDITOR');
  });

  it('keeps the widest role of several groups', async () => {
    const { user } = await at.assigned(person('mia'), 'Staff');
    expect(await at.roleOf('id-mia')).toBe('VIEWER');
    const { group } = await at.assigned(person('noa'), 'Privacy team');
    await at.send(ENTRA.addMember(group, user));
    expect(await at.roleOf('id-mia')).toBe('EDITOR');
    await at.send(OKTA.removeMember(group, user));
    expect(await at.roleOf('id-mia')).toBe('VIEWER');
    people.mia = user;
    people.team = group;
  });

  it('gives no access by a group that is not named here, and follows the name of a group', async () => {
    const { group } = await at.assigned(person('pat'), 'Sales');
    expect(await at.roleOf('id-pat')).toBe('FORBIDDEN');
    const rename = (displayName: string): Sent => ({
      method: 'PATCH',
      path: `/Groups/${group}`,
      body: { Operations: [{ op: 'replace', value: { id: group, displayName } }] },
    });
    expect((await at.send(rename('Privacy leads'))).body).toMatchObject({ status: '409', scimType: 'uniqueness' });
    await at.send({ method: 'DELETE', path: `/Groups/${await groupId('Privacy leads')}` });
    expect((await at.send(rename('Privacy leads'))).status).toBe(204);
    expect(await at.roleOf('id-pat')).toBe('ADMINISTRATOR');
    await at.send(rename('Sales'));
    expect(await at.roleOf('id-pat')).toBe('FORBIDDEN');
  });

  const groupId = async (name: string) => (await at.send(ENTRA.findGroup(name))).body.Resources[0].id;

  it('leaves the last administrator, says so, and puts back what it was sent', async () => {
    const { user, group } = await at.assigned(person('rui'), 'Privacy leads');
    const { grants } = await at.register.get('{ grants { id role isProvisioned } }');
    const [other] = grants.filter(
      (one: { role: string; isProvisioned: boolean }) => one.role === 'ADMINISTRATOR' && !one.isProvisioned,
    );
    const asRui = await tokenOf('id-rui');
    const withdrawn = await at.register.ask(
      `mutation { withdrawAccess(grant: "${other.id}") { position } }`,
      {},
      asRui,
    );
    expect(withdrawn.errors).toBeUndefined();
    const position = (await at.register.ask('{ ledger { position } }', {}, asRui)).data.ledger.position;
    for (const request of [
      ENTRA.disable(user, person('rui')),
      ENTRA.deleteUser(user),
      ENTRA.removeMember(group, user),
      { method: 'DELETE', path: `/Groups/${group}` },
    ]) {
      const { status, body } = await at.send(request);
      expect([status, body]).toEqual([
        409,
        {
          schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
          status: '409',
          detail: expect.stringContaining('without one nobody can give access any more'),
        },
      ]);
      expect((await at.send({ method: 'GET', path: `/Users/${user}` })).body).toMatchObject({
        active: true,
        groups: [{ value: group }],
      });
    }
    expect(await at.roleOf('id-rui')).toBe('ADMINISTRATOR');
    expect((await at.register.ask('{ ledger { position } }', {}, asRui)).data.ledger.position).toBe(position);
    at.register.token = (
      await at.register.ask(CREATE_KEY, { grant: { role: 'ADMINISTRATOR' } }, asRui)
    ).data.createKey.key;
  });

  const user = (more: object) => ({ userName: 'sam@example.org', externalId: 'id-sam', ...more });
  const patch = (...Operations: object[]) => ({ Operations });
  it.each<[string, string, string, unknown, number, string | undefined, RegExp]>([
    [
      'a filter by what is not kept',
      'GET',
      '/Users?filter=emails%20eq%20%22a%22',
      undefined,
      400,
      'invalidFilter',
      /"emails"/,
    ],
    ['a filter that is none', 'GET', '/Users?filter=userName', undefined, 400, 'invalidFilter', /no comparison/],
    ['a page that is no number', 'GET', '/Users?count=many', undefined, 400, 'invalidValue', /whole number/],
    ['two filters', 'GET', '/Users?filter=id%20pr&filter=id%20pr', undefined, 400, 'invalidValue', /more than once/],
    ['a user that is gone', 'PUT', '/Users/user-gone', user({}), 404, undefined, /There is no User user-gone/],
    [
      'a user that never was',
      'PATCH',
      '/Users/user-gone',
      patch({ op: 'replace', value: {} }),
      404,
      undefined,
      /There is no User/,
    ],
    ['a user without a name', 'POST', '/Users', { externalId: 'x' }, 400, 'invalidValue', /needs userName/],
    ['a name that is no text', 'POST', '/Users', user({ userName: 7 }), 400, 'invalidValue', /userName must be a text/],
    ['roles as a text', 'POST', '/Users', user({ roles: 'EDITOR' }), 400, 'invalidValue', /roles must be a list/],
    ['a word that is no boolean', 'POST', '/Users', user({ active: 'maybe' }), 400, 'invalidValue', /true or false/],
    [
      'the subject of another',
      'POST',
      '/Users',
      user({ externalId: 'id-mia' }),
      409,
      'uniqueness',
      /has this externalId/,
    ],
    ['a list of users', 'POST', '/Users', [user({})], 400, undefined, /one operation/],
    [
      'a member that is nobody',
      'POST',
      '/Groups',
      { displayName: 'X', members: [{ value: 'x' }] },
      400,
      'invalidValue',
      /no user x/,
    ],
    ['a group without a name', 'POST', '/Groups', { members: [] }, 400, 'invalidValue', /needs displayName/],
    ['another address', 'GET', '/Nothing', undefined, 404, undefined, /nothing at Nothing/],
    ['several at once', 'POST', '/Bulk', { Operations: [] }, 404, undefined, /nothing at Bulk/],
    ['a method that is not offered', 'DELETE', '/Users', undefined, 405, undefined, /DELETE is not offered/],
  ])('refuses %s in words, and loses nothing', async (_what, method, path, body, status, scimType, detail) => {
    const before = await at.register.position();
    const answer = await at.send({ method, path, body: body as object });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
    expect(answer.body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: String(status),
      ...(scimType && { scimType }),
      detail: expect.stringMatching(detail),
    });
    expect(await at.register.position()).toBe(before);
    expect((await at.send(ENTRA.find('mia@example.org'))).body.totalResults).toBe(1);
  });

  it('refuses all operations of a request if one is refused', async () => {
    const operations = patch(
      { op: 'replace', path: 'active', value: false },
      { op: 'replace', path: 'actve', value: 1 },
    );
    const { status, body } = await at.send({ method: 'PATCH', path: `/Users/${people.mia}`, body: operations });
    expect([status, body.scimType]).toEqual([400, 'invalidPath']);
    expect(await at.roleOf('id-mia')).toBe('VIEWER');
  });

  it('lets nobody in again by what a request leaves out', async () => {
    const { user: id } = await at.assigned(person('tea'), 'Staff');
    await at.send(OKTA.disable(id, person('tea')));
    const { body } = await at.send({ method: 'PUT', path: `/Users/${id}`, body: person('tea') });
    expect(body.active).toBe(false);
    expect(await at.roleOf('id-tea')).toBe('FORBIDDEN');
  });

  it('is followed by the next request if one has failed on the way', async () => {
    const grants = at.register.app.get(Grants, { strict: false });
    const { user: id, group } = await at.assigned(person('ugo'), 'Readers');
    await at.send({
      method: 'PUT',
      path: `/Groups/${group}`,
      body: { displayName: 'Staff 2', members: [{ value: id }] },
    });
    const roles = { Operations: [{ op: 'add', path: 'roles', value: [{ value: 'Staff' }] }] };
    for (const [sent, before, after] of [
      [{ method: 'PATCH', path: `/Users/${id}`, body: roles }, 'FORBIDDEN', 'VIEWER'],
      [ENTRA.deleteUser(id), 'VIEWER', 'FORBIDDEN'],
    ] as const) {
      const away = jest.spyOn(grants, 'provision').mockRejectedValueOnce(new Error('away'));
      expect((await at.send(sent)).status).toBe(500);
      away.mockRestore();
      expect(await at.roleOf('id-ugo')).toBe(before);
      expect((await at.send(ENTRA.enable(people.mia!, person('mia')))).status).toBe(200);
      expect(await at.roleOf('id-ugo')).toBe(after);
    }
    expect((await at.send(ENTRA.deleteUser(id))).status).toBe(204);
  });

  it('lists page by page', async () => {
    const page = async (query: string) => {
      const { body } = await at.send({ method: 'GET', path: `/Users?${query}` });
      const { totalResults, startIndex, itemsPerPage, Resources } = body;
      return [totalResults, startIndex, itemsPerPage, Resources.map(({ userName }: Person) => userName.split('@')[0])];
    };
    expect(await page('count=2')).toEqual([6, 1, 2, ['leo', 'mia']]);
    expect(await page('startIndex=3&count=2')).toEqual([6, 3, 2, ['noa', 'pat']]);
    expect(await page('startIndex=0&count=0')).toEqual([6, 1, 0, []]);
    expect(await page('startIndex=99')).toEqual([6, 99, 0, []]);
    expect(await page(`count=1&startIndex=2&filter=${encodeURIComponent('active eq false')}`)).toEqual([
      2,
      2,
      1,
      ['tea'],
    ]);
    const members = `groups.display eq "staff" and not (userName sw "z")`;
    expect(await page(`filter=${encodeURIComponent(members)}`)).toEqual([2, 1, 2, ['mia', 'tea']]);
    const { body } = await at.send({ method: 'GET', path: `/Users/${people.mia}?attributes=userName` });
    expect(Object.keys(body)).toEqual(['schemas', 'id', 'userName']);
  });

  it.each([
    ['/ServiceProviderConfig', { patch: { supported: true }, bulk: { supported: false }, filter: { maxResults: 200 } }],
    ['/ResourceTypes', { totalResults: 2, Resources: [{ id: 'User', endpoint: '/Users' }, { id: 'Group' }] }],
    ['/ResourceTypes/User', { schema: 'urn:ietf:params:scim:schemas:core:2.0:User' }],
    ['/Schemas', { totalResults: 2 }],
    [
      '/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group',
      {
        name: 'Group',
        attributes: [{ name: 'displayName', required: true }, {}, { name: 'members', multiValued: true }],
      },
    ],
  ])('says at %s what it takes', async (path, expected) => {
    const { status, body } = await at.send({ method: 'GET', path });
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
    expect((await at.send({ method: 'GET', path }, { key: '' })).status).toBe(401);
  });
});

describe('The key of the directory', () => {
  let at: Provisioned;
  const LIST: Sent = { method: 'GET', path: '/Users' };
  beforeAll(async () => {
    at = await Provisioned.start();
  });
  afterAll(() => at.register.destroy());

  it('is asked of everybody, with a refusal in the form of the protocol', async () => {
    const { status, headers, body } = await at.send(LIST, { key: '' });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="regesta"']);
    expect(body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: '401',
      detail: expect.stringContaining('Sign in'),
    });
    expect((await at.send(LIST, { key: 'rgk_unknown' })).status).toBe(401);
  });

  it.each(['VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'])('is no key of a %s', async (role) => {
    const { status, body } = await at.send(LIST, { key: await at.register.key({ role }) });
    expect([status, body.detail]).toEqual([403, expect.stringContaining('PROVISIONER')]);
  });

  it('opens nothing else', async () => {
    const key = await at.register.key({ role: 'PROVISIONER' });
    const ask = async (path: string, init: RequestInit = {}) =>
      (
        await fetch(`${at.register.url}${path}`, {
          ...init,
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        })
      ).status;
    expect(
      (await at.register.ask('{ parties { totalCount } me { role } }', {}, key)).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    expect(await ask('/graphql?query={parties{totalCount}}')).toBe(403);
    expect(await ask('/events')).toBe(403);
    expect(await ask('/reports/draft?kind=ART30_1&format=CSV')).toBe(403);
    expect(await ask('/mcp', { method: 'POST', body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' })).toBe(403);
    expect((await new Browser(at.register.url).signIn(key)).status).toBe(403);
  });

  it('is a key, which a person cannot be given', async () => {
    const { errors } = await at.register.ask(
      'mutation { giveAccess(subject: "x", grant: { role: PROVISIONER }) { grant } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'role' });
  });

  it('ends with its grant', async () => {
    const { createKey } = await at.register.get('mutation { createKey(grant: { role: PROVISIONER }) { key grant } }');
    expect((await at.send(LIST, { key: createKey.key })).status).toBe(200);
    await at.register.get(`mutation { withdrawAccess(grant: "${createKey.grant}") { position } }`);
    expect((await at.send(LIST, { key: createKey.key })).status).toBe(401);
  });

  it('stays when the administrator who made it leaves', async () => {
    const { user } = await at.assigned({ externalId: 'kim', userName: 'kim' }, 'Privacy leads');
    const CREATE = 'mutation { createKey(grant: { role: PROVISIONER }) { key } }';
    const { data } = await at.register.ask(CREATE, {}, await tokenOf('kim'));
    const key = data.createKey.key;
    expect((await at.send(ENTRA.disable(user, { externalId: 'kim', userName: 'kim' }), { key })).status).toBe(200);
    expect((await at.send(LIST, { key })).status).toBe(200);
  });

  it.each<[string, Sent, Record<string, string>, number, RegExp]>([
    ['a page of another origin', LIST, { origin: 'https://evil.example' }, 403, /another origin/],
    [
      'a form',
      { method: 'POST', path: '/Users', body: {} },
      { 'content-type': 'text/plain' },
      415,
      /application\/json/,
    ],
    [
      'another encoding',
      { method: 'PUT', path: '/Users/x', body: {} },
      { 'content-type': 'application/scim+json; charset=latin1' },
      415,
      /UTF-8/,
    ],
    [
      'a body that is too large',
      { method: 'POST', path: '/Users', body: { x: 'x'.repeat(1_100_000) } },
      {},
      413,
      /at most 1048576 bytes/,
    ],
    [
      'a body that is too deep',
      { method: 'PATCH', path: '/Users/x', body: JSON.parse('['.repeat(101) + ']'.repeat(101)) },
      {},
      413,
      /100 levels/,
    ],
  ])('is held to the guards of every other request: %s', async (_what, sent, headers, status, detail) => {
    const answer = await at.send(sent, { headers });
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(detail)]);
    expect(answer.body.schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error']);
  });

  it('is held to the limit of requests a minute', async () => {
    const limited = await ServedRegister.start({ http: { rateLimit: 3 } });
    const grants = limited.app.get(Grants, { strict: false });
    const make = (role: 'ADMINISTRATOR' | 'PROVISIONER') => limited.inside(() => grants.createKey({ role }));
    await make('ADMINISTRATOR'); // before anybody else
    const { key } = await make('PROVISIONER');
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1)
      statuses.push(
        (await fetch(`${limited.url}/scim/v2/Users`, { headers: { authorization: `Bearer ${key}` } })).status,
      );
    await limited.destroy();
    expect(statuses).toEqual([501, 501, 501, 429]); // no group is given a role there
  });
});

describe('A register that starts again', () => {
  const ada: Person = { externalId: 'ada', userName: 'ada@example.org' };
  const bo: Person = { externalId: 'bo', userName: 'bo@example.org' };
  /** Waits until what follows from the settings is recorded. */
  const settled = async (at: Provisioned, role: string) => {
    for (let i = 0; i < 100 && (await at.roleOf('ada')) !== role; i += 1) await at.register.caughtUp();
    return at.roleOf('ada');
  };

  it('gives the roles of its settings of today, and takes nothing back that an administrator did', async () => {
    const first = await Provisioned.start();
    await first.assigned(ada, 'Privacy team');
    await first.assigned(bo, 'Staff');
    const { grants } = await first.register.get('{ grants { id label } }');
    const [ofBo] = grants.filter(({ label }: { label: string }) => label === 'Staff');
    await first.register.get(`mutation { withdrawAccess(grant: "${ofBo.id}") { position } }`);
    const { directory, token } = first.register;
    const files = ['directory.db', 'directory.db-wal']
      .map((name) => readFileSync(join(directory, name), 'latin1'))
      .join('');
    expect(files).toContain('ada@example.org');
    await first.register.close();

    const groups = [
      { name: 'Privacy team', role: 'VIEWER' },
      { name: 'Staff', role: 'VIEWER' },
    ] as const;
    const again = await Provisioned.start({ directory, groups, key: 'none' });
    again.register.token = token;
    expect(await settled(again, 'VIEWER')).toBe('VIEWER');
    expect(await again.given()).toEqual(['Privacy team: VIEWER']);
    expect(await again.roleOf('bo')).toBe('FORBIDDEN');
    await again.register.destroy();
  });

  it('still ends the access of somebody if directory.db was lost', async () => {
    const first = await Provisioned.start();
    const { user } = await first.assigned(ada, 'Privacy team');
    const other = (await first.assigned(bo, 'Staff')).user;
    const { directory, token } = first.register;
    const key = await first.register.key({ role: 'PROVISIONER' });
    await first.register.close();
    for (const end of ['', '-wal', '-shm']) rmSync(join(directory, `directory.db${end}`), { force: true });

    const again = await Provisioned.start({ directory, key });
    again.register.token = token;
    expect(await again.roleOf('ada')).toBe('EDITOR');
    const made = await again.send({ ...ENTRA.createUser(ada), body: { ...ada, active: false } });
    expect([made.status, made.body.id]).toEqual([201, user]);
    expect(await again.roleOf('ada')).toBe('FORBIDDEN');
    expect(await again.roleOf('bo')).toBe('VIEWER');
    expect((await again.send(ENTRA.deleteUser(other))).status).toBe(204);
    expect(await again.roleOf('bo')).toBe('FORBIDDEN');
    await again.register.destroy();
  });
});
