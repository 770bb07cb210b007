import { NAMED, type Section, type SectionColumn } from '../shared/sections.js';
import type { ListingLaw } from './laws.js';

/** Items whose texts are long. */
const WIDE: ReadonlySet<string> = new Set([
  'PURPOSES',
  'CATEGORIES',
  'RECIPIENTS',
  'RETENTION',
  'TRANSFERS',
  'SECURITY',
]);

/** Returns the sections of the record of the law: a table for each role that keeps one, with the items as columns. */
export function listedSections({ controller, processor, isIndirect }: ListingLaw): Section[] {
  const table = (heading: string, keys: readonly string[]): Section => ({
    kind: 'TABLE',
    heading,
    paths: [heading],
    columns: [
      ...NAMED,
      ...keys.map((key): SectionColumn => ({ name: key, field: `items.${key}`, ...(WIDE.has(key) && { width: 1.5 }) })),
    ],
    name: ['title'],
  });
  return [
    ...(isIndirect ? [{ kind: 'TEXT', heading: 'form', paths: ['form'] } as const] : []),
    ...(controller ? [table('controllers', controller)] : []),
    ...(processor ? [{ ...table('processors', processor), always: false }] : []),
  ];
}
