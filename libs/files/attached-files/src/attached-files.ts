import { Injectable } from '@nestjs/common';
import type { Attached, AttachmentState } from '#attachments';
import { Callers, Clock, reject, say, yieldToEventLoop } from '#kernel';
import { KeptFiles, Ledger, sha256Of } from '#ledger';
import { type Found, Things } from '#read-model';
import { ATTACHABLE, LARGEST_ATTACHMENT, mediaTypeOf } from './media-type.js';

/** The path under which attached files are served. */
export const ATTACHMENTS = '/attachments';

/** Details that are sealed with an attached file. */
interface Details {
  /** The SHA-256 of the file in hexadecimal digits. */
  readonly sha256: string;
}

/** A file that somebody attaches. */
export interface NewFile {
  readonly name: string;
  /** Its bytes in base64, in parts. */
  readonly content: readonly string[];
}

/** A file whose kind is known, with its hash. */
interface CheckedFile extends Details {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

type Place = Pick<Attached, 'file' | 'persons'> & { readonly id: string };

/** Returns the things by whose keys the file is sealed: the attachment itself, and the persons in it. */
const sealedBy = ({ id, persons }: Omit<Place, 'file'>) => [id, ...persons];

/** Keeps attached files in the ledger, and gives them to those who may see them. */
@Injectable()
export class AttachedFiles {
  private readonly files: KeptFiles;

  constructor(
    ledger: Ledger,
    private readonly clock: Clock,
    private readonly callers: Callers,
    private readonly things: Things,
  ) {
    this.files = new KeptFiles(ledger, 'attachmentFile');
  }

  /** @throws {Rejection} INVALID, TOO_LARGE or WRONG_FILE for a file that cannot be attached */
  async check({ name, content }: NewFile): Promise<CheckedFile> {
    const bytes = await bytesOf(content);
    const kind = mediaTypeOf(bytes, name);
    if (typeof kind === 'string') return reject('WRONG_FILE', WRONG[kind], 'input.content', { fault: kind });
    await yieldToEventLoop();
    return { ...kind, bytes, sha256: sha256Of(bytes) };
  }

  /** Stores the file, and returns the stream that holds it. Nobody can ask for it before the fact is recorded. */
  keep({ bytes, sha256 }: CheckedFile, of: Omit<Place, 'file'>, commandId: string): Promise<string> {
    const origin = { commandId, actor: this.callers.current().account, effectiveOn: this.clock.today() };
    return this.files.keep({ bytes, details: { sha256 } }, sealedBy(of), origin, tooLarge);
  }

  /** Returns the SHA-256 of the file in hexadecimal digits; undefined once the attachment or a person in it was forgotten. */
  async sha256(place: Place): Promise<string | undefined> {
    return (await this.files.details<Details>(place.file, sealedBy(place)))?.sha256;
  }

  /**
   * Returns the file of an attachment that the caller may see, removed or not.
   * @throws {Rejection} NOT_FOUND; ERASED once the attachment or a person in it was forgotten
   */
  async file(id: string) {
    const [found] = await this.things.byIds<AttachmentState>('attachment', [id], await this.things.moment(null));
    if (!found) return reject('NOT_FOUND', say`There is no attachment ${id} that you may see.`, 'id');
    const file = await this.files.open<Details>(found.file, sealedBy(found));
    if (!file) return reject('ERASED', say`This file was forgotten, or a person in it: it is gone for good.`, 'id');
    const { mediaType, name: fileName = id } = found as Found<AttachmentState>;
    return { ...file, mediaType, fileName };
  }
}

const WRONG = {
  EMPTY: 'The file is empty: choose another.',
  ENDING: `Files of this kind are not attached. Attach one of: ${ATTACHABLE.join(', ')}.`,
  CONTENT:
    'The file is not what its name says, or it holds scripts or macros. Save it as PDF, or without them, and attach that.',
} as const;

function tooLarge(size: number, limit: number): never {
  return reject(
    'TOO_LARGE',
    say`The file has ${size} bytes, and an attached one has at most ${limit}. Divide it, or keep it elsewhere and say where.`,
    'input.content',
    { size, limit },
  );
}

async function bytesOf(content: readonly string[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for (const [i, part] of content.entries()) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(part)) reject('INVALID', 'The content is not base64.', `input.content.${i}`);
    parts.push(Buffer.from(part, 'base64'));
    size += parts.at(-1)!.length;
    if (size > LARGEST_ATTACHMENT) tooLarge(size, LARGEST_ATTACHMENT);
    await yieldToEventLoop();
  }
  return Buffer.concat(parts);
}
