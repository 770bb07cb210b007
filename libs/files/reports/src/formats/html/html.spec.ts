import { SaxesParser } from 'saxes';
import type { Report, Section } from '../../model/report.js';
import { made, UNDER_ALL } from '../../testing.js';
import { BARS, sampleReport, tableSection } from '../pdf/sample.testing.js';
import { htmlFile } from './html.js';

const pageOf = (report: Report) => Buffer.from(htmlFile(report).bytes).toString();

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Returns the elements of the page in order, and its text. It throws if the page is not well-formed. */
function read(page: string): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(page).close();
  return { elements, text };
}

const note = (...paragraphs: string[]): Section => ({
  key: 'n',
  heading: 'Notes',
  blocks: [{ type: 'NOTE', paragraphs }],
});
const POLICY = made('KR_POLICY', { language: 'ko' }, UNDER_ALL);

describe('A report as a web page', () => {
  it('says its language and its title, and marks a draft', () => {
    const page = pageOf(POLICY);
    const { elements, text } = read(page);
    expect(elements[0]).toEqual({ name: 'html', attributes: { lang: 'ko' } });
    expect(text).toContain('개인정보 처리방침');
    expect(elements).toContainEqual({ name: 'p', attributes: { class: 'draft' } });
    expect(page).toBe(pageOf(made('KR_POLICY', { language: 'ko' }, UNDER_ALL)));
  });

  it('runs nothing, and loads nothing', () => {
    const { elements } = read(pageOf(POLICY));
    const loading = elements.filter(
      ({ name, attributes }) =>
        /^(?:script|link|img|iframe|object|embed|form|base)$/.test(name) ||
        Object.keys(attributes).some((attribute) => attribute === 'src' || attribute.startsWith('on')),
    );
    expect(loading).toEqual([]);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'])!.attributes.content!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'$/);
  });

  it('has no level of headings without the one above it, and links to each heading of the first level', () => {
    const { elements } = read(pageOf(POLICY));
    const levels = elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const ids = elements.filter(({ name }) => name === 'h2').map(({ attributes }) => `#${attributes.id}`);
    const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.href);
    expect(links).toEqual(ids);
  });

  it('heads each column and each row of a table; a row with many columns is a chapter under its name', () => {
    const narrow = read(pageOf(sampleReport([tableSection(3, 2, (row, column) => `r${row} c${column}`)])));
    const scopes = narrow.elements.filter(({ name }) => name === 'th').map(({ attributes }) => attributes.scope);
    expect(scopes).toEqual(['col', 'col', 'col', 'row', 'row']);
    const wide = read(pageOf(sampleReport([tableSection(12, 2, (row, column) => `r${row} c${column}`)])));
    expect(wide.elements.filter(({ name }) => name === 'h3')).toHaveLength(2);
    expect(wide.text).toContain('r1 c11');
    expect(wide.elements.some(({ name }) => name === 'table')).toBe(false);
  });

  it('draws the bars of a table above it, hidden from readers who listen: the table says the same', () => {
    const { elements } = read(pageOf(sampleReport([BARS])));
    const names = elements.map(({ name }) => name);
    expect(elements).toContainEqual({ name: 'div', attributes: { class: 'chart', 'aria-hidden': 'true' } });
    expect(names.indexOf('svg')).toBeLessThan(names.indexOf('table'));
    expect(elements.filter(({ name, attributes }) => name === 'rect' && attributes.height === '16')).toHaveLength(6);
  });

  it('shows texts as they are: none of them is markup', () => {
    const hostile = ['</style><script>alert(1)</script>', '" onload="x', "&amp; ' <b>", '\u0000\ud800'];
    const { elements, text } = read(pageOf(sampleReport([note(...hostile)], { title: '<i>Title</i>' })));
    for (const shown of [...hostile.slice(0, 3), '\ufffd\ufffd', '<i>Title</i>']) expect(text).toContain(shown);
    expect(elements.some(({ name }) => /^(?:script|b|i)$/.test(name))).toBe(false);
  });

  it.each([
    ['Data are destroyed.\u00a0ᵉⁿ', 'en'],
    ['Orders: 5년\u00a0ᵉⁿ', undefined],
    ['모든 자료', undefined],
  ])('says the language of a paragraph that is in another one as a whole: %s, %s', (paragraph, language) => {
    const { elements } = read(pageOf(sampleReport([note(paragraph)], { language: 'ko', gaps: [] })));
    expect(elements.find(({ name, attributes }) => name === 'p' && attributes.lang)?.attributes.lang).toBe(language);
  });

  it('says the language of a heading that is in another one, wherever it is', () => {
    const heading = 'Purposes\u00a0ᵉⁿ';
    const fact = { key: 'p', heading, type: 'TEXT', value: '목적' } as const;
    const table = {
      type: 'TABLE',
      columns: [{ key: 'p', heading, type: 'TEXT' }],
      rows: [{ p: '목적' }],
      empty: '',
    } as const;
    const section = { key: 's', heading, blocks: [{ type: 'FACTS', facts: [fact] } as const, table] };
    const sections = [{ ...section, sections: [section] }];
    const { elements } = read(pageOf(sampleReport(sections, { language: 'ko', title: heading, gaps: [] })));
    const marked = elements.filter(({ attributes }) => attributes.lang === 'en').map(({ name }) => name);
    expect([...new Set(marked)].sort()).toEqual(['dt', 'h1', 'h2', 'h3', 'th']);
  });
});
