import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { textsOf } from '#ledger';
import { SLICES } from '#runtime';

const EXAMPLE = parse(readFileSync(join(import.meta.dirname, '../examples/infobip/register.yaml'), 'utf8'));

/** Fields with words that nobody translates: references to documents, and addresses that are data. */
const NO_TEXTS = /^(?:reference|registrationNumber|version|evidence|phone|email|website|document|item)$/;

/** Returns the texts with several words, with the name of their field. */
function words(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return /\p{L}\s+\S*\p{L}/u.test(value) ? [{ field, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item) => words(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => words(item, name));
}

describe.each(SLICES.sections.map(({ name, decider }) => ({ name, decider })))(
  'the texts of $name',
  ({ name, decider }) => {
    it('are all translatable in the example, except references and codes', () => {
      const missed = (EXAMPLE[name] as object[]).flatMap((thing) => {
        const texts = new Set(textsOf(decider, thing).map(({ text }) => text));
        return words(thing).filter(({ field, text }) => !texts.has(text) && !NO_TEXTS.test(field));
      });
      expect(missed).toEqual([]);
    });
  },
);
