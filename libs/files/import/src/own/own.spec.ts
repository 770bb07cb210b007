import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { readSpreadsheet, type Workbook } from '#spreadsheet';
import { isOwn, readOwn } from './in.js';
import { listCell, listIn } from './list-cell.js';
import { type OwnSheet, ownSheets } from './out.js';
import { shapesOf } from './shape.js';
import { ownFile } from './workbook.js';

const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, '../../../../../schema.graphql'), 'utf8'));
const INPUT = SCHEMA.getType('RegisterInput')!;

/** Returns the sheets as they are read from a file. */
const workbookOf = async (sheets: readonly OwnSheet[]): Promise<Workbook> => readSpreadsheet(await ownFile(sheets));

const text = fc.oneof(
  fc.constantFrom(
    'a',
    '"quoted"',
    'two\nlines',
    ' spaces ',
    '#1',
    '=1+1',
    '1.50',
    'true',
    '2024-01-01',
    '__proto__',
    'é 개',
  ),
  fc.string({ minLength: 1 }).filter((value) => value.trim() !== ''),
);

/** Returns random values of an input type of the API, without empty lists and nulls, as an export has them. */
function valueFor(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return fc.array(valueFor(nullable.ofType, depth + 1), { minLength: 1, maxLength: 3 });
  if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map(({ name }) => name));
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const required = fields.filter(({ type: of }) => isNonNullType(of)).map(({ name }) => name);
    const record = Object.fromEntries(fields.map(({ name, type: of }) => [name, valueFor(of, depth + 1)]));
    // Objects with no field say nothing, and rows differ by their keys.
    return fc
      .record(record, { requiredKeys: required })
      .filter((value) => Object.keys(value).length > 0)
      .map((value) => (isKey(fields) ? { ...value, key: `k${counter++}` } : value))
      .map((value) => ('code' in record && !('key' in record) ? { ...value, code: `c${counter++}` } : value));
  }
  if (String(nullable) === 'Boolean') return fc.boolean();
  if (String(nullable) === 'Int') return fc.integer();
  return text;
}

let counter = 0;
const isKey = (fields: readonly { name: string; type: GraphQLInputType }[]) =>
  fields.some(({ name, type }) => name === 'key' && String(getNullableType(type)) === 'Key');

/** Leaves out nulls and empty lists, by which a workbook says that a thing has no value. */
function withoutCleared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCleared);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, of]) => of !== null && !(Array.isArray(of) && of.length === 0));
  return Object.fromEntries(kept.map(([name, of]) => [name, withoutCleared(of)]));
}

describe('Our own workbook', () => {
  const shapes = shapesOf(SCHEMA);
  const fields = isInputObjectType(INPUT) ? Object.values(INPUT.getFields()) : [];
  const lists = fields.filter(({ type }) => isListType(getNullableType(type)));

  it('has a sheet for every list of a register file, with names that Excel accepts', () => {
    const all = (of: typeof shapes): string[] => of.flatMap(({ sheet, below }) => [sheet, ...all(below)]);
    const names = all(shapes);
    expect(names.slice(0, 2)).toEqual(['Contacts', 'Parties']);
    expect(names).toContain('Processing activities purposes');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it('goes out and back in without loss, for any register', async () => {
    const register = fc.record(Object.fromEntries(lists.map(({ name, type }) => [name, valueFor(type)])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(register, async (contents) => {
        const workbook = await workbookOf(await ownSheets(contents, SCHEMA));
        expect(isOwn(workbook)).toBe(true);
        const { parts } = await readOwn(workbook, SCHEMA, '2024-01-01');
        expect(withoutCleared(parts[0]?.contents ?? {})).toEqual(contents);
      }),
      { numRuns: 15 },
    );
  }, 30_000); // each register is written to a file and read again

  it('clears what was emptied, removes rows that were deleted, and finds sheets that were renamed', async () => {
    const purpose = (key: string) => ({ key, description: key });
    const sheets = await ownSheets(
      {
        processingActivities: [
          {
            ...{ key: 'pay', reference: '1', title: 'Pay', role: 'CONTROLLER' },
            purposes: [purpose('a'), purpose('b')],
          },
        ],
      },
      SCHEMA,
    );
    const changed = sheets.map((sheet) => {
      if (sheet.name === 'Regesta')
        return {
          ...sheet,
          rows: sheet.rows.map(([name, ...rest]) => [name === 'Processing activities' ? 'Mine' : name, ...rest]),
        };
      if (sheet.name === 'Processing activities purposes') return { ...sheet, rows: sheet.rows.slice(1) };
      return sheet.name === 'Processing activities' ? { ...sheet, name: 'Mine' } : sheet;
    });
    const { parts } = await readOwn(await workbookOf(changed), SCHEMA, '2024-01-01');
    expect(parts[0]!.contents.processingActivities).toMatchObject([
      { title: 'Pay', description: null, controllers: [], purposes: [{ key: 'b' }], recipients: [] },
    ]);
  });

  it('writes lists a line each', () => {
    const values = ['a', ' b ', 'c\nd', '"e"', '', '1'];
    expect(listCell(values)).toBe('a\n" b "\n"c\\nd"\n"\\"e\\""\n""\n1');
    expect(listIn(listCell(values))).toEqual(values);
    fc.assert(fc.property(fc.array(fc.string()), (list) => expect(listIn(listCell(list))).toEqual(list)));
  });
});
