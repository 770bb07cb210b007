import { buildSchema, type GraphQLObjectType, parse } from 'graphql';
import { LIMITS } from './limits.js';
import { demandOf, mustBeAffordable, mustBeModest } from './operation-limits.js';
import type { RequestRefused } from './refusal.js';

function refusal(source: string): string | undefined {
  try {
    mustBeModest(parse(source));
  } catch (error) {
    return String((error as RequestRefused).extensions.code);
  }
  return undefined;
}

const nested = (levels: number) => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`;
const aliases = (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: id`).join(' ')} }`;
/** Fragments that each use the next one twice: short as written, long when expanded. */
const doubling = (levels: number) =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`).join(' ')} fragment F${levels} on T { id }`;

describe('The shape of a document', () => {
  it.each([
    ['as deep as the limit', nested(LIMITS.depth), undefined],
    ['one deeper', nested(LIMITS.depth + 1), 'QUERY_TOO_DEEP'],
    [
      'deep by its fragments',
      '{ a { ...F } } fragment F on T { a { a { a { a { ...G } } } } } fragment G on T '.concat(nested(12)),
      'QUERY_TOO_DEEP',
    ],
    ['deep in a fragment that nobody uses', `{ id } fragment F on T ${nested(LIMITS.depth + 1)}`, 'QUERY_TOO_DEEP'],
    ['with as many aliases as the limit', aliases(LIMITS.aliases), undefined],
    ['with one more', aliases(LIMITS.aliases + 1), 'TOO_MANY_ALIASES'],
    ['with a fragment that contains itself', '{ ...F } fragment F on T { a { ...F } }', 'FRAGMENT_IN_CIRCLES'],
    [
      'with fragments in a circle',
      '{ ...F } fragment F on T { ...G } fragment G on T { ... { ...F } }',
      'FRAGMENT_IN_CIRCLES',
    ],
    ['with a circle that nobody uses', '{ id } fragment F on T { ...F }', 'FRAGMENT_IN_CIRCLES'],
    ['that uses one fragment twice', '{ ...F ...F } fragment F on T { id }', undefined],
    ['that is long only when its fragments are expanded', doubling(12), 'QUERY_TOO_COSTLY'],
  ])('%s', (_what, source, code) => {
    expect(refusal(source)).toBe(code);
  });
});

describe('The cost of an operation', () => {
  const schema = buildSchema(`
    type Query { things(first: Int): ThingConnection all: [Thing!]! thing: Thing }
    type ThingConnection { totalCount: Int nodes: [Thing!]! }
    type Thing { id: ID! rows: [Row!]! others: [Thing!]! }
    type Row { key: String }
  `);
  const cost = (source: string, variables = {}, name?: string) => demandOf(schema, parse(source), variables, name).cost;

  it.each([
    ['fields count one each', '{ thing { id rows { key } } }', 4],
    ['a page counts its size', '{ things(first: 10) { totalCount } }', 11],
    ['nodes are the page, and no list within it', '{ things(first: 10) { nodes { id } } }', 21],
    ['fifty if no size is given', '{ things { totalCount } }', 51],
    ['fifty if the size is null', '{ things(first: null) { totalCount } }', 51],
    ['a list of the register counts a thousand', '{ all { id } }', 1_001],
    ['things within things count ten', '{ thing { others { others { id } } } }', 1 + 1 + 10 * (1 + 10)],
    ['fragments count at each use', '{ a: thing { ...F } b: thing { ...F } } fragment F on Thing { id }', 4],
  ])('%s', (_what, source, expected) => {
    expect(cost(source)).toBe(expected);
  });

  it('takes the size of a page from the variables', () => {
    expect(cost('query ($n: Int) { things(first: $n) { totalCount } }', { n: 7 })).toBe(8);
  });

  it('is that of the operation that is named', () => {
    expect(cost('query A { thing { id } } query B { all { id } }', {}, 'A')).toBe(2);
  });

  it('refuses a page size out of bounds, as a literal or a variable', () => {
    expect(() => cost('{ things(first: 1001) { totalCount } }')).toThrow('0 to 1000');
    expect(() => cost('query ($n: Int) { things(first: $n) { totalCount } }', { n: -1 })).toThrow('0 to 1000');
  });
});

describe('What an operation asks of the whole register', () => {
  const schema = buildSchema(`
    type Query { whole: String documents: Documents things(first: Int): Things all: [Thing!]! }
    type Documents { law: String }
    type Things { nodes: [Thing!]! }
    type Thing { id: ID! others: [Thing!]! }
  `);
  const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  for (const field of [fields('Query').whole, fields('Documents').law]) field!.extensions = { heavy: 1 };
  const demand = (source: string) => demandOf(schema, parse(source), {});
  const spread = (n: number) => `{ ${'...F '.repeat(n)} } fragment F on Query { whole documents { law } }`;

  it.each([
    ['aliases', '{ a: whole b: whole c: whole }', 3],
    ['inner fields', '{ documents { a: law b: law } }', 2],
    ['fragments at each use', spread(3), 6],
    ['nothing else', '{ documents { __typename } things { nodes { id } } }', 0],
  ])('counts %s', (_what, source, heavy) => {
    expect(demand(source).heavy).toBe(heavy);
  });

  it('counts a field by its weight', () => {
    const weighing = buildSchema('type Query { whole: String }');
    weighing.getQueryType()!.getFields().whole!.extensions = { heavy: 5 };

    expect(demandOf(weighing, parse('{ whole a: whole }'), {}).heavy).toBe(10);
  });

  it('counts a field once that reads the register once for all entries of a page', () => {
    const batched = buildSchema(`
      type Query { things(first: Int): Things }
      type Things { nodes: [Thing!]! }
      type Thing { state: String }
    `);
    (batched.getType('Thing') as GraphQLObjectType).getFields().state!.extensions = { heavy: 1, isOnce: true };
    const page = 'things(first: 1000) { nodes { state } }';

    expect(demandOf(batched, parse(`{ ${page} other: ${page} }`), {}).heavy).toBe(2);
  });

  it('counts the entries of pages at the top level, and none inside things', () => {
    expect(demand('{ a: things(first: 7) { nodes { others { id } } } things { __typename } }').entries).toBe(7 + 50);
  });

  it.each([
    ['whole fields', spread(6), { limit: LIMITS.heavy, cost: 12 }],
    [
      'entries',
      `{ ${Array.from({ length: 6 }, (_, i) => `a${i}: things(first: 1000) { nodes { id } }`).join(' ')} }`,
      { limit: LIMITS.entries, cost: 6_000 },
    ],
  ])('refuses too many %s, with the limit', (_what, source, extensions) => {
    expect(() => mustBeAffordable(schema, parse(source), {})).toThrow(
      expect.objectContaining({ extensions: { code: 'QUERY_TOO_COSTLY', ...extensions } }),
    );
  });
});
