import { type CategoryLookedBackOn, californianLaw, namesOf } from '#findings';
import type { PartyKind } from '#law';
import { isLentTo, type Snapshot, touches } from '#snapshot';
import { withCondition } from '../shared/records.js';

// The recipients of a category of personal information, and whether it was disclosed for a business purpose.

/** Returns true if a published recipient is somebody: "Nobody" in its place says that there is none. */
function isSomebody(recipient: string): boolean {
  return !/^(?:nobody|no ?one|none)\b/i.test(recipient);
}

/** A recipient of a category, and its kind if one is stated. */
interface Recipient {
  readonly name: string;
  readonly kind?: PartyKind;
}

/** Returns the names of the recipients of a category. */
export function disclosedTo(category: CategoryLookedBackOn, snapshot: Snapshot): string[] {
  return unique([...category.rows.flatMap((row) => row.disclosedTo), ...recipientsOf(category, snapshot).map(nameIn)]);
}

function nameIn({ name }: Recipient): string {
  return name;
}

/**
 * Returns the recipients that activities name for the data of the category. Those of a kind that the published table names
 * are left out, because the table is one of kinds. The organisation's own staff are no recipients.
 *
 * Recipients of every activity say little about one category. They and the processors are used only if nobody is named.
 * A row with neither a party nor a kind is general: it is used only if no other row of the profiles names recipients.
 */
function recipientsOf({ collecting, rows }: CategoryLookedBackOn, snapshot: Snapshot): Recipient[] {
  const kinds = new Set(rows.flatMap(({ disclosedToKinds }) => disclosedToKinds));
  const kindOf = ({ kind, party }: { readonly kind?: PartyKind; readonly party?: string }) =>
    kind ?? snapshot.party(party)?.kind;
  const named = collecting.flatMap(({ activity, data }) =>
    activity.recipients
      .filter(({ ownStaff, kind }) => !ownStaff && (kind === undefined || !kinds.has(kind)))
      .filter((recipient) => touches(activity, recipient, { dataCategories: data }))
      .flatMap((recipient) =>
        (recipient.party === undefined ? [recipient.name] : namesOf(recipient.party, snapshot, activity.id)).map(
          (name) => ({ name: withCondition(name, recipient.condition), kind: kindOf(recipient) }),
        ),
      ),
  );
  if (named.length > 0 || rows.some((row) => row.disclosedTo.length > 0) || collecting.length === 0) return named;
  const activities = [...new Set(collecting.map(({ activity }) => activity.id))];
  const lent = [...snapshot.profiles, ...californianLaw.overIn(snapshot.pastProfiles, snapshot.on)]
    .filter(({ code }) => code === 'ALL' || code === 'US-CA')
    .flatMap(({ recipients }) => recipients)
    .filter((recipient) => activities.some((id) => isLentTo(id, recipient)));
  const particular = lent.filter(({ party, kind }) => party !== undefined || kind !== undefined);
  const shown = particular.length > 0 ? particular : lent;
  const processors = [...snapshot.engagements, ...californianLaw.overIn(snapshot.pastEngagements, snapshot.on)]
    .filter((engagement) => engagement.activities.some((id) => activities.includes(id)))
    .flatMap(({ processor }) => namesOf(processor, snapshot));
  return [
    ...shown.map((recipient) => ({
      name: withCondition(recipient.name, recipient.condition),
      kind: kindOf(recipient),
    })),
    ...processors.map((name) => ({ name, kind: 'SERVICE_PROVIDER' as const })),
  ];
}

/** Kinds of recipients that work for the business: service providers and contractors (1798.140(e), (j), (ag)). */
const WORKS_FOR_BUSINESS: ReadonlySet<PartyKind> = new Set([
  ...(['SERVICE_PROVIDER', 'COMMUNICATION_SERVICE_PROVIDER', 'DATA_ANALYTICS_PROVIDER', 'ADVISOR', 'AUDITOR'] as const),
  ...(['INTERNET_SERVICE_PROVIDER', 'RECRUITMENT_AGENCY', 'SUPPLIER'] as const),
]);

/**
 * Returns BUSINESS if a recipient of the category works for the business, and OPEN if the kind of some recipient is not
 * stated. A sale, and a disclosure to an authority, an affiliate or an advertiser, is not for a business purpose by itself.
 */
export function purposeOf(category: CategoryLookedBackOn, snapshot: Snapshot): 'BUSINESS' | 'OTHER' | 'OPEN' {
  const rows = category.rows.filter((row) => row.disclosedTo.some(isSomebody));
  const recipients = recipientsOf(category, snapshot).filter(({ name }) => isSomebody(name));
  const kinds = [...rows.flatMap((row) => row.disclosedToKinds), ...recipients.map(({ kind }) => kind)];
  if (kinds.some((kind) => kind !== undefined && WORKS_FOR_BUSINESS.has(kind))) return 'BUSINESS';
  const isOpen = rows.some((row) => row.disclosedToKinds.length === 0) || kinds.includes(undefined);
  return isOpen ? 'OPEN' : 'OTHER';
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
