import fc from 'fast-check';
import {
  execute,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  Kind,
  lexicographicSortSchema,
  parse,
} from 'graphql';
import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

// Fields return at once what has been read, and read no document where ids are enough. The compiled query reads properties.
// None of that may change an answer.

const ROOTS = ['processingActivities', 'parties', 'engagements', 'transfers'];
const ARGUMENTS: Readonly<Record<string, string>> = {
  'RetentionRule.dueOn': '(triggeredOn: "2023-01-15")',
  'Purpose.legalBases': '(in: "KR")',
};
const RUNS = 30;

describe('Fields that are called directly', () => {
  let register: ServedRegister;
  let slow: GraphQLSchema;

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
    await register.apply(EXAMPLE);
    slow = slowed(register.schema);
  });
  afterAll(() => register.destroy());

  const fieldOf = (type: string, field: string) =>
    (register.schema.getType(type) as GraphQLObjectType).getFields()[field]!;

  it('return a value, and no promise of it', () => {
    const dueOn = fieldOf('RetentionRule', 'dueOn').resolve!;
    const rule = { kind: 'FIXED_PERIOD', period: 'P1Y', trigger: 'Its end' };
    expect(dueOn(rule, { triggeredOn: '2023-01-15' }, {}, {} as never)).toEqual({ date: '2024-01-15', status: 'DUE' });
  });

  it('have no function if they are properties, unless they have a default', () => {
    expect(fieldOf('ProcessingActivity', 'title').resolve).toBeUndefined();
    expect(fieldOf('RetentionRule', 'until').resolve!({}, {}, {}, {} as never)).toEqual([]);
  });

  it('answer any query as fields do that wait for each value and read every document', async () => {
    await fc.assert(
      fc.asyncProperty(
        queries(() => register.schema),
        async (query) => {
          const context = { loaders: new Map() };
          const expected = await register.inside(() =>
            execute({ schema: slow, document: parse(query), contextValue: context }),
          );
          for (const round of ['interpreted', 'compiled']) {
            const { data, errors } = await register.ask(query, { round });
            fc.pre(errors?.[0]?.extensions.code !== 'QUERY_TOO_COSTLY'); // another one is made in its place
            expect(errors).toBeUndefined();
            expect(data).toEqual(JSON.parse(JSON.stringify(expected.data)));
          }
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? RUNS) },
    );
  });
});

/** Returns a copy of the schema whose fields wait for each value, and are asked for more than an id. */
function slowed(schema: GraphQLSchema): GraphQLSchema {
  const copy = lexicographicSortSchema(schema);
  for (const type of Object.values(copy.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { name, resolve = (root) => root[name] } = field;
      field.resolve = async (root, args, context, info) => {
        await Promise.resolve();
        return resolve(root, args, context, { ...info, fieldNodes: info.fieldNodes.map(askedForMore) });
      };
    }
  }
  return copy;
}

function askedForMore(node: FieldNode): FieldNode {
  const more = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'status' } } as const;
  return node.selectionSet ? { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [more] } } : node;
}

/** Returns queries for a page of something, with random fields of things at several levels, some by fragments and aliases. */
function queries(schema: () => GraphQLSchema): fc.Arbitrary<string> {
  return fc.record({ root: fc.constantFrom(...ROOTS), seed: fc.infiniteStream(fc.nat(1000)) }).map(({ root, seed }) => {
    const fields = schema().getQueryType()!.getFields();
    const connection = getNamedType(fields[root]!.type) as GraphQLObjectType;
    const node = getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType;
    const dice = () => seed.next().value as number;
    return `{ ${root}(first: 3) { totalCount pageInfo { endCursor } nodes { ${selection(node, dice, 4)} } } }`;
  });
}

function selection(type: GraphQLObjectType, dice: () => number, depth: number): string {
  const all = Object.values(type.getFields()).filter((field) => isAsked(type, field, depth));
  const chosen = all.filter(() => dice() % 4 === 0);
  const written = chosen.map((field) => {
    const inner = getNamedType(field.type);
    const alias = dice() % 5 === 0 ? `a${dice()}${field.name}: ` : '';
    const args = ARGUMENTS[`${type.name}.${field.name}`] ?? '';
    return `${alias}${field.name}${args}${isObjectType(inner) ? ` { ${selection(inner, dice, depth - 1)} }` : ''}`;
  });
  const some = ['__typename', ...(type.getFields().id ? ['id'] : []), ...written].join(' ');
  return dice() % 4 === 0 ? `... on ${type.name} { ${some} }` : some;
}

function isAsked(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): boolean {
  const isObject = isObjectType(getNamedType(field.type));
  const isGiven = ARGUMENTS[`${type.name}.${field.name}`] !== undefined || !field.args.some(isRequiredArgument);
  return isGiven && !field.extensions.heavy && (depth > 0 || !isObject);
}
