import { dataTaken } from '#findings';
import type { ClausesContext } from './forms.js';
import type { ClausesParty } from './parties.js';

/** A sub-processor of the importer (Annex III). */
export interface SubProcessor {
  readonly name: string;
  readonly address?: string;
  readonly contact?: string;
  readonly work: string;
  readonly countries: readonly string[];
  readonly duration?: string;
}

/** Statements of the register for the clauses. */
export interface ClausesStatements {
  readonly modules: readonly string[];
  readonly version?: string;
  readonly signedOn?: string;
  readonly exporter?: ClausesParty;
  readonly importer?: ClausesParty;
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  /** Sensitive data; says that there are none if the register says so of all data. */
  readonly sensitive: readonly string[];
  readonly frequency?: string;
  readonly nature: readonly string[];
  readonly purposes: readonly string[];
  readonly retention?: string;
  readonly authority: readonly string[];
  readonly importerMeasures: readonly string[];
  readonly certificates: readonly string[];
  readonly activityMeasures: readonly string[];
  readonly subProcessors: readonly SubProcessor[];
  readonly contracts: readonly string[];
}

/** Returns the categories of the transferred data, and whether the register says of all of them if they are sensitive, in these respects. */
export function categoriesOf(
  { transfer, activities }: Pick<ClausesContext, 'transfer' | 'activities'>,
  respects: readonly ('special' | 'criminal')[] = ['special', 'criminal'],
) {
  const { categories: among, unknown } = dataTaken(transfer, activities);
  const isSaid = among.every((category) => respects.every((respect) => category[respect] !== 'NOT_STATED'));
  return { among, isKnown: among.length > 0 && isSaid && unknown.length === 0 };
}
