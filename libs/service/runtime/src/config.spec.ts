import { readConfig, SETTINGS } from './config.js';

describe('LAW_DATES', () => {
  it('settles open points of the law data', () => {
    expect(readConfig({ LAW_DATES: 'IN.DPDP=2026-11-13, AE.EXECUTIVE_REGULATIONS=2026-06-01' }).lawDates).toEqual({
      'IN.DPDP': '2026-11-13',
      'AE.EXECUTIVE_REGULATIONS': '2026-06-01',
    });
  });

  it('may be left out', () => {
    expect(readConfig({}).lawDates).toEqual({});
  });

  it.each([
    ['IN.DPPD=2026-11-13', 'LAW_DATES: "IN.DPPD" is no open point; known are IN.DPDP'],
    ['IN.DPDP', 'IN.DPDP needs a date such as IN.DPDP=2027-01-31, not ""'],
    ['IN.DPDP=2026-02-30', 'not "2026-02-30"'],
  ])('is refused as %s, saying what was expected', (text, message) => {
    expect(() => readConfig({ LAW_DATES: text })).toThrow(message);
  });
});

/** A wrong value of each setting. For a setting that belongs to another, any value is wrong alone. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  PORT: ['급여', '65536', '-1'],
  REGESTA_KEY: ['short', 'é'.repeat(44)],
  EVENT_STORE_URL: ['http://ledger.example'],
  LEDGER_NAMESPACE: ['accounts'],
  LOG_ORIGIN: ['https://register.example', 'ein Log', 'a+b'],
  LOG_PUBLISH_TO: ['file:here', 'ftp://a.example', 'file:/checkpoints'],
  LOG_PUBLISH_EVERY: ['PT1S', 'hourly', 'P2D'],
  LOG_PUBLISH_TOKENS: ['secret', 'a.example=secret'],
  LOG_WITNESS_POLICY: ['/etc/policy'],
  LOG_TIMESTAMP_URL: ['ftp://time.example'],
  LOG_TIMESTAMP_CA: ['/etc/ca.pem'],
  SMTP_URL: ['mail.example'],
  SMTP_FROM: ['Ada'],
  LOG_KEY_FILE: ['/etc/log.key'],
  READ_MODEL_URL: ['mysql://read.example'],
  OIDC_ISSUER: ['http://id.example', 'id.example'],
  OIDC_AUDIENCE: ['regesta'],
  OIDC_CLIENT_ID: ['regesta'],
  OIDC_CLIENT_SECRET: ['secret'],
  OIDC_JWKS_URL: ['http://id.example/keys'],
  OIDC_SUBJECT_CLAIM: ['oid'],
  OIDC_ROLES_CLAIM: ['groups'],
  OIDC_ROLES: ['privacy:EDITOR', 'privacy:KING'],
  OIDC_SCOPES: ['profile'],
  SCIM_GROUPS: ['privacy', 'privacy:EDITOR'],
  SCIM_SUBJECT: ['userName', 'mail'],
  LAW_DATES: ['IN.DPDP', 'constructor=2026-01-31', 'XX=2026-01-31'],
  REGISTER_LANGUAGE: ['English', 'x'],
  CLOCK_AHEAD_DAYS: ['0', '1.5', 'long'],
  LOG_LEVEL: ['loud', 'INFO'],
  SHUTDOWN_DELAY: ['-1', 'soon', '10000'],
  SHUTDOWN_GRACE: ['-1', 'soon', '1000'],
  READINESS_LAG: ['-1', 'soon'],
  REQUEST_TIMEOUT: ['0', 'soon'],
  HEAD_TIMEOUT: ['0', 'soon', '99999'],
  BODY_TIMEOUT: ['0', 'soon', '1'],
  IDLE_TIMEOUT: ['0', 'soon'],
  READER_THREADS: ['-1', '17', 'many'],
  READER_MEMORY: ['63', 'much'],
  CACHE_MEMORY: ['15', 'much'],
  RATE_LIMIT: ['-1', '1.5', 'few'],
  TRUSTED_PROXIES: ['*', 'proxy.example', '10.0.0.1'],
  PUBLIC_URL: [
    'register.example',
    'https://register.example/register',
    'https://register.example?a',
    'https://register.example#a',
    'https://ada:secret@register.example',
  ],
  PUBLISH: ['yes', '2026-02-30', '2999-01-01'],
  CONSOLE: ['yes'],
  SESSION_IDLE_MINUTES: ['0', 'long'],
  SESSION_MINUTES: ['0', 'long'],
  OPEN_TO_ANYBODY: ['true'],
  INTROSPECTION: ['true'],
};
/** Settings that take any text: only their use tells. */
const FREE = ['HOST', 'REGESTA_DATA', 'REGESTA_KEY_FILE', 'REGESTA_TOKEN', 'OTEL_EXPORTER_OTLP_ENDPOINT'];

