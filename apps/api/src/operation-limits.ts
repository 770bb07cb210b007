import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, mustFitPage } from '#read-model';
import { LIMITS } from './limits.js';
import { operations } from './operation.js';
import { RequestRefused } from './refusal.js';

const SPLIT = 'Ask in several requests.';

export const tooLong = (what: string, most: number) =>
  new RequestRefused(
    'QUERY_TOO_LONG',
    `A document has at most ${most} ${what}. Send values as variables, or ask in several requests.`,
    { limit: most },
  );

const tooDeep = () =>
  new RequestRefused(
    'QUERY_TOO_DEEP',
    `Fields lie at most ${LIMITS.depth} levels deep. Ask for what lies deeper by its id.`,
    {
      limit: LIMITS.depth,
    },
  );

const tooCostly = (message: string, details: Readonly<Record<string, unknown>> = {}) =>
  new RequestRefused('QUERY_TOO_COSTLY', message, details);

/** The limit that the engine itself has met with, before it executes anything, where that is what the error is. */
export function limitBehind(error: Error): RequestRefused | undefined {
  if (error.message.startsWith('Syntax Error: Document contains more that')) return tooLong('tokens', LIMITS.tokens);
  if (error.message === 'Validation aborted.')
    return tooCostly('It asks for the same fields too often to compare them all. Ask for each field once.');
  return error instanceof RangeError ? tooDeep() : undefined; // the stack did not suffice for the document
}

/** How far a selection reaches, its fragments spelled out. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
}

/**
 * Holds the shape of a document to the limits, in time that grows with its length only: each fragment is looked at once.
 * @throws {RequestRefused} QUERY_TOO_DEEP, TOO_MANY_ALIASES, QUERY_TOO_COSTLY, FRAGMENT_IN_CIRCLES
 */
export function mustBeModest(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Extent | 'open'>();
  let aliases = 0;

  const ofFragment = (name: string): Extent => {
    const found = known.get(name);
    if (found === 'open')
      throw new RequestRefused(
        'FRAGMENT_IN_CIRCLES',
        `The fragment ${name} leads back to itself. Spell out what it asks for.`,
      );
    if (found) return found;
    const fragment = fragments.get(name);
    if (!fragment) return { depth: 0, fields: 0 }; // validation tells of it
    known.set(name, 'open');
    const extent = of(fragment.selectionSet);
    known.set(name, extent);
    return extent;
  };

  const of = (set: SelectionSetNode | undefined): Extent => {
    let [depth, fields] = [0, 0];
    for (const one of set?.selections ?? []) {
      if (one.kind === Kind.FIELD && one.alias) aliases += 1;
      const inner = one.kind === Kind.FRAGMENT_SPREAD ? ofFragment(one.name.value) : of(one.selectionSet);
      const own = one.kind === Kind.FIELD ? 1 : 0;
      depth = Math.max(depth, inner.depth + own);
      fields += inner.fields + own;
    }
    return { depth, fields };
  };

  const extents = [
    ...operations(document).map(({ selectionSet }) => of(selectionSet)),
    ...[...fragments.keys()].map(ofFragment),
  ];
  if (extents.some(({ depth }) => depth > LIMITS.depth)) throw tooDeep();
  if (aliases > LIMITS.aliases)
    throw new RequestRefused(
      'TOO_MANY_ALIASES',
      `A document has at most ${LIMITS.aliases} aliases, this one ${aliases}. ${SPLIT}`,
      {
        limit: LIMITS.aliases,
      },
    );
  if (extents.some(({ fields }) => fields > LIMITS.fields))
    throw tooCostly(`A document asks for at most ${LIMITS.fields} fields, its fragments spelled out. ${SPLIT}`, {
      limit: LIMITS.fields,
    });
}

/**
 * Holds what an operation may come to, by its variables and its literals, to the limit.
 * @throws {RequestRefused} QUERY_TOO_COSTLY
 * @throws {Rejection} INVALID for a page that is larger than pages are
 */
export function mustBeAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): void {
  const cost = costOf(schema, document, variables, operationName);
  if (cost > LIMITS.cost)
    throw tooCostly(
      `It may come to ${cost} values, ${LIMITS.cost} are the most: ask for a smaller page (\`first\`), for fewer lists within lists, or for fewer fields.`,
      { limit: LIMITS.cost, cost },
    );
}

/**
 * How many values an answer may hold: each field counts one for each entry of the lists that it is in. A connection has
 * `first` entries, another list of the register {@link LIMITS.longList}, and one of things within a thing
 * {@link LIMITS.shortList}; rows of a thing come with it, and count as one.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();

  const ofSet = (set: SelectionSetNode, type: GraphQLObjectType, isRoot: boolean): number => {
    let cost = 0;
    for (const one of set.selections)
      if (one.kind === Kind.FIELD) cost += ofField(one, type, isRoot);
      else if (one.kind === Kind.INLINE_FRAGMENT) cost += ofSet(one.selectionSet, type, isRoot);
      else cost += ofFragment(one.name.value, type, isRoot);
    return cost;
  };

  const ofFragment = (name: string, type: GraphQLObjectType, isRoot: boolean): number => {
    const cost = known.get(name) ?? ofSet(fragments.get(name)!.selectionSet, type, isRoot);
    known.set(name, cost);
    return cost;
  };

  const ofField = (field: FieldNode, parent: GraphQLObjectType, isRoot: boolean): number => {
    const definition = field.selectionSet && parent.getFields()[field.name.value];
    const inner = definition && getNamedType(definition.type);
    if (!definition || !field.selectionSet || !isObjectType(inner)) return 1;
    const entries = definition.args.some(({ name }) => name === 'first')
      ? pageOf(field, variables)
      : entriesOf(definition.type, parent, isRoot);
    return 1 + entries * ofSet(field.selectionSet, inner, false);
  };

  let cost = 0;
  for (const { operation, selectionSet } of operations(document, operationName))
    cost += ofSet(selectionSet, schema.getRootType(operation)!, true);
  return cost;
}

function pageOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const first =
    given?.kind === Kind.VARIABLE
      ? variables[given.name.value]
      : given?.kind === Kind.INT
        ? Number(given.value)
        : undefined;
  if (typeof first !== 'number') return DEFAULT_PAGE;
  mustFitPage(first);
  return first;
}

function entriesOf(type: GraphQLOutputType, parent: GraphQLObjectType, isRoot: boolean): number {
  if (!isListType(getNullableType(type)) || parent.name.endsWith('Connection')) return 1;
  if (isRoot) return LIMITS.longList;
  return 'id' in (getNamedType(type) as GraphQLObjectType).getFields() ? LIMITS.shortList : 1;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const all = document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(all.map((fragment) => [fragment.name.value, fragment]));
}
