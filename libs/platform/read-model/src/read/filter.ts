import type { Needle } from '../engines/text-index.js';

/** Selects the things of a list. All conditions that are given must hold. */
export interface Filter {
  /** One of these statuses. If absent, every status except RETIRED. */
  readonly status?: readonly string[];
  /** Contained in the searchable text, ignoring case and the form of characters (NFKC). */
  readonly text?: string;
  /** The way to find the text by the index; without it, every text is read. */
  readonly needle?: Needle;
  readonly terms?: readonly TermFilter[];
  readonly id?: Related;
  readonly ids?: readonly string[];
  /** Conditions that hold together. Only these may have a status of their own. */
  readonly allOf?: readonly Filter[];
  readonly anyOf?: readonly Filter[];
  /** Conditions that must not hold. */
  readonly noneOf?: readonly Filter[];
  /** The facet whose values the condition gives. Counts by this facet leave it out. */
  readonly facet?: string;
}

/** A term that must have the value, one of the values, or one of the ids that other things give. Without `value`, it must have any. */
export interface TermFilter {
  readonly term: string;
  readonly value?: string | readonly string[] | Related;
  /** True if no value is an id, so that a caller who sees the thing may see each. */
  readonly isWithoutIds?: boolean;
}

/** Ids from things of another kind at the same moment: their own ids, or the values of their term `collect`. */
export interface Related {
  readonly kind: string;
  readonly having: readonly (Omit<TermFilter, 'value'> & { readonly value?: string | readonly string[] })[];
  readonly collect?: string;
  /** Contained in the searchable texts of these things. */
  readonly text?: string;
  /** Within a grant's scope: uses only those things that the grant itself covers. */
  readonly isCovered?: boolean;
}

interface ListArguments {
  readonly text?: string | null;
  readonly status?: string | null;
  readonly [term: string]: string | boolean | null | undefined;
}

/** Returns a filter for the arguments of a list. All except text and status are terms. Empty arguments add no condition. */
export function filterOf({ text, status, ...terms }: ListArguments): Filter {
  return {
    text: text ?? undefined,
    status: status ? [status] : undefined,
    terms: Object.entries(terms).flatMap(([term, value]) =>
      value === undefined || value === null || value === '' ? [] : [{ term, value: String(value) }],
    ),
  };
}

/** Returns whether the filter has no condition, so that it selects all that has not ended. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((part) => part === undefined || (Array.isArray(part) && part.length === 0));
}

/** Returns the other kinds that the filter looks at. */
export function relatedKinds({ id, terms = [], allOf = [], anyOf = [], noneOf = [] }: Filter): string[] {
  const related = [id, ...terms.map(({ value }) => value)];
  const own = related.flatMap((value) => (typeof value === 'object' && 'kind' in value ? [value.kind] : []));
  return [...own, ...[...allOf, ...anyOf, ...noneOf].flatMap(relatedKinds)];
}

/** Returns the texts that the filter looks for. */
export function textsIn({ text, allOf = [], anyOf = [] }: Filter): string[] {
  return [...(text ? [text] : []), ...[...allOf, ...anyOf].flatMap(textsIn)];
}
