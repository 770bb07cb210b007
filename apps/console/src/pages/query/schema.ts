import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** The text of the schema has a script of its own. */
const { default: text } = await import('../../../../../schema.graphql?raw');

let built: GraphQLSchema | undefined;

/** Returns the schema of the API. It is built once. */
export function schemaOfApi(): GraphQLSchema {
  built ??= buildSchema(text);
  return built;
}

/** A field as the schema's pages show it. */
export interface ShownField {
  readonly name: string;
  readonly description?: string | null;
  readonly type: string;
  /** The name of the type without lists and marks. */
  readonly named: string;
  readonly args: readonly { readonly name: string; readonly type: string; readonly named: string }[];
}

/** Returns the fields of a type; none if it has none. */
export function fieldsOf(type: GraphQLNamedType): readonly ShownField[] {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map((field) => ({
      name: field.name,
      description: field.description,
      type: String(field.type),
      named: getNamedType(field.type).name,
      args: ('args' in field ? field.args : []).map((arg) => ({
        name: arg.name,
        type: String(arg.type),
        named: getNamedType(arg.type).name,
      })),
    }));
  return [];
}

/** Returns the values of an enum; none for another type. */
export const valuesOf = (type: GraphQLNamedType): readonly string[] =>
  isEnumType(type) ? type.getValues().map(({ name }) => name) : [];

/** A place in the schema whose name was looked for. */
interface Hit {
  readonly type: string;
  readonly field?: string;
}

const MOST_HITS = 60;

/** Returns the types and fields with a name that contains the text, the types first. */
export function search(schema: GraphQLSchema, text: string): readonly Hit[] {
  const wanted = text.toLowerCase();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const ofTypes = types.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ name }) => ({ type: name }));
  const ofFields = types.flatMap((type) =>
    fieldsOf(type)
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ name }) => ({ type: type.name, field: name })),
  );
  return [...ofTypes, ...ofFields].slice(0, MOST_HITS);
}
