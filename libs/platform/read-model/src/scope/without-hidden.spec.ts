import { withoutHidden } from './without-hidden.js';

const hidden = (text: string) => text.startsWith('hidden');

describe('What a caller reads of a thing that names hidden ones', () => {
  it.each<[what: string, value: object, shown: object]>([
    ['a list lacks them', { activities: ['a', 'hidden-1', 'b'] }, { activities: ['a', 'b'] }],
    ['a list of them alone is empty', { activities: ['hidden-1'] }, { activities: [] }],
    ['a field that names one is not there', { under: 'hidden-1', work: 'Hosting' }, { work: 'Hosting' }],
    [
      'a row that names one is not there',
      { links: [{ to: 'hidden-1', as: 'x' }, { to: 'a' }] },
      { links: [{ to: 'a' }] },
    ],
    [
      'a row that is limited to hidden ones alone is not there: without its limit, it would hold for all',
      {
        retention: [
          { period: 'P1Y', activities: ['hidden-1'] },
          { period: 'P2Y', activities: [] },
        ],
      },
      { retention: [{ period: 'P2Y', activities: [] }] },
    ],
    [
      'a row that is limited to others, too, keeps its limit',
      { retention: [{ period: 'P1Y', activities: ['hidden-1', 'a'] }] },
      { retention: [{ period: 'P1Y', activities: ['a'] }] },
    ],
  ])('%s', (_what, value, shown) => {
    expect(withoutHidden(value, hidden)).toEqual(shown);
  });

  it('is the same, where it names none', () => {
    const value = { title: 'x', rows: [{ a: 1, b: null, c: [] }], at: undefined };
    expect(withoutHidden(value, hidden)).toEqual(value);
  });
});
