/** Which things a list holds; everything given must hold. */
export interface Filter {
  /** Any of these statuses; where absent, whatever has not ended. */
  readonly status?: readonly string[];
  /** Contained in what is searched, whatever its case. */
  readonly text?: string;
  readonly terms?: readonly TermFilter[];
  readonly id?: Related;
  readonly ids?: readonly string[];
  readonly allOf?: readonly Filter[];
  readonly anyOf?: readonly Filter[];
}

/** A term that must have the value, one of the values, or any of those that other things yield. */
export interface TermFilter {
  readonly term: string;
  readonly value: string | readonly string[] | Related;
}

/** Ids that things of another kind yield at the same moment: their own, or what their term `collect` holds. */
export interface Related {
  readonly kind: string;
  readonly having: readonly { readonly term: string; readonly value: string | readonly string[] }[];
  readonly collect?: string;
  /** In what a grant covers: only those things that it covers itself. */
  readonly isCovered?: boolean;
}

interface Wishes {
  readonly text?: string | null;
  readonly status?: string | null;
  readonly [term: string]: string | boolean | null | undefined;
}

/** Makes a filter of the arguments of a list. All but text and status are terms; what is empty asks for nothing. */
export function filterOf({ text, status, ...terms }: Wishes): Filter {
  return {
    text: text ?? undefined,
    status: status ? [status] : undefined,
    terms: Object.entries(terms).flatMap(([term, value]) =>
      value === undefined || value === null || value === '' ? [] : [{ term, value: String(value) }],
    ),
  };
}

/** Whether the filter asks for nothing in particular: all that has not ended. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((wish) => wish === undefined || (Array.isArray(wish) && wish.length === 0));
}

/** Whether the filter looks into texts, somewhere. */
export function searches({ text, allOf = [], anyOf = [] }: Filter): boolean {
  return Boolean(text) || [...allOf, ...anyOf].some(searches);
}
