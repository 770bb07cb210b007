import { parametersOf, readAddress, writeAddress } from './address';

describe('The parameters of an address', () => {
  it('are texts, whatever they look like', () => {
    expect(readAddress('?text=2026&accepted=true&none=null&list=[1]')).toEqual({
      text: '2026',
      accepted: 'true',
      none: 'null',
      list: '[1]',
    });
  });

  it('are read as they were written', () => {
    for (const text of ['', '2026', 'true', '{"a": 1}', 'a & b', '"quoted"', '"open', '"\\u0061"', 'é~ü'])
      expect(readAddress(writeAddress({ text }))).toEqual({ text });
  });

  it('are read from addresses that had texts as JSON strings', () => {
    expect(readAddress('?text=%222026%22&variables=%22%7B%5C%22a%5C%22%3A1%7D%22')).toEqual({
      text: '2026',
      variables: '{"a":1}',
    });
  });

  it('leave out what is undefined, and with nothing leave no question mark', () => {
    expect(writeAddress({ law: 'EU', rule: undefined })).toBe('?law=EU');
    expect(writeAddress({ rule: undefined })).toBe('');
  });

  it('are those that a page declares', () => {
    expect(parametersOf('law rule')({ law: 'EU', tab: 'x' })).toEqual({ law: 'EU' });
  });
});
