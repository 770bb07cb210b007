import { spaced, titlesIn } from './titles.js';

const TEXTS: Readonly<Record<string, string>> = {
  'codes.Jurisdiction.US-CA': 'California',
  'codes.RetentionKind.PROMPTLY': 'Promptly',
  'fields.period': 'Period',
  'fields.retention': 'Retention',
};
const titles = titlesIn({ region: (code) => `region ${code}` }, (key, values) =>
  key === 'marks.quoted' ? `“${values!.text}”` : TEXTS[key],
);

describe('Titles', () => {
  it('of codes and places are their texts, or what Unicode or the register has', () => {
    expect([titles.code('RetentionKind', 'PROMPTLY'), titles.code('RetentionKind', 'BURN')]).toEqual([
      'Promptly',
      'BURN',
    ]);
    expect([titles.place('US-CA'), titles.place('KR')]).toEqual(['California', 'region KR']);
  });

  it('of fields and items are their labels, or their names as words', () => {
    expect([titles.field('Period'), titles.field('jointControllers'), titles.item('exportedPersons')]).toEqual([
      'Period',
      'Joint controllers',
      'Exported persons',
    ]);
    expect(spaced('plan2020Approved')).toBe('Plan2020 approved');
  });

  it('of a path name its fields, and quote the keys of its rows', () => {
    expect(titles.path('retention.period')).toBe('Retention › Period');
    expect(titles.path('retention.contact-data.period')).toBe('Retention › “contact data” › Period');
    expect(titles.path('retention[給与-2026].period')).toBe('Retention › “給与 2026” › Period');
  });
});
