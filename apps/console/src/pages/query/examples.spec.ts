import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { EXAMPLES } from './examples';
import { variablesFor } from './run';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('the query page', () => {
  it.each(Object.entries(EXAMPLES))('has the example %s, which the API answers', (_name, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('gives a query the moment of the page, if it has the variable and none is given', () => {
    const at = { on: '2026-11-26' };
    const given = { first: 5 };
    expect(variablesFor('query Q($at: Moment) { me { role } }', given, at)).toEqual({ first: 5, at });
    expect(variablesFor('query Q($at : Moment) { me { role } }', { at: { on: '2020-01-01' } }, at)).toEqual({
      at: { on: '2020-01-01' },
    });
    expect(variablesFor('{ me { role } }', given, at)).toEqual(given);
  });
});
