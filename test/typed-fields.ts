import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType, getNamedType, isEnumType, isObjectType, isScalarType } from 'graphql';

/** The schema of the API. */
export const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
const THINGS = [
  ...['asset', 'attachment', 'contact', 'engagement', 'jurisdictionProfile', 'note', 'party'],
  ...['processingActivity', 'savedView', 'transfer'],
];
const nameOf = (thing: string) => thing.charAt(0).toUpperCase() + thing.slice(1);
/** Things have their own paths. */
const OTHERS = new Set(THINGS.map(nameOf));
/** Fields that the law and the day make: they are no values of the thing. */
const MADE = ['recognition', 'dueOn'];
const SCALARS: Readonly<Record<string, string>> = {
  CountryCode: 'place',
  Destination: 'place',
  Duration: 'period',
  JurisdictionCode: 'place',
  Place: 'place',
};

/** Every field of a type of thing that is no text, with its vocabulary: an enum, or what its scalar is. */
export const typedFields = THINGS.flatMap((thing) => {
  const walk = (type: GraphQLObjectType, path: string, above: readonly string[]): [path: string, of: string][] =>
    Object.values(type.getFields()).flatMap((field): [path: string, of: string][] => {
      const [inner, at] = [getNamedType(field.type), `${path}.${field.name}`];
      if (isEnumType(inner)) return [[at, inner.name]];
      if (isScalarType(inner)) return SCALARS[inner.name] ? [[at, SCALARS[inner.name]!]] : [];
      const isOwn = isObjectType(inner) && !above.includes(inner.name) && !OTHERS.has(inner.name);
      return isOwn && !MADE.includes(field.name) ? walk(inner, at, [...above, inner.name]) : [];
    });
  return walk(schema.getType(nameOf(thing)) as GraphQLObjectType, thing, [nameOf(thing)]);
});
