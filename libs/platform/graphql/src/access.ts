import { Extensions } from '@nestjs/graphql';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { ACCOUNT_ROLES, type AccountRole } from '#kernel';

/** The least role that may use a field. `ANYBODY` is every account that has signed in, a regulator's too. No field is for a provisioner. */
export type Requirement = 'ANYBODY' | Exclude<AccountRole, 'PROVISIONER' | 'REGULATOR'>;

/** Every requirement, from what only administrators meet to what everybody meets. */
const STRICTEST_FIRST: readonly Requirement[] = ['ADMINISTRATOR', 'APPROVER', 'EDITOR', 'VIEWER', 'ANYBODY'];

/** Declares who may use a query or a mutation: nobody may use one that declares nothing. */
export const Needs = (needs: Requirement) => Extensions({ needs });

/** Declares that an account which has reached an object of the type may read its fields. A subclass does not inherit it. */
export const Readable = () => Needs('ANYBODY');

/** Declares that a query reads more than the read models at one position, so that its answer is not cached. */
export const Live = () => Extensions({ live: true });

/**
 * Declares that a field reads or writes the whole register, or the whole life of a thing. A request has few of such fields,
 * and the process answers few of such requests at once.
 * @param weight how many of such fields it counts for
 */
export const Heavy = (weight = 1) => Extensions({ heavy: weight });

/** Declares that the statement of a field or of a condition takes long: it looks at every text, or at every term. */
export const Long = () => Extensions({ long: true });

/** Declares that only the process that serves can answer a query, and no reader thread: it alone keeps the transparency log. */
export const OfServer = () => Extensions({ ofServer: true });

/** Declares that a mutation records nothing: a reader thread answers it, as it does a query. */
export const RecordsNothing = () => Extensions({ recordsNothing: true });

/** Declares a field that reads the register once for all entries of a page. It counts once for each place in a document. */
export const HeavyOnce = () => Extensions({ heavy: 1, isOnce: true });

/**
 * Returns what the field declares, or else its type; undefined if neither does, and nobody may use it. A field of an interface
 * needs what the strictest of its types needs.
 */
export function needsOf(schema: GraphQLSchema, type: string, field: string): Requirement | undefined {
  const declared = schema.getType(type);
  if (isInterfaceType(declared)) {
    const all = schema.getPossibleTypes(declared).map((each) => needsOf(schema, each.name, field));
    return all.includes(undefined) ? undefined : STRICTEST_FIRST.find((needs) => all.includes(needs));
  }
  if (!isObjectType(declared)) return undefined;
  return (declared.getFields()[field]?.extensions.needs ?? declared.extensions.needs) as Requirement | undefined;
}

/** Returns whether the role is enough. */
export function suffices(role: AccountRole, needs: Requirement): boolean {
  const least = needs === 'ANYBODY' ? 'REGULATOR' : needs;
  return ACCOUNT_ROLES.indexOf(role) >= ACCOUNT_ROLES.indexOf(least);
}
