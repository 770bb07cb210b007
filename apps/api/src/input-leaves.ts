import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';

/**
 * Returns a value for an input type, with every leaf replaced. A register file is left as it is: its references are keys.
 * @param replace takes a leaf and the name of its type
 */
export function mapLeaves(
  value: unknown,
  type: GraphQLInputType,
  replace: (leaf: unknown, type: string) => unknown,
): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable))
    return Array.isArray(value)
      ? value.map((item) => mapLeaves(item, nullable.ofType, replace))
      : mapLeaves(value, nullable.ofType, replace);
  if (!isInputObjectType(nullable)) return replace(value, nullable.name);
  if (nullable.name === 'RegisterInput' || !isMapping(value)) return value;
  const fields = nullable.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      fields[name] ? mapLeaves(field, fields[name].type, replace) : field,
    ]),
  );
}

/** Returns true for a mapping with fields. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
