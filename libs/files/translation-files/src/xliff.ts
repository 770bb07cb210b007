// What XLIFF files of the register have in common. Version 2.1 of the format is in the namespace of 2.0.

/** The namespace of XLIFF 2.0 and 2.1. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

const MiB = 1024 * 1024;
/** Bounds of a file that is read. */
export const MOST_OF_XLIFF = {
  /** Bytes of the file. */
  file: 16 * MiB,
  /** Levels of elements. */
  levels: 50,
} as const;

/** A text of a thing of the register, with its translation. */
export interface TranslatableText {
  /** The id of the thing. */
  readonly thing: string;
  /** The field, as `texts` names it: `purposes[chatbot].description`. */
  readonly field: string;
  readonly source: string;
  readonly target?: string;
  /** The translation of an earlier text, for translators. */
  readonly earlier?: string;
}

/** Returns the id of a unit: the name of a field as a name of XML. What such a name cannot have is written as a code. */
export function unitIdOf(field: string): string {
  return Array.from(field, (character) =>
    /[A-Za-z0-9._-]/.test(character) ? character : `:${character.codePointAt(0)!.toString(16).toUpperCase()}:`,
  ).join('');
}

/** Returns the field of a unit by its id. */
export function fieldOf(unitId: string): string {
  return unitId.replace(/:([0-9A-F]{1,6}):/g, (written, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

/** Returns the place of a unit in a file (XLIFF 2.1, 4.2.2.1). */
export function placeOf(file: string, unit: string): string {
  return `#/f=${file}/u=${unit}`;
}
