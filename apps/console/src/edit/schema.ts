import schema from 'virtual:schema';

/** A field of an input: its type, and its description if it has one. */
type DescribedField = string | readonly [type: string, description: string];

/** A command: its arguments and the type of its receipt. */
interface DescribedCommand {
  readonly args: Readonly<Record<string, DescribedField>>;
  readonly gives: string;
}

/** The part of the schema of the API from which forms are made. */
export interface SchemaDescription {
  readonly commands: Readonly<Record<string, DescribedCommand>>;
  readonly inputs: Readonly<Record<string, Readonly<Record<string, DescribedField>>>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The type of a field, read from its notation. */
export interface FieldType {
  readonly name: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly description?: string;
}

/** Reads the notation of a type, such as `[ID!]!`. */
function fieldTypeOf(field: DescribedField): FieldType {
  const [notation, description] = typeof field === 'string' ? [field, undefined] : field;
  return {
    name: notation.replace(/[[\]!]/g, ''),
    isList: notation.startsWith('['),
    isRequired: notation.endsWith('!'),
    description,
  };
}

/** Arguments that are not fields of the form: the thing, and what every command has. */
const OWN = new Set(['id', 'of', 'meta', 'grant']);

/** Returns the fields of the form of a command, by the names of its arguments. */
export function fieldsOfCommand(command: string): readonly (readonly [name: string, type: FieldType])[] {
  return fieldsOf(schema.commands[command]?.args ?? {}).filter(
    ([name, { name: type }]) => !OWN.has(name) || (name === 'grant' && type === 'GrantInput'),
  );
}

/** Returns the fields of an input type. */
export const fieldsOfInput = (input: string) => fieldsOf(schema.inputs[input] ?? {});

const fieldsOf = (fields: Readonly<Record<string, DescribedField>>) =>
  Object.entries<DescribedField>(fields).map(([name, field]) => [name, fieldTypeOf(field)] as const);

export const isInput = (type: string): boolean => type in schema.inputs;
/** Returns true for a scalar whose values are codes of places. */
export const isOfPlaces = (scalar: string): boolean =>
  ['CountryCode', 'Destination', 'Place', 'JurisdictionCode'].includes(scalar);
export const codesOf = (type: string): readonly string[] | undefined => schema.enums[type];
/** Returns the type of a field of a thing, or undefined if it has no such field. */
export const outputType = (type: string, field: string): FieldType | undefined => {
  const notation = schema.outputs[type]?.[field];
  return notation === undefined ? undefined : fieldTypeOf(notation);
};
/** Returns the names of the fields of a type of the API. */
export const fieldsOfOutput = (type: string): readonly string[] => Object.keys(schema.outputs[type] ?? {});
/** Returns true if a type of the API has fields of its own. */
export const hasFields = (type: string): boolean => type in schema.outputs;

/** Returns the name of the argument that names the thing: `id`, `of`, `grant`, or none for what registers one. */
export function thingArgument(command: string): 'id' | 'of' | 'grant' | undefined {
  const args: Readonly<Record<string, DescribedField>> = schema.commands[command]?.args ?? {};
  return (['id', 'of', 'grant'] as const).find((name) => name in args && fieldTypeOf(args[name]!).name === 'ID');
}

/** Returns the document of the mutation of a command, with a receipt and its rehearsal. */
export function documentOf(command: string): string {
  const { args, gives } = schema.commands[command]!;
  const ofFields = Object.entries<DescribedField>(args).map(([name, field]) => `$${name}: ${notationOf(field)}`);
  const typed = ['$reader: LanguageTag', ...ofFields];
  const passed = Object.keys(args).map((name) => `${name}: $${name}`);
  const key = outputType(fieldTypeOf(gives).name, 'key') ? 'key' : '';
  return `mutation ${command}(${typed.join(', ')}) { ${command}(${passed.join(', ')}) { id position revision readModel ${key}
    shadowedBy { position type recordedAt }
    rehearsal { on events closes { ${FINDING} } opens { ${FINDING} } } } }`;
}

const FINDING =
  'id rule path law article howKnown severity message(language: $reader) messageLanguage(language: $reader) dayUnknown(language: $reader) lookedThroughUntil subject { type id name key }';

function notationOf(field: DescribedField): string {
  return typeof field === 'string' ? field : field[0];
}
