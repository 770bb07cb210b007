import {
  type GraphQLFieldConfigMap as Fields,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { routesIn } from './route.js';

const plain = { type: GraphQLString };
const Filter = new GraphQLInputObjectType({
  name: 'Filter',
  fields: { text: { type: GraphQLString, extensions: { long: true } }, status: plain },
});
const Page = new GraphQLObjectType({
  name: 'Page',
  fields: { text: plain, evidence: plain, counts: { type: GraphQLInt, extensions: { long: true } } },
});
const fields: Fields<unknown, unknown> = {
  parties: { type: Page, args: { filter: { type: Filter } } },
  findings: { type: Page, extensions: { heavy: 2 } },
  evidence: { type: Page, extensions: { ofServer: true } },
};
const mutations: Fields<unknown, unknown> = {
  readFile: { ...plain, extensions: { recordsNothing: true } },
  record: plain,
};
const routes = routesIn(
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: mutations }),
  }),
);
const isLong = (text: string, variables?: unknown) => routes(text)!.isLong(variables);

describe('The thread that answers a document', () => {
  it.each([
    '{ findings { text } }',
    '{ parties { counts } }',
    '{ a: parties { ...F } } fragment F on Page { counts }',
    '{ parties(filter: { text: "a" }) { text } }',
    'query ($text: String) { parties(filter: { text: $text }) { text } }',
  ])('is a reader if what it asks for is declared @Heavy or @Long: %s', (text) => {
    expect(isLong(text)).toBe(true);
  });

  it.each([
    '{ parties { text evidence } }',
    '{ parties(filter: { status: "text counts findings" }) { findings: text } }',
    'query counts($text: String) { parties(filter: { status: $text }) { text } } # findings',
  ])('is not decided by words that stand elsewhere: %s', (text) => {
    expect(isLong(text)).toBe(false);
  });

  it('is decided by a condition in the variables, too', () => {
    const text = 'query ($filter: Filter) { parties(filter: $filter) { text } }';

    expect([{ text: 'a' }, { text: null }, { status: 'text' }, null].map((filter) => isLong(text, { filter }))).toEqual(
      [true, false, false, false],
    );
    expect(isLong(text)).toBe(false);
    expect(isLong(text, '{"filter":{"text":"a"}}')).toBe(true);
  });

  it('is the one that serves if a field is declared @OfServer, and not for a field of that name elsewhere', () => {
    const documents = ['{ evidence { text } findings { text } }', '{ findings { evidence } }'];

    expect(documents.map((text) => routes(text)!.isOfServer)).toEqual([true, false]);
  });

  it('can be a reader for queries, and for mutations that all are declared @RecordsNothing', () => {
    const recordsNothing = (text: string, name?: string) => routes(text, name)!.recordsNothing;

    expect(
      ['{ parties { text } }', 'mutation { a: readFile b: readFile }'].map((text) => recordsNothing(text)),
    ).toEqual([true, true]);
    const others = [
      'mutation { record }',
      'mutation { readFile record }',
      'mutation { ...F } fragment F on Mutation { readFile }',
    ];
    expect(others.map((text) => recordsNothing(text))).toEqual([false, false, false]);
    expect(recordsNothing('query A { parties { text } } mutation B { record }', 'B')).toBe(false);
  });

  it('is not decided for what the engine refuses', () => {
    expect(routes('{ findings {')).toBeUndefined();
    expect(routes(`{ findings { ${'a '.repeat(1_000_000)} } }`)).toBeUndefined();
    expect(isLong('{ nothing { at all } ...F }')).toBe(false);
  });
});