describe('A setting', () => {
  it('is wrong in some way below, or takes any text', () => {
    expect([...Object.keys(WRONG), ...FREE].sort()).toEqual(Object.keys(SETTINGS).sort());
  });

  it.each(Object.entries(WRONG).flatMap(([name, values]) => values.map((value) => [name, value])))(
    'that is wrong is named: %s=%s',
    (name, value) => {
      expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`\\b${name}\\b`));
    },
  );

  it.each(Object.keys(SETTINGS))('has no character that does not show: %s', (name) => {
    for (const hidden of ['\u202e', '\u200b', '\0', '\u00ad'])
      expect(() => readConfig({ [name]: `a${hidden}b` })).toThrow(`${name} has a character that does not show`);
  });
});

describe('Reader threads and caches', () => {
  it.each([
    [
      { READER_THREADS: '2', READER_MEMORY: '300', CACHE_MEMORY: '32' },
      { threads: 2, memory: 300, cacheMemory: 32 },
    ],
    [{ READER_THREADS: '0' }, { threads: 0, memory: 512, cacheMemory: 64 }],
  ])('are set by %j', (env, readers) => {
    expect(readConfig(env).readers).toEqual(readers);
  });

  it.each(['READER_THREADS=17', 'READER_THREADS=-1', 'READER_MEMORY=63', 'CACHE_MEMORY=x'])(
    'are refused as %s',
    (setting) => {
      const [name, value] = setting.split('=') as [string, string];
      expect(() => readConfig({ [name]: value })).toThrow(
        new RegExp(`${name} must be a whole number from .*"${value}"`),
      );
    },
  );
});

describe('REGISTER_LANGUAGE', () => {
  it.each([
    [{}, 'en'],
    [{ REGISTER_LANGUAGE: 'PT-br' }, 'pt-BR'],
  ])('%j is %s', (env, language) => {
    expect(readConfig(env).language).toBe(language);
  });

  it.each(['xx', 'English'])('is refused as %s', (text) => {
    expect(() => readConfig({ REGISTER_LANGUAGE: text })).toThrow(
      `REGISTER_LANGUAGE must be a language tag of BCP 47, such as en, not "${text}".`,
    );
  });
});

describe('The times of sessions', () => {
  it('are eight hours without a request and twelve in all, unless others are set', () => {
    expect(readConfig({}).sessions).toEqual({ idle: 8 * 3_600_000, longest: 12 * 3_600_000 });
    expect(readConfig({ SESSION_IDLE_MINUTES: '15', SESSION_MINUTES: '60' }).sessions).toEqual({
      idle: 900_000,
      longest: 3_600_000,
    });
  });

  it.each(['0', '1.5', 'long', '50000'])('are refused as %s, saying what was expected', (text) => {
    for (const name of ['SESSION_IDLE_MINUTES', 'SESSION_MINUTES'])
      expect(() => readConfig({ [name]: text })).toThrow(
        `${name} must be whole minutes, 1 to 43200 (30 days), not "${text}".`,
      );
  });
});

