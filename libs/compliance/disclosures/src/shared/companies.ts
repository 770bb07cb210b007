import { ApplicableLaws } from '#findings';
import { reject } from '#kernel';
import type { Party, Snapshot } from '#snapshot';

/** A company of the group, and whether the law of a document applies to what it does. */
export interface CompanyOfGroup {
  readonly party: Party;
  readonly isUnderLaw: boolean;
}

/**
 * Returns the companies of the group, those under the law first. The first of them is the one that the organisation speaks as, if the law
 * applies to it.
 */
export function companiesOfGroup(snapshot: Snapshot, law: string): CompanyOfGroup[] {
  const laws = new ApplicableLaws(snapshot);
  const speaking = snapshot.profile('ALL')?.controllers[0]?.party;
  const rank = ({ party, isUnderLaw }: CompanyOfGroup) => (isUnderLaw ? 2 : 0) + (party.id === speaking ? 1 : 0);
  return snapshot.parties
    .filter(({ group, class: isClass }) => group && !isClass)
    .map((party) => ({ party, isUnderLaw: laws.lawsOfCompany(party).has(law) }))
    .sort((a, b) => rank(b) - rank(a) || a.party.name.localeCompare(b.party.name, 'en'));
}

/**
 * Returns the party with the id.
 * @throws {Rejection} NOT_FOUND if no such party is in force on the snapshot's date
 */
export function partyIn({ parties, on }: Snapshot, id: string): Party {
  const party = parties.find((candidate) => candidate.id === id);
  return (
    party ?? reject('NOT_FOUND', `There is no party ${id} on ${on}. \`parties\` lists the existing ones.`, 'party')
  );
}
