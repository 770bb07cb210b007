import { lawOf, lawsOf, type OfficerRole } from '#law';
import type { Contact, Party, Profile, Snapshot } from '#snapshot';
import { citing, isStated, type OfItem, type Rule, type RuleContext, rulesOf, saidOf } from '../model/rule.js';
import { groupOf, onlyOfGroup, someOfGroup } from './group.js';
import { organisationOf } from './organisation.js';

// Officers (data protection officers, representatives …) of a company. Every document and every rule finds them here.

/** A person who holds an office, with the office that the register names. */
interface Holder {
  readonly role: OfficerRole;
  readonly contact: Contact;
}

/** Returns the person who holds the office for the company under the law; undefined if nobody does. */
export function officerOf(role: OfficerRole, code: string, snapshot: Snapshot, party?: Party): Contact | undefined {
  return holders([role], code, snapshot, party)[0]?.contact;
}

/**
 * Returns those who hold one of the offices for the company under the law, the nearest first. In one place, the order of the
 * offices counts.
 *
 * The company's own appointments come first, then the profile of the law, then the profile of everywhere. Last come those that a
 * company above it has appointed for this law by name. Where no company is known, any of the group is above. An appointment
 * without jurisdictions is for the company that made it.
 * Profiles speak for the organisation, and so for the companies of the group alone.
 *
 * @param party by default, the company that the organisation is under the law
 */
export function holders(
  roles: readonly OfficerRole[],
  code: string,
  snapshot: Snapshot,
  party: Party | undefined = organisationOf(code, snapshot) ?? onlyOfGroup(snapshot),
): Holder[] {
  const places: ((role: OfficerRole) => readonly Contact[])[] = [(role) => appointed(role, code, snapshot, party)];
  if (mayBeOurs(party, snapshot)) {
    for (const profile of [...new Set([code, ...lawsOf(code), 'ALL'])])
      places.push((role) => named(role, profile, snapshot));
    places.push((role) =>
      party ? appointedAbove(role, code, snapshot, party) : appointedInGroup(role, code, snapshot),
    );
  }
  return places.flatMap((place) => roles.flatMap((role) => place(role).map((contact) => ({ role, contact }))));
}

/** Returns true unless the company is another organisation's. A register without a group does not tell. */
function mayBeOurs(party: Party | undefined, snapshot: Snapshot): boolean {
  return !party || isOurs(party, snapshot) || !someOfGroup('any', () => true, snapshot);
}

/** Returns true if the company is of the group, or a profile names it as a controller. */
function isOurs({ id, group }: Party, snapshot: Snapshot): boolean {
  const isNamed = (register: Snapshot) =>
    register.profiles.some(({ controllers }) => controllers.some(({ party }) => party === id));
  return group || snapshot.entry('controller by a profile', id, isNamed);
}

/** Returns the contacts that the party itself has appointed, for the jurisdiction or for everywhere. */
export function appointed(role: OfficerRole, code: string, snapshot: Snapshot, party: Party | undefined): Contact[] {
  const rows = party?.officers.filter((officer) => officer.role === role && isFor(officer.jurisdictions, code)) ?? [];
  return rows.flatMap(({ contact }) => snapshot.contact(contact) ?? []);
}

/** Returns the contacts that companies above the party have appointed for the jurisdiction by name, the nearest first. */
function appointedAbove(role: OfficerRole, code: string, snapshot: Snapshot, party: Party): Contact[] {
  const above = new Set<Party>();
  for (let one = snapshot.party(party.parent); one?.group && !above.has(one); one = snapshot.party(one.parent))
    above.add(one);
  return [...above].flatMap((company) => appointedByName(role, code, snapshot, company));
}

/** Returns the contacts that companies of the group have appointed for the jurisdiction by name, where no company is known there. */
function appointedInGroup(role: OfficerRole, code: string, snapshot: Snapshot): Contact[] {
  const ids = snapshot.entry(`${role} of the group`, code, (register) =>
    groupOf(register).flatMap((company) => appointedByName(role, code, register, company).map(({ id }) => id)),
  );
  return ids.flatMap((id) => snapshot.contact(id) ?? []);
}

function appointedByName(role: OfficerRole, code: string, snapshot: Snapshot, company: Party): Contact[] {
  const officers = company.officers.filter(({ jurisdictions }) => jurisdictions.some((one) => one !== 'ALL'));
  return appointed(role, code, snapshot, { ...company, officers });
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
  return holders([role], code, snapshot).some(({ contact }) => isReachable(contact));
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
  message: OfItem,
  isOwed: (context: RuleContext) => boolean = () => true,
): Rule<'jurisdictionProfile'> {
  return rulesOf(law).on('jurisdictionProfile', 'OFFICER', article, severity, (profile, context) => {
    const item = context.law.item(law, 'OFFICER', key);
    if (!item || !isOwed(context)) return false;
    const isNamed = OFFICERS.some((role) => reachable(profile, role, context.snapshot));
    return !isNamed && { path: 'contacts', message: saidOf(message, item, context), ...citing(item) };
  });
}

/** Roles under which registers name the person who answers for data protection. */
const OFFICERS: readonly OfficerRole[] = ['DATA_PROTECTION_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'PRIVACY_CONTACT'];

/** Offices whose holder answers for the organisation, by law, before a data protection officer and a contact. */
const ANSWERING: Readonly<Record<string, OfficerRole>> = {
  KR: 'CHIEF_PRIVACY_OFFICER',
  ZA: 'INFORMATION_OFFICER',
  IN: 'GRIEVANCE_OFFICER',
  'US-CA': 'PRIVACY_CONTACT',
};

/** Returns the person who answers for the company under the law; undefined if nobody is named. */
export function answeringFor(code: string, snapshot: Snapshot, party?: Party): Holder | undefined {
  return holders(answeringRoles(code), code, snapshot, party)[0];
}

function answeringRoles(code: string): OfficerRole[] {
  const first = ANSWERING[code];
  return [...(first ? [first] : []), 'DATA_PROTECTION_OFFICER', 'PRIVACY_CONTACT'];
}

/**
 * Returns the representative of a company abroad under the law. A document of the whole organisation names the one of any company
 * of the group, because it is about that company, too.
 */
export function representativeIn(code: string, snapshot: Snapshot, party?: Party): Contact | undefined {
  const [representative] = party ? [] : appointedInGroup('REPRESENTATIVE', code, snapshot);
  return officerOf('REPRESENTATIVE', code, snapshot, party) ?? representative;
}

/**
 * Returns the person to ask at a company that a document of the law names. It can be seated under another law. Its own appointments
 * come first, those for this law before others, and then who answers for it where it is seated.
 */
export function contactAt(party: Party, code: string, snapshot: Snapshot): Holder | undefined {
  const anywhere = { ...party, officers: party.officers.map((officer) => ({ ...officer, jurisdictions: [] })) };
  const seat = party.country === undefined ? code : (lawOf(party.country) ?? party.country);
  const own = [party, anywhere].flatMap((one) =>
    answeringRoles(seat).flatMap((role) => appointed(role, code, snapshot, one).map((contact) => ({ role, contact }))),
  );
  return own[0] ?? (isOurs(party, snapshot) ? answeringFor(seat, snapshot, party) : undefined);
}
