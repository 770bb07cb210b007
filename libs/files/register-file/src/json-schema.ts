import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  lexicographicSortSchema,
} from 'graphql';
import { KEY } from '#naming';

/** A part of a JSON Schema (2020-12). */
type Part = Readonly<Record<string, unknown>>;

/** The forms of texts that editors can check. What else a text must be, the register says. */
const FORMS: Readonly<Record<string, Part>> = {
  Boolean: { type: 'boolean' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  CountryCode: { type: 'string', pattern: '^[A-Z]{2}$' },
  Date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  Duration: { type: 'string', pattern: '^P' },
  Key: { type: 'string', pattern: KEY.source },
};

/**
 * Returns the JSON Schema of register files, for editors: it completes names and codes, and marks mistakes. It follows from the
 * type RegisterInput of the API. Pure.
 */
export function registerFileSchema(schema: GraphQLSchema): Part {
  const root = lexicographicSortSchema(schema).getType('RegisterInput') as GraphQLInputObjectType;
  const inputs = new Map<string, GraphQLInputObjectType>();
  const collect = (input: GraphQLInputObjectType) => {
    for (const { type } of Object.values(input.getFields())) {
      const named = getNamedType(type);
      if (!isInputObjectType(named) || inputs.has(named.name)) continue;
      inputs.set(named.name, named);
      collect(named);
    }
  };
  collect(root);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:regesta:register-file:1',
    title: 'A register file of Regesta',
    ...ofInput(root),
    $defs: Object.fromEntries([...inputs].sort().map(([name, input]) => [name, ofInput(input)])),
  };
}

function ofInput(input: GraphQLInputObjectType): Part {
  const fields = Object.values(input.getFields()).filter(({ deprecationReason }) => !deprecationReason);
  const required = fields.filter(isRequiredInputField).map(({ name }) => name);
  return {
    ...(input.description && { description: input.description }),
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [field.name, ofField(field)])),
  };
}

/** Returns the part of a field. An empty entry clears the field, so null is taken where nothing is required. */
function ofField(field: GraphQLInputField): Part {
  const part = ofType(field.type);
  const described = field.description ? { description: field.description } : {};
  return isRequiredInputField(field) ? { ...described, ...part } : { ...described, anyOf: [part, { type: 'null' }] };
}

function ofType(type: GraphQLInputType): Part {
  const named = getNullableType(type);
  if (isListType(named)) return { type: 'array', items: ofType(named.ofType) };
  if (isInputObjectType(named)) return { $ref: `#/$defs/${named.name}` };
  if (isEnumType(named)) return { enum: named.getValues().map(({ name }) => name) };
  return FORMS[named.name] ?? { type: 'string' };
}
