import { Injectable } from '@nestjs/common';
import { membersOf } from '#kernel';
import {
  type Decider,
  type Fact,
  type FieldType,
  type FieldTypes,
  type Intent,
  type IssuedCommand,
  referencesIn,
  type Thing,
  type TypedFields,
} from '#ledger';
import type { Wanted } from './engines/generations.js';
import { fieldTexts } from './field-texts.js';

/**
 * Defines how one kind of thing is stored for reading. The decider's fold gives the document; this adds sorting and search.
 * Raise `version` if the fold or anything here changes: the rows are then built again from the ledger. Meanwhile the rows of
 * earlier versions answer. Set `readableFrom` if this program cannot read them.
 */
export interface Projection<S extends Thing = Thing> {
  readonly decider: Decider<S>;
  readonly version: number;
  /** The oldest version whose rows this program can read. Default: all. */
  readonly readableFrom?: number;
  /** Returns the text by which lists are sorted. */
  sort(state: S): string;
  /** Returns the values for filters, by term. The key and the references (`controllers`, `officers.contact`) are added. */
  indexTerms(state: S): Readonly<Record<string, readonly string[]>>;
  /** Returns the fields that searches look into, by their paths, such as `purposes[chatbot].description`. */
  text(state: S): Readonly<Record<string, string | undefined>>;
}

/** Returns the definition as a projection of no particular kind, so that lists can hold it. */
export function projection<S extends Thing, C extends Intent, F extends Fact>(
  definition: Omit<Projection<S>, 'decider'> & { decider: Decider<S, C, F> },
): Projection {
  return definition as unknown as Projection;
}

/**
 * Returns the projection of a kind of thing whose fields are all declared: codes, places and terms are found, words are searched.
 * `terms` adds others. `text` takes the place of these words.
 */
export function declaredProjection<S extends Thing, C extends IssuedCommand, F extends Fact>(
  fields: Pick<TypedFields, 'types' | 'names' | 'places'>,
  {
    terms,
    ...definition
  }: { decider: Decider<S, C, F>; terms?: Projection<NoInfer<S>>['indexTerms'] } & Pick<
    Projection<NoInfer<S>>,
    'version' | 'sort'
  > &
    Partial<Pick<Projection<NoInfer<S>>, 'text'>>,
): Projection {
  const found = Object.entries<FieldType>(fields.types).filter(([, type]) => isFound(type));
  const names = found.map(([name]) => name);
  const codes = codesIn(fields.types as FieldTypes);
  return projection({
    text: fieldTexts(definition.decider, fields, codes as never),
    ...definition,
    indexTerms: (state) => ({
      ...Object.fromEntries(names.map((name) => [name, itemsOr(membersOf(state)[name])])),
      ...terms?.(state),
    }),
  });
}

/** The types whose values are found as they are, and not by words in them. */
const FOUND: readonly FieldType['is'][] = ['CODE', 'COUNTRY', 'FLAG', 'JURISDICTION', 'PLACE'];
const isFound = ({ is, of, isTerm }: FieldType): boolean => isTerm || FOUND.includes(of?.is ?? is);

/** Returns the names of all fields that nobody searches for, at any depth. */
function codesIn(types: FieldTypes): readonly string[] {
  return Object.entries(types).flatMap(([name, type]) => {
    const { fields } = type.of ?? type;
    if (fields) return codesIn(fields);
    return isFound(type) && !type.isTerm ? [name] : [];
  });
}

/** Returns the items of a list, a value alone as one, and none for what is not stated. */
const itemsOr = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(String));

/** Returns every (term, value) by which the document is found, sorted. The term `refers` holds all references, at any path. */
export function indexTermsOf(
  projection: Projection,
  state: Thing,
): readonly (readonly [term: string, value: string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  const add = (term: string, value: string) => pairs.set(`${term}\n${value}`, [term, value]);
  for (const [term, values] of Object.entries(projection.indexTerms(state)))
    for (const value of values) add(term, value);
  for (const { path, id } of referencesIn(state, projection.decider.references)) {
    add(path.replace(/\.\d+/g, ''), id);
    add('refers', id);
  }
  if (state.key !== undefined) add('key', state.key);
  return [...pairs.keys()].sort().map((key) => pairs.get(key)!);
}

/** Returns the text with all numbers padded to one width, so that 5.10 sorts after 5.2. */
export function naturalOrder(text: string): string {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** Checkpoint name of the journal: position and dates of every event of every kind. Stored, so it never changes. */
export const JOURNAL = 'journal';
const JOURNAL_VERSION = 1;

/** Lists the projections of this program. */
@Injectable()
export class Projections {
  readonly all: Projection[] = [];

  /** Returns the name and versions of each projection, the journal first. */
  versions(): Wanted[] {
    const ours = this.all.map(({ decider, version, readableFrom = 0 }) => ({
      projection: decider.category,
      version,
      readableFrom,
    }));
    return [{ projection: JOURNAL, version: JOURNAL_VERSION, readableFrom: JOURNAL_VERSION }, ...ours];
  }
}
