import { conditionsOf, isOfCountryAlone, readTransferSearch } from './search';

describe('The filters of transfers', () => {
  it('become conditions of the API, which filters and counts', () => {
    expect(conditionsOf({ country: 'US', importer: 'p', q: 'bureau' })).toEqual({
      text: 'bureau',
      facets: [
        { by: 'COUNTRY', values: ['US'] },
        { by: 'IMPORTER', values: ['p'] },
      ],
      recognition: null,
    });
    expect(conditionsOf({}, 'EU 2016/1250 US')).toEqual({ text: null, facets: [], recognition: 'EU 2016/1250 US' });
  });

  it('are of a country alone, or narrower', () => {
    expect(
      [{ country: 'US' }, { country: 'US', q: 'x' }, { country: 'US', owner: 'c' }, {}].map(isOfCountryAlone),
    ).toEqual([true, false, false, false]);
  });

  it('leave out what is malformed in an address', () => {
    expect(readTransferSearch({ class: 'NONSENSE', country: 7, q: 'x' })).toMatchObject({
      class: undefined,
      country: undefined,
      q: 'x',
    });
  });
});
