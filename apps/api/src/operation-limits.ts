import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
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
    `A document has at most ${LIMITS.depth} levels of fields. Ask for inner things by their id.`,
    {
      limit: LIMITS.depth,
    },
  );

const tooCostly = (message: string, details: Readonly<Record<string, unknown>> = {}) =>
  new RequestRefused('QUERY_TOO_COSTLY', message, details);

/** Maps an error of GraphQL's own limits (tokens, depth) to our refusal; undefined for any other error. */
export function limitBehind(error: Error): RequestRefused | undefined {
  if (error.message.startsWith('Syntax Error: Document contains more that')) return tooLong('tokens', LIMITS.tokens);
  if (error.message === 'Validation aborted.')
    return tooCostly('The document asks for the same fields too often. Ask for each field once.');
  return error instanceof RangeError ? tooDeep() : undefined; // a document so deep that the call stack overflowed
}

/** The size of a selection with its fragments expanded. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
}

/**
 * Checks the shape of a document against the limits. Each fragment is read once, so the time grows only with its length.
 * @throws {RequestRefused} QUERY_TOO_DEEP, TOO_MANY_ALIASES, QUERY_TOO_COSTLY, FRAGMENT_IN_CIRCLES
 */
export function mustBeModest(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const extentsOfFragments = new Map<string, Extent | 'open'>();
  let aliases = 0;

  const extentOfFragment = (name: string): Extent => {
    const cached = extentsOfFragments.get(name);
    if (cached === 'open')
      throw new RequestRefused(
        'FRAGMENT_IN_CIRCLES',
        `The fragment ${name} contains itself. Write out the fields that it asks for.`,
      );
    if (cached) return cached;
    const fragment = fragments.get(name);
    if (!fragment) return { depth: 0, fields: 0 }; // validation reports it
    extentsOfFragments.set(name, 'open');
    const extent = extentOf(fragment.selectionSet);
    extentsOfFragments.set(name, extent);
    return extent;
  };

  const extentOf = (set: SelectionSetNode | undefined): Extent => {
    let [depth, fields] = [0, 0];
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD && selection.alias) aliases += 1;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? extentOfFragment(selection.name.value)
          : extentOf(selection.selectionSet);
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      depth = Math.max(depth, inner.depth + own);
      fields += inner.fields + own;
    }
    return { depth, fields };
  };

  const extents = [
    ...operations(document).map(({ selectionSet }) => extentOf(selectionSet)),
    ...[...fragments.keys()].map(extentOfFragment),
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
    throw tooCostly(`A document has at most ${LIMITS.fields} fields, with fragments expanded. ${SPLIT}`, {
      limit: LIMITS.fields,
    });
}

/**
 * Checks the cost of an operation with these variables against the limit.
 * @returns what it asks for
 * @throws {RequestRefused} QUERY_TOO_COSTLY
 * @throws {Rejection} INVALID for a page size out of bounds
 */
export function mustBeAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): Demand {
  const demand = demandOf(schema, document, variables, operationName);
  const { cost, entries, heavy } = demand;
  if (heavy > LIMITS.heavy)
    throw tooCostly(
      `Fields that go through the whole register weigh at most ${LIMITS.heavy} together, these ${heavy}. (registerFile, applyRegister and horizon weigh 5, findings, findingGroups, rehearsal, changes and changeList 2, others 1.) ${SPLIT}`,
      { limit: LIMITS.heavy, cost: heavy },
    );
  if (entries > LIMITS.entries)
    throw tooCostly(
      `The pages of a request have at most ${LIMITS.entries} entries together, these could have ${entries}. Ask for smaller pages (\`first\`), or in several requests.`,
      { limit: LIMITS.entries, cost: entries },
    );
  if (cost > LIMITS.cost)
    throw tooCostly(
      `The answer could have ${cost} values; at most ${LIMITS.cost} are allowed. Ask for a smaller page (\`first\`), for fewer nested lists, or for fewer fields.`,
      { limit: LIMITS.cost, cost },
    );
  return demand;
}

