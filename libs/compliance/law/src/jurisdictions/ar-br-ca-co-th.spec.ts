import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const LAW = new Law();

describe('The laws of Argentina, Brazil, Canada, Colombia and Thailand', () => {
  it.each([
    ['AR', '2000-11-10', '2000-11-11'],
    ['BR', '2020-09-17', '2020-09-18'],
    ['CA', '2000-12-31', '2001-01-01'],
    ['CO', '2012-10-17', '2012-10-18'],
    ['TH', '2022-05-31', '2022-06-01'],
  ])('%s had no such law on %s, and had one on %s', (code, before, from) => {
    expect(LAW.on(before).isInForce(code)).toBe(false);
    expect(LAW.on(from).isInForce(code)).toBe(true);
  });

  it.each([
    ['AR.CLAUSES_RIPD', '2023-10-17', '2023-10-18'],
    ['BR.SCC', '2024-08-22', '2024-08-23'],
    ['CO.BCR', '2022-02-22', '2022-02-23'],
  ])('%s was no ground on %s, and was one on %s', (code, before, from) => {
    expect(LAW.on(before).ground(code)).toBeUndefined();
    expect(LAW.on(from).ground(code)).toBeDefined();
  });

  it('Brazil recognises only the EU, since 27 January 2026', () => {
    expect(LAW.on('2026-01-26').recognition('BR', 'FR')).toBeUndefined();
    expect(LAW.on('2026-01-27').recognition('BR', 'FR')).toMatchObject({ act: 'Resolution CD/ANPD 32/2026' });
    expect(LAW.on('2026-01-27').recognition('BR', 'GB')).toBeUndefined();
    expect(LAW.on('2026-01-27').recognition('BR', 'US')).toBeUndefined();
  });

  it('Argentina has recognised the United Kingdom throughout: with the EU, then for itself', () => {
    expect(LAW.on('2019-02-25').recognition('AR', 'GB')).toMatchObject({ act: 'Disposition 60-E/2016' });
    expect(LAW.on('2019-02-26').recognition('AR', 'GB')).toMatchObject({ act: 'Resolution 34/2019' });
  });

  it.each([
    ['BR', '2024-04-25', 'P2D'],
    ['BR', '2024-04-26', 'P3D'],
    ['CO', '2024-04-26', 'P15D'],
  ])('a breach is notified to the authority of %s on %s within these business days: %s', (code, on, within) => {
    const clocks = LAW.on(on)
      .all(code, 'breachClocks')
      .filter(({ whom }) => whom === 'AUTHORITY');
    expect(clocks).toMatchObject([{ within, days: 'BUSINESS' }]);
  });

  it.each(['AR', 'CA', 'CO'])('%s does not recognise legitimate interests', (code) => {
    expect(LAW.on('2026-01-01').one(code, 'legalBases')!.known).not.toContain('LEGITIMATE_INTERESTS');
  });

  it('what was not verified is marked: the Colombian list', () => {
    expect(isVerified(LAW.on('2026-01-01').recognition('CO', 'US')!)).toBe(false);
  });
});
