import type { Between } from '#kernel';

/** The sentences of a language by the English template, with the same numbered places. */
export type Catalogue = Readonly<Record<string, string>>;

/** The ways of a language. */
export interface Forms {
  /** The names of places by their codes, where they are not those of the standard. */
  readonly places: Readonly<Record<string, string>>;
  /** The text between the items of a list, in the place of the English words. */
  readonly between: Readonly<Record<', ' | Between, string>>;
  /** A period of business days: `{0}` is the number. */
  readonly businessDays: string;
}
