import { readFileSync } from 'node:fs';
import values from 'virtual:values';
import { buildSchema, parse, print, validate } from 'graphql';
import { TYPE_OF } from '../../edit/commands';
import { asking, unaskedIn } from './unasked';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const ONE = parse(
  'query ($id: ID!) { engagement(id: $id) { id work contract { until } } assets { nodes { name } } }',
) as never;
const LIST = parse('{ engagements { totalCount nodes { id work locations } } }') as never;

describe('The values that a page does not ask for', () => {
  it('are those that the thing states, without what the question has', () => {
    expect(unaskedIn(ONE, ['engagement'], 'Engagement')).toContain('condition');
    expect(unaskedIn(ONE, ['engagement'], 'Engagement')).not.toContain('work');
    expect(unaskedIn(ONE, ['engagement'], 'Engagement')).not.toContain('contract');
  });

  it('are none of what another part of the question asks', () => {
    expect(unaskedIn(ONE, ['engagement'], 'Engagement')).toContain('locations');
    expect(unaskedIn(LIST, ['engagements', 'nodes'], 'Engagement')).not.toContain('locations');
  });

  it('are asked with their own fields, where the things are', () => {
    const asked = asking(LIST, ['engagements', 'nodes'], 'Engagement', ['contract', 'condition']);
    expect(print(asked).replace(/\s+/g, ' ').trim()).toBe(
      '{ engagements { totalCount nodes { id work locations contract { reference signedOn since until } condition } } }',
    );
  });

  it('leave a question as it is if it asks for all', () => {
    expect(asking(LIST, ['engagements', 'nodes'], 'Engagement', [])).toBe(LIST);
  });

  it.each(Object.keys(values))('can be asked of %s', (type) => {
    const [kind] = Object.entries(TYPE_OF).find(([, name]) => name === type)!;
    const question = parse(`query ($id: ID!) { ${kind}(id: $id) { id } }`) as never;
    const all = unaskedIn(question, [kind], type);
    expect(all.length).toBeGreaterThan(2);
    expect(validate(schema, asking(question, [kind], type, all))).toEqual([]);
  });
});
