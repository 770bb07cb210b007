import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from './random.js';
import { strange, text, valueFor } from './values.js';

/** A GraphQL request as a client sends it; every part can be wrong. */
export interface Request {
  readonly query: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

const TOKENS = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '!',
    '$',
    '$x',
    '@',
    ':',
    '=',
    '|',
    '&',
    '...',
    '"',
    '"""',
    '#',
    ',',
    '\ufeff',
    '\u0000',
    '\u202e',
    '😀',
  ],
  ...[
    '@skip(if: true)',
    '@include(if: "x")',
    '@include(if: $x)',
    '@deprecated',
    '@defer',
    '@skip',
    '__typename',
    '__schema { types { name } }',
  ],
  ...[
    '... on Party { id }',
    '...F',
    '... { id }',
    'fragment F on Query { ...F }',
    'query Q { ledger { position } }',
    'mutation { x }',
  ],
  ...[
    'subscription { x }',
    'null',
    'true',
    '1e309',
    '-0',
    '99999999999999999999',
    '"\\ud800"',
    '"\\u{110000}"',
    'first: -1',
    'at: {}',
  ],
];

/** Makes a request for queries of the schema, and often spoils it. */
export function hostileRequest(schema: GraphQLSchema, random: Random, ids: readonly string[]): Request {
  if (random.chance(0.1)) return { query: shape(random) };
  const oddness = random.pick([0, 0, 0, 0.02, 0.2]); // what fails to validate reaches no resolver
  const made = operation(schema.getQueryType()!, 'query', random, ids, oddness, 1 + random.below(3));
  const query = random.chance(0.4)
    ? random.times(1 + random.below(3), () => 0).reduce((q) => spoilt(q, random), made.query)
    : made.query;
  if (random.chance(0.9)) return { ...made, query };
  return {
    query: random.chance(0.2) ? strange(random) : query,
    variables: strange(random),
    operationName: strange(random),
  };
}

/** The kinds of things that mutations change, by words in their names. The first that fits counts. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/Party|Officer/, 'party'],
  [/Contact($|Details)/, 'contact'],
  [
    /Profile|Statement|Filing|Breach|Rights|Languages|Complaint|Customer|Override|(un|^)publishCategory/,
    'jurisdictionProfile',
  ],
  [/Transfer|Ground|Recognition|Impairment|Check|Instrument|Equivalent|Refusal|Authorisation/, 'transfer'],
  [/Engage|Work|placeUnder|changeDisclosure|relocate|assignActivities|ProcessingContract|Marketing/, 'engagement'],
  [
    /Activity|Legal|Purpose|Retention|Recipient|Source|System|Data|Automated|Security|Review|approve/,
    'processingActivity',
  ],
];

/** Makes a request for one mutation with arguments in variables. */
export function mutation(schema: GraphQLSchema, random: Random, ids: readonly string[], name: string): Request {
  const type = schema.getMutationType()!;
  const field = type.getFields()[name]!;
  const made = operation(type, 'mutation', random, ids, random.pick([0, 0, 0.02, 0.1]), 1, [field]);
  const kind = KINDS.find(([words]) => words.test(name))?.[1];
  const fitting = ids.filter((id) => id.startsWith(`${kind}-`));
  const variable = /\((?:.*, )?id: \$(v\d+)/.exec(made.query)?.[1];
  if (variable && fitting.length > 0 && random.chance(0.9)) made.variables[variable] = random.pick(fitting);
  return made;
}

function operation(
  type: GraphQLObjectType,
  kind: string,
  random: Random,
  ids: readonly string[],
  oddness: number,
  count: number,
  of: readonly GraphQLField<unknown, unknown>[] = Object.values(type.getFields()),
): { query: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const argument = ({ name, type: argumentType }: GraphQLArgument) => {
    const variable = `v${declared.length}`;
    variables[variable] = valueFor(argumentType, random, ids, oddness);
    declared.push(`$${variable}: ${argumentType}`);
    return `${name}: $${variable}`;
  };
  const selected = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const given = field.args.filter((one) => isRequiredArgument(one) || random.chance(0.4)).map(argument);
    const inner = getNamedType(field.type);
    const alias = random.chance(0.2) ? `a${random.below(1_000)}: ` : '';
    const head = `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    if (!isObjectType(inner)) return head;
    const fields = Object.values(inner.getFields());
    const plain = fields.filter((one) => !isObjectType(getNamedType(one.type)) || depth > 0);
    const chosen = plain.filter(() => random.chance(0.5));
    return `${head} { __typename ${chosen.map((one) => selected(one, depth - 1)).join(' ')} }`;
  };
  const body = random.times(count, () => selected(random.pick(of), 4)).join(' ');
  const head = declared.length > 0 ? `${kind} (${declared.join(', ')})` : kind;
  return { query: `${head} { ${body} }`, variables };
}

/** Changes a document in one place: a part is removed, doubled, replaced or moved. */
function spoilt(query: string, random: Random): string {
  const [from, to] = [random.below(query.length + 1), random.below(query.length + 1)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const end = random.chance(0.7) ? Math.min(to, from + 12) : to;
  switch (random.below(4)) {
    case 0:
      return query.slice(0, from) + query.slice(end);
    case 1:
      return query.slice(0, end) + query.slice(from);
    case 2:
      return `${query.slice(0, from)} ${random.pick(TOKENS)} ${query.slice(from)}`;
    default:
      return query.slice(0, from) + random.pick([random.pick(TOKENS), text(random)]) + query.slice(end);
  }
}

/** Returns a document of a shape that costs more than it looks. */
function shape(random: Random): string {
  const size = random.pick([2, 15, 17, 60, 600, 5_000]);
  const parties = (inner: string) => `{ parties(first: ${random.pick([1, 1000])}) { nodes { ${inner} } } }`;
  const shapes = [
    () => `{ parties { nodes { ${'parent { '.repeat(size)} id ${'} '.repeat(size)} } } }`,
    () => '{'.repeat(size),
    () => `{ ${random.times(size, (i) => `a${i}: ledger { position }`).join(' ')} }`,
    () => `{ ${'ledger { position } '.repeat(size)} }`,
    () => `{ ledger { position ${'@skip(if: false) '.repeat(size)} } }`,
    () => `{ ...F0 } ${random.times(size, (i) => `fragment F${i} on Query { ...F${(i + 1) % size} }`).join(' ')}`,
    () =>
      `{ ...F0 } ${random.times(Math.min(size, 60), (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${Math.min(size, 60)} on Query { ledger { position } }`,
    () => `query (${random.times(size, (i) => `$v${i}: Int = ${i}`).join(' ')}) { ledger { position } }`,
    () => random.times(size, (i) => `query Q${i} { ledger { position } }`).join(' '),
    () => parties(`engagements { processor { ${random.times(size, (i) => `e${i}: engagements { id }`).join(' ')} } }`),
    () => `{ party(id: "${'x'.repeat(size)}") { id } }`,
    () => `{ parties(at: ${'{ position: '.repeat(size)} 1 ${'}'.repeat(size)}) { totalCount } }`,
    () => `{ parties(filter: { text: ${'['.repeat(size)}${']'.repeat(size)} }) { totalCount } }`,
    () => `"""${'#'.repeat(size)}""" { ledger { position } }`,
    () => '# only a comment',
    () => `{ ledger { position } }${' '.repeat(size)}`,
  ];
  return random.pick(shapes)();
}
