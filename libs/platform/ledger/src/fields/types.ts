// The types of declared fields. A type says what a value is, how far it must be stated, and what the API says of it. The state of
// a thing, its input and its type in the API, its references, its texts and its index terms follow.

/**
 * MUST: stated from the registration on. NOTED: likewise, but by the server, and by no input. NONE: it has a value of its own if left
 * out, such as the empty list. MAY: it can lack.
 */
type Presence = 'MUST' | 'NOTED' | 'NONE' | 'MAY';
/** ID: it refers to other things, which the API shows in its place. */
type Content = 'VALUE' | 'ID';

/** The type of a field whose values are of type V. */
export interface FieldType<V = unknown, P extends Presence = Presence, C extends Content = Content> {
  /** TEXT is words of people, which can be translated. IDENTIFIER is words that nobody translates. */
  readonly is:
    | 'TEXT'
    | 'IDENTIFIER'
    | 'KEY'
    | 'FLAG'
    | 'NUMBER'
    | 'DATE'
    | 'COUNTRY'
    | 'JURISDICTION'
    | 'PLACE'
    | 'DESTINATION'
    | 'CODE'
    | 'REFERENCE'
    | 'LIST'
    | 'RECORD';
  readonly presence: P;
  readonly content: C;
  /** The value of a field that is left out, if it is NONE. */
  readonly none?: V;
  /** The description in the API. */
  readonly description?: string;
  /** The vocabulary of a CODE. */
  readonly codes?: object;
  /** The kind of things that a REFERENCE names; absent for any kind. */
  readonly kind?: string;
  /** The type of the items of a LIST. */
  readonly of?: FieldType;
  /** The name of a RECORD in the API, and its fields. */
  readonly name?: string;
  readonly fields?: FieldTypes;
  /** True: lists are filtered and counted by it, although it is words. */
  readonly isTerm?: boolean;
  /** The type of the values, for the compiler alone. */
  readonly value?: V;
}

/** The types of fields by their names. */
export type FieldTypes = Readonly<Record<string, FieldType>>;

type May<V, C extends Content = 'VALUE'> = FieldType<V, 'MAY', C>;
type ValueOf<T> = T extends FieldType<infer V> ? V : never;
type NamesOf<T, P extends Presence> = {
  [N in keyof T]: T[N] extends FieldType<ValueOf<T[N]>, P> ? N : never;
}[keyof T];

/** Shows as a plain object where one points at it. */
export type Plain<T> = T extends infer O ? { readonly [K in keyof O]: O[K] } : never;

/** The values as they are stored. */
export type StoredOf<T> = Plain<
  { [N in NamesOf<T, Exclude<Presence, 'MAY'>>]: ValueOf<T[N]> } & { [N in NamesOf<T, 'MAY'>]?: ValueOf<T[N]> }
>;

/** The values as an input states them. */
export type InputOf<T> = Plain<
  { [N in NamesOf<T, 'MUST'>]: ValueOf<T[N]> } & { [N in NamesOf<T, 'NONE' | 'MAY'>]?: ValueOf<T[N]> }
>;

/** The values as a command gives them. */
export type GivenOf<T> = Plain<InputOf<T> & { [N in NamesOf<T, 'NOTED'>]: ValueOf<T[N]> }>;

/** The values that the API shows as they are stored. */
export type ShownOf<T> = StoredOf<{
  [N in keyof T as T[N] extends { readonly content: 'ID' } ? never : N]: T[N];
}>;

const may = <V, C extends Content = 'VALUE'>(type: Omit<May<V, C>, 'presence' | 'content'>, content?: C) =>
  ({ content: content ?? 'VALUE', presence: 'MAY', ...type }) as May<V, C>;

/** The types of fields. A field can lack, unless it is a list, or `must` or `otherwise` say more. */
export const types = {
  text: (description?: string) => may<string>({ is: 'TEXT', description }),
  identifier: (description?: string) => may<string>({ is: 'IDENTIFIER', description }),
  /** The key of a row in its list. */
  key: (): FieldType<string, 'MUST', 'VALUE'> => ({ is: 'KEY', presence: 'MUST', content: 'VALUE' }),
  /** True or false: false if left out. */
  flag: (description?: string): FieldType<boolean, 'NONE', 'VALUE'> => ({
    is: 'FLAG',
    presence: 'NONE',
    none: false,
    content: 'VALUE',
    description,
  }),
  number: (description?: string) => may<number>({ is: 'NUMBER', description }),
  /** ISO 8601. */
  date: (description?: string) => may<string>({ is: 'DATE', description }),
  jurisdiction: (description?: string) => may<string>({ is: 'JURISDICTION', description }),
  country: () => may<string>({ is: 'COUNTRY' }),
  /** A country code, `EU`, or `EEA`. */
  place: (description?: string) => may<string>({ is: 'PLACE', description }),
  /** A country code, or the abbreviation of an international organisation. */
  destination: () => may<string>({ is: 'DESTINATION' }),
  /** A word of a vocabulary. */
  code: <C extends Readonly<Record<string, string>>>(codes: C, description?: string) =>
    may<C[keyof C]>({ is: 'CODE', codes, description }),
  /** The id of a thing of the kind. */
  reference: (kind: string, description?: string) => may<string, 'ID'>({ is: 'REFERENCE', kind, description }, 'ID'),
  /** The id of a thing of any kind, which may end before what names it. */
  id: (description?: string) => may<string, 'ID'>({ is: 'REFERENCE', description }, 'ID'),
  /** Values with fields of their own, which the API calls by `name`. */
  record: <T extends FieldTypes>(name: string, fields: T, description?: string) =>
    may<StoredOf<T>>({ is: 'RECORD', name, fields, description }),
  /** A list: empty if left out. */
  list: <V, C extends Content>(of: May<V, C>, description?: string): FieldType<readonly V[], 'NONE', C> => ({
    is: 'LIST',
    of,
    content: of.content,
    presence: 'NONE',
    none: [],
    description,
  }),
  /** Stated from the registration on. */
  must: <V, C extends Content>(type: May<V, C>): FieldType<V, 'MUST', C> => ({ ...type, presence: 'MUST' }),
  /** `none` if left out. */
  otherwise: <V, C extends Content>(none: NoInfer<V>, type: May<V, C>): FieldType<V, 'NONE', C> => ({
    ...type,
    presence: 'NONE',
    none,
  }),
  /** Younger than the first things of its kind, whose states lack it: answers of the past stay what they were. */
  later: <V, C extends Content>(type: FieldType<V, 'NONE', C>): FieldType<V, 'MAY', C> => ({
    ...type,
    presence: 'MAY',
  }),
  /** Filters and counts find it, although it is words. */
  term: <T extends FieldType>(type: T): T => ({ ...type, isTerm: true }),
  /** The server states it. So the mutation that registers such a thing is written by hand. */
  noted: <V, C extends Content>(type: May<V, C>): FieldType<V, 'NOTED', C> => ({ ...type, presence: 'NOTED' }),
};
