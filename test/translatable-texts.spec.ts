import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { textsOf } from '#ledger';
import { SLICES } from '#runtime';

const EXAMPLES = join(import.meta.dirname, '../examples');
const read = (path: string) => parse(readFileSync(join(EXAMPLES, path), 'utf8'));
type Lists = Readonly<Record<string, readonly object[]>>;

/** The register of one example, and those that the entries of the other apply. */
const REGISTERS: readonly Lists[] = [
  read('infobip/register.yaml'),
  ...readdirSync(join(EXAMPLES, 'tallowby'))
    .filter((file) => /^\d/.test(file))
    .flatMap((file) => read(`tallowby/${file}`) as { readonly register?: Lists }[])
    .map(({ register = {} }) => register),
];

/** Fields with words that nobody translates: references to documents and to laws, and addresses that are data. */
const NO_TEXTS = /^(?:reference|article|registrationNumber|version|evidence|phone|email|website|document|item)$/;

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
    const things = REGISTERS.flatMap((register) => register[name] ?? []);

    it('are all translatable in the examples, except references and codes', () => {
      expect(things).not.toEqual([]);
      const missed = things.flatMap((thing) => {
        const texts = new Set(textsOf(decider, thing).map(({ text }) => text));
        return words(thing).filter(({ field, text }) => !texts.has(text) && !NO_TEXTS.test(field));
      });
      expect(missed).toEqual([]);
    });
  },
);
