import { conditionsOf, isOfCountryAlone } from './search';

describe('The filters of transfers', () => {
  it('become conditions of the API, which filters and counts', () => {
    expect(conditionsOf({ country: 'US~CA', importer: 'p', text: 'bureau' })).toEqual({
      text: 'bureau',
      facets: [
        { by: 'COUNTRY', values: ['US', 'CA'] },
        { by: 'IMPORTER', values: ['p'] },
      ],
      recognition: null,
    });
    expect(conditionsOf({}, 'EU 2016/1250 US')).toEqual({ text: null, facets: [], recognition: 'EU 2016/1250 US' });
  });

  it('are of a country alone, or narrower, or of several', () => {
    expect(
      [{ country: 'US' }, { country: 'US', text: 'x' }, { country: 'US', owner: 'c' }, { country: 'US~CA' }, {}].map(
        isOfCountryAlone,
      ),
    ).toEqual([true, false, false, false, false]);
  });
});
