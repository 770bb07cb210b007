// Texts of the register for translators, as XLIFF. A file that comes back becomes a part of a register file.

export type { RefusedUnit } from './compare.js';
export { presentReading } from './present.js';
export type { TranslationFileReading } from './translation-files.graphql.js';
export * from './translation-files.js';
export * from './translation-files.module.js';
export { MOST_OF_XLIFF } from './xliff.js';
