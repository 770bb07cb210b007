import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { Parser, type Quad } from 'n3';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { withoutUnseen } from '#kernel';
import { FOREIGN_ADDRESSES } from '../../../../platform/pages/src/foreign-addresses.testing.js';
import { REPORT_KINDS } from '../kinds/index.js';
import { made, THINGS } from '../testing.js';
import { jsonLd } from './dpv/json-ld.js';
import { turtle } from './dpv/turtle.js';
import { htmlFile } from './html/html.js';
import { markdownFile } from './markdown.js';

// All that the register says is text in every file: parsers that are not ours find the same structure as in plain words.

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Fields that people write in their own words. Each has its own text, so that the same ones are equal in both registers. */
const WORDS = new Set('name title description condition interest address phone work trigger statement'.split(' '));

/** Returns the register with each of its words changed. */
function said(value: unknown, change: (text: string) => string, name = ''): unknown {
  if (typeof value === 'string') return WORDS.has(name) ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => said(one, change, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner, change, key)]));
}
const registerOf = (change: (text: string) => string) => said(THINGS, change) as typeof THINGS;
const plain = registerOf((text) => `x ${text}`);

/** Pieces of text in which a parser could find more than text. Old events can have characters that no command takes today. */
const PIECES = [
  ...['<', '>', '"', "'", '&', '&#60;', '&lt', ';', '\\', '\\u0022', '"""', '^^', '@en', ' .', '`', '\0'],
  ...['<!--', '-->', ']]>', '<![CDATA[', '</script', '</td>', '</style>', '<p ', '/>', '\u202e', '\u2028'],
];
const ADDRESSES = FOREIGN_ADDRESSES.map((text) => text.toWellFormed());
const hostile = fc.oneof(
  fc.constantFrom(...ADDRESSES),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
    .map((pieces) => pieces.join('')),
);
// Line ends make lines, in HTML too, and a text that ends with a mark of a language has that language. The register has no control characters,
// which are mistakes in HTML.
const inOneLine = (text: string) =>
  `x${withoutUnseen(text, false).replaceAll(/[\r\n\u1d43-\u1d6a\u02b0-\u036f]/g, '')}`;
const oneLine = hostile.map(inOneLine);
/** Texts that together have every piece, so that one page of each kind has met them all. */
const WORST = [PIECES.join(''), PIECES.join(' x'), ...ADDRESSES].map(inOneLine);

/** Returns the elements of a page with their attributes, without order and texts. */
function elementsOf(bytes: Uint8Array): { readonly elements: string[]; readonly text: string } {
  const elements: string[] = [];
  let text = '';
  const walk = (node: Node | DefaultTreeAdapterTypes.Document) => {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if ('attrs' in node) {
      const attributes = node.attrs.map(({ name, value }) => (name === 'aria-label' ? name : `${name}=${value}`));
      elements.push(`${node.tagName} ${attributes.join(' ')}`);
    } else if (node.nodeName === '#comment') elements.push('a comment');
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(Buffer.from(bytes).toString(), { onParseError: ({ code }) => elements.push(`a mistake: ${code}`) }));
  return { elements: elements.sort(), text };
}

/** Returns the statements of a graph without their texts, and its texts. */
function statementsOf(bytes: Uint8Array) {
  const quads: Quad[] = new Parser({ format: 'text/turtle' }).parse(Buffer.from(bytes).toString());
  const structure = quads.map(({ subject, predicate, object }) =>
    [
      subject.value,
      predicate.value,
      object.termType === 'Literal' ? `${object.datatype.value} ${object.language}` : object.value,
    ].join(' '),
  );
  return { structure: structure.sort(), texts: quads.map(({ object }) => object.value) };
}

/** Returns the parts of a text in Markdown in order, without plain text. An address that is a text becomes a link to itself. */
function partsOf(bytes: Uint8Array): string[] {
  const parts: string[] = [];
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      const isText = token.type === 'text' || token.type === 'escape' || token.type === 'space';
      const isItself = token.type === 'link' && !token.raw.startsWith('[') && !token.raw.startsWith('<');
      const isBreak = token.type === 'html' && token.raw === '<br>';
      if (!isText && !isItself && !isBreak)
        parts.push(token.type === 'heading' ? `heading ${token.depth}` : token.type);
      const cells = token.type === 'table' ? [...token.header, ...token.rows.flat()] : [];
      if (!isItself) for (const { tokens: inner } of cells) walk(inner);
      if ('tokens' in token && token.tokens && !isItself) walk(token.tokens);
      if (token.type === 'list') for (const { tokens: inner } of token.items) walk(inner);
    }
  };
  walk(lexer(Buffer.from(bytes).toString()));
  return parts;
}

/** Returns the report of a kind over the register in which each word follows this text. */
const saying = (kind: string, text: string) =>
  made(
    kind,
    {},
    registerOf((one) => `${text} ${one}`),
  );

describe('A text of the register is text', () => {
  const pages = REPORT_KINDS.filter(({ formats }) => formats.includes('HTML')).map(({ code }) => code);
  const plainPages = new Map(pages.map((kind) => [kind, elementsOf(htmlFile(made(kind, {}, plain)).bytes).elements]));

  it.each(pages)('in the web page of %s, by the parser of the HTML standard', (kind) => {
    const expected = plainPages.get(kind)!;
    expect(expected.filter((element) => element.startsWith('a '))).toEqual(
      expected.filter((element) => element.startsWith('a href=')),
    );
    const page = elementsOf(htmlFile(saying(kind, WORST.join(' '))).bytes);
    expect(page.elements).toEqual(expected);
  });

  it('in any web page, whatever it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), oneLine, (kind, text) => {
        expect(elementsOf(htmlFile(saying(kind, text)).bytes).elements).toEqual(plainPages.get(kind));
      }),
      { numRuns: 150, examples: WORST.map((text) => [pages[0]!, text]) },
    );
  });

  it.each(['NOTICE', 'JP_PUBLIC_MATTERS'])('in the Markdown of %s, by a parser of GitHub’s', (kind) => {
    const expected = partsOf(markdownFile(made(kind, {}, plain)).bytes);
    expect(expected).toEqual(expect.arrayContaining(['heading 1', 'heading 2', 'list', 'strong']));
    fc.assert(
      fc.property(oneLine, (text) => {
        const report = saying(kind, text);
        expect(partsOf(markdownFile(report).bytes)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('in Turtle and JSON-LD, by a parser of RDF', () => {
    const expected = statementsOf(turtle(made('DPV', {}, plain)).bytes);
    fc.assert(
      fc.property(hostile, (text) => {
        const report = saying('DPV', text);
        const { structure, texts } = statementsOf(turtle(report).bytes);
        expect(structure).toEqual(expected.structure);
        expect(texts).toContain(`${text} Letters`);
        expect(Buffer.from(jsonLd(report).bytes).toString()).toContain(JSON.stringify(`${text} Letters`));
      }),
      { numRuns: 100 },
    );
  });
});
