import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';

/** Returns the role that each command needs, from the table of access. */
export function rolesOfCommands(access) {
  const rules = access.split('\n').map((line) => line.split(' '));
  const commands = rules.filter(([name]) => name.startsWith('Mutation.'));
  return Object.fromEntries(commands.map(([name, role]) => [name.slice('Mutation.'.length), role]));
}

/** Returns the commands that set one field of a thing, each with the field and the only kind of things that have it. */
export function fieldsOfCommands(source) {
  const schema = buildSchema(source);
  const isRecord = (kind) => String(kind.getFields().status?.type) === 'RecordStatus!';
  const kinds = schema.getPossibleTypes(schema.getType('Node')).filter(isRecord);
  const commands = Object.values(schema.getMutationType().getFields()).flatMap(({ name, args }) => {
    const [field, ...more] = args.map((arg) => arg.name).filter((arg) => arg !== 'id' && arg !== 'meta');
    const having = kinds.filter((kind) => field && kind.getFields()[field]);
    if (more.length > 0 || having.length !== 1 || !args.some((arg) => arg.name === 'id')) return [];
    const [kind] = having.map((type) => type.name.charAt(0).toLowerCase() + type.name.slice(1));
    return [[name, { kind, field }]];
  });
  return Object.fromEntries(commands);
}

/**
 * Returns the part of the schema that forms need: arguments of commands, fields of inputs and things, values of enums. A field is its type (`[ID!]!`), or a pair of type and description.
 */
export function describeSchema(source) {
  const schema = buildSchema(source);
  // A field with a default need not be filled in.
  const typeOf = ({ type, defaultValue }) =>
    defaultValue === undefined ? String(type) : String(type).replace(/!$/, '');
  const described = (field) => (field.description ? [typeOf(field), field.description] : typeOf(field));
  const fieldsOf = (fields, show) =>
    Object.fromEntries(Object.values(fields).map((field) => [field.name, show(field)]));
  const commands = Object.values(schema.getMutationType().getFields()).map(({ name, args, type }) => [
    name,
    { args: Object.fromEntries(args.map((arg) => [arg.name, described(arg)])), gives: String(type) },
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
