import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { Grants } from '#access';
import { needsOf, suffices } from '#graphql';
import { ACCOUNT_ROLES } from '#kernel';
import { ServedRegister, SetClock } from './over-the-wire.js';

const ME = '{ me { account role } }';

describe('Signing in by key', () => {
  let register: ServedRegister;
  const clock = new SetClock(new Date('2026-03-01T12:00:00Z'));

  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
  });
  afterAll(() => register.destroy());

  const post = (headers: Record<string, string>) =>
    fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: ME }),
    });

  it('is asked of nobody on this machine while nobody has been given access', async () => {
    expect(await register.get(ME)).toEqual({ me: { account: 'anonymous', role: 'ADMINISTRATOR' } });
  });

  it('is not asked from a first key on that lets no administrator in', async () => {
    for (const role of ['VIEWER', 'PROVISIONER']) {
      const { errors } = await register.ask(`mutation { createKey(grant: { role: ${role} }) { key } }`);
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining('administrator first'),
          extensions: { code: 'INVALID', path: 'role' },
        },
      ]);
    }
    expect((await register.get(ME)).me.role).toBe('ADMINISTRATOR');
  });

  it('is asked of everybody from the first key on', async () => {
    await register.lock();

    const response = await post({});
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="regesta"');
    expect(await response.json()).toMatchObject({
      data: null,
      errors: [{ message: expect.stringContaining('Sign in'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect((await register.get(ME)).me.role).toBe('ADMINISTRATOR');
  });

  it('by a key that changes do not show, not even its hash', async () => {
    const { changes } = await register.get(
      'query ($at: Moment!) { changes(from: { on: "2026-02-28" }, to: $at) { thing { type } fields { path after } } }',
      { at: { on: '2026-03-01' } },
    );
    const given = JSON.stringify(changes.filter(({ thing }: { thing: { type: string } }) => thing.type === 'access'));
    expect(given).toContain('ADMINISTRATOR');
    expect(given).not.toMatch(/keyHash|[0-9a-f]{64}/);
  });

  it.each(['Bearer rgk_unknown', 'Bearer', 'Basic YTpi', 'Bearer not.a.token', `Bearer ${'x'.repeat(9_000)}`])(
    'is refused by %.30s',
    async (authorization) => {
      const response = await post({ authorization });

      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    },
  );

  it('lasts to the last day of the grant, and ends at once when it is withdrawn', async () => {
    const short = await register.key({ role: 'VIEWER', until: '2026-03-01' });
    const { createKey } = await register.get(
      'mutation { createKey(grant: { role: EDITOR, label: "pipeline" }) { grant key } }',
    );
    expect((await register.ask(ME, {}, short)).data.me.role).toBe('VIEWER');
    expect((await register.ask(ME, {}, createKey.key)).data.me).toEqual({ account: createKey.grant, role: 'EDITOR' });

    clock.set('2026-03-02T00:00:00Z');
    await register.get('mutation ($grant: ID!) { withdrawAccess(grant: $grant) { position } }', {
      grant: createKey.grant,
    });

    for (const key of [short, createKey.key])
      expect((await register.ask(ME, {}, key)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('stands on the ledger: who had access is told at any moment, and a key nowhere', async () => {
    const { grants } = await register.get('{ grants(at: { on: "2026-03-01" }) { role label isKey until } }');
    expect(grants).toContainEqual({ role: 'EDITOR', label: 'pipeline', isKey: true, until: null });
    expect((await register.get('{ grants { label } }')).grants).not.toContainEqual({ label: 'pipeline' });
    expect(await register.bytes('{ history(of: "access-grants") { nodes { type data } } }')).not.toContain('rgk_');
  });

  it('is what an event remembers: the account, not the name', async () => {
    const key = await register.key({ role: 'EDITOR' });
    const { data } = await register.ask('mutation { registerParty(input: { name: "Acme" }) { id } }', {}, key);
    const { me } = (await register.ask(ME, {}, key)).data;

    const { history } = await register.get('query ($of: ID!) { history(of: $of) { nodes { actor } } }', {
      of: data.registerParty.id,
    });
    expect(history.nodes).toEqual([{ actor: me.account }]);
    expect(me.account).toMatch(/^grant-/);
  });

  it('may begin later: the key is shown now, and opens nothing before that day', async () => {
    const later = await register.get(
      'mutation { createKey(grant: { role: VIEWER }, meta: { effectiveOn: "2026-04-01" }) { key } }',
    );
    expect((await register.ask(ME, {}, later.createKey.key)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    clock.set('2026-04-01T00:00:00Z');
    expect((await register.ask(ME, {}, later.createKey.key)).data.me.role).toBe('VIEWER');
  });

  it('shows a key once: the same command sent again does not', async () => {
    const meta = { commandId: '6f1c0f5e-3f70-4b3c-9d6f-0a1b2c3d4e5f' };
    const CREATE = 'mutation ($meta: CommandMeta) { createKey(grant: { role: VIEWER }, meta: $meta) { key } }';
    await register.get(CREATE, { meta });

    const again = await register.ask(CREATE, { meta });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'ALREADY_EXISTS', path: 'meta.commandId' });
  });
});

describe('A key that is limited to a department', () => {
  let register: ServedRegister;
  let hr: string;
  const activity = (key: string, department: string) => ({
    key,
    title: key,
    reference: key,
    role: 'CONTROLLER',
    department,
  });
  const ids: Record<string, string> = {};
  const codeOf = async (query: string, variables: object, token = hr) => {
    const { errors } = await register.ask(query, variables, token);
    return errors?.[0]?.extensions.code ?? 'recorded';
  };
  const DESCRIBE = `mutation ($id: ID!, $text: String = "Pay", $meta: CommandMeta) {
    describeActivity(id: $id, description: $text, meta: $meta) { position }
  }`;
  const APPLY = `mutation ($input: RegisterInput!, $dryRun: Boolean) {
    applyRegister(input: $input, dryRun: $dryRun) { events }
  }`;

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-03-01T12:00:00Z')) });
    await register.get(APPLY, {
      input: {
        parties: [{ key: 'acme', name: 'Acme' }],
        processingActivities: [activity('pay', 'HR'), activity('shop', 'Sales')],
        engagements: [{ key: 'payroll', processor: 'acme', work: 'Payroll', activities: ['pay', 'shop'] }],
      },
    });
    const { processingActivities, parties, engagements } = await register.get(`{
      processingActivities { nodes { id key } } parties { nodes { id key } } engagements { nodes { id key } }
    }`);
    for (const { nodes } of [processingActivities, parties, engagements])
      for (const { id, key } of nodes) ids[key] = id;
    await register.lock();
    hr = await register.key({ role: 'APPROVER', label: 'HR system', departments: ['HR'] });
  });
  afterAll(() => register.destroy());

  it('reads everything, and says what it may', async () => {
    const { me, processingActivities } = (
      await register.ask('{ me { limits { departments controllers } } processingActivities { totalCount } }', {}, hr)
    ).data;
    expect(me.limits).toEqual([{ departments: ['HR'], controllers: [] }]);
    expect(processingActivities.totalCount).toBe(2);
  });

  it('is told which things and kinds it may record, a finding by its thing', async () => {
    const things = [
      ids.pay,
      ids.shop,
      ids.payroll,
      ids.acme,
      `finding-BASE:${ids.pay}:title`,
      `finding-BASE:${ids.shop}:title`,
    ];
    const ASK = 'query ($things: [ID!]!) { recordable(things: $things) { things kinds } }';
    const { recordable } = (await register.ask(ASK, { things }, hr)).data;
    expect(recordable.things).toEqual([ids.pay, `finding-BASE:${ids.pay}:title`]);
    expect(recordable.kinds).toContain('processingActivity');
    expect(recordable.kinds).not.toContain('jurisdictionProfile');
    expect((await register.get(ASK, { things })).recordable.things).toEqual(things);
  });

  it('records there alone, and a rehearsal says so before', async () => {
    for (const dryRun of [true, false]) {
      expect(await codeOf(DESCRIBE, { id: ids.pay, meta: { dryRun } })).toBe('recorded');
      expect(await codeOf(DESCRIBE, { id: ids.shop, meta: { dryRun } })).toBe('FORBIDDEN');
    }
  });

  it('does not record by a register file what a command refuses: the whole file is refused, also its rehearsal', async () => {
    const file = (...processingActivities: object[]) => ({ input: { processingActivities } });
    const own = { ...activity('pay', 'HR'), title: 'Payroll' };
    const position = await register.position();
    for (const dryRun of [true, false]) {
      const { errors } = await register.ask(APPLY, { ...file(own, { ...activity('shop', 'HR') }), dryRun }, hr);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', path: 'processingActivities.1' });
    }
    expect(await register.position()).toBe(position);
    expect(await codeOf(APPLY, file(own, activity('leave', 'HR')))).toBe('recorded');
  });

  it('submits and approves there alone, takes nothing back elsewhere, and ends no company', async () => {
    const SUBMIT = 'mutation ($id: ID!) { submitForReview(of: $id) { position } }';
    expect([await codeOf(SUBMIT, { id: ids.pay }), await codeOf(SUBMIT, { id: ids.shop })]).toEqual([
      'recorded',
      'FORBIDDEN',
    ]);
    const { history } = await register.get('query ($of: ID!) { history(of: $of) { nodes { position } } }', {
      of: ids.shop,
    });
    const ANNUL =
      'mutation ($of: ID!, $position: Position!) { annul(of: $of, position: $position, reason: "x") { id } }';
    expect(await codeOf(ANNUL, { of: ids.shop, position: history.nodes[0].position })).toBe('FORBIDDEN');
    const party = await register.ask('mutation { registerParty(input: { name: "Acme Ltd" }) { id } }', {}, hr);
    const JOIN = `mutation ($of: ID!, $into: ID!, $meta: CommandMeta) {
      joinThings(of: $of, into: $into, reason: "One company", meta: $meta) { id }
    }`;
    const of = party.data.registerParty.id;
    for (const dryRun of [true, false])
      expect(await codeOf(JOIN, { of, into: ids.acme, meta: { dryRun } })).toBe('FORBIDDEN');
  });

  it('records nothing of a processor that serves others as well', async () => {
    const CHANGE = 'mutation ($id: ID!) { changeWork(id: $id, work: "Pay slips") { position } }';
    expect(await codeOf(CHANGE, { id: ids.payroll })).toBe('FORBIDDEN');
    expect(await codeOf(CHANGE, { id: ids.payroll }, register.token)).toBe('recorded');
  });

  it('is changed in what limits it, and told with the day of its last use', async () => {
    const GRANTS = '{ grants { id label departments controllers until lastUsedOn } }';
    const [grant] = (await register.get(GRANTS)).grants.filter((one: { label: string }) => one.label === 'HR system');
    expect(grant).toMatchObject({ departments: ['HR'], lastUsedOn: '2026-03-01' });
    const CHANGE =
      'mutation ($id: ID!, $terms: GrantTermsInput!) { changeAccess(grant: $id, terms: $terms) { position } }';
    const terms = { label: 'Shop', departments: ['Sales'], until: '2026-12-31' };
    await register.get(CHANGE, { id: grant.id, terms });
    expect((await register.get(GRANTS)).grants).toContainEqual({ ...grant, ...terms });
    const outcomes = [ids.pay, ids.shop].map((id) => codeOf(DESCRIBE, { id, text: 'Other' }));
    expect(await Promise.all(outcomes)).toEqual(['FORBIDDEN', 'recorded']);
    expect(await codeOf(CHANGE, { id: grant.id, terms: { controllers: ['party-9'] } }, register.token)).toBe(
      'NOT_FOUND',
    );
  });
});

describe('Signing in by token', () => {
  const AUDIENCE = 'https://register.example';
  let register: ServedRegister;
  let issuer: Server;
  let token: string;
  let signed: (claims: JWTPayload) => Promise<string>;

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }];
    issuer = createServer((_, response) => response.end(JSON.stringify({ keys })));
    await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
    signed = (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setExpirationTime('5m')
        .sign(privateKey);
    token = await signed({ sub: 'ada@example.org' });
    const roles = {
      claim: 'groups',
      mapping: [
        { name: 'privacy', role: 'EDITOR' },
        { name: 'leads', role: 'ADMINISTRATOR' },
      ],
    } as const;
    register = await ServedRegister.start({
      access: { issuer: { issuer: url, audience: AUDIENCE, jwksUrl: url, roles } },
    });
  });
  afterAll(async () => {
    await register.destroy();
    issuer.close();
  });

  it('is asked of everybody as soon as an issuer is trusted', async () => {
    expect((await register.ask(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('opens nothing by itself: the account is told, so that an administrator can give it access', async () => {
    const { errors } = await register.ask(ME, {}, token);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/no access yet: .* to account-/), extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('gives what the account has been given, and no more; who it is stands nowhere', async () => {
    const grants = register.app.get(Grants, { strict: false });
    register.token = (await register.inside(() => grants.createKey({ role: 'ADMINISTRATOR' }))).key;
    await register.get(
      'mutation { giveAccess(subject: "ada@example.org", grant: { role: VIEWER }) { grant position } }',
    );

    expect((await register.ask(ME, {}, token)).data.me).toEqual({
      account: expect.stringMatching(/^account-/),
      role: 'VIEWER',
    });
    const refused = await register.ask('mutation { registerParty(input: { name: "x" }) { id } }', {}, token);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const told = await register.bytes('{ grants { id account } history(of: "access-grants") { nodes { data } } }');
    expect(told).not.toContain('ada@example.org');
  });

  it('gives the role of its claim for as long as the token says so, next to what is recorded, and records nothing', async () => {
    const roleOf = async (claims: JWTPayload) => {
      const { data, errors } = await register.ask(ME, {}, await signed(claims));
      return data?.me.role ?? errors?.[0]?.extensions.code;
    };
    const position = await register.position();
    expect(await roleOf({ sub: 'bo', groups: ['staff', 'privacy'] })).toBe('EDITOR');
    expect(await roleOf({ sub: 'bo', groups: ['staff'] })).toBe('FORBIDDEN');
    expect(await roleOf({ sub: 'ada@example.org', groups: ['privacy'] })).toBe('EDITOR');
    expect(await roleOf({ sub: 'ada@example.org' })).toBe('VIEWER');
    expect(await register.position()).toBe(position);
    expect((await register.get('{ grants { role } }')).grants).not.toContainEqual({ role: 'EDITOR' });
  });

  it('makes nothing that outlives the role of its claim: no key, and no access of its own', async () => {
    const lead = await signed({ sub: 'Søren', groups: ['leads'] });
    const own = 'mutation { giveAccess(subject: "Søren", grant: { role: ADMINISTRATOR }) { grant } }';
    for (const asked of ['mutation { createKey(grant: { role: VIEWER }) { key } }', own])
      expect((await register.ask(asked, {}, lead)).errors).toMatchObject([
        { message: expect.stringContaining('would outlive that'), extensions: { code: 'FORBIDDEN' } },
      ]);
    const other = 'mutation { giveAccess(subject: "Jiyoung", grant: { role: VIEWER }) { grant } }';
    expect((await register.ask(other, {}, lead)).errors).toBeUndefined();
    expect((await register.ask(own)).errors).toBeUndefined();
    expect(
      (await register.ask('mutation { createKey(grant: { role: VIEWER }) { key } }', {}, lead)).errors,
    ).toBeUndefined();
  });
});

describe('Every field of the API', () => {
  let register: ServedRegister;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.lock();
    for (const role of ACCOUNT_ROLES) {
      // Its grant covers every document that is asked for, so that the rule of the field alone decides.
      const scope = role === 'REGULATOR' ? { jurisdictions: ['EU', 'KR', 'UK'], until: '2999-12-31' } : {};
      keys[role] = await register.key({ role, ...scope });
    }
  });
  afterAll(() => register.destroy());

  it('has a rule that says who may use it', () => {
    const fields = Object.values(register.schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.keys((type as never as { getFields(): object }).getFields()).map((f) => [type.name, f]),
      );

    expect(fields.length).toBeGreaterThan(400);
    expect(fields.filter(([type, field]) => needsOf(register.schema, type!, field!) === undefined)).toEqual([]);
  });

  it('is refused where no rule speaks of it', () => {
    expect(needsOf(register.schema, 'Mutation', 'dropEverything')).toBeUndefined();
    expect(needsOf(register.schema, 'Secret', 'name')).toBeUndefined();
  });

  it.each(ACCOUNT_ROLES)('is given to a %s as its rule says, over the wire', async (role) => {
    const roots = [register.schema.getQueryType()!, register.schema.getMutationType()!];
    const before = await register.position();
    const wrong: string[] = [];
    for (const root of roots)
      for (const field of Object.values(root.getFields())) {
        const needs = needsOf(register.schema, root.name, field.name)!;
        if (root.name === 'Mutation' && suffices(role, needs)) continue; // other specs carry them out
        const { errors } = await register.ask(asked(root.name, field), {}, keys[role]);
        const isForbidden = errors?.some((e) => e.extensions.code === 'FORBIDDEN') ?? false;
        if (isForbidden === suffices(role, needs)) wrong.push(`${field.name}: ${JSON.stringify(errors)}`);
      }

    expect(wrong).toEqual([]);
    expect(await register.position()).toBe(before);
  });

  it('is named in the refusal, in the language of the request', async () => {
    const answer = await fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'ko-KR',
        authorization: `Bearer ${keys.VIEWER}`,
      },
      body: JSON.stringify({ query: 'mutation { registerParty(input: { name: "금융감독원" }) { id } }' }),
    });
    const { errors } = (await answer.json()) as { errors: object[] };
    const text = '여기에는 EDITOR 역할이 필요합니다. 귀하의 역할은 VIEWER입니다. 관리자에게 권한을 요청하십시오.';
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', path: 'registerParty', translation: { text, language: 'ko' } } },
    ]);
  });

  it('is looked for in fragments and behind aliases, too', async () => {
    const hidden = `mutation { ...on Mutation { harmless: registerParty(input: { name: "x" }) { id } } ...F }
      fragment F on Mutation { also: withdrawAccess(grant: "x") { id } }`;
    for (const role of ['REGULATOR', 'VIEWER', 'EDITOR'])
      expect((await register.ask(hidden, {}, keys[role])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await register.get('{ parties { totalCount } }')).parties.totalCount).toBe(0);
  });
});

/** Returns the smallest operation that asks for the field. */
function asked(root: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter((arg) => isNonNullType(arg.type)).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  const call = given.length > 0 ? `${name}(${given.join(', ')})` : name;
  return `${root.toLowerCase()} { ${call} ${isLeafType(getNamedType(type)) ? '' : '{ __typename }'} }`;
}

const SCALARS: Record<string, string> = {
  Boolean: 'true',
  Int: '1',
  Date: '"2024-01-01"',
  Position: '"0"',
  Duration: '"P1Y"',
};

/** Returns the smallest literal of the type. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((f) => isNonNullType(f.type) && f.defaultValue === undefined);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return SCALARS[type.name] ?? '"KR"';
}
