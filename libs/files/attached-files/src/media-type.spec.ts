import { strToU8, zipSync } from 'fflate';
import { ATTACHABLE, mediaTypeOf } from './media-type.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const office = (folder: string, ...others: string[]) =>
  zipSync(
    Object.fromEntries(
      ['[Content_Types].xml', `${folder}/document.xml`, ...others].map((name) => [name, strToU8('x')]),
    ),
  );
const openDocument = (mediaType: string, ...others: string[]) =>
  zipSync({
    mimetype: [strToU8(mediaType), { level: 0 }],
    ...Object.fromEntries(['content.xml', ...others].map((name) => [name, strToU8('x')])),
  });
const OPEN = 'application/vnd.oasis.opendocument';

const GOOD: readonly [name: string, Uint8Array, type: RegExp][] = [
  ['contract.pdf', bytes('%PDF-1.7\n1 0 obj'), /^application\/pdf$/],
  ['Contract of 2026.PDF', bytes('%PDF-2.0'), /pdf/],
  ['screen.png', bytes('\x89PNG\r\n\x1a\n…'), /png/],
  ['scan.jpeg', bytes('\xff\xd8\xff\xe0'), /jpeg/],
  ['scan.tif', bytes('II*\0'), /tiff/],
  ['scan.tiff', bytes('MM\0*'), /tiff/],
  ['letter.docx', office('word'), /wordprocessingml/],
  ['list.xlsx', office('xl'), /spreadsheetml/],
  ['slides.pptx', office('ppt'), /presentationml/],
  ['letter.odt', openDocument(`${OPEN}.text`), /opendocument\.text/],
  ['list.ods', openDocument(`${OPEN}.spreadsheet`), /opendocument\.spreadsheet/],
  ['slides.odp', openDocument(`${OPEN}.presentation`), /opendocument\.presentation/],
  ['mail.txt', Buffer.from('Grüße,\n\t한국'), /text\/plain/],
  ['readme.md', bytes('# Test'), /markdown/],
  ['list.csv', bytes('a,b'), /csv/],
];

const BAD: readonly [why: string, name: string, Uint8Array, string][] = [
  ['nothing', 'contract.pdf', bytes(''), 'EMPTY'],
  ['a page', 'page.html', bytes('<html>'), 'ENDING'],
  ['a picture that can run', 'picture.svg', bytes('<svg>'), 'ENDING'],
  ['a program', 'setup.exe', bytes('MZ'), 'ENDING'],
  ['no ending', 'contract', bytes('%PDF-1.7'), 'ENDING'],
  ['two endings, the last of a program', 'contract.pdf.exe', bytes('%PDF-1.7'), 'ENDING'],
  ['another kind than the name says', 'contract.pdf', bytes('PK\x03\x04'), 'CONTENT'],
  ['a page with the name of a text', 'note.txt', bytes(' <!DOCTYPE html><script>'), 'CONTENT'],
  ['bytes with the name of a text', 'note.txt', bytes('\0\x01'), 'CONTENT'],
  ['a text that is not UTF-8', 'note.txt', bytes('Gr\xfc\xdfe'), 'CONTENT'],
  ['a script in a PDF', 'contract.pdf', bytes('%PDF-1.7 /OpenAction << /S /JavaScript /JS (x) >>'), 'CONTENT'],
  ['a program that a PDF starts', 'contract.pdf', bytes('%PDF-1.7 /S /Launch'), 'CONTENT'],
  ['macros', 'letter.docx', office('word', 'word/vbaProject.bin'), 'CONTENT'],
  ['scripts', 'letter.odt', openDocument(`${OPEN}.text`, 'Basic/Standard/Module1.xml'), 'CONTENT'],
  ['an office document of another kind', 'letter.docx', office('xl'), 'CONTENT'],
  ['an archive', 'letter.docx', zipSync({ 'a.txt': strToU8('x') }), 'CONTENT'],
  ['a cut archive', 'letter.docx', office('word').subarray(0, 40), 'CONTENT'],
];

describe('The kind of an attached file', () => {
  it.each(GOOD)('is told by its bytes: %s', (name, content, type) => {
    expect(mediaTypeOf(content, name)).toEqual({ mediaType: expect.stringMatching(type) });
  });

  it('has a case here for each ending', () => {
    expect(new Set(GOOD.map(([name]) => name.split('.').at(-1)!.toLowerCase()))).toEqual(
      new Set(ATTACHABLE.filter((ending) => ending !== 'jpg')),
    );
  });

  it.each(BAD)('is refused for %s: %s', (_why, name, content, fault) => {
    expect(mediaTypeOf(content, name)).toBe(fault);
  });
});
