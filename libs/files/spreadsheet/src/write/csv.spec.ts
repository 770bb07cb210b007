import fc from 'fast-check';
import { csv } from './csv.js';

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Reads a file of RFC 4180. */
function read(file: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const match of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push((match[1]?.replaceAll('""', '"') ?? match[2])!);
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe('A CSV file', () => {
  it('begins with the mark of UTF-8, and has quoted fields, full records and lines that end with CR LF', () =>
    expect(csv([['a', 'b "c"'], [1.5], [], ['d\ne', undefined]])).toBe(
      '\ufeff"a","b ""c"""\r\n1.5,\r\n,\r\n"d\ne",\r\n',
    ));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("http://evil.example","x")'])(
    'neutralises %j, and keeps a negative number',
    (formula) => {
      expect(read(csv([[formula, -1]]))).toEqual([[`'${formula}`, '-1']]);
    },
  );

  it('is read back as it was written, except that no field begins as a formula', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 })), (records) => {
        const found = read(csv(records));
        expect(found).toEqual(records.map((record) => record.map((text) => (FORMULA.test(text) ? `'${text}` : text))));
      }),
    ));
});
