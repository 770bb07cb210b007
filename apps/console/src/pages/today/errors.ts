import type { Texts } from '../../app/address';

/** A count of findings by severity. */
interface Count {
  readonly value: string;
  readonly count: number;
}

/** The findings of the first page: what the organisation's own laws find, and how many errors all laws find. */
interface Found {
  readonly work: { readonly bySeverity: readonly Count[] };
  readonly errors: { readonly findingCount: number };
}

/** A number with the conditions of the list that it counts. */
interface Counted {
  readonly search: Texts<'severity' | 'own'>;
  readonly count: number;
}

/**
 * Returns the numbers of findings by severity under the organisation's own laws, and of errors under all laws if these are more.
 * Where the own laws find no error, those of other laws are `others`. Each is that of its list; zero is nothing to show.
 */
export function errorCounts(found: Found | undefined) {
  const of = (severity: string): Counted => ({
    search: { severity, own: 'true' },
    count: countIn(found?.work.bySeverity, severity),
  });
  const own = of('ERROR');
  const all = found?.errors.findingCount ?? 0;
  const ofAll = (count: number): Counted => ({ search: { severity: 'ERROR' }, count });
  return {
    own,
    warnings: of('WARNING'),
    notices: of('NOTICE'),
    all: ofAll(own.count > 0 && all > own.count ? all : 0),
    others: ofAll(own.count === 0 ? all : 0),
  };
}

/** Returns how often a value is counted; zero if it is not there. */
export const countIn = (counts: readonly Count[] | undefined, asked: string): number =>
  counts?.find(({ value }) => value === asked)?.count ?? 0;
