import { lawOf, type OfficerRole } from '#law';
import type { Contact, Profile, Snapshot } from '#register';
import { says } from './rule.js';

/** Contacts of those who hold the office where the profile is of: named in it, or officers of the group for there. */
function holders(profile: Profile, role: OfficerRole, snapshot: Snapshot): Contact[] {
  const inProfile = profile.contacts.filter((one) => one.role === role);
  const ofGroup = snapshot.parties
    .filter(({ group }) => group)
    .flatMap(({ officers }) => officers)
    .filter((one) => one.role === role && isFor(one.jurisdictions, profile.code));
  return [...inProfile, ...ofGroup].flatMap(({ contact }) => snapshot.contact(contact) ?? []);
}

/** Whether an office held for these jurisdictions is held for the one: none named is all. */
export function isFor(jurisdictions: readonly string[], code: string): boolean {
  const law = lawOf(code) ?? code;
  return jurisdictions.length === 0 || jurisdictions.some((one) => one === 'ALL' || (lawOf(one) ?? one) === law);
}

/** Whether somebody holds the office who can be reached: by e-mail, telephone or post. */
export function reachable(profile: Profile, role: OfficerRole, snapshot: Snapshot): boolean {
  return holders(profile, role, snapshot).some(({ email, phone, address }) => says(email ?? phone ?? address));
}
