import { type Argument, type Said, say } from '#kernel';
import type { LegalBasis } from '#law';
import { type Activity, type ApplyingBasis, legalBasesIn, type Profile, type Snapshot, touches } from '#snapshot';
import type { Fault } from '../model/rule.js';

// Sensitive data on legal bases that a law excludes for them.

type Category = Activity['dataCategories'][number];
type Purpose = Activity['purposes'][number];

const BY_GOVERNMENT =
  /government|passport|licen[cs]e|social security|identity (?:card|document)|\b(?:national|tax(?:payer)?) (?:id|identi|number)|resident registration/i;

/** Returns true if the data are identifiers that a government issues, by their names. A cookie's identifier is not. */
export function isIssuedByGovernment({ uniqueIdentifier, name, description = '' }: Category): boolean {
  return uniqueIdentifier === 'YES' && BY_GOVERNMENT.test(`${name} ${description}`);
}

/** Returns true if the basis replaces a barred one for exactly this category, in all cases and regions. */
function replacesFor({ key }: Category, { condition, region, dataCategories }: ApplyingBasis): boolean {
  return condition === undefined && region === undefined && dataCategories?.includes(key) === true;
}

/**
 * Returns true if the profile excludes this basis for the category. If another basis applies, that basis holds; if none
 * does, the override applies.
 */
function leavesNoCase(
  barred: LegalBasis,
  { key, special, criminal }: Category,
  activity: string,
  profile: Profile | undefined,
  isBarred: (basis: LegalBasis) => boolean,
): boolean {
  return !!profile?.legalBasisOverrides.some(
    ({ replaces, basis, onlyIfNoAlternative, onlySpecialData, condition, region, activities = [], dataCategories }) =>
      onlyIfNoAlternative &&
      (!onlySpecialData || special === 'YES' || criminal === 'YES') &&
      replaces.includes(barred) &&
      !isBarred(basis) &&
      condition === undefined &&
      region === undefined &&
      (activities.length === 0 || activities.includes(activity)) &&
      (dataCategories.length === 0 || dataCategories.includes(key)),
  );
}

/**
 * Returns true if the category concerns other people than the purpose: all purposes that name it are for other data
 * subjects.
 */
function isOfOthers({ key }: Category, { dataSubjects }: Purpose, { purposes }: Activity): boolean {
  const naming = purposes.filter(({ dataCategories }) => dataCategories.includes(key));
  return (
    dataSubjects.length > 0 &&
    naming.length > 0 &&
    naming.every(
      (purpose) =>
        purpose.dataSubjects.length > 0 && !purpose.dataSubjects.some((subject) => dataSubjects.includes(subject)),
    )
  );
}

/** Returns true if the basis covers the category, as far as the basis, the purpose or the activity say. */
function covers(category: Category, applying: ApplyingBasis, purpose: Purpose, activity: Activity) {
  if (!touches(activity, applying, { dataCategories: [category.key], purposes: [purpose.key] })) return false;
  const isNamed = [applying.dataCategories ?? [], purpose.dataCategories].some(({ length }) => length > 0);
  return isNamed || !isOfOthers(category, purpose, activity);
}

/** Names of legal bases in messages; others appear by their code. */
const CALLED: Readonly<Partial<Record<LegalBasis, Said>>> = {
  LEGITIMATE_INTERESTS: say`legitimate interests`,
  CONTRACT: say`a contract`,
};

/** Returns legal bases as what something is processed on. */
const several = ([first, ...others]: readonly Argument[]): Argument =>
  others.reduce<Argument>((before, basis) => say`${before} and on ${basis}`, first!);

/**
 * Reports sensitive data processed on a basis that the law excludes for them, such as legitimate interests. There is
 * one fault for each activity. Processors are left out: their customers answer for the bases.
 * @param isSensitive whether the law calls the category sensitive
 * @param barred the bases that the law excludes for such data
 * @param called what the law calls such data
 */
export function onInterests(
  law: string,
  activity: Activity,
  snapshot: Snapshot,
  isSensitive: (category: Category) => boolean,
  barred: readonly LegalBasis[] = ['LEGITIMATE_INTERESTS'],
  called = say`sensitive data`,
): (Fault & { readonly names: string }) | undefined {
  const sensitive = activity.role === 'PROCESSOR' ? [] : activity.dataCategories.filter(isSensitive);
  if (sensitive.length === 0) return undefined;
  const profile = snapshot.profile(law);
  const isBarred = (basis: LegalBasis | undefined) => basis !== undefined && barred.includes(basis);
  const barredUses = activity.purposes.flatMap((purpose) => {
    const bases = legalBasesIn(activity, purpose, law, profile);
    const others = bases.filter(({ basis }) => !isBarred(basis));
    return sensitive
      .filter((category) => !others.some((applying) => replacesFor(category, applying)))
      .flatMap((category) =>
        bases
          .filter(
            (applying) =>
              applying.basis !== undefined &&
              isBarred(applying.basis) &&
              applying.specialCondition === undefined &&
              !leavesNoCase(applying.basis, category, activity.id, profile, isBarred) &&
              covers(category, applying, purpose, activity),
          )
          .map(({ basis }) => ({ purpose: purpose.key, name: category.name, on: basis! })),
      );
  });
  if (barredUses.length === 0) return undefined;
  const every = <F extends 'purpose' | 'name' | 'on'>(field: F) => [...new Set(barredUses.map((use) => use[field]))];
  const names = every('name').map((name) => say`"${name}"`);
  const bases = every('on').map((basis) => CALLED[basis] ?? basis);
  const isContract = bases.length === 1 && bases[0] === CALLED.CONTRACT;
  return {
    path: `purposes.${barredUses[0]!.purpose}.legalBases`,
    names: names.join(', '),
    message: isContract
      ? say`${names}: ${called}, processed on ${bases} (${every('purpose')}), which does not serve for them. State consent or another basis for these data, or an override in the profile ${law}.`
      : say`${names}: ${called}, processed on ${several(bases)} (${every('purpose')}), which do not serve for them. State consent or another basis for these data, or an override in the profile ${law}.`,
  };
}
