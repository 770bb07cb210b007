import type { JurisdictionProfileState } from '#jurisdictions';
import type { LegalBasisRow, ProcessingActivityState } from '#processing-activities';

type Purpose = ProcessingActivityState['purposes'][number];
type Override = JurisdictionProfileState['legalBasisOverrides'][number];

/** A legal basis that applies, and because of what. */
export interface ApplyingBasis {
  readonly basis: LegalBasisRow['basis'];
  readonly condition?: string;
  readonly interest?: string;
  readonly specialCondition?: LegalBasisRow['specialCondition'];
  readonly region?: string;
  readonly because: string;
}

/**
 * The legal bases of a purpose as the organisation's own profile of a jurisdiction has them: its overrides in the place
 * of what they replace, the purpose's own where none does. An override that holds only in a case, for some of the data or
 * in a region stands beside what it replaces there. What the law of the jurisdiction makes of them is not asked here.
 */
export function legalBasesIn(
  activity: ProcessingActivityState & { readonly id: string },
  purpose: Purpose,
  jurisdiction: string,
  profile: JurisdictionProfileState | undefined,
): ApplyingBasis[] {
  const overrides = (profile?.legalBasisOverrides ?? []).filter((o) => concerns(o, activity, purpose, jurisdiction));
  const own: (LegalBasisRow | undefined)[] = purpose.legalBases.length > 0 ? [...purpose.legalBases] : [undefined];
  return own.flatMap((basis): ApplyingBasis[] => {
    const replacing = overrides.filter((o) => replaces(o, basis, purpose));
    const kept = basis && !replacing.some((o) => replacesWholly(o, jurisdiction));
    return [
      ...(kept ? [{ ...basis, because: ownReason(jurisdiction, profile) }] : []),
      ...replacing.map((override) => applied(override, basis, jurisdiction)),
    ];
  });
}

/** The purpose's own bases, as stated. */
export function ownBases(purpose: Purpose): ApplyingBasis[] {
  return purpose.legalBases.map((basis) => ({ ...basis, because: 'Stated by the activity.' }));
}

function concerns(
  override: Override,
  activity: { id: string } & ProcessingActivityState,
  purpose: Purpose,
  jurisdiction: string,
): boolean {
  if (override.activities.length > 0 && !override.activities.includes(activity.id)) return false;
  const regional = override.region !== undefined && jurisdiction.includes('-');
  if (regional && override.region !== jurisdiction) return false;
  if (override.dataCategories.length === 0) return true;
  const concerned =
    purpose.dataCategories.length > 0 ? purpose.dataCategories : activity.dataCategories.map((c) => c.key);
  return override.dataCategories.some((key) => concerned.includes(key));
}

function replaces(override: Override, basis: LegalBasisRow | undefined, purpose: Purpose): boolean {
  if (!basis) return override.replaces.length === 0;
  if (override.replaces.length > 0 && !override.replaces.includes(basis.basis)) return false;
  return !override.onlyIfNoAlternative || !hasAlternative(override, basis, purpose);
}

/** Another basis serves the same case: one that is not replaced itself and holds always, or under the same condition. */
function hasAlternative(override: Override, basis: LegalBasisRow, purpose: Purpose): boolean {
  return purpose.legalBases.some(
    (other) =>
      other !== basis &&
      !override.replaces.includes(other.basis) &&
      (other.condition === undefined || other.condition === basis.condition),
  );
}

function replacesWholly(override: Override, jurisdiction: string): boolean {
  const everywhere = override.region === undefined || override.region === jurisdiction;
  return everywhere && override.condition === undefined && override.dataCategories.length === 0;
}

function applied(override: Override, basis: LegalBasisRow | undefined, jurisdiction: string): ApplyingBasis {
  const conditions = [basis?.condition, override.condition].filter((c) => c !== undefined);
  const instead = basis ? ` in the place of ${basis.basis}` : '';
  const alternative = override.onlyIfNoAlternative ? ', no other basis serving' : '';
  return {
    basis: override.basis,
    ...(conditions.length > 0 && { condition: conditions.join('; ') }),
    ...(override.specialCondition !== undefined && { specialCondition: override.specialCondition }),
    ...(override.region !== undefined && { region: override.region }),
    because: `The profile ${jurisdiction.split('-')[0]} puts it${instead}${alternative} (${override.key}).`,
  };
}

function ownReason(jurisdiction: string, profile: JurisdictionProfileState | undefined): string {
  return profile
    ? `Stated by the activity; the profile ${profile.code} puts nothing in its place.`
    : `Stated by the activity; there is no profile ${jurisdiction}.`;
}
