import { createRequire } from 'node:module';
import { FAMILIES, fileOf } from './fonts.js';

const TYPESETTER = '@myriaddreamin/typst-ts-node-compiler';
const { resolve: installed } = createRequire(import.meta.url);

/** Returns the packages that PDF needs and that are not installed. They are large, so who needs no PDF can leave them out. */
export function missingForPdf(resolve: (file: string) => string = installed): string[] {
  const files = new Map([[TYPESETTER, `${TYPESETTER}/package.json`]]);
  for (const family of FAMILIES) files.set(family.package, fileOf(family, 'regular'));
  return [...files].filter(([, file]) => !isThere(file, resolve)).map(([name]) => name);
}

function isThere(file: string, resolve: (file: string) => string): boolean {
  try {
    resolve(file);
    return true;
  } catch {
    return false;
  }
}
