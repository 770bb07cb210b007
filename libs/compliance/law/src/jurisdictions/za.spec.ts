import { Law } from '../law.js';

const law = new Law();

describe('The law of South Africa', () => {
  it.each([
    ['2020-06-30', false],
    ['2020-07-01', true],
  ])('on %s is in force: %s', (on, inForce) => {
    expect(law.on(on).isInForce('ZA')).toBe(inForce);
  });

  it('left a year of grace', () => {
    expect(law.on('2020-07-01').one('ZA', 'acts')?.enforcedFrom).toBe('2021-07-01');
  });

  it.each([
    ['2022-01-31', undefined],
    ['2022-02-01', '58(2)'],
  ])('on %s requires the authorisation before the transfer: %s', (on, article) => {
    expect(law.on(on).item('ZA', 'PRIOR_AUTHORISATION', 'STANDSTILL')?.article).toBe(article);
  });

  it.each([
    ['2025-04-16', 'Regulations relating to the Protection of Personal Information, 2018'],
    ['2025-04-17', 'Regulations relating to the Protection of Personal Information, as amended in 2025'],
  ])('on %s has the %s', (on, name) => {
    expect(
      law
        .on(on)
        .all('ZA', 'acts')
        .map((act) => (act as { name: string }).name),
    ).toContain(name);
  });

  it('gives no number for a breach', () => {
    expect(law.on('2026-11-25').all('ZA', 'breachClocks')).not.toContainEqual(
      expect.objectContaining({ within: expect.anything() }),
    );
  });
});
