import { knownLaws, type LawOn, lawOf } from '#law';
import { reject } from '#ledger';

/**
 * The code of the law that holds in the jurisdiction asked for: `UK` for `GB`, `EU` for `FR`.
 * @throws {Rejection} UNKNOWN_LAW, listing those that are known
 */
export function knownLaw(code: string, path: string): string {
  return (
    lawOf(code) ??
    reject('UNKNOWN_LAW', `The law of "${code}" is not known here. Known are: ${knownLaws().join(', ')}.`, path)
  );
}

/**
 * The same, where the law was in force on the date.
 * @throws {Rejection} UNKNOWN_LAW; NO_SUCH_LAW where the date is before it
 */
export function lawInForce(law: LawOn, asked: string, path: string): string {
  const code = knownLaw(asked, path);
  if (law.isInForce(code)) return code;
  const { name, acts } = law.jurisdiction(code)!;
  const begins = acts.map(({ from }) => from).sort()[0];
  const since = begins ? ` The first that is known here is in force from ${begins}: ask for a later date.` : '';
  return reject('NO_SUCH_LAW', `${name}: no such law on that date (${law.date}).${since}`, path);
}
