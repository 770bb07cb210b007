import {
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { inSteps, membersOf } from '#kernel';
import { RequestErrors } from './errors.js';
import { operations, parsed } from './operation.js';

type Variables = Readonly<Record<string, unknown>>;

/** Variables as they were read. */
interface ReadVariables {
  /** The values by the name of the variable, with defaults filled in. */
  readonly variables: Record<string, unknown>;
  /** The same values, without the long lists of input objects. */
  readonly withoutLists: Record<string, unknown>;
}

/** Entries from which a list is checked one entry at a time. */
const LONG = 20;
/** Most errors that are reported. */
const MOST_ERRORS = 50;

/**
 * Coerces the variables of a request to their types and fills in defaults. The compiled engine does not apply the defaults
 * of nested fields, and its own errors have no code or path. Long lists, also of an input object, are checked in steps, so that
 * other requests can be answered meanwhile.
 * @throws {RequestErrors} with one error for each invalid value: its path, and what was expected
 */
export function readVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Variables,
  options: ReadOptions = {},
): Promise<ReadVariables> {
  return inSteps(reading(schema, document, given, options));
}

interface ReadOptions {
  readonly operationName?: string | null;
  readonly suggests?: boolean;
}

function* reading(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Variables,
  { operationName, suggests = true }: ReadOptions,
): Generator<undefined, ReadVariables> {
  const errors: GraphQLError[] = [];
  const variables: Record<string, unknown> = {};
  const withoutLists: Record<string, unknown> = {};
  const coerced = (value: unknown, type: GraphQLInputType, at: readonly (string | number)[]) =>
    coerceInputValue(
      value,
      type,
      (path, _value, error) => {
        const place = [...at, ...path].join('.');
        errors.push(new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', path: place } }));
        if (errors.length >= MOST_ERRORS) throw new RequestErrors(errors);
      },
      !suggests,
    );
  function* eachOf({ entries, ofType }: LongList, at: readonly (string | number)[]) {
    const list: unknown[] = [];
    for (const [i, entry] of entries.entries()) {
      list.push(coerced(entry, ofType, [...at, i]));
      yield;
    }
    return list;
  }
  for (const operation of operations(document, operationName))
    for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
      const name = variable.name.value;
      const type = typeFromAST(schema, node as never);
      if (!isInputType(type)) continue;
      const whole = longList(type, given[name]);
      if (given[name] === undefined && defaultValue) variables[name] = valueFromAST(defaultValue, type);
      else if (whole) {
        variables[name] = yield* eachOf(whole, [name]);
        withoutLists[name] = variables[name];
      } else if (given[name] !== undefined || node.kind === Kind.NON_NULL_TYPE) {
        const { short, lists } = split(given[name], type);
        const read = coerced(short, type, [name]);
        withoutLists[name] = read;
        variables[name] = lists.length > 0 ? { ...membersOf(read) } : read;
        for (const { field, list } of lists)
          (variables[name] as Record<string, unknown>)[field] = yield* eachOf(list, [name, field]);
      }
    }
  if (errors.length > 0) throw new RequestErrors(errors);
  return { variables, withoutLists };
}

/** A list that is checked one entry at a time. */
interface LongList {
  readonly entries: readonly unknown[];
  readonly ofType: GraphQLInputType;
}

function longList(type: GraphQLInputType | undefined, entries: unknown): LongList | undefined {
  const list = getNullableType(type);
  return isListType(list) && Array.isArray(entries) && entries.length > LONG
    ? { entries, ofType: list.ofType as GraphQLInputType }
    : undefined;
}

interface ListField {
  readonly field: string;
  readonly list: LongList;
}

/** Returns an input object with its long lists empty, and the lists. Any other value is returned as it is. */
function split(value: unknown, type: GraphQLInputType): { short: unknown; lists: readonly ListField[] } {
  const object = getNullableType(type);
  if (!isInputObjectType(object) || typeof value !== 'object' || value === null) return { short: value, lists: [] };
  const lists = Object.entries(value).flatMap(([field, entries]): ListField[] => {
    const list = longList(object.getFields()[field]?.type, entries);
    return list ? [{ field, list }] : [];
  });
  if (lists.length === 0) return { short: value, lists };
  return { short: { ...value, ...Object.fromEntries(lists.map(({ field }) => [field, []])) }, lists };
}

/** Returns the errors of a request that the engine refused before its hooks; empty if our checks find no error. */
export function faultsOf(schema: GraphQLSchema, request: GraphQLRequest, suggests: boolean): readonly GraphQLError[] {
  try {
    const document = parsed(request.query ?? '');
    if (!request.operationName && operations(document).length > 1)
      return [new GraphQLError('The document has several operations. Name one of them in operationName.', BAD_REQUEST)];
    const { operationName } = request;
    for (const _ of reading(schema, document, variablesOf(request), { operationName, suggests }));
  } catch (error) {
    if (error instanceof RequestErrors) return error.errors;
  }
  return [];
}

const BAD_REQUEST = { extensions: { code: 'BAD_REQUEST' } };

/** A GraphQL request, from the body or the query string. */
export interface GraphQLRequest {
  readonly query?: string;
  readonly operationName?: string | null;
  readonly variables?: Variables | string | null;
}

function variablesOf({ variables }: GraphQLRequest): Variables {
  return (typeof variables === 'string' ? JSON.parse(variables) : variables) ?? {};
}
