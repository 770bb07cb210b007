import { lawOf, type OfficerRole } from '#law';
import type { Contact, Party, Profile, Snapshot } from '#snapshot';
import { memoPerSnapshot } from '../model/memo.js';
import { says } from '../model/rule.js';

/**
 * Who holds the office for the jurisdiction: whom the party has appointed itself, else whom the profile of there names, else the
 * profile of everywhere, else whom another company of the group has appointed. What others have appointed is theirs.
 */
export function officerOf(role: OfficerRole, code: string, snapshot: Snapshot, party?: Party): Contact | undefined {
  return holders(role, code, snapshot, party)[0];
}

function holders(role: OfficerRole, code: string, snapshot: Snapshot, party?: Party): Contact[] {
  return [
    ...appointed(role, code, snapshot, party),
    ...named(role, code, snapshot),
    ...named(role, 'ALL', snapshot),
    ...groupOf(snapshot).flatMap((company) => appointed(role, code, snapshot, company)),
  ];
}

/** Of each snapshot, the companies of the group: looked for once, whatever the number of activities. */
const GROUPS = new WeakMap<Snapshot, readonly Party[]>();

/** The companies of the group. */
export function groupOf(snapshot: Snapshot): readonly Party[] {
  return memoPerSnapshot(GROUPS, snapshot, () => snapshot.parties.filter((party) => party.group));
}

/** Whom the party itself has appointed, for there or for everywhere. */
export function appointed(role: OfficerRole, code: string, snapshot: Snapshot, party: Party | undefined): Contact[] {
  const rows = party?.officers.filter((officer) => officer.role === role && isFor(officer.jurisdictions, code)) ?? [];
  return rows.flatMap(({ contact }) => snapshot.contact(contact) ?? []);
}

/** Whom the organisation names in the profile. */
export function named(role: OfficerRole, profile: string, snapshot: Snapshot): Contact[] {
  const rows = snapshot.profile(profile)?.contacts.filter((officer) => officer.role === role) ?? [];
  return rows.flatMap(({ contact }) => snapshot.contact(contact) ?? []);
}

/** Whether an office held for these jurisdictions is held for the one: none named is all. */
export function isFor(jurisdictions: readonly string[], code: string): boolean {
  const law = lawOf(code) ?? code;
  return (
    jurisdictions.length === 0 ||
    jurisdictions.some((jurisdiction) => jurisdiction === 'ALL' || (lawOf(jurisdiction) ?? jurisdiction) === law)
  );
}

/** Whether somebody holds the office who can be reached. */
export function reachable({ code }: Profile, role: OfficerRole, snapshot: Snapshot): boolean {
  return holders(role, code, snapshot).some(isReachable);
}

/** Whether there is a way to reach them: by e-mail, telephone or post. */
export function isReachable({ email, phone, address }: Pick<Contact, 'email' | 'phone' | 'address'>): boolean {
  return says(email) || says(phone) || says(address);
}
