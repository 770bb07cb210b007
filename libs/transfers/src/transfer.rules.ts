import { reject, rowUnder } from '#ledger';
import type { Instrument, Transfer, TransferGround } from './transfer.events.js';

// What must hold of a transfer's grounds, and what stands when an act is said again.

/** A ground is known by its key, which is its code where none is given. */
export function withKey(ground: Omit<TransferGround, 'key'> & { readonly key?: string }, path: string): TransferGround {
  if (!ground.code.startsWith(`${ground.law}.`))
    reject(
      'INVALID',
      `The code of a ground under ${ground.law} begins with ${ground.law}., such as EU.SCC.`,
      `${path}.code`,
    );
  if (ground.since && ground.until && ground.until < ground.since)
    reject('INVALID', 'The ground ends before it begins.', `${path}.until`);
  if (ground.instrument) mustBeModules(ground.instrument, `${path}.instrument`);
  return { ...ground, key: ground.key ?? ground.code };
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
