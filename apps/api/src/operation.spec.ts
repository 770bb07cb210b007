import { parse } from 'graphql';
import { operationOf } from './operation.js';

describe('An operation', () => {
  it('is described by its type, its name and its field, without alias and arguments', () => {
    const document = parse('query Janes { people: contacts(filter: { text: "Jane" }) { totalCount } }');

    expect(operationOf(document)).toEqual({ type: 'query', name: 'Janes', field: 'contacts' });
  });

  it('without a name is described without a name', () => {
    expect(operationOf(parse('mutation { annul }'))).toEqual({ type: 'mutation', field: 'annul' });
  });

  it.each(['{ parties contacts }', '{ ...Both } fragment Both on Query { parties }'])(
    'with more than one field is described as several: %s',
    (source) => {
      expect(operationOf(parse(source))).toEqual({ type: 'query', field: 'several' });
    },
  );

  it('is the named one if the document has several', () => {
    const document = parse('query A { parties } query B { contacts }');

    expect(operationOf(document, 'B')).toMatchObject({ name: 'B', field: 'contacts' });
    expect(operationOf(document, 'C')).toBeUndefined();
  });
});
