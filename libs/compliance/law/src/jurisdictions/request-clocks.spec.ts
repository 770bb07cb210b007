import { isVerified } from '../evidence.js';
import { JURISDICTIONS } from '../jurisdictions.js';
import { Law } from '../law.js';

const LAW = new Law();
const clocks = (code: string, on: string) =>
  LAW.on(on)
    .all(code, 'requestClocks')
    .map(({ right, within, extension, days, article }) => [right, within, extension, days, article]);

describe('The time limits of requests', () => {
  it('have been looked up for every law', () => {
    expect(JURISDICTIONS.filter(({ requestClocks }) => requestClocks === undefined).map(({ code }) => code)).toEqual(
      [],
    );
  });

  it.each([
    ['CH', '2023-08-31', [['ACCESS', 'P30D', undefined, 'CALENDAR', 'Ordinance of 1993, 1(4)']]],
    ['CH', '2023-09-01', [['ACCESS', 'P30D', undefined, 'CALENDAR', '25(7)']]],
    ['BR', '2020-09-17', []],
    ['BR', '2020-09-18', [['ACCESS', 'P15D', undefined, 'CALENDAR', '19 II']]],
    [
      'CO',
      '2026-11-25',
      [
        ['ACCESS', 'P10D', 'P5D', 'BUSINESS', '14'],
        ['CORRECTION', 'P15D', 'P8D', 'BUSINESS', '15'],
      ],
    ],
    ['SA', '2023-09-14', [['ANY', 'P30D', 'P30D', 'CALENDAR', 'Implementing Regulation 3(1)(a)']]],
    ['CA', '2026-11-25', [['ACCESS', 'P30D', 'P30D', 'CALENDAR', 'PIPEDA 8(3) to (5)']]],
    [
      'US-CA',
      '2022-05-05',
      [
        ['ANY', 'P45D', 'P45D', 'CALENDAR', 'Civil Code 1798.130(a)(2)'],
        ['OBJECTION', 'P15D', undefined, 'BUSINESS', '11 CCR 7026(f)'],
      ],
    ],
    ['PK', '2026-11-25', []],
  ])('of %s on %s are %j', (code, on, expected) => expect(clocks(code, on)).toEqual(expected));

  it('say no number where the statute has none', () => {
    const words = (code: string) =>
      LAW.on('2026-11-25')
        .all(code, 'requestClocks')
        .map(({ within, words: said }) => within ?? said);
    expect(words('JP')).toEqual(['without delay', 'without delay', 'without delay']);
    expect(words('SG')).toEqual(['as soon as reasonably possible', 'as soon as practicable']);
  });

  it('are verified where text and first day were read, and nowhere else', () => {
    const on = LAW.on('2026-11-25');
    const verified = ['CH', 'SA', 'KR', 'EG', 'TH', 'ID'].filter((code) =>
      on.all(code, 'requestClocks').every(isVerified),
    );
    expect(verified).toEqual(['CH', 'SA']);
  });
});
