import { reject } from '#kernel';
import { knownLaws, type LawOn, lawOf } from '#law';

/**
 * Returns the code of the law that applies in the jurisdiction: `UK` for `GB`, `EU` for `FR`.
 * @throws {Rejection} UNKNOWN_LAW, with a list of the laws that the register knows
 */
export function knownLaw(code: string, path: string): string {
  return (
    lawOf(code) ??
    reject('UNKNOWN_LAW', `The law of "${code}" is not known here. Known are: ${knownLaws().join(', ')}.`, path)
  );
}

/**
 * Returns the code of the law that applies in the jurisdiction, if it was in force on the date.
 * @throws {Rejection} UNKNOWN_LAW; NO_SUCH_LAW if the date is before the law
 */
export function lawInForce(law: LawOn, jurisdiction: string, path: string): string {
  const code = knownLaw(jurisdiction, path);
  if (law.isInForce(code)) return code;
  const { name, acts } = law.jurisdiction(code)!;
  const begins = acts.map(({ from }) => from).sort()[0];
  const since = begins ? ` The first one here is in force from ${begins}: ask for a later date.` : '';
  return reject('NO_SUCH_LAW', `${name}: no such law on that date (${law.date}).${since}`, path);
}
