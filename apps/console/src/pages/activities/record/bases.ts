import type { Words } from '../../../words/words';

/** A legal basis of a purpose in a jurisdiction, as the API gives it. */
export interface BasisThere {
  readonly basis: string | null;
  readonly because: string;
  readonly condition: string | null;
  readonly isKnownToLaw: boolean | null;
  readonly region: string | null;
  readonly specialCondition: string | null;
}

/** Jurisdictions in which the same holds. */
interface BasesGroup {
  readonly jurisdictions: readonly string[];
  readonly bases: readonly BasisThere[];
}

/** Returns the jurisdictions in groups of the same bases, the largest group first. The reasons may differ only by the code. */
export function groupBases(byJurisdiction: ReadonlyMap<string, readonly BasisThere[]>): readonly BasesGroup[] {
  const groups = new Map<string, { jurisdictions: string[]; bases: readonly BasisThere[] }>();
  for (const [code, bases] of byJurisdiction) {
    const key = JSON.stringify(bases.map((basis) => ({ ...basis, because: basis.because.replaceAll(code, '') })));
    const group = groups.get(key) ?? { jurisdictions: [], bases };
    group.jurisdictions.push(code);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.jurisdictions.length - a.jurisdictions.length);
}

/** Returns the document that asks for the bases of each purpose in each jurisdiction; aliases are `in_KR`, `in_US_CA`. */
export const basesDocument = (
  jurisdictions: readonly string[],
): string => `query BasesByJurisdiction($id: ID!, $at: Moment) {
  processingActivity(id: $id, at: $at) {
    purposes {
      key
      ${jurisdictions
        .map(
          (code) =>
            `${aliasOf(code)}: legalBases(in: "${code}") { basis because condition isKnownToLaw region specialCondition }`,
        )
        .join('\n      ')}
    }
  }
}`;

/** Returns the alias of a jurisdiction. */
export const aliasOf = (code: string): string => `in_${code.replaceAll('-', '_')}`;

/** Words that say codes to people. */
type Titles = Pick<Words, 'place' | 'find'>;

/**
 * Returns the reason of the API with titles for its codes. Keys of overrides, in brackets, are left out.
 * @param isShared true if it is the reason in several jurisdictions: then it names no profile
 */
export const becauseInWords = (because: string, { place, find }: Titles, isShared = false): string =>
  because
    .replace(/ \((?=[a-z])[a-z0-9./_-]+\)/g, '')
    .replace(/\bprofile ([A-Z]{2}(?:-[A-Z]{2})?|ALL)\b/g, (_, code: string) =>
      isShared ? 'profile there' : `profile of ${place(code)}`,
    )
    .replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (code) => find(`codes.LegalBasis.${code}`)?.toLowerCase() ?? code);
