import { countOfYear, numberIn, YEARLY_EXPORTS } from '#findings';
import { type Activity, bare, type Snapshot } from '#snapshot';

// What the register states of the cases of Art 55 and of exports.

type Assessment = NonNullable<Activity['assessments']>[number];

/** Returns the impact assessments that are recorded with the activity, those alone that are needed or made. */
export function assessmentsIn({ assessments = [] }: Activity): readonly Assessment[] {
  return assessments.filter(({ kind, needed, state }) => kind === 'DPIA' && (needed !== 'NO' || state === 'COMPLETED'));
}

/** Returns what the profile states of the number for the year of the snapshot; undefined if it is of no year, or of another one. */
export function ofThisYear(item: (typeof YEARLY_EXPORTS)[number], snapshot: Snapshot): string | undefined {
  const text = snapshot.profile('CN')?.statements.find((statement) => statement.item === item)?.text;
  return countOfYear(numberIn(bare(text ?? '')), snapshot.on) === undefined ? undefined : text;
}
