import { ACCOUNT_ROLES, type AccountRole } from '#kernel';

/** Roles by names that others give: groups of a directory, or values of a claim. */
export type RoleMapping = readonly { readonly name: string; readonly role: AccountRole }[];

/** The roles that can be given by a name. A regulator's grant needs a scope, and a directory signs in with a key. */
export const MAPPED_ROLES: readonly AccountRole[] = ['VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'];

/** Returns the entry with the widest role among those with one of these names; undefined if there is none. */
export function widestOf(mapping: RoleMapping, names: readonly string[]): RoleMapping[number] | undefined {
  const named = mapping.filter(({ name }) => names.includes(name));
  return named.reduce<RoleMapping[number] | undefined>(
    (widest, one) => (widest && ACCOUNT_ROLES.indexOf(widest.role) >= ACCOUNT_ROLES.indexOf(one.role) ? widest : one),
    undefined,
  );
}
