import type { JurisdictionProfileState } from '#jurisdictions';
import { isFreeZone, isVerified, type LawOn, lawOf } from '#law';
import type { LegalBasisRow, ProcessingActivityState } from '#processing-activities';
import { bare } from './marked-texts.js';
import { partOf } from './scope.js';

type Purpose = ProcessingActivityState['purposes'][number];
type Override = JurisdictionProfileState['legalBasisOverrides'][number];

/** A legal basis that applies, and the reason. */
export interface ApplyingBasis {
  readonly basis: LegalBasisRow['basis'];
  readonly condition?: string;
  readonly interest?: string;
  readonly specialCondition?: LegalBasisRow['specialCondition'];
  /** Keys of the data categories that it is limited to. */
  readonly dataCategories?: readonly string[];
  /** Keys of the data subjects that it is limited to. */
  readonly dataSubjects?: readonly string[];
  readonly region?: string;
  /** The reason why it applies, in words. */
  readonly because: string;
  /** The override of the profile that states it; absent if the activity itself states it. */
  readonly override?: AppliedOverride;
  /** The overrides that put another basis in its place for a part: under a condition, for some data, in a region. */
  readonly except?: readonly Exception[];
}

/** An override of a profile that replaces a basis in part. */
export interface Exception extends Pick<Override, 'key' | 'basis' | 'condition' | 'region'> {
  /** The code of the profile. */
  readonly profile: string;
}

/** An override of a profile that applies to a purpose. */
export interface AppliedOverride {
  readonly key: string;
  /** The code of the profile. */
  readonly profile: string;
  /** The basis that it replaces; absent if the purpose has none. */
  readonly replaced?: LegalBasisRow['basis'];
}

/** A legal basis with its treatment by the law of the jurisdiction. */
export interface JudgedBasis extends Omit<ApplyingBasis, 'basis'> {
  /** Absent if none is stated and the law does not require one. */
  readonly basis?: ApplyingBasis['basis'];
  /** True if the law recognised this basis on the date; undefined if there was no such law, or no data on it. */
  readonly isKnownToLaw?: boolean;
}

/**
 * Returns codes of the profiles that can apply to the jurisdiction, the most specific first: its own, its country's,
 * and that of its law. A free zone has its own alone.
 */
export function profilesFor(jurisdiction: string): string[] {
  if (isFreeZone(jurisdiction)) return [jurisdiction];
  const law = lawOf(jurisdiction) ?? jurisdiction;
  return [...new Set([jurisdiction, jurisdiction.split('-')[0]!, law, ...(law === 'UK' ? ['GB'] : [])])];
}

/**
 * Returns the legal bases of a purpose according to the organisation's own profile of a jurisdiction.
 *
 * An override of the profile replaces the purpose's own bases. An override limited to a condition, some data or a
 * region is added to the basis that it replaces there. Use {@link underTheLaw} to add how the law treats each basis.
 */
export function legalBasesIn(
  activity: ProcessingActivityState & { readonly id: string },
  purpose: Purpose,
  jurisdiction: string,
  profile: JurisdictionProfileState | undefined,
): ApplyingBasis[] {
  const overrides = (profile?.legalBasisOverrides ?? [])
    .filter((override) => concerns(override, activity.id, jurisdiction))
    .flatMap((override) => inActivity(override, activity));
  if (overrides.length === 0) {
    const because = ownReason(jurisdiction, profile);
    return purpose.legalBases.map((basis) => ({ ...basis, because }));
  }
  const own: (LegalBasisRow | undefined)[] = purpose.legalBases.length > 0 ? [...purpose.legalBases] : [undefined];
  return own.flatMap((basis): ApplyingBasis[] => {
    const data = dataOf(activity, purpose, basis);
    const replacing = overrides.filter(
      (override) => concernsData(override, data) && replaces(override, basis, purpose),
    );
    const kept = basis && !replacing.some((override) => replacesWholly(override, data, jurisdiction));
    return [
      ...(kept ? [{ ...basis, ...keptReason(jurisdiction, profile, replacing) }] : []),
      ...replacing.map((override) => applied(override, basis, data, profile!.code)),
    ];
  });
}

/**
 * Adds to each basis how the law of the jurisdiction treats it on the law's date. The law may not recognise the basis,
 * or may require no legal basis at all.
 */
export function underTheLaw(bases: readonly ApplyingBasis[], jurisdiction: string, law: LawOn): JudgedBasis[] {
  const code = lawOf(jurisdiction);
  if (code === undefined) return bases.map((basis) => because(basis, `The law of ${jurisdiction} is not known here.`));
  const legalBases = law.one(code, 'legalBases');
  if (!law.isInForce(code) || !legalBases)
    return bases.map((basis) => because(basis, `There was no such law in ${jurisdiction} on ${law.date}.`));
  const cited = `${legalBases.article}${isVerified(legalBases) ? '' : ', not verified'}`;
  if (legalBases.known.length === 0) {
    const none = `The law there knows no legal basis: none need be stated (${cited}).`;
    return bases.length > 0 ? bases.map((basis) => because(basis, none, false)) : [{ because: none }];
  }
  return bases.map((basis) =>
    legalBases.known.includes(basis.basis)
      ? { ...basis, isKnownToLaw: true }
      : because(
          basis,
          `The law there does not know ${basis.basis} (${cited}): it knows ${legalBases.known.join(', ')}.`,
          false,
        ),
  );
}

function because(basis: ApplyingBasis, reason: string, isKnownToLaw?: boolean): JudgedBasis {
  return { ...basis, because: `${basis.because} ${reason}`, ...(isKnownToLaw !== undefined && { isKnownToLaw }) };
}