/** The demand of an operation on the server. */
interface Demand {
  /** Values that the answer can hold. */
  readonly cost: number;
  /** Entries of its pages at the top level. */
  readonly entries: number;
  /** The weights of fields that are declared `@Heavy` or `@HeavyOnce`, fragments counted at each use. */
  readonly heavy: number;
}

/** A demand, with the weights apart that do not grow with the entries around a field. */
interface Weighed extends Demand {
  readonly heavyOnce: number;
}

/**
 * Returns what the operation asks for. The cost is how many values its answer can hold: each field counts once for each entry of the lists around it. A connection has
 * `first` entries. Another list of the register has {@link LIMITS.longList}, and one of things inside a thing
 * {@link LIMITS.shortList}. Rows of a thing come with it and count once.
 */
export function demandOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): Demand {
  const fragments = fragmentsOf(document);
  const demandsOfFragments = new Map<string, Weighed>();

  const ofSet = (set: SelectionSetNode, type: WithFields, isRoot: boolean): Weighed =>
    set.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type, isRoot);
        if (selection.kind === Kind.INLINE_FRAGMENT)
          return ofSet(selection.selectionSet, named(selection.typeCondition?.name.value, type), isRoot);
        return ofFragment(selection.name.value, type, isRoot);
      })
      .reduce(plus, NOTHING);

  const named = (name: string | undefined, type: WithFields): WithFields => {
    const found = name === undefined ? undefined : schema.getType(name);
    return hasFields(found) ? found : type;
  };

  const ofFragment = (name: string, type: WithFields, isRoot: boolean): Weighed => {
    const { selectionSet, typeCondition } = fragments.get(name)!;
    const demand = demandsOfFragments.get(name) ?? ofSet(selectionSet, named(typeCondition.name.value, type), isRoot);
    demandsOfFragments.set(name, demand);
    return demand;
  };

  const ofField = (field: FieldNode, parent: WithFields, isRoot: boolean): Weighed => {
    const definition = parent.getFields()[field.name.value];
    const { heavy: weight, isOnce } = definition?.extensions ?? {};
    const own: Weighed = { ...NOTHING, cost: 1, [isOnce ? 'heavyOnce' : 'heavy']: Number(weight ?? 0) };
    const inner = definition && getNamedType(definition.type);
    if (!definition || !field.selectionSet || !hasFields(inner)) return own;
    const isPage = definition.args.some(({ name }) => name === 'first');
    const entries = isPage ? pageOf(field, variables) : entriesOf(definition.type, parent, isRoot);
    const { cost, heavy, heavyOnce } = ofSet(field.selectionSet, inner, false);
    const ofEntries = { cost: entries * cost, heavy: entries * heavy, entries: isRoot && isPage ? entries : 0 };
    return plus(own, { ...ofEntries, heavyOnce });
  };

  const { heavy, heavyOnce, ...demand } = operations(document, operationName)
    .map(({ operation, selectionSet }) => ofSet(selectionSet, schema.getRootType(operation)!, true))
    .reduce(plus, NOTHING);
  return { ...demand, heavy: heavy + heavyOnce };
}

/** A type of objects with fields: one kind of object, or an interface of several. */
type WithFields = GraphQLObjectType | GraphQLInterfaceType;

function hasFields(type: unknown): type is WithFields {
  return isObjectType(type) || isInterfaceType(type);
}

const NOTHING: Weighed = { cost: 0, entries: 0, heavy: 0, heavyOnce: 0 };

function plus(a: Weighed, b: Weighed): Weighed {
  return {
    cost: a.cost + b.cost,
    entries: a.entries + b.entries,
    heavy: a.heavy + b.heavy,
    heavyOnce: a.heavyOnce + b.heavyOnce,
  };
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

function entriesOf(type: GraphQLOutputType, parent: WithFields, isRoot: boolean): number {
  if (!isListType(getNullableType(type)) || parent.name.endsWith('Connection')) return 1;
  if (isRoot) return LIMITS.longList;
  return 'id' in (getNamedType(type) as WithFields).getFields() ? LIMITS.shortList : 1;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const all = document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(all.map((fragment) => [fragment.name.value, fragment]));
}
