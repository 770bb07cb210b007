import type { Fact, Thing } from '#ledger';

/** A view of a list that everybody has: its filters, sort and columns under a name. */
export interface SavedViewDetails {
  readonly name: string;
  /** The list, such as `activities`. */
  readonly list: string;
  /** The filters, the sort and the columns, as the address of the page has it: `status=DRAFT&sort=title`. */
  readonly search: string;
}

/** The state of a view. */
export interface SavedView extends Thing, SavedViewDetails {}

/** The fact that is written by hand, as it is stored. Those of fields follow from their declarations. */
export type WrittenFact = Fact<'ViewSaved', SavedViewDetails>;
