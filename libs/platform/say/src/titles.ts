import type { Forms } from './forms.js';

/** Values of a text by the names of its places. */
export type Values = Readonly<Record<string, string>>;

/** Returns the text of a key, with its values (ICU MessageFormat); undefined for a key that names no text. */
export type Find = (key: string, values?: Values) => string | undefined;

/** Says codes, places and fields of the register in one language. */
export interface Titles {
  readonly find: Find;
  /** Returns the title of a code of an enum: `RecordStatus` and `IN_REVIEW`. Without a title, it is the code itself. */
  code(type: string, code: string): string;
  /** Returns the name of a place: Korea, California, the EU. */
  place(code: string): string;
  /** Returns the label of a field: `retention`. Without a label, it is its name as words. */
  field(name: string): string;
  /** Returns the title of an item of a profile's statements. Without a title, it is its name as words. */
  item(name: string): string;
  /**
   * Returns a path in words: `retention.contact-data.period` is “Retention › “contact data” › Period”. What is no field is a key of
   * rows, in quotation marks. A row of a translation is in brackets: `purposes[pay]`.
   */
  path(path: string): string;
  /** Returns a text in quotation marks. */
  quoted(text: string): string;
  /** Returns what people made a key of, in quotation marks. */
  key(key: string): string;
}

/** The text between the steps of a path. */
export const STEP = ' › ';

/** Returns what says the titles that `find` finds. */
export function titlesIn({ region }: Pick<Forms, 'region'>, find: Find): Titles {
  const label = (name: string) => labelOfField(find, name);
  const quoted = (text: string) => find('marks.quoted', { text })!;
  const key = (made: string) => quoted(made.replaceAll('-', ' '));
  const step = (text: string) => (text.startsWith('[') ? key(text.slice(1)) : (label(text) ?? key(text)));
  return {
    find,
    code: (type, code) => find(`codes.${type}.${code}`) ?? code,
    place: (code) => find(`codes.Jurisdiction.${code}`) ?? region(code),
    field: (name) => label(name) ?? spaced(name),
    item: (name) => find(`codes.StatementItem.${name}`) ?? spaced(name),
    path: (path) =>
      path
        .split(/\.|(?=\[)|\]\.?/)
        .filter(Boolean)
        .map(step)
        .join(STEP),
    quoted,
    key,
  };
}

/** Returns the label of the field of this name, in capitals or not; undefined if it has none. */
export function labelOfField(find: Find, name: string): string | undefined {
  return find(`fields.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

/** Returns a name such as `jointControllers` as words. */
export function spaced(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
