import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedInputType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

// Which type of a query gives what an input type takes, from the schema alone: for specs that write back what they read.

export const SCHEMA = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** Inputs that are not named like what gives them: parts of a thing, and things in a register file. */
const PARTS: Readonly<Record<string, string>> = {
  ActivityRoleInput: 'ProcessingActivity',
  AttachFileInput: 'Attachment',
  ClassificationInput: 'Party',
  ContactDetailsInput: 'Contact',
  ContactPointsInput: 'Party',
  EngageProcessorInput: 'Engagement',
  GrantTermsInput: 'Grant',
  LegalBasisInput: 'PurposeLegalBasis',
  OpenJurisdictionProfileInput: 'JurisdictionProfile',
  ProcessingActivityEntry: 'ProcessingActivity',
  RegisterAssetInput: 'Asset',
  RegisterContactInput: 'Contact',
  RegisterPartyInput: 'Party',
  RegisterProcessingActivityInput: 'ProcessingActivity',
  RegisterTransferInput: 'Transfer',
  SaveViewInput: 'SavedView',
  SeatInput: 'Party',
  TransferEntry: 'Transfer',
  TransferTermsInput: 'Transfer',
  TranslatedTextInput: 'Text',
  WriteNoteInput: 'Note',
};

/** Returns the type of what a query gives for the input; undefined if there is none. */
export function givenFor(input: GraphQLInputObjectType): GraphQLObjectType | undefined {
  const type = SCHEMA.getType(PARTS[input.name] ?? input.name.replace(/Input$/, ''));
  return isObjectType(type) ? type : undefined;
}

/** Returns what a query gives otherwise than the input takes it; undefined if it can be written back as it is given. */
export function differs(
  { type: taken }: Pick<GraphQLInputField, 'type'>,
  given: GraphQLField<unknown, unknown> | undefined,
): string | undefined {
  if (!given) return 'is not given';
  const [one, other] = [getNamedType(taken), getNamedType(given.type)];
  const isReference =
    isObjectType(other) && (one.name === 'ID' ? 'id' : one.name === 'Key' ? 'key' : '') in other.getFields();
  if (one !== other && !isReference && !(isInputObjectType(one) && givenFor(one) === other))
    return `is given as ${given.type}`;
  if (isList(taken) !== isList(given.type)) return `is given as ${given.type}`;
  return isNonNullType(taken) && !isNonNullType(given.type) ? 'is given as null, which is not taken' : undefined;
}

const isList = (type: unknown) => isListType(isNonNullType(type) ? type.ofType : type);

/** Returns the inputs that mutations take, those within them too, by their names. */
export function inputsOfMutations(): ReadonlyMap<string, GraphQLInputObjectType> {
  const inputs = new Map<string, GraphQLInputObjectType>();
  const add = (all: readonly Pick<GraphQLInputField, 'type'>[]) => {
    for (const type of all.map((one) => getNamedType(one.type)))
      if (isInputObjectType(type) && !inputs.has(type.name)) {
        inputs.set(type.name, type);
        add(Object.values(type.getFields()));
      }
  };
  for (const { args } of Object.values(SCHEMA.getMutationType()!.getFields())) add(args);
  return inputs;
}

/** Returns the fields to ask of what gives the input, so that it can be written back. */
export function selectionOf(input: GraphQLInputObjectType): string {
  const given = givenFor(input)!.getFields();
  const inherited = Object.keys(given).filter((name) => INHERITED.test(name));
  return [...Object.values(input.getFields()).flatMap((field) => selected(field, given) ?? []), ...inherited].join(' ');
}

function selected({ name, type }: GraphQLInputField, given: GraphQLFieldMap<unknown, unknown>): string | undefined {
  const [taken, field] = [getNamedType(type), given[name]];
  if (!field) return undefined;
  if (isInputObjectType(taken)) return `${name} { ${selectionOf(taken)} }`;
  const part = isObjectType(getNamedType(field.type)) ? (taken.name === 'ID' ? ' { id }' : ' { key }') : '';
  return name + part;
}

/** Fields that mark what a thing inherits from a profile. */
const INHERITED = /^inherited($|SecurityMeasures$)/;

type Given = Readonly<Record<string, unknown>>;

/** Returns the input as a query gave it: null stays null, and things are their ids. What is inherited is left out: it is not the thing's own. */
export function writtenBack(input: GraphQLInputObjectType, given: Given): Given {
  const fields = Object.values(input.getFields()).filter(({ name }) => name in given);
  return Object.fromEntries(
    fields.map(({ name, type }) => {
      const inherited = given[`inherited${name.charAt(0).toUpperCase()}${name.slice(1)}`];
      const value = given[name];
      const own =
        Array.isArray(value) && Array.isArray(inherited) ? value.slice(0, value.length - inherited.length) : value;
      return [name, taken(getNamedType(type), own)];
    }),
  );
}

function taken(type: GraphQLNamedInputType, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !one?.inherited).map((one) => taken(type, one));
  if (typeof value !== 'object' || value === null) return value;
  if (isInputObjectType(type)) return writtenBack(type, value as Given);
  return (value as Given)[type.name === 'ID' ? 'id' : 'key'];
}
