import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { TOOLS } from './tools.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('The tools of an assistant', () => {
  it.each(TOOLS)('ask what the API answers: $name', ({ name, variables, query }) => {
    const document = parse(`query mcp_${name}${variables && `(${variables})`} { ${query} }`);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  it.each(TOOLS)('only read: $name', ({ query }) => {
    const [field] = /^\w+/.exec(query)!;
    expect(Object.keys(schema.getQueryType()!.getFields())).toContain(field);
  });

  it('have names that are taken once', () => {
    const names = TOOLS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('thing');
  });
});
