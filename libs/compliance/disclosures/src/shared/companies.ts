import { ApplicableLaws } from '#findings';
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
