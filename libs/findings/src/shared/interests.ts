import type { LegalBasis } from '#law';
import { type Activity, type ApplyingBasis, legalBasesIn, type Profile, type Snapshot } from '#snapshot';
import type { Fault } from '../model/rule.js';

type Category = Activity['dataCategories'][number];
type Purpose = Activity['purposes'][number];

/** Whether a basis takes the place of a barred one for that category in particular, always and everywhere. */
function standsInFor({ key }: Category, { condition, region, dataCategories }: ApplyingBasis): boolean {
  return condition === undefined && region === undefined && dataCategories?.includes(key) === true;
}

/**
 * Whether the profile leaves the basis no case for the category: where another basis serves that one does, and where none
 * does the override.
 */
function leavesNoCase(
  barred: LegalBasis,
  { key }: Category,
  activity: string,
  profile: Profile | undefined,
  isBarred: (basis: LegalBasis) => boolean,
): boolean {
  return !!profile?.legalBasisOverrides.some(
    ({ replaces, basis, onlyIfNoAlternative, condition, region, activities, dataCategories }) =>
      onlyIfNoAlternative &&
      replaces.includes(barred) &&
      !isBarred(basis) &&
      condition === undefined &&
      region === undefined &&
      (activities.length === 0 || activities.includes(activity)) &&
      (dataCategories.length === 0 || dataCategories.includes(key)),
  );
}

/** Whether the category is of other people than the purpose: of those alone for whose purposes it is named. */
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

/** Whether the basis is of the category, as far as it, the purpose or the activity say. */
function bears(category: Category, { dataCategories = [] }: ApplyingBasis, purpose: Purpose, activity: Activity) {
  const scope = [dataCategories, purpose.dataCategories].find(({ length }) => length > 0);
  return scope ? scope.includes(category.key) : !isOfOthers(category, purpose, activity);
}

/** What bases are called in messages. */
const CALLED: Readonly<Partial<Record<LegalBasis, string>>> = {
  LEGITIMATE_INTERESTS: 'legitimate interests',
  CONTRACT: 'a contract',
};

/**
 * Data for which the law does not take legitimate interests, or another basis, and which the activity processes on them there:
 * one fault an activity. On what a processor's customers rely is theirs to say.
 * @param isSensitive whether the law calls the category sensitive
 * @param barred the bases that do not serve for such data
 */
export function onInterests(
  law: string,
  activity: Activity,
  snapshot: Snapshot,
  isSensitive: (category: Category) => boolean,
  barred: readonly LegalBasis[] = ['LEGITIMATE_INTERESTS'],
): Fault | undefined {
  const sensitive = activity.role === 'PROCESSOR' ? [] : activity.dataCategories.filter(isSensitive);
  if (sensitive.length === 0) return undefined;
  const profile = snapshot.profile(law);
  const isBarred = (basis: LegalBasis | undefined) => basis !== undefined && barred.includes(basis);
  const barredUses = activity.purposes.flatMap((purpose) => {
    const bases = legalBasesIn(activity, purpose, law, profile);
    const others = bases.filter(({ basis }) => !isBarred(basis));
    return sensitive
      .filter((category) => !others.some((applying) => standsInFor(category, applying)))
      .flatMap((category) =>
        bases
          .filter(
            (applying) =>
              applying.basis !== undefined &&
              isBarred(applying.basis) &&
              applying.specialCondition === undefined &&
              !leavesNoCase(applying.basis, category, activity.id, profile, isBarred) &&
              bears(category, applying, purpose, activity),
          )
          .map(({ basis }) => ({ purpose: purpose.key, name: `"${category.name}"`, on: CALLED[basis!] ?? basis! })),
      );
  });
  if (barredUses.length === 0) return undefined;
  const every = (field: 'purpose' | 'name' | 'on') => [...new Set(barredUses.map((use) => use[field]))];
  return {
    path: `purposes.${barredUses[0]!.purpose}.legalBases`,
    message: `${every('name').join(', ')}: sensitive data, processed on ${every('on').join(' and on ')} (${every('purpose').join(', ')}), which ${every('on').join() === CALLED.CONTRACT ? 'does' : 'do'} not serve for them. State consent or another basis for these data, or an override in the profile ${law}.`,
  };
}
