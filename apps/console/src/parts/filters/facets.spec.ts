import { asChosen, chosenIn, facetFilters, withoutFacets } from './facets';

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

  it('are taken out together', () => {
    expect(withoutFacets(facets)).toEqual({ role: undefined, basis: undefined });
  });
});
