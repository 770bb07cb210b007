import { type DocumentNode, GraphQLError, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { AccountRole } from '#ledger';
import { type AccessRules, suffices } from '#read-model';

/** The fields of each document that was asked, as (type, field); documents are kept as long as the engine keeps them. */
const asked = new WeakMap<DocumentNode, readonly (readonly [type: string, field: string])[]>();

/**
 * Whether the role may use every field of the document, wherever it stands in it.
 * @throws {GraphQLError} FORBIDDEN, naming the first that it may not
 */
export function mustBeAllowed(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: AccessRules,
  role: AccountRole,
): void {
  for (const [type, field] of fieldsOf(schema, document)) {
    const needs = rules.needs(type, field);
    if (needs && suffices(role, needs)) continue;
    const who = needs ? `That takes the role ${needs}; yours is ${role}.` : 'Nobody may use it.';
    throw new GraphQLError(`${field}: ${who}`, { extensions: { code: 'FORBIDDEN', path: field } });
  }
}

function fieldsOf(schema: GraphQLSchema, document: DocumentNode) {
  const known = asked.get(document);
  if (known) return known;
  const fields = new Map<string, readonly [string, string]>();
  const info = new TypeInfo(schema);
  const Field = ({ name: { value: field } }: { name: { value: string } }) => {
    const type = info.getParentType()?.name ?? '';
    if (!field.startsWith('__') && !type.startsWith('__')) fields.set(`${type}.${field}`, [type, field]);
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  asked.set(document, [...fields.values()]);
  return [...fields.values()];
}
