import type { OfficersRow, Profiles } from './query';

/** An office that a contact holds: at a company, or in the profile of a jurisdiction. */
export interface Office {
  readonly role: string;
  readonly condition?: string | null;
  readonly jurisdictions: readonly string[];
  readonly at:
    | { readonly type: 'party'; readonly id: string; readonly name: string }
    | { readonly type: 'jurisdictionProfile'; readonly id: string; readonly code: string };
}

/** Returns the offices by contact. */
export function officesByContact(
  parties: readonly OfficersRow[],
  jurisdictionProfiles: Profiles,
): ReadonlyMap<string, readonly Office[]> {
  const found = new Map<string, Office[]>();
  const note = (contact: { readonly id: string } | null, office: Office) => {
    if (contact) found.set(contact.id, [...(found.get(contact.id) ?? []), office]);
  };
  for (const { id, name, officers } of parties)
    for (const { contact, role, condition, jurisdictions } of officers)
      note(contact, { role, condition, jurisdictions, at: { type: 'party', id, name } });
  for (const { id, code, contacts } of jurisdictionProfiles)
    for (const { contact, role } of contacts)
      note(contact, { role, jurisdictions: [], at: { type: 'jurisdictionProfile', id, code } });
  return found;
}
