import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { excelDate, excelDuration, meaningOf } from './excel-dates.js';
import { readSpreadsheet } from './read.js';
import { columnName, MOST, type Sheet, type UnreadableSpreadsheet } from './workbook.js';

const FIXTURES = join(import.meta.dirname, '../../../../../test/fixtures/spreadsheets');
const fixture = (name: string) => readSpreadsheet(readFileSync(join(FIXTURES, name)));

/** Returns the values of a sheet as `type text`, a list for each row. */
const valuesOf = ({ rows }: Sheet) =>
  rows.map(({ cells }) => cells.map((cell) => cell && `${cell.type} ${cell.text}${cell.isMerged ? ' (merged)' : ''}`));

const RELS = (body: string) => `<Relationships>${body}</Relationships>`;
const SHEET = (rows: string, more = '') => `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`;

/** Returns an XLSX file with one sheet and the given other parts. */
function xlsx(sheet: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': RELS('<Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/>'),
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="s1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': RELS(
      '<Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/>',
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Returns an ODS file with the tables. */
function ods(tables: string, start = ''): Uint8Array {
  const content = `${start}<o:document-content xmlns:o="o" xmlns:table="t" xmlns:text="x"><o:body><o:spreadsheet>${tables}</o:spreadsheet></o:body></o:document-content>`;
  return zipSync({ 'content.xml': strToU8(content) });
}

/** Returns the milliseconds of processor that this process has had since then. A loaded machine adds nothing to them. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

describe('A spreadsheet that another program wrote', () => {
  it('is read with the types of its values (openpyxl)', async () => {
    const { format, sheets } = await fixture('values.openpyxl.xlsx');
    expect(format).toBe('XLSX');
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Values', false],
      ['Hidden', true],
    ]);
    expect(valuesOf(sheets[0]!)).toEqual([
      ['text', 'number', 'date', 'time', 'duration', 'boolean', 'formula', '__proto__'].map((text) => `TEXT ${text}`),
      [
        'TEXT Zażółć 개인정보 😀',
        'NUMBER 12.5',
        'DATE 2024-02-29',
        'DATE 2024-02-29T13:45:30',
        'DURATION PT36H',
        'BOOLEAN true',
        'NO_VALUE ',
        'TEXT proto',
      ],
      [
        'TEXT  spaces  kept ',
        'NUMBER -3',
        'DATE 1900-01-01',
        'DATE 1900-03-01',
        undefined,
        'BOOLEAN false',
        'NO_VALUE ',
        'TEXT constructor',
      ],
      ['TEXT merged', 'TEXT merged (merged)', 'TEXT merged (merged)'],
      ['TEXT merged (merged)', 'TEXT merged (merged)', 'TEXT merged (merged)'],
    ]);
  });

  it('counts days from 1904 if it says so', async () => {
    const [sheet] = (await fixture('values-1904.openpyxl.xlsx')).sheets;
    expect(valuesOf(sheet!)[1]!.slice(2, 4)).toEqual(['DATE 2024-02-29', 'DATE 2024-02-29T13:45:30']);
  });

  it.each([
    ['values.libreoffice.xlsx', 'BOOLEAN true'],
    ['values.libreoffice.ods', 'NUMBER 1'], // LibreOffice writes a formula there
  ])('has the stored values of formulas: %s', async (name, yes) => {
    const { sheets } = await fixture(name);
    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    const [, first, second, merged] = valuesOf(sheets[0]!);
    expect(first).toEqual([
      'TEXT Zażółć 개인정보 😀',
      'NUMBER 12.5',
      'DATE 2024-02-29',
      'DATE 2024-02-29T13:45:30',
      'DURATION PT36H',
      yes,
      'NUMBER 25',
      'TEXT proto',
    ]);
    expect(second!.slice(6)).toEqual(['TEXT  spaces  kept !', 'TEXT constructor']);
    expect(sheets[0]!.rows[1]!.cells[6]).toMatchObject({ isFormula: true });
    expect(merged).toEqual(['TEXT merged', 'TEXT merged (merged)', 'TEXT merged (merged)']);
  });

  it('repeats places and rows (odfpy)', async () => {
    const [sheet] = (await fixture('values.odfpy.ods')).sheets;
    const row = [
      ...['TEXT first\nsecond', 'NUMBER 12.5', 'DATE 2024-02-29', 'DURATION PT36H', 'BOOLEAN true'],
      ...['NUMBER 1', 'NUMBER 1', 'NUMBER 1'],
    ];
    expect(valuesOf(sheet!)).toEqual([['TEXT text', 'TEXT number', 'TEXT date'], row, row]);
  });

  it('is text in Windows-1252 with semicolons (Excel)', async () => {
    const { format, sheets } = await fixture('verzeichnis.cp1252.csv');
    expect(format).toBe('CSV');
    expect(sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text))).toMatchObject([
      expect.arrayContaining(['Verarbeitungstätigkeit', 'Löschfrist']),
      ['1', 'Lohnabrechnung', 'Löhne zahlen; Steuern abführen', ...Array(7).fill(expect.anything())].map((value, i) =>
        i === 8 ? undefined : value,
      ),
      expect.arrayContaining(['Bewerbungen', 'Schweiz']),
    ]);
  });
});

describe('The encoding of a CSV file', () => {
  const textIn = async (bytes: Uint8Array, encoding?: string) => {
    const { sheets, encoding: found } = await readSpreadsheet(bytes, 'CSV', encoding);
    return [found, sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text).join('|')).join('\n')];
  };
  const messageOf = (bytes: Uint8Array, encoding?: string) =>
    readSpreadsheet(bytes, 'CSV', encoding).then(
      () => 'read',
      ({ fault, message }: UnreadableSpreadsheet) => `${fault}: ${message}`,
    );
  const JAPANESE = '名称|目的\n給与|支払い';

  it.each([
    [
      'shift_jis',
      'lryPzCyW2pNJLJXbkbaK+orUCouLl16Mdo5aLIuLl16CzI54laWCoiyCVpROCg==',
      '名称|目的|保存期間\n給与計算|給与の支払い|７年',
    ],
    [
      'euc-kr',
      'w7O4riDIsLW/LMOzuK648cD7LLq4wK+x4rCjCrHev6kssd6/qSDB9rHeLDWz4go=',
      '처리 활동|처리목적|보유기간\n급여|급여 지급|5년',
    ],
    [
      'gb18030',
      'tKbA7bvutq8sxL+1xCyxo7TmxtrP3gq5pNfKLNanuLbUsbmkuaTXyizO5cTqCg==',
      '处理活动|目的|保存期限\n工资|支付员工工资|五年',
    ],
    [
      'windows-1252',
      'VmVyZmFocmVuO1p3ZWNrCkxvaG47TPZobmUgZvxyIEJlc2No5GZ0aWd0ZSCWIIRw/G5rdGxpY2iTCg==',
      'Verfahren|Zweck\nLohn|Löhne für Beschäftigte – „pünktlich“',
    ],
    [
      'windows-1251',
      'zeDn4uDt6OUs1uXr/ArH4PDv6+Dy4CzC++/r4PLgIOfg8ODh7vLt7ukg7+vg8vsK',
      'Название|Цель\nЗарплата|Выплата заработной платы',
    ],
    ['big5', 'vXO4uSyzQrJ6rKGwyiyl2Kq6CjEswX646iyk5KVJwX646go=', '編號|處理活動|目的\n1|薪資|支付薪資'],
    ['iso-2022-jp', 'GyRCTD4+ThsoQiwbJEJMXEUqGyhCChskQjVrTT8bKEIsGyRCO1lKJyQkGyhCCg==', JAPANESE],
    ['utf-16le', 'DVTweSwA7naEdgoAZn0OTiwAL2VVYkQwCgA=', JAPANESE],
    ['utf-16be', 'VA158AAsdu52hAAKfWZODgAsZS9iVTBEAAo=', JAPANESE],
  ])('is recognised without a mark: %s', async (encoding, base64, text) => {
    expect(await textIn(Buffer.from(base64, 'base64'))).toEqual([encoding, text]);
  });

  it('is UTF-8 if its bytes are, and UTF-8 or UTF-16 by its mark', async () => {
    expect(await textIn(Buffer.from('名称,目的'))).toEqual(['utf-8', '名称|目的']);
    expect(await textIn(Buffer.from('\ufeff名称,目的'))).toEqual(['utf-8', '名称|目的']);
    expect(await textIn(Buffer.from('\ufeff名称,目的', 'utf16le'))).toEqual(['utf-16le', '名称|目的']);
  });

  it('is that which is named', async () => {
    expect(await textIn(Buffer.from('Zürich', 'latin1'), 'iso-8859-2')).toEqual(['iso-8859-2', 'Zürich']);
    expect(await textIn(Buffer.from('ÃœberprÃ¼fung'), 'Latin1')).toEqual(['windows-1252', 'ÃƒÅ“berprÃƒÂ¼fung']);
    expect(await messageOf(Buffer.from('x'), 'klingon')).toMatch(
      /^ENCODING: There is no encoding klingon\. Give one of utf-8,/,
    );
    expect(await messageOf(Buffer.from([0x81, 0x20]), 'shift_jis')).toMatch(
      /^ENCODING: The file is not text in shift_jis/,
    );
    expect(await messageOf(zipSync({}), 'utf-8')).toMatch(/^ENCODING: Only text/);
  });

  it('is not changed by one wrong byte in UTF-8: the byte and its line are named', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Titel,Zweck\nLöhne,Z'),
      Buffer.from([0xfc]),
      Buffer.from('ge für Ämter'),
    ]);
    expect(await messageOf(bytes)).toBe(
      'ENCODING: Line 2: the file has 0xFC at byte 21, so it is not UTF-8. Correct it there, or name the encoding of the file (--encoding, or encoding in the API), such as windows-1252.',
    );
    expect(await messageOf(Buffer.from('Löhne', 'latin1'), 'utf-8')).toContain('Line 1: the file has 0xF6 at byte 2');
  });

  it('is asked for if several are possible', async () => {
    expect(await messageOf(Buffer.from('lryPzCyW2pNJCouLl14sjniVpQo=', 'base64'))).toMatch(
      /^ENCODING: The file is not UTF-8, and its encoding is not certain \(it could be .*shift_jis.*\)\. Name it \(--encoding/,
    );
  });
});

describe('The cells of a workbook', () => {
  const textsOf = async (bytes: Uint8Array) => (await readSpreadsheet(bytes)).sheets.flatMap(valuesOf);

  it('have no character that no text of the register may have, and nor has the name of their sheet', async () => {
    const strings =
      '<sst><si><t>a_x0000_b\u202ec_x001B_</t></si><si><t>one_x000D__x000A_two</t></si><si><t>\u2800</t></si></sst>';
    const cells = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(await textsOf(xlsx(SHEET(cells), { 'xl/sharedStrings.xml': strings }))).toEqual([
      ['TEXT abc', 'TEXT one\ntwo', 'TEXT '],
    ]);
    const { sheets } = await readSpreadsheet(Buffer.from('a,b\n1,2'), `fdp.\u202etxt\n\0${'x'.repeat(200)}`);
    expect(sheets[0]!.name).toBe(`fdp.txt ${'x'.repeat(92)}`);
  });

  it('are rich, shared and inline texts without phonetic guides, with the characters that Excel escapes', async () => {
    const strings =
      '<sst><si><r><t>plain </t></r><r><rPr/><t>bold</t></r><rPh><t>ふりがな</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>';
    const cells =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>in</t><t>line</t></is></c><c t="e"><v>#REF!</v></c></row>';
    expect(await textsOf(xlsx(SHEET(cells), { 'xl/sharedStrings.xml': strings }))).toEqual([
      ['TEXT plain bold', 'TEXT a\nb_x0041_', 'TEXT inline', 'ERROR #REF!'],
    ]);
  });

  it('that are merged over rows are repeated, and the copies say whether they are below the first', async () => {
    const merged = '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>';
    const line = (row: number) => `<row r="${row}"><c r="C${row}" t="inlineStr"><is><t>c</t></is></c></row>`;
    const first = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>';
    const table =
      '<table:table table:name="T"><table:table-row><table:table-cell table:number-rows-spanned="3" table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row>' +
      '<table:table-row table:number-rows-repeated="2"><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>';
    for (const file of [xlsx(SHEET(first + line(2) + line(3), merged)), ods(table)]) {
      const [sheet] = (await readSpreadsheet(file)).sheets;
      const marks = sheet!.rows.map(({ cells }) =>
        cells.map((cell) => (cell?.isBelow ? 'below' : cell?.isMerged ? 'copy' : cell?.text)),
      );
      expect(marks).toEqual([
        ['a', 'copy'],
        ['below', 'copy', 'c'],
        ['below', 'copy', 'c'],
      ]);
    }
  });

  it('need no address, and can leave places out', async () => {
    const cells = '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const [sheet] = (await readSpreadsheet(xlsx(SHEET(cells)))).sheets;
    expect(sheet!.rows.map(({ number }) => number)).toEqual([3, 4]);
    expect(valuesOf(sheet!)).toEqual([[undefined, 'NUMBER 1', 'NUMBER 2'], ['NUMBER 3']]);
  });

  it('of OpenDocument leave out comments, tracked changes and the spaces of the file', async () => {
    const cell = (body: string) => `<table:table-cell o:value-type="string">${body}</table:table-cell>`;
    const table = `<table:tracked-changes><table:table-cell><text:p>old</text:p></table:table-cell></table:tracked-changes><table:table table:name="A"><table:table-row>${cell('<o:annotation><text:p>note</text:p></o:annotation><text:p>a\n  b<text:s text:c="2"/>c<text:line-break/><text:a>link</text:a></text:p>')}</table:table-row></table:table>`;
    expect(await textsOf(ods(table))).toEqual([['TEXT a b  c\nlink']]);
  });

  it.each([
    ['a,b\r\n"x, y",2\r\n', 'utf-8'],
    ['a;b\nx, y;2\n', 'utf-8'],
    ['a\tb\nx, y\t2\n', 'utf-8'],
    ['sep=;\r\na;b\r\nx, y;2\r\n', 'utf-8'],
  ])('of text are divided where its lines agree: %j', async (text) => {
    expect(await textsOf(Buffer.from(text))).toEqual([
      ['TEXT a', 'TEXT b'],
      ['TEXT x, y', 'TEXT 2'],
    ]);
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(await textsOf(utf16)).toEqual(await textsOf(Buffer.from(text)));
    expect(await textsOf(Buffer.from(utf16).swap16())).toEqual(await textsOf(Buffer.from(text)));
  });

  it('keep the text of a quoted value over several parts', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `${i},"line ${i}\nwith ""quotes"", and more"`);
    const rows = await textsOf(Buffer.from(`${lines.join('\n')}\n`));
    expect(rows).toHaveLength(5000);
    expect(rows[4321]).toEqual(['TEXT 4321', 'TEXT line 4321\nwith "quotes", and more']);
  });
});

describe("Excel's days", () => {
  it('have a day that never was before 1 March 1900', () => {
    expect([1, 59, 60, 61, 45_351.5, 2_958_465].map((number) => excelDate(number, 1900))).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '2024-02-29T12:00:00',
      '9999-12-31',
    ]);
    expect([0, 43_889, -1, 3_000_000].map((number) => excelDate(number, 1904))).toEqual([
      '1904-01-01',
      '2024-02-29',
      undefined,
      undefined,
    ]);
    expect([1.5, 0, -0.25].map(excelDuration)).toEqual(['PT36H', 'PT0S', '-PT6H']);
  });

  it('are known by the format of the number', () => {
    const meanings = [
      ...[
        'dd/mm/yyyy',
        '[$-40C]d mmmm yyyy;@',
        'yyyy"年"m"月"d"日"',
        '[h]:mm',
        '0.00 "days"',
        '[Red]0.00',
        '#,##0\\d',
        'General',
      ],
      ...['0.00E+00', 'mm:ss'],
    ].map((code) => meaningOf(164, code));
    expect(meanings).toEqual([
      ...['DATE', 'DATE', 'DATE', 'DURATION', 'NUMBER', 'NUMBER', 'NUMBER', 'NUMBER', 'NUMBER', 'DATE'],
    ]);
    expect([0, 14, 46, 57].map((id) => meaningOf(id, undefined))).toEqual(['NUMBER', 'DATE', 'DURATION', 'DATE']);
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('A file that is broken, huge or hostile', () => {
  const faultOf = (bytes: Uint8Array) =>
    readSpreadsheet(bytes).then(
      () => 'READ',
      (error: { fault?: string }) => error.fault ?? String(error),
    );

  it('of 200 KB that swells to 200 MB costs nothing', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(200 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(300_000);
    const began = process.cpuUsage();
    expect(await faultOf(bomb)).toBe('TOO_LARGE');
    expect(processorTime(began)).toBeLessThan(50);
    // The directory lies: it says that the entry has 1,000 bytes.
    const liar = Buffer.from(bomb);
    const directory = liar.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    liar.writeUInt32LE(1000, directory + 24);
    expect(await faultOf(liar)).toBe('DAMAGED');
    expect(processorTime(began)).toBeLessThan(500);
  });

  it('with too many entries is not opened', async () => {
    const entries = Object.fromEntries(Array.from({ length: MOST.entries + 1 }, (_, i) => [`e${i}`, new Uint8Array()]));
    expect(await faultOf(zipSync(entries, { level: 0 }))).toBe('TOO_LARGE');
  });

  it('with empty places repeated a million times costs nothing, and with full ones is refused', async () => {
    const table = (cell: string, rows = 1_048_576) =>
      `<table:table table:name="A"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="1048576">${cell}</table:table-cell></table:table-row></table:table>`;
    const began = process.cpuUsage();
    expect((await readSpreadsheet(ods(table('')))).sheets[0]!.rows).toEqual([]);
    expect(processorTime(began)).toBeLessThan(100);
    expect(await faultOf(ods(table('<text:p>x</text:p>')))).toBe('TOO_LARGE');
  });

  it('with a merged area of the whole sheet, or long texts used again and again, stays small', async () => {
    const whole = SHEET(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    const { sheets, ignored } = await readSpreadsheet(xlsx(whole));
    expect([sheets[0]!.rows.length, ignored]).toEqual([1, ['LARGE_MERGED_AREA']]);
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(900)}</row>`;
    const strings = `<sst><si><t>${'x'.repeat(90_000)}</t></si></sst>`;
    expect(await faultOf(xlsx(SHEET(row), { 'xl/sharedStrings.xml': strings }))).toBe('TOO_LARGE');
  });

  it('with a document type or entities is not read', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(await faultOf(ods('<table:table table:name="&b;"/>', laughs))).toBe('FORBIDDEN_CONTENT');
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';
    expect(await faultOf(xlsx(outside + SHEET('')))).toBe('FORBIDDEN_CONTENT');
    expect(await faultOf(xlsx(SHEET('<row><c t="str"><v>&unknown;</v></c></row>')))).toBe('DAMAGED');
  });

  it('with names that lead out of the archive is not read', async () => {
    expect(await faultOf(zipSync({ '../../etc/passwd': strToU8('x'), 'content.xml': strToU8('<a/>') }))).toBe(
      'DAMAGED',
    );
    const out = RELS('<Relationship Id="s1" Type="x/worksheet" Target="../../../../etc/passwd"/>');
    expect(await faultOf(xlsx(SHEET(''), { 'xl/_rels/workbook.xml.rels': out }))).toBe('DAMAGED');
  });

  it('with macros, comments and links to other files is read without them', async () => {
    const rels = RELS(
      '<Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="e" Type="x/externalLink" TargetMode="External" Target="http://127.0.0.1:9/x"/>',
    );
    const parts = { 'xl/_rels/workbook.xml.rels': rels, 'xl/vbaProject.bin': 'x', 'xl/comments1.xml': 'x' };
    const { ignored } = await readSpreadsheet(xlsx(SHEET(''), parts));
    expect(ignored).toEqual(['EXTERNAL_LINKS', 'MACROS', 'COMMENTS']);
  });

  it('with comments has each with its cell, also where the cell is empty', async () => {
    const related = (type: string, part: string) =>
      `<Relationship Id="${part}" Type="x/${type}" Target="../${part}.xml"/>`;
    const comment = (cell: string, text: string) =>
      `<comment ref="${cell}"><text><r><t>${text}</t></r></text></comment>`;
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': RELS(
        related('comments', 'comments1') + related('threadedComment', 'threads'),
      ),
      'xl/comments1.xml': `<comments><commentList>${comment('A1', 'Müller fragen')}${comment('C7', 'old program')}</commentList></comments>`,
      'xl/threads.xml':
        '<ThreadedComments><threadedComment ref="C7"><text>끝났음?</text></threadedComment><threadedComment ref="C7"><text>예</text></threadedComment></ThreadedComments>',
    };
    const book = await readSpreadsheet(xlsx(SHEET('<row r="1"><c r="A1"><v>1</v></c></row>'), parts));
    expect(book.sheets[0]!.comments).toEqual([
      { cell: 'A1', text: 'Müller fragen' },
      { cell: 'C7', text: '끝났음?\n예' },
    ]);
    expect(book.ignored).toEqual([]);
    const note =
      '<office:annotation><dc:creator>Zoë</dc:creator><dc:date>2026-01-01T00:00:00</dc:date><text:p>Seit 2022</text:p><text:p>vorbei</text:p></office:annotation>';
    const table = `<table:table table:name="A"><table:table-row><table:table-cell>${note}<text:p>Fax</text:p></table:table-cell><table:table-cell>${note}</table:table-cell></table:table-row></table:table>`;
    const { sheets, ignored } = await readSpreadsheet(ods(table));
    const text = 'Seit 2022\nvorbei';
    expect([sheets[0]!.comments, ignored]).toEqual([
      [
        { cell: 'A1', text },
        { cell: 'B1', text },
      ],
      [],
    ]);
    expect(sheets[0]!.rows[0]!.cells).toEqual([{ type: 'TEXT', text: 'Fax' }]);
  });

  it('that is something else says what it is', async () => {
    const faults = await Promise.all(
      [
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
        Buffer.from('%PDF-1.7'),
        Buffer.from([0, 1, 2, 3]),
        zipSync({ 'word/document.xml': strToU8('<x/>') }),
        Buffer.from('PK\u0003\u0004 cut off'),
        xlsx('<worksheet><sheetData>'),
        new Uint8Array(MOST.file + 1),
      ].map(faultOf),
    );
    expect(faults).toEqual([
      'OLD_OR_LOCKED',
      'NO_SPREADSHEET',
      'NO_SPREADSHEET',
      'NO_SPREADSHEET',
      'DAMAGED',
      'DAMAGED',
      'TOO_LARGE',
    ]);
  });
});
