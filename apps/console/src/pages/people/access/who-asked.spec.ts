import { whoAsked } from './who-asked';

const t = ((key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key)) as never;

describe('Who asked', () => {
  it.each([
    ['Autorité', true, 'Autorité'],
    [null, true, 'people.unnamedAccount'],
    ['Autorité', false, 'people.formerLabel {"label":"Autorité"}'],
    [null, false, 'people.formerAccount'],
  ])('is called by the label %s, with access today: %s', (label, hasAccess, said) => {
    expect(whoAsked({ t }, { label, hasAccess })).toBe(said);
  });
});
