import { readConfig } from './config.js';

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
