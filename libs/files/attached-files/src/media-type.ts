import { unzipSync } from 'fflate';

/** A kind of file that can be attached. */
interface Kind {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  is(bytes: Uint8Array): boolean;
}

/** Most bytes of an attached file. */
export const LARGEST_ATTACHMENT = 10 * 1024 * 1024;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

const latin1 = (bytes: Uint8Array, from: number, length: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(length, bytes.length - from))).toString(
    'latin1',
  );
const beginsWith = (start: string) => (bytes: Uint8Array) => latin1(bytes, 0, start.length) === start;

/** Returns the names of the entries of a ZIP archive; none if it is no archive that can be read. Nothing is decompressed. */
function entriesOf(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return [];
  }
  return names;
}

/** Returns true if the archive is an Office document with this folder (ECMA-376, part 2), and without macros. */
const office = (folder: string) => (bytes: Uint8Array) => {
  if (!beginsWith('PK')(bytes)) return false;
  const names = entriesOf(bytes);
  return (
    names.includes('[Content_Types].xml') &&
    names.some((name) => name.startsWith(`${folder}/`)) &&
    !names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))
  );
};

/** Returns true if the archive says its type in its first entry, not compressed (ODF 1.3, part 2, 3.3), and has no scripts. */
const openDocument = (mediaType: string) => (bytes: Uint8Array) =>
  beginsWith('PK')(bytes) &&
  latin1(bytes, 30, 8 + mediaType.length) === `mimetype${mediaType}` &&
  !entriesOf(bytes).some((name) => /^(?:Basic|Scripts)\//.test(name));

/** A script, or a program to start, that a document names in plain. Compressed parts are not looked into. */
const ACTIVE = /\/(?:JavaScript|JS|Launch)\b/;

function isPdf(bytes: Uint8Array): boolean {
  return beginsWith('%PDF-')(bytes) && !ACTIVE.test(latin1(bytes, 0, bytes.length));
}

/** Returns true if the bytes are text in UTF-8 without control characters. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return !/[\0-\x08\x0e-\x1f\x7f]/.test(text) && !/^\s*<(?:!doctype|html|svg|\?xml|script)/i.test(text);
  } catch {
    return false;
  }
}

/** The kinds of files that can be attached: what is shown without running anything. */
const KINDS: readonly Kind[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], is: isPdf },
  { mediaType: 'image/png', extensions: ['png'], is: beginsWith('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], is: beginsWith('\xff\xd8\xff') },
  {
    mediaType: 'image/tiff',
    extensions: ['tif', 'tiff'],
    is: (bytes) => beginsWith('II*\0')(bytes) || beginsWith('MM\0*')(bytes),
  },
  { mediaType: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'], is: office('word') },
  { mediaType: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'], is: office('xl') },
  { mediaType: `${OFFICE}.presentationml.presentation`, extensions: ['pptx'], is: office('ppt') },
  { mediaType: `${OPEN}.text`, extensions: ['odt'], is: openDocument(`${OPEN}.text`) },
  { mediaType: `${OPEN}.spreadsheet`, extensions: ['ods'], is: openDocument(`${OPEN}.spreadsheet`) },
  { mediaType: `${OPEN}.presentation`, extensions: ['odp'], is: openDocument(`${OPEN}.presentation`) },
  { mediaType: 'text/plain', extensions: ['txt'], is: isText },
  { mediaType: 'text/markdown', extensions: ['md'], is: isText },
  { mediaType: 'text/csv', extensions: ['csv'], is: isText },
];

/** The endings of the names of files that can be attached. */
export const ATTACHABLE: readonly string[] = KINDS.flatMap(({ extensions }) => extensions);

/** The reasons for which a file cannot be attached. */
export type NotAttachable = 'EMPTY' | 'ENDING' | 'CONTENT';

/**
 * Returns the media type of a file; or why it cannot be attached. EMPTY: it has no bytes. ENDING: its name ends in none of
 * {@link ATTACHABLE}. CONTENT: its bytes are not of the kind that its name says, or hold scripts or macros. Pure.
 */
export function mediaTypeOf(bytes: Uint8Array, name: string): { readonly mediaType: string } | NotAttachable {
  if (bytes.length === 0) return 'EMPTY';
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.find(({ extensions }) => extensions.includes(ending));
  if (!kind) return 'ENDING';
  return kind.is(bytes) ? { mediaType: kind.mediaType } : 'CONTENT';
}
