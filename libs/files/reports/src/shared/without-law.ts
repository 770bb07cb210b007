import { type GapSentences, gapOf, lacking, ofWhole } from '#disclosures';
import { ApplicableLaws, placeOfLaw } from '#findings';
import { say } from '#kernel';
import type { Snapshot } from '#snapshot';
import type { ReportContent, ReportContext, ReportKind } from '../model/kind.js';

// A register that no law of a place concerns has no document of that law: a page says so, in place of empty items.

const lack = lacking({
  'gap.NO_LAW': ({ law }) =>
    say`Nothing in the register comes under this law (${law}), so that it has no document. If it binds a company, record that company with its country, or open the profile of the law.`,
} satisfies GapSentences);

/** Returns true if a law asks for the kind, and nothing in the register comes under it. */
export function isWithoutLaw({ law }: ReportKind, snapshot: Snapshot): boolean {
  return law !== undefined && !new ApplicableLaws(snapshot).concerns(law);
}

/** Returns the page that says so. */
export function nothingUnder(code: string, { snapshot, law }: Pick<ReportContext, 'snapshot' | 'law'>): ReportContent {
  const says = lack('gap.NO_LAW', { law: placeOfLaw(code, law) });
  const subject = { type: 'jurisdictionProfile', key: code } as const;
  return { sections: [], gaps: ofWhole(snapshot, gapOf({}, says, { subject })) };
}
