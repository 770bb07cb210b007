import { buildSchema, getNamedType, isEnumType, isInputObjectType, isLeafType, isObjectType } from 'graphql';

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
 * Returns what a registration states of each type of things and the API shows as values, each field with its own fields:
 * `{ Engagement: { work: [], contract: ['since', 'until'] } }`. Rows of lists are not among them.
 */
export function valuesOfThings(source) {
  const schema = buildSchema(source);
  const lists = schema.getQueryType().getFields();
  const isValue = ({ type }) => isLeafType(getNamedType(type));
  const innerOf = (field) => {
    const named = getNamedType(field.type);
    if (field.args.length > 0 || field.name === 'key') return undefined;
    if (isValue(field)) return [];
    const inner = String(field.type).includes('[') ? [] : Object.values(named.getFields());
    const isRecord = inner.length > 0 && inner.every(isValue) && !named.getFields().id;
    return isRecord ? inner.map(({ name }) => name) : undefined;
  };
  const sections = Object.values(schema.getType('RegisterInput').getFields());
  const shown = sections.flatMap(({ name, type }) => {
    const page = lists[name] && getNamedType(lists[name].type).getFields?.();
    if (!page?.nodes) return [];
    const thing = getNamedType(page.nodes.type);
    const stated = getNamedType(type).getFields();
    const fields = Object.values(thing.getFields()).flatMap((field) => {
      const inner = field.name in stated ? innerOf(field) : undefined;
      return inner ? [[field.name, inner]] : [];
    });
    return [[thing.name, Object.fromEntries(fields)]];
  });
  return Object.fromEntries(shown);
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
