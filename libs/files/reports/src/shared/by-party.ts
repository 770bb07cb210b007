import { belongsTo, type Language, officeIn } from '#disclosures';
import { ApplicableLaws, organisationOf } from '#findings';
import type { ActivityRole } from '#law';
import type { Activity, Party, Snapshot } from '#snapshot';
import type { CoverName, ReportContent, ReportContext } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { WITHOUT_PARTY } from '../words/nothing.words.js';

// The parties of a report, one by one: no file of an authority mixes the records of several.

/** The role in which parties keep records. */
export type KeptAs = Exclude<ActivityRole, 'JOINT_CONTROLLER'>;

/** A law of Art 30, and the role in which records are kept under it. */
export interface KeptUnder {
  readonly code: 'EU' | 'UK';
  readonly role: KeptAs;
}

/** A party of the report with its activities. Activities that name nobody have no party. */
export interface PartOfReport {
  readonly party?: Party;
  readonly activities: readonly Activity[];
}

/**
 * Returns the parts of a report: the controller of the scope, otherwise the parties under the law, in the order of the
 * activities. What names nobody comes last.
 */
export function partsOf({ snapshot, party }: ReportContext, of: KeptUnder): PartOfReport[] {
  if (party) return [{ party, activities: snapshot.activities.filter((one) => belongsTo(one, { ...of, party })) }];
  const laws = new ApplicableLaws(snapshot);
  const groups = new Map<Party | undefined, Activity[]>();
  const unnamed: Activity[] = [];
  for (const activity of snapshot.activities) {
    if ((activity.role === 'PROCESSOR') !== (of.role === 'PROCESSOR')) continue;
    const parties = laws.companiesUnder(of.code, activity);
    for (const one of parties) groups.set(one, [...(groups.get(one) ?? []), activity]);
    if (laws.companiesOf(activity).length === 0 && laws.includes(of.code, activity)) unnamed.push(activity);
  }
  if (unnamed.length > 0) groups.set(undefined, unnamed);
  // A register without such activities has an empty record: that of the organisation, if the law applies to it.
  if (groups.size === 0) groups.set(organisationUnder(of.code, snapshot, laws), []);
  return [...groups].map(([one, activities]) => ({ party: one, activities }));
}

function organisationUnder(code: string, snapshot: Snapshot, laws: ApplicableLaws): Party | undefined {
  const organisation = organisationOf(code, snapshot);
  return laws.lawsOfCompany(organisation).has(code) ? organisation : undefined;
}

/** Returns the key of the section of a part. */
export function keyOf({ party }: PartOfReport): string {
  return party ? (party.key ?? party.id) : 'none';
}

/** Returns the heading of the section of a part. */
export function headingOf({ party }: PartOfReport, role: KeptAs, language: string): string {
  return party?.name ?? WITHOUT_PARTY[role][language as keyof (typeof WITHOUT_PARTY)[KeptAs]];
}

/** Returns the sections of each part. Those of several parts stand under the name of their party. */
export function eachPart<P extends PartOfReport>(
  parts: readonly P[],
  language: string,
  sectionsOf: (part: P) => readonly Section[],
): readonly Section[] {
  if (parts.length === 1) return sectionsOf(parts[0]!);
  return parts.map((part) => ({
    key: keyOf(part),
    heading: headingOf(part, 'CONTROLLER', language),
    blocks: [],
    sections: sectionsOf(part),
  }));
}

/** Returns who the cover names, in the words of the law: the party of the only part with its officer, otherwise all parties. */
export function coverOf(
  parts: readonly PartOfReport[],
  officer: CoverName | undefined,
  language: Language,
): Pick<ReportContent, 'organisation' | 'answeredBy' | 'coverWords'> {
  const [first] = parts;
  const coverWords = { answeredBy: officeIn(language, 'DATA_PROTECTION_OFFICER') };
  if (parts.length === 1) return { organisation: first?.party, answeredBy: officer, coverWords };
  return { organisation: { name: parts.flatMap(({ party }) => party?.name ?? []).join(', ') }, coverWords };
}
