import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { needsOf, type Requirement, suffices } from '#graphql';
import { type AccountRole, reject, say } from '#kernel';

/** The role that each field of a document needs. Entries live as long as the engine keeps the document. */
const needed = new WeakMap<DocumentNode, readonly FieldNeeds[]>();

interface FieldNeeds {
  readonly field: string;
  readonly needs: Requirement | undefined;
}

/**
 * Checks that the role may use every field of the document, at any depth.
 * @throws {Rejection} FORBIDDEN, with the first field that the role may not use as its path
 */
export function mustBeAllowed(schema: GraphQLSchema, document: DocumentNode, role: AccountRole): void {
  for (const { field, needs } of needsIn(schema, document)) {
    if (needs && suffices(role, needs)) continue;
    const who = needs
      ? say`This needs the role ${needs}; yours is ${role}. Ask an administrator for access.`
      : say`Nobody may use this.`;
    reject('FORBIDDEN', who, field);
  }
}

function needsIn(schema: GraphQLSchema, document: DocumentNode): readonly FieldNeeds[] {
  const cached = needed.get(document);
  if (cached) return cached;
  const fields = new Map<string, FieldNeeds>();
  const info = new TypeInfo(schema);
  const Field = ({ name: { value: field } }: { name: { value: string } }) => {
    const type = info.getParentType()?.name ?? '';
    if (field.startsWith('__') || type.startsWith('__')) return;
    fields.set(`${type}.${field}`, { field, needs: needsOf(schema, type, field) });
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  needed.set(document, [...fields.values()]);
  return [...fields.values()];
}
