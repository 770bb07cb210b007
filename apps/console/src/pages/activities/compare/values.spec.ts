import { pathInWords } from './values';

const find = (key: string) => ({ 'fields.purposes': 'Purposes', 'fields.legalBases': 'Legal bases' })[key];

describe('the path of a value', () => {
  it('names a row by what people call it', () => {
    const version = { purposes: [{ key: 'pay', description: 'Paying salaries' }] };
    expect(pathInWords('purposes.pay.legalBases', [version], { find })).toBe(
      'Purposes › Paying salaries › Legal bases',
    );
  });

  it('keeps the key of a row that has no name', () => {
    expect(pathInWords('purposes.pay', [{}], { find })).toBe('Purposes › pay');
  });
});
