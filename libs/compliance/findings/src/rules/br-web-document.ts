import { say } from '#kernel';
import type { Profile, Snapshot, Transfer } from '#snapshot';
import { ApplicableLaws } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { leavesUnder, mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { seatedInGroup } from '../shared/group.js';
import { few, NAMED } from '../shared/terms.js';

// The document on the web about international transfers (Resolution CD/ANPD 19/2024, regulation, art. 17).

/** Returns true if the profile of Brazil records a text in Portuguese, and a statement on transfers in it. */
export function isPublishedInPortuguese(profile: Profile | undefined): boolean {
  const inPortuguese = profile?.languages?.available.some((tag) => /^pt\b/i.test(tag)) ?? false;
  return inPortuguese && profile!.statements.some(({ item }) => /transfer/i.test(item));
}

/** Returns the transfers that take data out of Brazil. */
export function leavingBrazil(register: Snapshot): readonly Transfer[] {
  return register.derive('leaving Brazil', (snapshot) => {
    const laws = new ApplicableLaws(snapshot);
    return snapshot.transfers.filter((transfer) => !transfer.suspension && leavesUnder('BR', transfer, laws));
  });
}

/**
 * Returns the transfers that take data out of Brazil if a company of the group there exports them. They are of every activity, name no
 * exporter, and the record does not show them.
 */
function perhapsLeaving(snapshot: Snapshot): readonly Transfer[] {
  if (!seatedInGroup('BR', snapshot)) return [];
  return snapshot.transfers.filter(
    ({ exporter, jurisdictions, suspension, countries }) =>
      exporter === undefined && jurisdictions.includes('ALL') && !suspension && mayLeave({ countries }, 'BR'),
  );
}

/** Asks for the document once, for transfers that do not rest on standard clauses. For those that do, each transfer is reported. */
function* withoutDocument(profile: Profile, { snapshot, law }: RuleContext): Generator<Fault> {
  const [item] = law.items('BR', 'WEB_DOCUMENT');
  if (!item || isPublishedInPortuguese(profile)) return;
  const leaving = [...new Set([...leavingBrazil(snapshot), ...perhapsLeaving(snapshot)])].filter(
    (transfer) => !reliedOn(transfer, 'BR', law.date).some(({ code }) => code === 'BR.SCC'),
  );
  if (leaving.length === 0) return;
  const isCertain = leaving.some((transfer) => leavingBrazil(snapshot).includes(transfer));
  const names = few(
    leaving.slice(0, NAMED).map((transfer) => nameOf(transfer, snapshot)),
    NAMED,
    leaving.length,
  );
  yield {
    path: 'statements',
    message: isCertain
      ? say`Data leave Brazil by ${names}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".`
      : say`Data may leave Brazil by ${names}. If standard clauses carry them, a document on the web, in Portuguese, must describe them. State the ground of each transfer; publish the document, and record in the profile BR the language pt and a statement "internationalTransfers".`,
    ...citing(item),
  };
}

/** The rule on the document for an organisation under Brazilian law, if data leave the country. */
export const BR_WEB_DOCUMENT: Rule<'jurisdictionProfile'> = rulesOf('BR').on(
  'jurisdictionProfile',
  'TRANSFERS.WEB_DOCUMENT',
  'Resolution CD/ANPD 19/2024, regulation, art. 17, para 2',
  'NOTICE',
  withoutDocument,
);
