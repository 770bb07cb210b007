import type { Said } from '#kernel';
import { lawOf, lawsOf, type OfficerRole } from '#law';
import type { Contact, Party, Profile, Snapshot } from '#snapshot';
import { citing, isStated, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { groupOf } from './group.js';

// Officers (data protection officers, representatives …) of a party, a profile or the group.

/**
 * Returns the person who holds the office for the jurisdiction. The party's own appointment comes first, then the
 * profile of the jurisdiction, then the profile of everywhere. Last comes an appointment by another company of the
 * group. Companies outside the group do not count.
 */
export function officerOf(role: OfficerRole, code: string, snapshot: Snapshot, party?: Party): Contact | undefined {
  return holders(role, code, snapshot, party)[0];
}

function holders(role: OfficerRole, code: string, snapshot: Snapshot, party?: Party): Contact[] {
  return [
    ...appointed(role, code, snapshot, party),
    ...named(role, code, snapshot),
    ...named(role, 'ALL', snapshot),
    ...appointedInGroup(role, code, snapshot),
  ];
}

/** Returns the contacts that the party itself has appointed, for the jurisdiction or for everywhere. */
export function appointed(role: OfficerRole, code: string, snapshot: Snapshot, party: Party | undefined): Contact[] {
  const rows = party?.officers.filter((officer) => officer.role === role && isFor(officer.jurisdictions, code)) ?? [];
  return rows.flatMap(({ contact }) => snapshot.contact(contact) ?? []);
}

/** Returns the contacts that companies of the group have appointed. */
function appointedInGroup(role: OfficerRole, code: string, snapshot: Snapshot): Contact[] {
  const ids = snapshot.entry(`${role} of the group`, code, (register) =>
    groupOf(register).flatMap((company) => appointed(role, code, register, company).map(({ id }) => id)),
  );
  return ids.flatMap((id) => snapshot.contact(id) ?? []);
}

/** Returns the contacts that the profile names for the office. */
export function named(role: OfficerRole, profile: string, snapshot: Snapshot): Contact[] {
  const rows = snapshot.profile(profile)?.contacts.filter((officer) => officer.role === role) ?? [];
  return rows.flatMap(({ contact }) => snapshot.contact(contact) ?? []);
}

/** Returns true if an office held for these jurisdictions covers the given one. An empty list means all, and a country its parts. */
export function isFor(jurisdictions: readonly string[], code: string): boolean {
  const covering = [code, ...lawsOf(code)];
  return (
    jurisdictions.length === 0 ||
    jurisdictions.some(
      (jurisdiction) => jurisdiction === 'ALL' || covering.includes(lawOf(jurisdiction) ?? jurisdiction),
    )
  );
}

/** Returns true if a person who can be reached holds the office. */
export function reachable({ code }: Profile, role: OfficerRole, snapshot: Snapshot): boolean {
  return holders(role, code, snapshot).some(isReachable);
}

/** Returns true if there is an e-mail address, a telephone number or a postal address. */
export function isReachable({ email, phone, address }: Pick<Contact, 'email' | 'phone' | 'address'>): boolean {
  return isStated(email) || isStated(phone) || isStated(address);
}

/**
 * Returns the rule on profiles that name nobody for an office of the law's list OFFICER. A person with any of
 * the roles who can be reached is enough.
 */
export function officerRule(
  law: string,
  key: string,
  article: string,
  severity: Rule['severity'],
  message: Said,
  isOwed: (context: RuleContext) => boolean = () => true,
): Rule<'jurisdictionProfile'> {
  return rulesOf(law).on('jurisdictionProfile', 'OFFICER', article, severity, (profile, context) => {
    const item = context.law.item(law, 'OFFICER', key);
    if (!item || !isOwed(context)) return false;
    const isNamed = OFFICERS.some((role) => reachable(profile, role, context.snapshot));
    return !isNamed && { path: 'contacts', message, ...citing(item) };
  });
}

/** Roles under which registers name the person who answers for data protection. */
const OFFICERS: readonly OfficerRole[] = ['DATA_PROTECTION_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'PRIVACY_CONTACT'];
