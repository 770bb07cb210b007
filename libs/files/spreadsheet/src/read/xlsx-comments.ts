import { breathing, RichText } from './xlsx-parts.js';
import { readXml } from './xml.js';

/** Returns the comments of a part by the address of their cell: what is written in it, without its author (ECMA-376, 18.7). */
export async function readComments(pieces: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const comments = new Map<string, string>();
  const text = new RichText();
  let cell: string | undefined;
  await readXml(breathing(pieces), {
    open: (name, attributes) => {
      if (name === 'comment') cell = attributes.get('ref');
      else text.open(name);
    },
    text: (piece) => text.add(piece),
    close: (name) => {
      text.close(name);
      if (name === 'comment' && cell !== undefined) comments.set(cell, text.take());
    },
  });
  return comments;
}

/**
 * Returns the comments that people answer, each with its answers in lines. Programs write a copy of them as plain comments, with a text
 * about older programs.
 */
export async function readThreads(pieces: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const comments = new Map<string, string>();
  let cell = '';
  let written: string | undefined;
  await readXml(breathing(pieces), {
    open: (name, attributes) => {
      if (name === 'threadedComment') cell = attributes.get('ref') ?? '';
      else if (name === 'text') written = '';
    },
    text: (piece) => {
      if (written !== undefined) written += piece;
    },
    close: (name) => {
      if (name !== 'text' || written === undefined) return;
      const before = comments.get(cell);
      comments.set(cell, before === undefined ? written : `${before}\n${written}`);
      written = undefined;
    },
  });
  return comments;
}
