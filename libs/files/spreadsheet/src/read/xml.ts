import { SaxesParser } from 'saxes';
import { MOST, UnreadableSpreadsheet } from './workbook.js';

/** Attributes by name without prefix. A map, so that no name has a meaning of its own. */
export type Attributes = ReadonlyMap<string, string>;

/** The events of a document. Names are without prefix. */
interface Handler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads a document piece by piece.
 * @throws {UnreadableSpreadsheet} FORBIDDEN_CONTENT for a document type, which could define entities; DAMAGED for text that
 * is not XML; TOO_LARGE for elements that are nested too deep
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, handler: Handler): Promise<void> {
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.on('doctype', () => {
    throw new UnreadableSpreadsheet(
      'FORBIDDEN_CONTENT',
      'The file has a document type (DOCTYPE) inside. No program for spreadsheets writes one, so it is not read.',
    );
  });
  parser.on('error', ({ message }) => {
    throw new UnreadableSpreadsheet('DAMAGED', `A part of the file is not XML (${message}). Save it again.`);
  });
  let level = 0;
  parser.on('opentag', ({ name, attributes }) => {
    level += 1;
    if (level > MOST.levels)
      throw new UnreadableSpreadsheet(
        'TOO_LARGE',
        `A part of the file has elements nested more than ${MOST.levels} levels deep. Open it in a program for spreadsheets, and save it again.`,
      );
    handler.open(localName(name), attributesOf(attributes));
  });
  parser.on('closetag', ({ name }) => {
    level -= 1;
    handler.close(localName(name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  for await (const piece of pieces) parser.write(decoded(decoder, piece));
  parser.close();
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new UnreadableSpreadsheet('DAMAGED', 'A part of the file is not UTF-8. Save it again.');
  }
}

function attributesOf(attributes: Record<string, string | { value: string }>): Attributes {
  const result = new Map<string, string>();
  for (const name of Object.keys(attributes)) {
    const value = attributes[name]!;
    if (!name.startsWith('xmlns')) result.set(localName(name), typeof value === 'string' ? value : value.value);
  }
  return result;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
