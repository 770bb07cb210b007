import {
  belongsTo,
  type CompanyWithActivities,
  companiesOf,
  type KeptAs,
  type KeptUnder,
  type Language,
  officeIn,
} from '#disclosures';
import type { CoverName, ReportContent, ReportContext } from '../model/kind.js';
import type { Section } from '../model/report.js';
import { WITHOUT_PARTY } from '../words/nothing.words.js';

// The parties of a report, one by one: no file of an authority mixes the records of several.

/** A party of the report with its activities. Activities that name nobody have no party. */
export type PartOfReport = CompanyWithActivities;

/** Returns the parts of a report: the controller of the scope, otherwise the companies under the law. */
export function partsOf({ snapshot, party }: ReportContext, of: KeptUnder): PartOfReport[] {
  if (party) return [{ party, activities: snapshot.activities.filter((one) => belongsTo(one, { ...of, party })) }];
  return companiesOf(snapshot, of);
}

/** Returns the key of the section of a part. */
export function keyOf({ party }: PartOfReport): string {
  return party ? (party.key ?? party.id) : 'none';
}

/** Returns the heading of the section of a part. */
export function headingOf({ party }: PartOfReport, role: KeptAs, language: string): string {
  return party?.name ?? WITHOUT_PARTY[language as keyof typeof WITHOUT_PARTY][role];
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
  const names = parts.flatMap(({ party }) => party?.name ?? []);
  return { organisation: names.length > 0 ? { name: names.join(', ') } : undefined, coverWords };
}
