import type { Report, Table } from '../../model/report.js';
import { acme, letters, made, UNDER_ALL } from '../../testing.js';
import { pdf } from './pdf.js';
import { overflowing, type ReadPdf, readPdf } from './read-pdf.testing.js';
import { BARS, sampleReport, tableSection } from './sample.testing.js';

const read = async (report: Report): Promise<ReadPdf> => readPdf((await pdf(report)).bytes);
const note = (...paragraphs: string[]) => ({
  key: 'n',
  heading: 'Notes',
  blocks: [{ type: 'NOTE', paragraphs } as const],
});
const GAP = {
  id: 'gap-1',
  article: 'Art 30(1)(f)',
  message: 'State how long the data are kept.',
  isVerified: true,
  kind: 'k',
  about: [],
};

/** Returns the names of the fonts in a file. */
function fontsIn(bytes: Uint8Array): ReadonlySet<string> {
  const raw = Buffer.from(bytes).toString('latin1');
  return new Set(Array.from(raw.matchAll(/\/FontName \/[A-Z]{6}\+([A-Za-z-]+)/g), ([, name]) => name!));
}

describe('a report as PDF', () => {
  it('is PDF/UA-1: tagged, with a title that is shown, a language, and a date of the inputs', async () => {
    const file = await read(sampleReport([note('One.')]));
    expect(file).toMatchObject({
      title: 'Record of processing activities',
      language: 'en',
      created: 'D:20260304101530Z',
      isMarked: true,
      showsTitle: true,
      isUniversallyAccessible: true,
    });
  });

  it('has on its cover the organisation, both clocks in words, the position, the hash, the law and the template', async () => {
    const { pages, keywords } = await read(sampleReport([note('One.')]));
    const hash = keywords.split(', ').at(-1)!;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const text of [
      'Acme Ltd',
      '1 High Street, Dublin 2',
      '1 March 2026',
      '4 March 2026 at 10:15:30 UTC',
      '128',
      '2026.1',
      'Version 1 (ART30)',
      'Regulation (EU) 2016/679, Article 30(1)',
      hash.slice(0, 32),
      hash.slice(32),
    ])
      expect(pages[0]!.text).toContain(text);
  });

  it('numbers its pages with their total, and has a bookmark for each heading', async () => {
    const sections = [
      note('One.'),
      { ...tableSection(30, 3, (row, column) => `r${row} c${column}`), heading: 'Activities' },
    ];
    const { pages, bookmarks } = await read(sampleReport(sections));
    expect(pages.map(({ text }) => /Page (\d+ \/ \d+)/.exec(text)?.[1])).toEqual(
      pages.map((_, index) => `${index + 1} / ${pages.length}`),
    );
    expect(bookmarks).toEqual(['Contents', 'Notes', 'Activities', '  r0 c0', '  r1 c0', '  r2 c0']);
  });

  it('shows texts as they are: none of them is markup', async () => {
    const hostile = [
      '#import "x.typ": *',
      '#read("/etc/passwd")',
      '$x^2$ \\ @label <label> *bold* _it_ `raw`',
      '= heading - list // comment /* c */',
      '#{panic()} ] [ } { "quoted" \\u{41} ~ --- ...',
    ];
    const { pages } = await read(sampleReport([note(...hostile), tableSection(3, 1, () => hostile.join(' '))]));
    const text = pages.map((page) => page.text).join(' ');
    for (const line of hostile) expect(text).toContain(line);
  });

  it('keeps every text within the margins, also names of 500 characters without a space', async () => {
    const long = `${'A'.repeat(60)}${'m'.repeat(440)}`;
    for (const columns of [2, 5, 8, 30]) {
      const report = sampleReport([{ ...tableSection(columns, 3, () => long), heading: long }], {
        title: long,
        gaps: [{ ...GAP, article: long, message: long }],
      });
      const base = report.cover;
      const file = await read({ ...report, cover: { ...base, organisation: long, scope: long, contact: [long] } });
      expect(overflowing(file)).toEqual([]);
    }
  });

  it('makes of a table of thirty columns a chapter for each row, with its headings as heads of rows', async () => {
    const report = sampleReport([tableSection(30, 2, (row, column) => `value ${row}.${column}`)]);
    const { pages } = await read(report);
    const [first] = pages.filter(({ text }) => text.includes('value 0.29'));
    expect(first!.width).toBeLessThan(first!.height);
    expect(first!.structure).toContain(`H2 Table(${Array(29).fill('TR(TH TD)').join(' ')})`);
    expect(first!.text).toContain('value 0.0 Heading 2 value 0.1');
  });

  it('draws the bars of a table above it, and reads the table alone', async () => {
    const { pages } = await read(sampleReport([BARS]));
    const page = pages.find(({ text }) => text.includes('Somewhere'))!;
    expect(page.text.match(/Everywhere/g)).toHaveLength(2);
    const rows = Array(3).fill('TR(TH TD TD TD)').join(' ');
    expect(page.structure).toContain(`H1 Table(THead(TR(TH TH TH TH)) TBody(${rows}))`);
  });

  it('sets out California on few pages: fifty activities are rows of tables, and none has a section of its own', async () => {
    const data = [...'ABCDFGHI'].map((code) => ({
      ...letters.dataCategories[0]!,
      key: code,
      name: `Data ${code}`,
      ccpa: [code],
    }));
    const activity = (_: unknown, i: number) => ({
      ...letters,
      id: `processingActivity-${i}`,
      key: `activity-${i}`,
      reference: `A-${i}`,
      title: `Activity number ${i} of the company`,
      dataCategories: data,
      purposes: ['Doing', 'Checking'].map((does) => ({
        ...letters.purposes[0]!,
        key: does,
        description: `${does} what customers and employees expect of activity ${i}.`,
        dataCategories: data.slice(i % 4).map(({ key }) => key),
      })),
    });
    const processingActivity = Array.from({ length: 50 }, activity);
    const things = { ...UNDER_ALL, party: [acme], processingActivity } as never;
    const { pages } = await read({ ...made('US_CA', {}, things), gaps: [] });
    expect(pages.map(({ text }) => text).join('')).toContain('Activity number 49');
    expect(pages.length).toBeLessThanOrEqual(8); // a cover, the contents, and six
  });

  it('puts a table of eight columns on wide pages, and repeats its head on each', async () => {
    const { pages } = await read(sampleReport([tableSection(8, 60, (row, column) => `value ${row}.${column}`)]));
    const wide = pages.slice(1);
    expect(wide.length).toBeGreaterThan(1);
    for (const { width, height, text } of wide) {
      expect(width).toBeGreaterThan(height);
      expect(text).toContain('Heading 1 Heading 2');
    }
    expect(wide[0]!.structure).toContain(`THead(TR(${Array(8).fill('TH').join(' ')}))`);
    expect(wide[0]!.structure).toContain(`TR(TH ${Array(7).fill('TD').join(' ')})`);
  });

  it('breaks a cell that is longer than a page, and loses none of it', async () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `w${index}`);
    const { pages } = await read(
      sampleReport([tableSection(4, 1, (_, column) => (column === 2 ? words.join(' ') : 'x'))]),
    );
    const seen = new Set(pages.flatMap(({ text }) => text.split(' ')));
    expect(words.filter((word) => !seen.has(word))).toEqual([]);
  });

  it('says on each page of an issued file its number, the day and the recipient, and on the cover also for what', async () => {
    const sections = [note('One.'), tableSection(8, 40, () => 'text')];
    const issue = { number: '2026-63C9EE9E', on: '2026-11-29', to: 'The Commission', purpose: 'Request 4711' };
    const { pages } = await read(sampleReport(sections, { issue, acceptedGaps: [GAP] }));
    for (const { text } of pages) {
      expect(text).toContain('Number 2026-63C9EE9E · Issued on 29 November 2026 · Issued to The Commission');
      expect(text).not.toContain('DRAFT');
    }
    expect(pages[0]!.text).toContain('Issued for Request 4711');
    expect(pages[0]!.text).toContain('Accepted gaps Art 30(1)(f)');
    expect(pages[0]!.text).not.toContain(GAP.id);
  });

  it('keeps a sheet of thirty columns across in parts, each with the number and the name of its rows', async () => {
    const long = 'It is kept in a safe by day, and in a safe by night too.';
    const text = (row: number, column: number) => (column === 9 ? long : `value ${row}.${column}`);
    const section = tableSection(30, 20, text);
    const [table] = section.blocks as [Table];
    const { pages } = await read(
      sampleReport([{ ...section, blocks: [{ ...table, nameColumn: 'c1', across: true }] }]),
    );
    const across = pages.filter(({ width, height }) => width > height);
    expect(pages.length - across.length).toBeLessThanOrEqual(2);
    expect(across.map(({ text }) => /[A-Z]+ – [A-Z]+/.exec(text)?.[0])).toEqual(['A – H', 'I – P', 'Q – W', 'X – AD']);
    for (const { text } of across) for (const row of [0, 19]) expect(text).toContain(`${row + 1} value ${row}.1 `);
    expect(across.flatMap(({ text }) => text.match(/night/g) ?? [])).toHaveLength(1);
    expect(across[1]!.text.match(/As in row 1/g)).toHaveLength(19);
  });

  it('lists in its contents as many levels of headings as fit on a page', async () => {
    const sections = Array.from({ length: 20 }, (_, i) => ({
      ...note('x'),
      heading: `Part ${i}`,
      sections: Array.from({ length: 5 }, (_, j) => ({ ...note('y'), heading: `Detail ${i}.${j}` })),
    }));
    const { pages } = await read(sampleReport(sections));
    const contents = pages.filter(({ text }) => text.includes('Part 19') && text.includes('Part 0'));
    expect(contents).toHaveLength(1);
    expect(contents[0]!.text).toMatch(/Part 19[ .]+\d/);
    expect(contents[0]!.text).not.toMatch(/Detail \d+\.\d+ \./);
  });

  it('lists few headings below the cover, on its page', async () => {
    const sections = Array.from({ length: 9 }, (_, i) => ({ ...note('x'), heading: `Part ${i}` }));
    const { pages } = await read(sampleReport(sections));
    expect(pages[0]!.text).toContain('Contents Part 0');
  });

  it('has no entry in its marks that readers of PDF complain of', async () => {
    const { bytes } = await pdf(sampleReport([note('One.')]));
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Suspects');
  });

  it('says on each page of a draft that it is one, and names its gaps', async () => {
    const sections = [note('One.'), tableSection(8, 40, () => 'text')];
    const draft = await read(sampleReport(sections, { gaps: [GAP] }));
    for (const { text } of draft.pages) expect(text).toContain('DRAFT');
    expect(draft.pages[0]!.text).toContain('Art 30(1)(f) State how long the data are kept. gap-1');
    const complete = await read(sampleReport(sections));
    for (const { text } of complete.pages) expect(text).toContain('DRAFT');
  });

  it('draws each script with a font that it holds, and names characters that no font has', async () => {
    // Letters that join are not compared: pdf.js does not read the text that a PDF gives for them.
    const plain = [
      'Ελληνικά',
      'Кириллица',
      '개인정보 처리방침',
      '個人情報の取扱い',
      '个人数据的类别与说明',
      'ข้อมูลส่วนบุคคล',
      'เจ้าหน้าที่คุ้มครอง',
    ];
    const file = await pdf(sampleReport([note(...plain, 'हिन्दी', 'العربية', 'עברית', '😀 \u0007')]));
    const { pages } = await readPdf(file.bytes);
    const text = pages.map((page) => page.text).join(' ');
    for (const script of plain) expect(text).toContain(script);
    expect(text).toContain('[U+1F600] [U+0007]');
    const raw = Buffer.from(file.bytes).toString('latin1');
    const fonts = fontsIn(file.bytes);
    for (const font of ['', 'KR', 'JP', 'SC', 'Thai', 'Arabic', 'Hebrew'])
      expect(fonts).toContain(`NotoSans${font}-Regular`);
    expect(raw.match(/\/FontDescriptor\n/g)?.length).toBe(raw.match(/\/FontFile[23] /g)?.length);
  });

  it.each([
    ['ja', 'JP'],
    ['ko', 'KR'],
    ['zh-Hans', 'SC'],
    ['zh-Hant', 'TC'],
    ['zh-Hant-HK', 'HK'],
  ])('draws Han characters in %s with its own font, and needs no other', async (language, font) => {
    const { bytes } = await pdf(sampleReport([note('人心')], { language, title: '人心' }));
    const han = [...fontsIn(bytes)].filter((name) => /(?:JP|KR|SC|TC|HK)-Regular$/.test(name));
    expect(han).toEqual([`NotoSans${font}-Regular`]);
  });

  it('reads from right to left in Arabic', async () => {
    const report = sampleReport([note('تحتفظ الشركة بسجل أنشطة المعالجة')], {
      language: 'ar',
      title: 'سجل أنشطة المعالجة',
    });
    const { language, pages } = await read(report);
    expect(language).toBe('ar');
    const name = pages[0]!.texts.find(({ text }) => text === 'Acme Ltd');
    expect(name!.right).toBeGreaterThan(pages[0]!.width / 2);
  });

  it('gives volumes with one numbering and one list of contents, if it is large', async () => {
    const report = sampleReport([tableSection(12, 40, (row, column) => `value ${row}.${column}`), note('End.')]);
    const file = await pdf(report, { single: 100, volume: 300 });
    expect([file.mediaType, file.extension]).toEqual(['application/zip', 'zip']);
    const { unzipSync } = await import('fflate');
    const volumes = Object.entries(unzipSync(file.bytes));
    expect(volumes.length).toBeGreaterThan(3);
    const files = await Promise.all(volumes.map(([, bytes]) => readPdf(bytes)));
    const numbers = files.flatMap(({ pages }) =>
      pages.map(({ text }) => /Page (\d+) \/ (\d+)/.exec(text)!.slice(1).map(Number)),
    );
    expect(numbers).toEqual(numbers.map((_, index) => [index + 1, numbers.length]));
    const contents = files[0]!.pages.map(({ text }) => text).join(' ');
    const page = numbers.map(([number]) => number)[
      files.flatMap(({ pages }) => pages).findIndex(({ text }) => text.includes('value 17.0 Heading 2'))
    ];
    expect(contents).toContain(`value 17.0 ${page}`);
    for (const [name] of volumes) expect(contents.includes(name)).toBe(true);
  });
});
