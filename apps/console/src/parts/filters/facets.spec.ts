import { asChosen, chosenIn, facetFilters, isFiltered, withoutFilters } from './facets';

const facets = [
  { by: 'ROLE', name: 'role' },
  { by: 'LEGAL_BASIS', name: 'basis' },
] as const;

describe('the facets in an address', () => {
  it('name one value or several', () => {
    expect(chosenIn({ basis: 'CONSENT~CONTRACT' }, 'basis')).toEqual(['CONSENT', 'CONTRACT']);
    expect(chosenIn({}, 'basis')).toEqual([]);
    expect(asChosen(['CONSENT', 'CONTRACT'])).toBe('CONSENT~CONTRACT');
    expect(asChosen([])).toBeUndefined();
  });

  it('become conditions of the API, without those that name nothing', () => {
    expect(facetFilters(facets, { basis: 'CONSENT', text: 'x' })).toEqual([{ by: 'LEGAL_BASIS', values: ['CONSENT'] }]);
  });

  it('narrow the list, as a text does; nothing else does', () => {
    expect(
      [{ basis: 'CONSENT' }, { text: 'x' }, { sort: 'title' }].map((search) => isFiltered(search, ['basis'])),
    ).toEqual([true, true, false]);
  });

  it('are taken out together with the text', () => {
    expect(withoutFilters(['role', 'basis'])).toEqual({ text: undefined, role: undefined, basis: undefined });
  });
});
