import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';

/**
 * Returns what forms need of the schema: the arguments of commands, the fields of inputs and things, the values of enums, and
 * the descriptions of inputs. A field is its type (`[ID!]!`), or a pair of type and description.
 */
export function describeSchema(source) {
  const schema = buildSchema(source);
  const described = ({ type, description }) => (description ? [String(type), description] : String(type));
  const fieldsOf = (fields, show) =>
    Object.fromEntries(Object.values(fields).map((field) => [field.name, show(field)]));
  const commands = Object.values(schema.getMutationType().getFields()).map(({ name, args, type, description }) => [
    name,
    { args: Object.fromEntries(args.map((arg) => [arg.name, described(arg)])), gives: String(type), description },
  ]);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const ofKind = (is, show) => Object.fromEntries(types.filter(is).map((type) => [type.name, show(type)]));
  return {
    commands: Object.fromEntries(commands),
    inputs: ofKind(isInputObjectType, (type) => fieldsOf(type.getFields(), described)),
    enums: ofKind(isEnumType, (type) => type.getValues().map(({ name }) => name)),
    outputs: ofKind(isObjectType, (type) => fieldsOf(type.getFields(), ({ type }) => String(type))),
  };
}
