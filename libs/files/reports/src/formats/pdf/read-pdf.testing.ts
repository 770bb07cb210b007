import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A level text on a page, with its left and right edge in points. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A page of a file that was read back. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** All texts of the page, without the places at which words may break. */
  readonly text: string;
  /** Names of the elements of its structure, each with what is in it: `Table(TR(TH TD))`. */
  readonly structure: string;
}

/** A file that was read back by another library. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly keywords: string;
  readonly created: string;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly isUniversallyAccessible: boolean;
  readonly pages: readonly ReadPage[];
  /** The bookmarks, indented by their level. */
  readonly bookmarks: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useWorkerFetch: false });
  const document = await task.promise;
  const { info, metadata } = (await document.getMetadata()) as unknown as {
    info: Record<string, string>;
    metadata: { get(name: string): string } | null;
  };
  const marked = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const preferences = (await document.getViewerPreferences()) as unknown as Map<string, boolean> | null;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() && item.transform[1] === 0
        ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width }]
        : [],
    );
    const [, , width = 0, height = 0] = page.view;
    const structure = (await page.getStructTree()) as Node | null;
    pages.push({
      width,
      height,
      texts,
      text: items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replaceAll('\u200b', ''),
      structure: (structure?.children ?? []).map(structureOf).filter(Boolean).join(' '),
    });
  }
  const outline = ((await document.getOutline()) ?? []) as unknown as Bookmark[];
  const result = {
    title: info.Title ?? '',
    language: info.Language ?? '',
    keywords: info.Keywords ?? '',
    created: info.CreationDate ?? '',
    isMarked: marked?.get('Marked') === true,
    showsTitle: preferences?.get('DisplayDocTitle') === true,
    isUniversallyAccessible: metadata?.get('pdfuaid:part') === '1',
    pages,
    bookmarks: outline.flatMap((bookmark) => bookmarksOf(bookmark, '')),
  };
  await task.destroy();
  return result;
}

function structureOf({ role, children = [] }: Node): string {
  const inner = children.map(structureOf).filter(Boolean);
  if (!role) return '';
  return inner.length > 0 ? `${role}(${inner.join(' ')})` : role;
}

function bookmarksOf({ title, items }: Bookmark, indent: string): string[] {
  return [indent + title, ...items.flatMap((item) => bookmarksOf(item, `${indent}  `))];
}

/** Returns the texts that leave the page, or its margins at the sides. */
export function overflowing({ pages }: ReadPdf, margin = 54): string[] {
  return pages.flatMap(({ width, texts }) =>
    texts.filter(({ left, right }) => left < margin || right > width - margin).map(({ text }) => text),
  );
}
