import type { Plugin } from 'vite';

/** Makes the modules of the texts of the console, compiled. */
export const compiledTexts: Plugin;

/** Returns the texts of the console in a language by key: in English, with a mark, where the language has none. `read` gets the path of each file. */
export function textsOf(language: string, read?: (path: string) => void): ReadonlyMap<string, string>;
