import { randomUUID } from 'node:crypto';
import { itemsOf, membersOf } from '#kernel';
import { bodyText } from './body-text.js';

/** Limits of a JSON text that is read in steps. */
export interface JsonLimits {
  /** Most levels of lists and objects. */
  readonly depth: number;
  /** Most values, names not counted. */
  readonly values: number;
  /** Most bytes of one string. Other text without a comma is held to it too. */
  readonly text: number;
}

/** Reports a JSON text that exceeds a limit. */
export class TooMuchJson extends Error {
  override readonly name = 'TooMuchJson';
  /** @param byte the place from which on it does, from 0 */
  constructor(
    readonly limit: keyof JsonLimits,
    readonly byte: number,
  ) {
    super(`The JSON text exceeds the limit of ${limit} at byte ${byte}.`);
  }
}

/** A list or an object whose end has not come yet. */
interface Open {
  readonly kind: '[' | '{';
  /** Place of its name in its object: bytes from the beginning of the text. */
  readonly name?: readonly [begin: number, end: number];
  /** The part that has been read. */
  value?: unknown[] | Record<string, unknown>;
}

const OWN = { configurable: true, enumerable: true, writable: true };
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const KINDS = new Map<number, '[' | '{'>([
  [0x5b, '['],
  [0x7b, '{'],
]);
const ENDS = new Map<number, '[' | '{'>([
  [0x5d, '['],
  [0x7d, '{'],
]);
/** The name, in a piece of text, of what an earlier piece has begun. Nobody can guess it. */
const BEGUN = randomUUID();

/**
 * Reads a large JSON text (RFC 8259) in pieces of some size, so that it never holds the event loop for long. A worker thread would
 * not help: its result is copied on this thread at once, as slowly.
 *
 * A piece ends at a comma. Lists and objects that are open there are closed for the parser, and begun again before the next
 * piece. Its values are then added to those of the pieces before.
 */
export class JsonInSteps {
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  /** Bytes before the pending ones. */
  private offset = 0;
  private readonly open: Open[] = [];
  /** The kinds that were open at the end of the piece before. */
  private begun: readonly Open[] = [];
  private root: unknown;
  private values = 1;
  private string?: number;
  private isEscaped = false;
  private lastString: readonly [number, number] = [0, 0];

  /**
   * @param parse parses a piece
   * @param size bytes from which a piece ends at the next comma
   */
  constructor(
    private readonly parse: (text: string) => unknown,
    private readonly limits: JsonLimits,
    private readonly size = 64 * 1024,
  ) {}

  /**
   * Takes the next bytes.
   * @throws {TooMuchJson}
   * @throws {SyntaxError}
   * @throws {RequestRefused} NOT_UTF8
   */
  take(chunk: Buffer): void {
    const start = this.offset + this.pendingBytes;
    let from = 0; // bytes of the chunk before are in pieces that are parsed
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (this.string !== undefined) i = this.inString(chunk, i, start);
      else if (byte === QUOTE) this.string = start + i;
      else if (byte === COMMA) {
        this.count(start + i);
        const isEnough = this.pendingBytes + i - from >= this.size;
        if (!isEnough || this.open.length === 0) continue;
        this.keep(chunk.subarray(from, i));
        this.parsePiece(true);
        this.offset += 1;
        from = i + 1;
      } else if (KINDS.has(byte)) this.begin(KINDS.get(byte)!, start + i);
      else if (ENDS.has(byte) && this.open.pop()?.kind !== ENDS.get(byte)) throw new SyntaxError('Not valid JSON');
    }
    this.keep(chunk.subarray(from));
    if (this.pendingBytes > this.size + this.limits.text) throw new TooMuchJson('text', this.offset);
  }

  /** Returns the value of the whole text. */
  end(): unknown {
    if (this.open.length > 0 || this.string !== undefined) throw new SyntaxError('Not valid JSON');
    this.parsePiece();
    return this.root;
  }

  private keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
  }

  /** Goes on in a string from the byte `i`. Returns the last byte that belongs to it in this chunk. */
  private inString(chunk: Buffer, i: number, start: number): number {
    for (let at = i; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (this.isEscaped) this.isEscaped = false;
      else if (byte === BACKSLASH) this.isEscaped = true;
      else if (byte === QUOTE) {
        this.lastString = [this.string!, start + at + 1];
        this.string = undefined;
        return at;
      }
    }
    return chunk.length;
  }

  private begin(kind: '[' | '{', at: number): void {
    this.count(at);
    const name = this.open.at(-1)?.kind === '{' ? this.lastString : undefined;
    this.open.push({ kind, name });
    if (this.open.length > this.limits.depth) throw new TooMuchJson('depth', at);
  }

  private count(at: number): void {
    this.values += 1;
    if (this.values > this.limits.values) throw new TooMuchJson('values', at);
  }

  /** Parses the pending bytes and adds their values to what has been read. */
  private parsePiece(endsAtComma = false): void {
    const bytes = Buffer.concat(this.pending);
    const text = bodyText(bytes, { before: this.offset, isLast: !endsAtComma });
    if (endsAtComma && /[[{]\s*$/.test(text)) throw new SyntaxError('Not valid JSON'); // a comma before any value
    if (this.begun.length > 0 && /^\s*([\]}]|$)/.test(text)) throw new SyntaxError('Not valid JSON'); // after a comma
    const opening = this.begun.map(({ kind }, i) =>
      kind === '[' ? '[' : i < this.begun.length - 1 ? `{"${BEGUN}":` : '{',
    );
    const closing = this.open.map(({ kind }) => (kind === '[' ? ']' : '}')).reverse();
    const piece = this.parse(opening.join('') + text + closing.join(''));
    if (this.begun.length === 0) this.root = piece;
    else this.add(piece, 0);
    let value = this.root;
    this.open.forEach((open, i) => {
      if (i > 0 && !open.value) value = lastOf(this.open[i - 1]!, this.nameOf(open, bytes));
      open.value ??= value as unknown[];
    });
    this.begun = [...this.open];
    this.offset += bytes.length;
    this.pending = [];
    this.pendingBytes = 0;
  }

  private nameOf({ name }: Open, bytes: Buffer): string | undefined {
    return name && JSON.parse(bytes.subarray(name[0] - this.offset, name[1] - this.offset).toString());
  }

  /** Adds the values of a piece to the list or object of this level, and those inside to the levels inside. */
  private add(piece: unknown, level: number): void {
    const { value } = this.begun[level]!;
    const hasInner = level < this.begun.length - 1;
    if (Array.isArray(value)) {
      const [inner, ...more] = hasInner ? itemsOf(piece) : [undefined, ...itemsOf(piece)];
      if (hasInner) this.add(inner, level + 1);
      for (const item of more) value.push(item);
      return;
    }
    for (const [name, item] of Object.entries(membersOf(piece)))
      if (hasInner && name === BEGUN) this.add(item, level + 1);
      else if (name === '__proto__') Object.defineProperty(value, name, { ...OWN, value: item });
      else (value as Record<string, unknown>)[name] = item;
  }
}

function lastOf({ value }: Open, name: string | undefined): unknown {
  return name === undefined ? itemsOf(value).at(-1) : membersOf(value)[name];
}
