import { SaxesParser, type SaxesTagNS } from 'saxes';
import { yieldToEventLoop } from '#kernel';
import { MOST_OF_XLIFF, XLIFF } from './xliff.js';

/** A file that is not read, with the reason and what to do. */
export class UnreadableXliff extends Error {
  constructor(
    readonly fault: 'NO_XLIFF' | 'OTHER_VERSION' | 'DAMAGED' | 'TOO_LARGE' | 'FORBIDDEN_CONTENT',
    message: string,
  ) {
    super(message);
  }
}

/** A unit as it was read. */
export interface ReadUnit {
  /** The id of its file, and its own. */
  readonly file: string;
  readonly id: string;
  readonly source: string;
  /** Its translation; absent if it has none yet. */
  readonly target?: string;
  /** The reason why it cannot be taken: an element that is no text, or only some of its segments are translated. */
  readonly unfit?: { readonly element: string } | 'PARTLY';
}

/** An XLIFF file as it was read. */
export interface ReadXliff {
  readonly source: string;
  readonly target?: string;
  readonly units: readonly ReadUnit[];
}

/** Bytes that are read in one turn of the event loop. */
const PIECE = 64 * 1024;
/** Elements within a text that say something about it, and are no text themselves. */
const TRANSPARENT = new Set(['mrk', 'sm', 'em']);
/** Elements that lead to units and their texts. What others hold is not read: notes, skeletons, original data. */
const OUTER = new Set(['xliff', 'file', 'group', 'unit', 'segment', 'ignorable', 'source', 'target']);

interface Part {
  readonly isIgnorable: boolean;
  readonly isInitial: boolean;
  source: string;
  target?: string;
  order?: number;
}

/**
 * Reads an XLIFF file, 2.0 or 2.1, in turns of the event loop.
 * @throws {UnreadableXliff} TOO_LARGE for too many bytes or levels; FORBIDDEN_CONTENT for a document type, which could define
 * entities; NO_XLIFF and OTHER_VERSION for what is none of these versions; DAMAGED for what is no XML in UTF-8
 */
export async function readXliff(bytes: Uint8Array): Promise<ReadXliff> {
  if (bytes.length > MOST_OF_XLIFF.file)
    throw new UnreadableXliff(
      'TOO_LARGE',
      `A file can have at most ${MOST_OF_XLIFF.file / 1024 / 1024} MiB. Divide it by its <file> elements.`,
    );
  const reader = new XliffReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; start += PIECE) {
    await yieldToEventLoop();
    reader.write(decoded(decoder, bytes.subarray(start, start + PIECE), start + PIECE < bytes.length));
  }
  return reader.end();
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    throw new UnreadableXliff('DAMAGED', 'The file is not UTF-8. Save it in this encoding.');
  }
}

