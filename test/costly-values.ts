import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
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

/** Returns the costliest requests of each operation of the schema. The metadata of commands are left out: they are small. */
export function costlyRequests(schema: GraphQLSchema, bytesOf: (operation: string) => number): Costly[] {
  const of = (type: string, fields: readonly GraphQLField<unknown, unknown>[]) =>
    fields.flatMap(({ name, args: all, type: result }) => {
      const args = all.filter((argument) => argument.name !== 'meta');
      const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
      const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
      const [given, to] = args.length > 0 ? [`(${declared})`, `(${passed})`] : ['', ''];
      const query = `${type} ${given} { ${name}${to} ${selection(result, 1)} }`;
      return LARGE.map(({ large, grown, most }): Costly => {
        const variables = largest(args, grown, { bytes: bytesOf(name), most });
        return { operation: name, large, query, variables };
      });
    });
  return [
    ...of('query', Object.values(schema.getQueryType()!.getFields())),
    ...of('mutation', Object.values(schema.getMutationType()!.getFields())),
  ];
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
