import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FAMILIES, type Family, fontPath } from './fonts.js';

// Runs after an install. A package of a font has nine weights, and reports use two: the files of the others go.

/** Deletes the files of the weights that reports do not use; of a family that is not installed, none. */
export function keepTwoWeights(families: readonly Family[] = FAMILIES, placeOf = fontPath): void {
  for (const family of families) {
    const files = (['regular', 'bold'] as const).flatMap((weight) => placeIfThere(() => placeOf(family, weight)));
    const [first] = files;
    if (first === undefined) continue;
    const kept = new Set(files.map((file) => basename(dirname(file))));
    const folder = dirname(dirname(first));
    const weights = readdirSync(folder).filter((name) => /^\d00/.test(name) && !kept.has(name));
    for (const weight of weights)
      for (const name of readdirSync(join(folder, weight)))
        if (name.includes('.ttf')) rmSync(join(folder, weight, name));
  }
}

/** An installation can leave out the packages of PDF. */
function placeIfThere(place: () => string): string[] {
  try {
    return [place()];
  } catch {
    return [];
  }
}

if (process.env.npm_lifecycle_event === 'postinstall') keepTwoWeights();