/** Returns the purpose's own bases, as stated. */
export function ownBases(purpose: Purpose): ApplyingBasis[] {
  return purpose.legalBases.map((basis) => ({ ...basis, because: 'Stated by the activity.' }));
}

/**
 * Returns true if the override can apply to the activity in the jurisdiction. One with the code of another region
 * cannot.
 */
function concerns({ activities = [], region }: Override, activity: string, jurisdiction: string): boolean {
  if (activities.length > 0 && !activities.includes(activity)) return false;
  const code = region === undefined ? undefined : bare(region);
  if (code === undefined || !/^[A-Z]{2}(-[A-Z0-9]{1,4})?$/.test(code)) return true; // a region in words may be within the jurisdiction
  return isWithin(code, jurisdiction) || isWithin(jurisdiction, code);
}

/**
 * Returns the override as it applies to the activity. One for special data applies to the activity's special categories
 * and data on offences, and not at all if it has none.
 */
function inActivity(override: Override, { dataCategories }: ProcessingActivityState): Override[] {
  if (!override.onlySpecialData) return [override];
  const special = dataCategories
    .filter(({ key, special, criminal }) => (special === 'YES' || criminal === 'YES') && concernsData(override, [key]))
    .map(({ key }) => key);
  return special.length > 0 ? [{ ...override, dataCategories: special }] : [];
}

/**
 * Returns true if the part is the whole itself, a part of that country, or a place where the law of the whole applies.
 */
function isWithin(part: string, whole: string): boolean {
  return part === whole || part.startsWith(`${whole}-`) || lawOf(part) === (whole === 'GB' ? 'UK' : whole);
}

/** Returns keys of the data that the basis covers for the purpose. */
function dataOf(
  activity: ProcessingActivityState,
  purpose: Purpose,
  basis: LegalBasisRow | undefined,
): readonly string[] {
  const part = partOf({ ...activity, purposes: [purpose] }, basis, { purposes: [purpose.key] });
  return part.dataCategories.map(({ key }) => key);
}

function concernsData({ dataCategories }: Override, data: readonly string[]): boolean {
  return dataCategories.length === 0 || dataCategories.some((key) => data.includes(key));
}

function replaces(override: Override, basis: LegalBasisRow | undefined, purpose: Purpose): boolean {
  if (!basis) return override.replaces.length === 0;
  if (override.replaces.length > 0 && !override.replaces.includes(basis.basis)) return false;
  return !override.onlyIfNoAlternative || !hasAlternative(override, basis, purpose);
}

/** Returns true if another basis, which the override does not replace, applies always or under the same condition. */
function hasAlternative(override: Override, basis: LegalBasisRow, purpose: Purpose): boolean {
  return purpose.legalBases.some(
    (other) =>
      other !== basis &&
      !override.replaces.includes(other.basis) &&
      (other.condition === undefined || other.condition === basis.condition),
  );
}

function replacesWholly(override: Override, data: readonly string[], jurisdiction: string): boolean {
  const everywhere = override.region === undefined || isWithin(jurisdiction, bare(override.region));
  const covered = override.dataCategories;
  return (
    everywhere &&
    override.condition === undefined &&
    (covered.length === 0 || data.every((key) => covered.includes(key)))
  );
}

function applied(
  override: Override,
  basis: LegalBasisRow | undefined,
  data: readonly string[],
  profile: string,
): ApplyingBasis {
  const conditions = [basis?.condition, override.condition].filter((condition) => condition !== undefined);
  const covered = override.dataCategories;
  const limits = covered.length > 0 ? data.filter((key) => covered.includes(key)) : (basis?.dataCategories ?? []);
  const instead = basis ? ` in the place of ${basis.basis}` : '';
  const alternative = override.onlyIfNoAlternative ? ', no other basis serving' : '';
  return {
    basis: override.basis,
    ...(conditions.length > 0 && { condition: conditions.join('; ') }),
    ...(override.specialCondition !== undefined && { specialCondition: override.specialCondition }),
    ...(limits.length > 0 && { dataCategories: limits }),
    ...(basis && basis.dataSubjects.length > 0 && { dataSubjects: basis.dataSubjects }),
    ...(override.region !== undefined && { region: override.region }),
    because: `The profile ${profile} puts it${instead}${alternative} (${override.key}).`,
    override: { key: override.key, profile, ...(basis && { replaced: basis.basis }) },
  };
}

function ownReason(jurisdiction: string, profile: JurisdictionProfileState | undefined): string {
  return profile
    ? `Stated by the activity; the profile ${profile.code} puts nothing in its place.`
    : `Stated by the activity; there is no profile ${jurisdiction}.`;
}

/** Returns the reason of a basis that overrides replace in part: they apply to a condition, some data or a region. */
function keptReason(
  jurisdiction: string,
  profile: JurisdictionProfileState | undefined,
  replacing: readonly Override[],
): Pick<ApplyingBasis, 'because' | 'except'> {
  if (replacing.length === 0) return { because: ownReason(jurisdiction, profile) };
  const instead = replacing.map(({ basis, key }) => `${basis} (${key})`).join(', ');
  return {
    because: `Stated by the activity; it applies except where the profile ${profile!.code} puts another in its place: ${instead}.`,
    except: replacing.map(({ key, basis, condition, region }) => ({
      key,
      basis,
      ...(condition !== undefined && { condition }),
      ...(region !== undefined && { region }),
      profile: profile!.code,
    })),
  };
}
