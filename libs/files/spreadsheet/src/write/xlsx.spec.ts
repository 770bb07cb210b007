import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { columnName } from '../read/workbook.js';
import { sheetNames } from './sheet-names.js';
import type { SheetContent, WorkbookContent } from './workbook.js';
import { xlsx } from './xlsx.js';
import { escaped } from './xml.js';

const text = (content: string) => ({ type: 'TEXT', text: content }) as const;
const sheet = (said: Partial<SheetContent>): SheetContent => ({ name: 'Sheet', widths: [10], rows: [], ...said });
const book = (...sheets: SheetContent[]): WorkbookContent => ({ title: 'Report', language: 'fr', sheets });
const partsOf = (workbook: WorkbookContent) =>
  Object.fromEntries(Object.entries(unzipSync(xlsx(workbook))).map(([path, bytes]) => [path, strFromU8(bytes)]));
const sheetOf = (said: Partial<SheetContent>) => partsOf(book(sheet(said)))['xl/worksheets/sheet1.xml']!;

describe('A workbook as a file', () => {
  it('has a title and a language', () => {
    expect(partsOf(book(sheet({})))['docProps/core.xml']).toContain(
      '<dc:title>Report</dc:title><dc:language>fr</dc:language>',
    );
  });

  it('has dates and numbers as such, the days of before and after the leap day that Excel invented', () => {
    const xml = sheetOf({
      rows: [
        {
          cells: [
            { type: 'DATE', date: '1900-03-01' },
            { type: 'DATE', date: '2026-11-26' },
            { type: 'NUMBER', number: -1.5 },
          ],
        },
      ],
    });
    expect([...xml.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => value)).toEqual(['61', '46352', '-1.5']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://evil.example")'])(
    'keeps %j as a text, marked so that it stays one when somebody edits it',
    (formula) => {
      const xml = sheetOf({ rows: [{ cells: [text(formula)] }] });
      expect(xml).not.toContain('<f>');
      expect(xml).toContain(`<c r="A1" s="6" t="inlineStr"><is><t xml:space="preserve">${escaped(formula)}</t>`);
      expect(partsOf(book(sheet({})))['xl/styles.xml']).toContain('quotePrefix="1"');
    },
  );

  it('freezes the head, filters the table and offers the lists of a hidden sheet', () => {
    const range = { fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 1 };
    const parts = partsOf(
      book(
        sheet({
          name: "It's",
          rows: [{ cells: [text('a')] }],
          frozenRows: 2,
          filter: range,
          lists: [
            { ...range, choices: ['Oui', 'Non'] },
            { ...range, fromColumn: 1, choices: ['x', 'y', 'z'] },
            { ...range, fromColumn: 1, choices: ['Oui', 'Non'] },
          ],
        }),
      ),
    );
    const xml = parts['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A2:B4"/>');
    expect([...xml.matchAll(/<formula1>([^<]*)</g)].map(([, formula]) => formula)).toEqual([
      "'Lists'!$A$1:$A$2",
      "'Lists'!$B$1:$B$3",
      "'Lists'!$A$1:$A$2",
    ]);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Lists" sheetId="2" state="hidden" r:id="rId2"/>');
    expect(parts['xl/workbook.xml']).toContain("hidden=\"1\">'It''s'!$A$2:$B$4</definedName>");
  });

  it('has no sheet of lists where no cell offers one', () =>
    expect(Object.keys(partsOf(book(sheet({})))).filter((path) => path.includes('/sheet'))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]));

  it('refuses a cell and a sheet that Excel could not open', () => {
    expect(() => xlsx(book(sheet({ rows: [{ cells: [text('a'.repeat(32_768))] }] })))).toThrow(/at most 32767/);
    expect(() => xlsx(book(sheet({ widths: Array.from({ length: 16_385 }, () => 1) })))).toThrow(/16384 columns/);
  });

  it('holds every text as it is, except what XML cannot hold, which it writes as Excel does', () =>
    fc.assert(
      // Many texts in each workbook: to make one takes longer than to write them.
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 20 }), (contents) => {
        const xml = sheetOf({ rows: contents.map((content) => ({ cells: [text(content)] })) });
        const written = [...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, said]) => said!);
        const read = written.map((said) =>
          said
            .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)
            .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        );
        expect(read).toEqual(contents);
        expect(written.join()).not.toMatch(/(?![\t\n])\p{Cc}(?<![\x7f-\x9f])|[\ufffe\uffff]/u);
      }),
      { numRuns: 10 },
    ));

  it('prints across: as many pages wide as letters need, the head on each, with a header and a footer', () => {
    const head = { cells: [text('Head'), text('Name')], style: 'HEAD' as const };
    const printed = (widths: number[]) =>
      partsOf(
        book({
          name: "It's",
          widths,
          rows: [{ cells: [] }, head, { cells: [text('a'), text('b')] }],
          print: { header: ['Acme & Sons', 'Draft'], footer: ['No. 1', 'Page'], headRow: 1, headColumns: 2 },
        }),
      );
    const small = printed([20, 20]);
    expect(small['xl/worksheets/sheet1.xml']).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(small['xl/worksheets/sheet1.xml']).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;LAcme &amp;&amp; Sons&amp;RDraft</oddHeader><oddFooter>&amp;LNo. 1&amp;RPage &amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
    );
    expect(small['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s'!$2:$2</definedName>`,
    );
    const wide = printed(Array<number>(30).fill(30));
    expect(wide['xl/worksheets/sheet1.xml']).toContain('fitToWidth="4" fitToHeight="0"');
    expect(wide['xl/workbook.xml']).toContain(`localSheetId="0">'It''s'!$A:$B,'It''s'!$2:$2</definedName>`);
  });

  it('has the same bytes always and everywhere', () => {
    const workbook = book(
      sheet({
        name: 'A',
        widths: [12],
        rows: [{ cells: [text('é')], style: 'HEAD' }, { cells: [{ type: 'DATE', date: '2026-11-26' }] }],
      }),
    );
    const hash = createHash('sha256').update(xlsx(workbook)).digest('hex');
    expect(hash).toBe('0173a562d6ca00a6417dca7a161cbea3ed243b9d014c94f136294d6074b1f76c');
  });
});

describe('Names of sheets', () => {
  it('are legal and unique, and stay as they are where they can', () =>
    expect(
      sheetNames([
        'Liste des traitements',
        '5.2 Paie: [2024]/a?',
        'liste des TRAITEMENTS',
        '',
        "''",
        'History',
        `${'x'.repeat(30)}😀`,
        'x'.repeat(40),
        'x'.repeat(40),
      ]),
    ).toEqual([
      'Liste des traitements',
      '5.2 Paie 2024 a',
      'liste des TRAITEMENTS (2)',
      'Sheet',
      'Sheet (2)',
      'History (2)',
      'x'.repeat(30),
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]));

  it('are legal and unique for any texts', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(names).toHaveLength(wanted.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
    ));
});

describe('Names of columns', () => {
  it('go on after Z', () =>
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]));
});
