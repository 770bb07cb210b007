import { readHttpSettings } from './http-settings.js';

function read(env: Record<string, string>, host = '127.0.0.1') {
  const mistakes: string[] = [];
  return { ...readHttpSettings(env, host, mistakes), mistakes };
}

describe('The HTTP settings', () => {
  it('default to thirty seconds and no introspection', () => {
    expect(read({})).toMatchObject({
      requestTimeout: 30_000,
      headTimeout: 15_000,
      bodyTimeout: 30_000,
      idleTimeout: 72_000,
      readinessLag: 5_000,
      console: true,
      introspection: false,
      openToAnybody: false,
      publicUrl: undefined,
      mistakes: [],
    });
  });

  it.each([
    ['127.0.0.1', 0],
    ['::1', 0],
    ['localhost', 0],
    ['0.0.0.0', 600],
    ['192.0.2.7', 600],
    ['::', 600],
  ])('on %s, default to %i requests per minute (0: no limit)', (host, expected) => {
    expect(read({}, host).rateLimit).toBe(expected);
    expect(read({ RATE_LIMIT: '5' }, host).rateLimit).toBe(5);
    expect(read({ RATE_LIMIT: '0' }, host).rateLimit).toBe(0);
  });

  it('open the register to anybody on this machine only by choice, and never where others can connect', () => {
    const open = { OPEN_TO_ANYBODY: 'on' };
    expect(read(open)).toMatchObject({ openToAnybody: true, mistakes: [] });
    expect(read(open, '0.0.0.0').mistakes).toEqual([expect.stringContaining('HOST=0.0.0.0')]);
    expect(read({ ...open, PUBLIC_URL: 'https://register.example' }).mistakes).toEqual([
      expect.stringContaining('PUBLIC_URL'),
    ]);
  });

  it('believe what proxies say of addresses only where each is named, and behind a public address', () => {
    const behind = { PUBLIC_URL: 'https://register.example' };
    expect(read(behind)).toMatchObject({ trustedProxies: [], mistakes: [] });
    expect(read({ ...behind, TRUSTED_PROXIES: ' 10.0.0.0/24, ::1,fd00::/8 ' })).toMatchObject({
      trustedProxies: ['10.0.0.0/24', '::1', 'fd00::/8'],
      mistakes: [],
    });
    expect(read({ TRUSTED_PROXIES: '::1' }).mistakes).toEqual([expect.stringContaining('needs PUBLIC_URL')]);
  });

  it.each(['*', 'true', '1', 'proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '::1/129'])(
    'take %s for no proxy',
    (proxy) => {
      const { mistakes } = read({ PUBLIC_URL: 'https://register.example', TRUSTED_PROXIES: `::1,${proxy}` });
      expect(mistakes).toEqual([expect.stringMatching(/^TRUSTED_PROXIES must be addresses or networks/)]);
    },
  );

  it('serve the API alone by choice', () => {
    expect(read({ CONSOLE: 'off' })).toMatchObject({ console: false, mistakes: [] });
  });

  it('give the whole request at least the time of its head', () => {
    expect(read({ BODY_TIMEOUT: '20000', HEAD_TIMEOUT: '20000' }).mistakes).toEqual([]);
    expect(read({ BODY_TIMEOUT: '5000' }).mistakes).toEqual([expect.stringContaining('at least HEAD_TIMEOUT (15000)')]);
  });

  it.each([
    ['REQUEST_TIMEOUT', '0'],
    ['REQUEST_TIMEOUT', 'soon'],
    ['REQUEST_TIMEOUT', '99999999999'],
    ['HEAD_TIMEOUT', '0'],
    ['BODY_TIMEOUT', 'soon'],
    ['IDLE_TIMEOUT', '-1'],
    ['READINESS_LAG', '-1'],
    ['RATE_LIMIT', '-1'],
    ['RATE_LIMIT', '1.5'],
    ['PUBLIC_URL', 'register.example'],
    ['PUBLIC_URL', 'https://'],
    ['CONSOLE', 'no'],
    ['INTROSPECTION', 'yes'],
    ['OPEN_TO_ANYBODY', 'true'],
  ])('report %s=%s as a mistake', (name, value) => {
    expect(read({ [name]: value }).mistakes).toEqual([
      expect.stringMatching(new RegExp(`^${name} must be .*"${value}"`)),
    ]);
  });
});
