import { reliedOn } from '#findings';
import type { Activity, Engagement, Transfer } from '#snapshot';
import type { DocumentContext } from '../shared/disclosure.js';
import type { ClausesKey } from './words.js';

/** The forms of clauses, each with its law, the codes of its ground, and the place of each part in it. */
export const CLAUSES = {
  SCC_ANNEXES: {
    code: 'EU',
    ground: 'EU.SCC',
    places: {
      modules: '2021/914',
      parties: '2021/914, I.A',
      transfer: '2021/914, I.B',
      description: '2021/914, I.B',
      authority: '2021/914, I.C',
      measures: '2021/914, II',
    },
  },
  UK_IDTA: {
    code: 'UK',
    ground: 'UK.IDTA',
    places: { parties: 'IDTA, 1', transfer: 'IDTA, 3', measures: 'IDTA, 4' },
  },
} as const;

/** A form of clauses. */
export type ClausesForm = keyof typeof CLAUSES;

/** A part of a form in which something can be missing. */
export type Place = 'modules' | 'parties' | 'transfer' | 'description' | 'authority' | 'measures';

/** The inputs of a form: the transfer, its activities, and the engagements of its importer for them. */
export interface ClausesContext extends DocumentContext<ClausesKey> {
  readonly form: ClausesForm;
  readonly transfer: Transfer;
  readonly activities: readonly Activity[];
  readonly engagements: readonly Engagement[];
}

/** Returns true if the transfer relies on the clauses. */
export function reliesOn(form: ClausesForm, transfer: Transfer, on: string): boolean {
  const { code, ground } = CLAUSES[form];
  return reliedOn(transfer, code, on).some((row) => row.code === ground);
}
