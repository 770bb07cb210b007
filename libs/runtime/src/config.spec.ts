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