/** Collects the units of a document. Only elements of XLIFF itself count: those of modules and of tools are passed over. */
class XliffReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private readonly units: ReadUnit[] = [];
  private languages?: Pick<ReadXliff, 'source' | 'target'>;
  private level = 0;
  /** The level of an element that is passed over with all that it holds. */
  private passed = Number.POSITIVE_INFINITY;
  private file = '';
  private unit = '';
  private parts: Part[] = [];
  private unfit?: ReadUnit['unfit'];
  private text?: string;

  constructor() {
    this.parser.on('doctype', () => {
      throw new UnreadableXliff(
        'FORBIDDEN_CONTENT',
        'The file has a document type (DOCTYPE), which XLIFF has not. It is not read.',
      );
    });
    this.parser.on('error', ({ message }) => {
      throw new UnreadableXliff('DAMAGED', `The file is not XML (${message}). Export it again.`);
    });
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', (tag) => this.close(tag));
    this.parser.on('text', (text) => this.add(text));
    this.parser.on('cdata', (text) => this.add(text));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  end(): ReadXliff {
    this.parser.close();
    if (!this.languages) throw noXliff();
    return { ...this.languages, units: this.units };
  }

  private open({ uri, local, attributes }: SaxesTagNS): void {
    this.level += 1;
    if (this.level > MOST_OF_XLIFF.levels)
      throw new UnreadableXliff('TOO_LARGE', `The file has elements more than ${MOST_OF_XLIFF.levels} levels deep.`);
    if (this.level > this.passed) return;
    const value = (name: string) => attributes[name]?.value;
    if (this.level === 1) this.begin(uri, local, value);
    else if (this.text !== undefined) this.within(uri === XLIFF ? local : '', local, value);
    else if (uri !== XLIFF || !OUTER.has(local)) this.passed = this.level;
    else this.outer(local, value);
  }

  private begin(uri: string, local: string, value: (name: string) => string | undefined): void {
    if (local !== 'xliff') throw noXliff();
    const version = value('version') ?? 'without a number';
    if (uri !== XLIFF || !/^2\.[01]$/.test(version))
      throw new UnreadableXliff(
        'OTHER_VERSION',
        `The file is XLIFF ${version}. XLIFF 2.1 and 2.0 are read: let your program save it as one of them.`,
      );
    this.languages = { source: value('srcLang') ?? '', target: value('trgLang') };
  }

  private outer(local: string, value: (name: string) => string | undefined): void {
    if (local === 'file') this.file = value('id') ?? '';
    else if (local === 'unit') {
      this.unit = value('id') ?? '';
      this.parts = [];
      this.unfit = undefined;
    } else if (local === 'segment' || local === 'ignorable')
      this.parts.push({ isIgnorable: local === 'ignorable', isInitial: value('state') === 'initial', source: '' });
    else if (local === 'source' || local === 'target') {
      this.text = '';
      const part = this.parts.at(-1);
      if (part && local === 'target') part.order = Number(value('order') ?? this.parts.length);
    }
  }

  /** Reads an element within a text. What is no text makes the unit unfit: the register has plain texts. */
  private within(known: string, local: string, value: (name: string) => string | undefined): void {
    if (TRANSPARENT.has(known)) return;
    const code = known === 'cp' ? Number.parseInt(value('hex') ?? '', 16) : Number.NaN;
    if (code <= 0x10ffff) this.add(String.fromCodePoint(code));
    else this.unfit ??= { element: local };
  }

  private add(text: string): void {
    if (this.text !== undefined && this.level < this.passed) this.text += text;
  }

  private close({ uri, local }: SaxesTagNS): void {
    this.level -= 1;
    if (this.level + 1 > this.passed) return;
    if (this.level + 1 === this.passed) {
      this.passed = Number.POSITIVE_INFINITY;
      return;
    }
    if (uri !== XLIFF) return;
    const part = this.parts.at(-1);
    if (local === 'source' || local === 'target') {
      if (part) part[local] = this.text ?? '';
      this.text = undefined;
    } else if (local === 'unit') this.units.push(this.finished());
  }

  private finished(): ReadUnit {
    const { file, unit: id, parts, unfit } = this;
    const source = parts.map((part) => part.source).join('');
    const segments = parts.filter(({ isIgnorable }) => !isIgnorable);
    // Programs put the source in the place of what is not translated yet. Those that leave `initial` where it is are many, too.
    const isTranslated = ({ source: of, target, isInitial }: Part) =>
      of.trim() === '' || (target !== undefined && target !== '' && !(isInitial && target === of));
    const done = segments.filter((part) => isTranslated(part) && part.source.trim() !== '').length;
    if (done === 0) return { file, id, source, ...(unfit && { unfit }) };
    const order = (part: Part) => part.order ?? parts.indexOf(part) + 1;
    const target = parts
      .toSorted((a, b) => order(a) - order(b))
      .map((part) => part.target ?? part.source)
      .join('');
    const isPartly = segments.some((part) => !isTranslated(part));
    return { file, id, source, target, ...((unfit ?? isPartly) && { unfit: unfit ?? 'PARTLY' }) };
  }
}

function noXliff(): UnreadableXliff {
  return new UnreadableXliff('NO_XLIFF', 'The file is no XLIFF. Take the one that your translator has returned.');
}
