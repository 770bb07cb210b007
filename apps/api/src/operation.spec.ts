import { parse } from 'graphql';
import { operationOf } from './operation.js';

describe('An operation', () => {
  it('is told by its type, its name and the field that it asks for, whatever its alias and arguments', () => {
    const document = parse('query Janes { people: contacts(filter: { text: "Jane" }) { totalCount } }');

    expect(operationOf(document)).toEqual({ type: 'query', name: 'Janes', field: 'contacts' });
  });

  it('without a name is told without one', () => {
    expect(operationOf(parse('mutation { annul }'))).toEqual({ type: 'mutation', field: 'annul' });
  });

  it.each(['{ parties contacts }', '{ ...Both } fragment Both on Query { parties }'])(
    'that asks for what no one field names is told as several: %s',
    (source) => {
      expect(operationOf(parse(source))).toEqual({ type: 'query', field: 'several' });
    },
  );

  it('is the one of several that is named', () => {
    const document = parse('query A { parties } query B { contacts }');

    expect(operationOf(document, 'B')).toMatchObject({ name: 'B', field: 'contacts' });
    expect(operationOf(document, 'C')).toBeUndefined();
  });
});
