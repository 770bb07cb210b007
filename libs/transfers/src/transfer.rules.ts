import { groundCoded, groundsOf, knownLaws, lawOf } from '#law';
import { reject, rowUnder } from '#ledger';
import type { Instrument, Transfer, TransferGround } from './transfer.events.js';

// What must hold of a transfer's grounds, and what stands when an act is said again.

/**
 * A ground is known by its key, which is its code where none is given.
 * @throws {Rejection} INVALID where no such law is known, or the code is none that this law has or had
 */
export function withKey(ground: Omit<TransferGround, 'key'> & { readonly key?: string }, path: string): TransferGround {
  mustBeOfLaw(ground, path);
  if (ground.since && ground.until && ground.until < ground.since)
    reject('INVALID', 'The ground ends before it begins.', `${path}.until`);
  if (ground.instrument) mustBeModules(ground.instrument, `${path}.instrument`);
  return { ...ground, key: ground.key ?? ground.code };
}

/** The law has, or had, the ground: whether it was in force is judged by date, and not here. */
function mustBeOfLaw({ law, code }: Pick<TransferGround, 'law' | 'code'>, path: string): void {
  const known = lawOf(law);
  if (!known)
    reject(
      'INVALID',
      `No grounds of the law of ${law} are known here. Known are the laws of: ${knownLaws().join(', ')}.`,
      `${path}.law`,
    );
  const whose = groundCoded(code)?.law;
  if (whose === known) return;
  const what = whose
    ? `${code} is a ground of ${whose}, and not of ${law}.`
    : `${code} is no ground that is known here.`;
  reject('INVALID', `${what} Those of ${law} are: ${groundsOf(known).join(', ')}.`, `${path}.code`);
}

/** Of these dates, those that stand. */
export function dates<R extends object, D extends keyof R>(row: R, ...names: D[]): Partial<Pick<R, D>> {
  return Object.fromEntries(names.filter((n) => row[n] !== undefined).map((n) => [n, row[n]])) as Partial<Pick<R, D>>;
}

/** The act as it is to stand: what is left out stays as it was recorded. */
export function kept<R extends { readonly key: string }>(acts: readonly R[], act: R): R {
  return { ...acts.find((a) => a.key === act.key), ...act };
}

export function mustBeModules({ kind, modules }: Instrument, path: string): void {
  if (modules.length > 0 && kind !== 'SCC')
    reject('INVALID', 'Only standard contractual clauses have modules.', `${path}.modules`);
  modules.forEach((module, i) => {
    if (module < 1 || module > 4) reject('INVALID', 'SCC modules are 1 to 4.', `${path}.modules.${i}`);
  });
}

export function mustRely(transfer: Transfer, key: string, path = 'key'): void {
  const { until } = rowUnder(transfer.grounds, key, path);
  if (until) reject('INVALID', `The ground ${key} has not been relied on since ${until}.`, path);
}
