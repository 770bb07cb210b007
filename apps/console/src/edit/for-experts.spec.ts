import { isForExperts } from './for-experts';
import { fieldsOfInput } from './schema';

const folded = (input: string, values = {}) =>
  fieldsOfInput(input).flatMap(([name, type]) =>
    isForExperts(name, type, fieldsOfInput(input), values) ? [name] : [],
  );

describe('Fields that few people need', () => {
  it('are folded, such as the key of a row that has a name', () => {
    expect(folded('PurposeInput')).toEqual(expect.arrayContaining(['key', 'condition']));
    expect(folded('PurposeInput')).not.toContain('description');
  });

  it('are shown once they say something', () => {
    expect(folded('PurposeInput', { condition: 'in Spain' })).not.toContain('condition');
  });

  it('are never those that must be filled in', () => expect(folded('SuspensionInput')).toEqual([]));
});
