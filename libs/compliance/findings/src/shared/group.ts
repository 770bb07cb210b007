import { lawOf } from '#law';
import type { Party, Snapshot } from '#snapshot';
import { homeIn } from '../model/applicable-laws.js';

// The companies of the group. A new one concerns few: each question has a value of its own, which mostly stays the same.

/** Returns the companies of the group. A value that reads the list depends on every company of it. */
export function groupOf(snapshot: Snapshot): readonly Party[] {
  return snapshot.derive('companies of the group', ({ parties }) => parties.filter((party) => party.group));
}

/** Returns true if there is a company of the group that passes the test. */
export function someOfGroup(name: string, test: (party: Party) => boolean, snapshot: Snapshot): boolean {
  return snapshot.entry('some company of the group', name, (register) => groupOf(register).some(test));
}

/** Returns the first company of the group that is seated under the law. Classes do not count. */
export function seatedInGroup(code: string, snapshot: Snapshot): Party | undefined {
  const id = snapshot.entry('company of the group by law', code, (register) => {
    const isSeated = (party: Party) =>
      !party.class && homeIn(register, party).some((place) => (lawOf(place) ?? place) === code);
    return groupOf(register).find(isSeated)?.id;
  });
  return snapshot.party(id);
}

/** Returns the company of the group, if it is a single one. */
export function onlyOfGroup(snapshot: Snapshot): Party | undefined {
  const id = snapshot.derive('only company of the group', (register) => {
    const companies = groupOf(register).filter((party) => !party.class);
    return companies.length === 1 ? companies[0]!.id : undefined;
  });
  return snapshot.party(id);
}
