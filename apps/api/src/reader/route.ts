import {
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type ObjectFieldNode,
  type SelectionNode,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { RecentlyUsed } from '#kernel';
import { LIMITS } from '../limits.js';
import { type Operation, operationOf, operations, parsed } from '../operation.js';

/** The declarations of a document's fields that decide which thread answers it. */
interface Route {
  readonly operation?: Operation;
  /** True if a field is declared `@OfServer`: no reader can answer. */
  readonly isOfServer: boolean;
  /** True for a query, and for mutations that are declared `@RecordsNothing`. */
  readonly recordsNothing: boolean;
  /** Returns whether a field or a condition, also in the variables, is declared `@Heavy` or `@Long`. */
  isLong(variables: unknown): boolean;
}

const CACHED_ROUTES = 200;

/** Returns a function that reads the route of a document from the schema. It is undefined for a document that the engine refuses. */
export function routesIn(schema: GraphQLSchema): (text: string, operationName?: string | null) => Route | undefined {
  const routes = new RecentlyUsed<Route>(CACHED_ROUTES);
  return (text, name) => {
    if (text.length > LIMITS.characters) return undefined;
    const key = `${name ?? ''} ${text}`;
    const cached = routes.get(key);
    if (cached) return cached;
    try {
      const route = routeOf(schema, text, name);
      routes.set(key, route, 1);
      return route;
    } catch {
      return undefined;
    }
  };
}

function routeOf(schema: GraphQLSchema, text: string, name: string | null | undefined): Route {
  const document = parsed(text);
  const info = new TypeInfo(schema);
  let [isOfServer, isLong] = [false, false];
  /** The conditions that are declared `@Long` in inputs that a variable gives: the variable, and the name of the condition. */
  const given: (readonly [string, string])[] = [];
  const visitor = {
    Field: (_: FieldNode) => {
      const { heavy, long, ofServer } = info.getFieldDef()?.extensions ?? {};
      isLong ||= Boolean(heavy ?? long);
      isOfServer ||= Boolean(ofServer);
    },
    ObjectField: ({ name }: ObjectFieldNode) => {
      isLong ||= longIn(info.getParentInputType()).includes(name.value);
    },
    Variable: ({ name }: VariableNode) => {
      for (const condition of longIn(info.getInputType())) given.push([name.value, condition]);
    },
  };
  visit(document, visitWithTypeInfo(info, visitor));
  const [asked] = operations(document, name);
  const mutations = schema.getMutationType()?.getFields();
  const recordsNothing = (selection: SelectionNode) =>
    selection.kind === 'Field' && Boolean(mutations?.[selection.name.value]?.extensions.recordsNothing);
  const isGiven = (values: Values, [variable, condition]: readonly [string, string]) =>
    ((values?.[variable] as Values)?.[condition] ?? null) !== null;
  return {
    operation: operationOf(document, name),
    isOfServer,
    recordsNothing:
      asked?.operation === 'query' ||
      (asked?.operation === 'mutation' && asked.selectionSet.selections.every(recordsNothing)),
    // The variables of a GET request are a text, which is not read yet.
    isLong: (values) => isLong || given.some((one) => typeof values === 'string' || isGiven(values as Values, one)),
  };
}

type Values = Readonly<Record<string, unknown>> | null | undefined;

/** Returns the names of the conditions of the input that are declared `@Long`. */
function longIn(type: GraphQLInputType | null | undefined): readonly string[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return [];
  return Object.values(input.getFields()).flatMap(({ name, extensions }) => (extensions.long ? name : []));
}
