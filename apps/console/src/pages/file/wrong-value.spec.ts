import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql';
import { wrongValueOf } from './wrong-value';

const schema = buildSchema(`
  enum Kind { COMPANY PERSON }
  input Party { name: String! kind: Kind parent: Party }
  type Query { a(party: Party): Int }
`);

/** Returns what GraphQL itself says of a value. */
function said(value: unknown) {
  const messages: string[] = [];
  coerceInputValue(value, schema.getType('Party') as GraphQLInputType, (_path, _value, { message }) =>
    messages.push(message),
  );
  return messages.map(wrongValueOf);
}

describe('a wrong value of a file', () => {
  it('is explained in terms of the file', () => {
    expect(said({ name: 5 })).toEqual([{ key: 'wrong.text', values: { value: '5' } }]);
    expect(said({})).toEqual([{ key: 'wrong.missing', values: { field: 'name' } }]);
    expect(said({ name: 'A', zebra: 1 })).toEqual([
      { key: 'wrong.unknown', values: { field: 'zebra' }, field: 'zebra' },
    ]);
    expect(said({ name: 'A', kin: 'PERSON' })).toEqual([
      { key: 'wrong.unknownLike', values: { field: 'kin', like: '"kind"' }, field: 'kin' },
    ]);
    expect(said({ name: 'A', kind: 'ZEBRA' })).toEqual([
      { key: 'wrong.code', values: { value: 'ZEBRA', like: 'none' } },
    ]);
    expect(said({ name: 'A', kind: 'PERSONS' })).toEqual([
      { key: 'wrong.code', values: { value: 'PERSONS', like: '"PERSON"' } },
    ]);
    expect(said({ name: 'A', parent: 'B' })).toEqual([{ key: 'wrong.mapping', values: {} }]);
  });

  it('that is no key is explained with one that is', () => {
    const message = 'Expected a key of letters, digits and . / - _ (at most 80), not "Société": write societe.';
    expect(wrongValueOf(message)).toEqual({ key: 'wrong.key', values: { value: '"Société"', like: 'societe' } });
  });

  it('that the server explains stays as it is', () => {
    expect(wrongValueOf('Neither the file nor the register has a party with the key zebra.')).toBeUndefined();
  });
});