describe('The client of the issuer', () => {
  const ISSUER = { OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'regesta' };

  it('has an id, and a secret or none', () => {
    expect(readConfig({ ...ISSUER, OIDC_CLIENT_ID: 'regesta', OIDC_CLIENT_SECRET: 's' }).issuer).toMatchObject({
      client: { id: 'regesta', secret: 's' },
    });
    expect(readConfig({ ...ISSUER, OIDC_CLIENT_ID: 'regesta' }).issuer!.client).toEqual({ id: 'regesta' });
    expect(readConfig(ISSUER).issuer!.client).toBeUndefined();
  });

  it.each([
    [{ OIDC_CLIENT_ID: 'regesta' }, 'OIDC_ISSUER and OIDC_AUDIENCE belong together'],
    [{ ...ISSUER, OIDC_CLIENT_SECRET: 's' }, 'OIDC_CLIENT_SECRET belongs to OIDC_CLIENT_ID'],
    [{ ...ISSUER, OIDC_CLIENT_ID: 'regesta', HOST: '0.0.0.0' }, 'OIDC_CLIENT_ID needs PUBLIC_URL'],
  ])('is refused as %j, saying what is missing', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('Roles', () => {
  const ISSUER = { OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'regesta' };

  it('are given by values of a claim', () => {
    const claim = { OIDC_ROLES_CLAIM: 'groups', OIDC_ROLES: 'urn:x:privacy:EDITOR, staff : VIEWER' };
    expect(readConfig({ ...ISSUER, ...claim, OIDC_SUBJECT_CLAIM: 'oid' }).issuer).toMatchObject({
      subjectClaim: 'oid',
      roles: {
        claim: 'groups',
        mapping: [
          { name: 'urn:x:privacy', role: 'EDITOR' },
          { name: 'staff', role: 'VIEWER' },
        ],
      },
    });
    expect(readConfig(ISSUER).issuer).not.toHaveProperty('roles');
  });

  it('are given by groups of the directory', () => {
    const { directory } = readConfig({ ...ISSUER, SCIM_GROUPS: 'Privacy team:EDITOR' });
    expect(directory).toEqual({ groups: [{ name: 'Privacy team', role: 'EDITOR' }], subject: 'externalId' });
    expect(readConfig({ ...ISSUER, SCIM_GROUPS: 'A:VIEWER', SCIM_SUBJECT: 'userName' }).directory?.subject).toBe(
      'userName',
    );
    expect(readConfig(ISSUER).directory).toBeUndefined();
  });

  it.each([
    [{ ...ISSUER, OIDC_ROLES_CLAIM: 'groups' }, 'OIDC_ROLES_CLAIM and OIDC_ROLES belong together'],
    [{ OIDC_ROLES_CLAIM: 'groups', OIDC_ROLES: 'a:VIEWER' }, 'OIDC_ISSUER and OIDC_AUDIENCE belong together'],
    [{ ...ISSUER, OIDC_SCOPES: 'profile' }, 'OIDC_SCOPES must have openid'],
    [{ ...ISSUER, SCIM_GROUPS: 'a:EDITOR,b' }, 'SCIM_GROUPS: "b" must be NAME:ROLE'],
    [{ ...ISSUER, SCIM_GROUPS: 'a:EDITOR,' }, 'SCIM_GROUPS: "" must be NAME:ROLE'],
    [{ ...ISSUER, SCIM_GROUPS: ':EDITOR' }, 'SCIM_GROUPS: ":EDITOR" must be NAME:ROLE'],
    [{ ...ISSUER, SCIM_GROUPS: 'a:REGULATOR' }, 'one of VIEWER, EDITOR, APPROVER, ADMINISTRATOR'],
    [{ ...ISSUER, SCIM_GROUPS: 'a:EDITOR', SCIM_SUBJECT: 'email' }, 'SCIM_SUBJECT must be externalId or userName'],
    [{ ...ISSUER, SCIM_SUBJECT: 'userName' }, 'SCIM_SUBJECT belongs to SCIM_GROUPS'],
    [{ SCIM_GROUPS: 'a:EDITOR' }, 'SCIM_GROUPS needs OIDC_ISSUER'],
    [
      { ...ISSUER, SCIM_GROUPS: 'a:EDITOR', OIDC_ROLES_CLAIM: 'groups', OIDC_ROLES: 'a:VIEWER' },
      'SCIM_GROUPS and OIDC_ROLES_CLAIM exclude each other',
    ],
  ])('are refused as %j, saying what was expected', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('LOG_PUBLISH_TO', () => {
  const LOG = { LOG_ORIGIN: 'a.example/log' };
  const of = (env: Record<string, string>) => readConfig({ ...LOG, ...env }).stores.publishing;

  it('lists where checkpoints go, each hour unless another time is set', () => {
    expect(
      of({
        LOG_PUBLISH_TO: 'file:/var/lib/a, https://b.example/take,mailto:k@b.example, witness+https://w.example/w1',
        LOG_PUBLISH_TOKENS: 'b.example=t=1',
        LOG_WITNESS_POLICY: 'witnesses',
        SMTP_URL: 'smtp://user:p@mail.example:587',
        SMTP_FROM: 'register@a.example',
      }),
    ).toEqual({
      every: 3_600_000,
      to: [
        { kind: 'file', address: '/var/lib/a' },
        { kind: 'http', address: 'https://b.example/take', token: 't=1' },
        { kind: 'mail', address: 'k@b.example' },
        { kind: 'witness', address: 'https://w.example/w1' },
      ],
      mail: { url: 'smtp://user:p@mail.example:587', from: 'register@a.example', mustEncrypt: true },
      witnessPolicy: 'witnesses',
      timestamp: undefined,
    });
  });

  it('may be left out, also for timestamps alone', () => {
    expect(of({})).toBeUndefined();
    const timestamp = { LOG_TIMESTAMP_URL: 'http://tsa.example', LOG_TIMESTAMP_CA: 'ca.pem' };
    expect(of(timestamp)).toMatchObject({ to: [], timestamp: { url: 'http://tsa.example', ca: 'ca.pem' } });
  });

  it.each([
    ['PT1M', 60_000],
    ['PT90M', 5_400_000],
    ['PT1H30M', 5_400_000],
    ['P1D', 86_400_000],
  ])('goes every %s', (text, milliseconds) => {
    expect(of({ LOG_PUBLISH_TO: 'file:/a', LOG_PUBLISH_EVERY: text })!.every).toBe(milliseconds);
  });

  it.each(['P', 'PT', 'PT0M', 'PT30S', 'P2D', '1h', 'P1DT1M'])('does not go every %s', (text) => {
    expect(() => of({ LOG_PUBLISH_TO: 'file:/a', LOG_PUBLISH_EVERY: text })).toThrow(
      `LOG_PUBLISH_EVERY must be a time from PT1M to P1D, such as PT15M, not "${text}".`,
    );
  });

  const MAIL = { SMTP_URL: 'smtp://mail.example', SMTP_FROM: 'a@a.example' };
  it.each([
    [{ LOG_PUBLISH_TO: 'file:/a, checkpoints' }, 'LOG_PUBLISH_TO, number 2: Its form is unknown. Known are file:/'],
    [{ LOG_PUBLISH_TO: 'file:a' }, 'A directory is given whole'],
    [{ LOG_PUBLISH_TO: 'http://b.example' }, 'An address is https:// (http:// only for this machine).'],
    [{ LOG_PUBLISH_TO: 'https://u:secret@b.example' }, 'An address has no password: use LOG_PUBLISH_TOKENS.'],
    [{ LOG_PUBLISH_TO: 'mailto:a' }, 'Mail goes to one address'],
    [{ LOG_PUBLISH_TO: 'mailto:a@b.example' }, 'LOG_PUBLISH_TO has mail: set SMTP_URL and SMTP_FROM.'],
    [{ LOG_PUBLISH_TO: 'witness+https://w.example' }, 'LOG_PUBLISH_TO has a witness: set LOG_WITNESS_POLICY'],
    [{ LOG_PUBLISH_TO: 'file:/a', LOG_PUBLISH_TOKENS: 'secret' }, 'number 1: it must be HOST=TOKEN.'],
    [{ LOG_PUBLISH_TO: 'file:/a', LOG_PUBLISH_TOKENS: 'b.example=secret' }, 'b.example is not the host of an https://'],
    [{ LOG_PUBLISH_TO: 'file:/a', LOG_ORIGIN: '' }, 'LOG_PUBLISH_TO is for a log: set LOG_ORIGIN'],
    [{ LOG_TIMESTAMP_URL: 'https://tsa.example' }, 'LOG_TIMESTAMP_URL and LOG_TIMESTAMP_CA belong together'],
    [{ LOG_TIMESTAMP_URL: 'tsa', LOG_TIMESTAMP_CA: 'ca' }, 'LOG_TIMESTAMP_URL must be an https:// or http:// address'],
    [{ ...MAIL, SMTP_URL: 'user:secret@mail' }, 'SMTP_URL must be smtp://HOST:PORT'],
    [{ ...MAIL, SMTP_FROM: 'me' }, 'SMTP_FROM must be an address of mail'],
  ])('is refused as %j, saying what was expected and no secret', (env, message) => {
    let said = '';
    try {
      of(env as never);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toContain(message);
    expect(said).not.toContain('secret');
  });
});
