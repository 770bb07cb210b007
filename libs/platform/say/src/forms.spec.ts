import { formsIn } from './forms.js';

describe('The forms of a language', () => {
  it.each([
    ['en', '1 March 2026', '1 year, 6 months'],
    ['fr', '1er mars 2026', '1 an et 6 mois'],
    ['de', '1. März 2026', '1 Jahr, 6 Monate'],
    ['ja', '2026年3月1日', '1年6か月'],
    ['ko', '2026년 3월 1일', '1년 6개월'],
    ['zh-Hans', '2026年3月1日', '1年6个月'],
    ['vi', '1 tháng 3 năm 2026', '1 năm, 6 tháng'],
    ['th', '1 มีนาคม 2569', '1 ปี และ 6 เดือน'],
  ])('write dates and periods as people do in %s', (language, date, period) => {
    const forms = formsIn(language);
    expect([forms.date('2026-03-01'), forms.period('P1Y6M')]).toEqual([date, period]);
  });

  it.each([
    ['en', 'January 2026', '2026'],
    ['de', 'Januar 2026', '2026'],
    ['fr', 'janvier 2026', '2026'],
    ['ja', '2026年1月', '2026年'],
    ['ko', '2026년 1월', '2026년'],
  ])('write the part of a date that is known in %s', (language, month, year) => {
    const { part } = formsIn(language);
    expect([part('2026-01-31', 'MONTH'), part('2026-01-31', 'YEAR')]).toEqual([month, year]);
  });

  it.each([
    ['en', 'Zoë, 給与, Ümit'],
    ['de', 'Zoë, 給与, Ümit'],
    ['ja', 'Zoë、給与、Ümit'],
    ['ko', 'Zoë, 給与, Ümit'],
  ])('write what follows one another in %s, without what is empty', (language, written) => {
    expect(formsIn(language).series(['Zoë', null, '給与', false, undefined, '', 'Ümit'])).toBe(written);
  });

  const { date, instant, period, region, languageName } = formsIn('en');

  it('write periods in the units that they have', () => {
    expect(['P13M', 'PT72H', 'P2W', 'P0Y30D', 'P1D'].map(period)).toEqual([
      '13 months',
      '72 hours',
      '2 weeks',
      '30 days',
      '1 day',
    ]);
  });

  it('write spaces that break, in French too', () => expect(formsIn('fr').period('P10Y')).toBe('10 ans'));

  it('write instants in UTC', () => expect(instant('2026-03-01T09:30:00Z')).toBe('1 March 2026 at 09:30:00 UTC'));

  it('leave what they do not know as it is', () => {
    expect(['soon', 'P0D', 'P', 'PT5M'].map(period)).toEqual(['soon', 'P0D', 'P', 'PT5M']);
    expect([date('給与 2026'), instant('الآن')]).toEqual(['給与 2026', 'الآن']);
    expect([region('KR'), region('EU'), region('EPO')]).toEqual(['South Korea', 'European Union', 'EPO']);
    expect([languageName('zh-Hant'), languageName('?')]).toEqual(['Traditional Chinese', '?']);
  });
});
