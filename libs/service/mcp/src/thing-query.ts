import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { needsOf, suffices } from '#graphql';
import type { AccountRole } from '#kernel';

/** Levels of parts within a thing: the rows of an activity's purposes have legal bases, and these have keys. */
const DEPTH = 3;
/** Fields by which another thing is named. */
const NAMES = ['id', 'key', 'name', 'title', 'reference'];
/** The types of things that the tool gives, by the beginning of their ids. Work on the register and access have no part in it. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['processingActivity', 'ProcessingActivity'],
  ['party', 'Party'],
  ['engagement', 'Engagement'],
  ['transfer', 'Transfer'],
  ['asset', 'Asset'],
  ['contact', 'Contact'],
  ['jurisdictionProfile', 'JurisdictionProfile'],
]);

/**
 * Returns a query for the thing with the id, with the fields that the role may read. These are its texts, codes and rows, and the
 * names of the things that it refers to. Lists of other things, and what goes through the whole register, are left out. Pure.
 */
export function thingQuery(schema: GraphQLSchema, role: AccountRole, id: string): string {
  const things = new Set(
    Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType =>
        isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    ),
  );
  const mayRead = (type: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>) => {
    const needs = needsOf(schema, type.name, name);
    return needs !== undefined && suffices(role, needs);
  };
  const selected = (type: GraphQLObjectType, depth: number): string[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (field.args.some(isRequiredArgument) || field.deprecationReason || !mayRead(type, field)) return [];
      if (field.extensions.heavy || field.extensions.long) return [];
      if (isLeafType(named)) return [field.name];
      if (isInterfaceType(named) || !isObjectType(named) || named.name.endsWith('Connection')) return [];
      const isThing = things.has(named);
      if (!isThing && depth === 0) return [];
      const parts = isThing
        ? NAMES.filter((name) => name in named.getFields() && mayRead(named, named.getFields()[name]!))
        : selected(named, depth - 1);
      return parts.length > 0 ? [`${field.name} { ${parts.join(' ')} }`] : [];
    });
  const name = TYPES.get(id.split('-', 1)[0]!);
  const fields = name
    ? `... on ${name} { ${selected(schema.getType(name) as GraphQLObjectType, DEPTH).join(' ')} }`
    : '';
  return `query mcp_thing($id: ID!, $at: Moment) { thing: node(id: $id, at: $at) { __typename id ${fields} } }`;
}
