import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { BOUNDS } from '#ledger';

/** Values of scalars that are valid by their form. A scalar that is missing here is a text. */
const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1_000,
  Float: 1,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Position: '1',
  Duration: 'P12M',
  CountryCode: 'DE',
  Destination: 'DE',
  JurisdictionCode: 'EU',
  Place: 'DE',
  Key: 'a',
  Language: 'en',
  LanguageTag: 'de',
};

/** Sizes of a value: entries of a list, and characters of a text. */
interface Size {
  readonly entries: number;
  readonly characters: number;
}

/** Returns a value of the type that has this size and is valid by its form. Lists inside of lists have two entries. */
function largeValue(type: GraphQLInputType, size: Size, depth = 0): unknown {
  const named = getNullableType(type);
  if (isListType(named)) {
    const inner = { ...size, entries: Math.min(size.entries, 2) };
    return Array.from({ length: size.entries }, () => largeValue(named.ofType, inner, depth + 1));
  }
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (!isInputObjectType(named)) return SCALARS[named.name] ?? 'x'.repeat(size.characters);
  const fields = Object.values(named.getFields());
  const given = named.isOneOf ? fields.slice(0, 1) : fields;
  return Object.fromEntries(
    given
      .filter((field) => depth < 6 || isRequiredArgument(field as never))
      .map(({ name, type }) => [name, largeValue(type, size, depth + 1)]),
  );
}

/** Returns the largest value for the arguments that is written in at most so many bytes, if one of its sizes grows up to `most`. */
function largest(
  args: readonly GraphQLArgument[],
  grown: keyof Size,
  { bytes, most }: { readonly bytes: number; readonly most: number },
): Record<string, unknown> {
  const variables = (n: number) => {
    const size = { entries: 1, characters: 1, [grown]: n };
    return Object.fromEntries(args.map(({ name, type }) => [name, largeValue(type, size)]));
  };
  const length = (n: number) => JSON.stringify(variables(n)).length;
  const [one, three] = [length(1), length(3)];
  const fits = three === one ? 1 : Math.floor((2 * (bytes - one)) / (three - one));
  return variables(Math.max(1, Math.min(fits, most)));
}

/** Returns a selection of all that is no object, so many levels deep. */
function selection(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const inner = isObjectType(named) ? Object.values(named.getFields()) : [];
  const asked = inner
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) =>
      isLeafType(getNamedType(field.type))
        ? field.name
        : levels > 1
          ? `${field.name} ${selection(field.type, levels - 1)}`
          : [],
    );
  return `{ __typename ${asked.join(' ')} }`;
}

/** A request that costs much. */
export interface Costly {
  readonly operation: string;
  /** The part of its values that is large. */
  readonly large: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Kinds of large values: as much as a body can have, or as much as a command can say. */
const LARGE = [
  { large: 'lists', grown: 'entries', most: Number.POSITIVE_INFINITY },
  { large: 'texts', grown: 'characters', most: Number.POSITIVE_INFINITY },
  { large: 'lists of a command', grown: 'entries', most: BOUNDS.rows },
  { large: 'texts of a command', grown: 'characters', most: BOUNDS.name },
] as const;

/** Returns the smallest value of the type that is valid by its form: what must be given, and no more. */
function smallestValue(type: GraphQLInputType, of: Readonly<Record<string, unknown>>): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [];
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (!isInputObjectType(named)) return SCALARS[named.name] ?? 'x';
  const fields = Object.values(named.getFields());
  const given = named.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isRequiredArgument(field as never));
  return Object.fromEntries(given.map(({ name, type }) => [name, of[name] ?? smallestValue(type, of)]));
}

/** A request of an operation with the smallest values. */
export interface Smallest {
  readonly operation: string;
  readonly type: 'query' | 'mutation';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Returns the smallest request of each operation of the schema.
 * @param of values for arguments and fields of these names, where the form alone says too little
 */
export function smallestRequests(schema: GraphQLSchema, of: Readonly<Record<string, unknown>>): Smallest[] {
  return operationsOf(schema).map(({ type, field }) => {
    const required = field.args.filter(isRequiredArgument);
    const meta = field.args.filter(({ name }) => name === 'meta' || name === 'dryRun');
    const variables = Object.fromEntries(required.map(({ name, type }) => [name, of[name] ?? smallestValue(type, of)]));
    return { operation: field.name, type, query: documentOf(type, field, [...required, ...meta], 2), variables };
  });
}

type Operation = { readonly type: 'query' | 'mutation'; readonly field: GraphQLField<unknown, unknown> };

function operationsOf(schema: GraphQLSchema): Operation[] {
  const of = (type: Operation['type'], root: GraphQLObjectType) =>
    Object.values(root.getFields()).map((field) => ({ type, field }));
  return [...of('query', schema.getQueryType()!), ...of('mutation', schema.getMutationType()!)];
}

function documentOf(
  type: Operation['type'],
  { name, type: result }: Operation['field'],
  args: readonly GraphQLArgument[],
  levels: number,
): string {
  const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const [given, to] = args.length > 0 ? [`(${declared})`, `(${passed})`] : ['', ''];
  return `${type} ${given} { ${name}${to} ${selection(result, levels)} }`;
}

/** Returns the costliest requests of each operation of the schema. The metadata of commands are left out: they are small. */
export function costlyRequests(schema: GraphQLSchema, bytesOf: (operation: string) => number): Costly[] {
  return operationsOf(schema).flatMap(({ type, field }) => {
    const args = field.args.filter((argument) => argument.name !== 'meta');
    return LARGE.map(({ large, grown, most }): Costly => {
      const variables = largest(args, grown, { bytes: bytesOf(field.name), most });
      return { operation: field.name, large, query: documentOf(type, field, args, 1), variables };
    });
  });
}

/** Returns the paths of all texts within a value of the type. An id and a code are none. */
export function textPaths(type: GraphQLInputType, depth = 0): string[][] {
  const named = getNullableType(type);
  if (isListType(named)) return textPaths(named.ofType, depth + 1).map((path) => ['0', ...path]);
  if (!isInputObjectType(named)) return named.name === 'String' ? [[]] : [];
  if (depth >= 6) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    textPaths(field.type, depth + 1).map((path) => [field.name, ...path]),
  );
}

/** Returns the smallest value of the type, valid by its form, with a text at the path. Things in files have their keys. */
export function valueWith(type: GraphQLInputType, text: string, path?: readonly string[]): unknown {
  const named = getNullableType(type);
  const [name, ...rest] = path ?? [];
  if (isListType(named)) return path ? [valueWith(named.ofType, text, rest)] : [];
  if (!isInputObjectType(named)) return path ? text : largeValue(type, { entries: 1, characters: 1 });
  return Object.fromEntries(
    Object.values(named.getFields())
      .filter((field) => field.name === name || field.name === 'key' || isRequiredArgument(field as never))
      .map((field) => [field.name, valueWith(field.type, text, field.name === name ? rest : undefined)]),
  );
}
