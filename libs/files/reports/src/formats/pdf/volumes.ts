import type { Entry, Layout } from './layout.js';
import { type Item, type LaidRow, type Run, sizeOf, sizeOfRow } from './runs.js';

/** The sizes of files in cells. The compiler needs some 12 KB for each, and a file is made within 1 GB. */
export interface VolumeSizes {
  /** The most cells of a report in one file. */
  readonly single: number;
  /** The most cells of a volume of a larger report, which is in memory too. */
  readonly volume: number;
}

/** The sizes of files. */
export const SIZES: VolumeSizes = { single: 50_000, volume: 10_000 };
/** The deepest headings in the list of contents. */
const CONTENTS_LEVEL = 3;

/**
 * Returns the runs in parts, one for each file. The first of several has none: it is the cover with the contents. A part
 * that begins within a section repeats the headings above.
 */
export function partsOf(runs: readonly Run[], { single, volume: limit }: VolumeSizes): readonly (readonly Run[])[] {
  const total = runs.reduce((sum, { items }) => sum + items.reduce((inner, item) => inner + sizeOf(item), 0), 0);
  if (total <= single) return [runs];
  const parts: { flipped: boolean; items: Item[] }[][] = [[], []];
  let size = 0;
  let above: Extract<Item, { type: 'HEADING' }>[] = [];

  const begin = (flipped: boolean) => {
    parts.push([{ flipped, items: above.map((heading) => ({ ...heading, isRepeated: true })) }]);
    size = 0;
  };

  for (const { flipped, items } of runs) {
    parts.at(-1)!.push({ flipped, items: [] });
    for (const item of items.flatMap((it) => pieces(it, limit))) {
      if (item.type === 'HEADING') above = above.filter(({ level }) => level < item.level);
      // A heading stays with what follows it, so a part is full a little before its limit.
      const isFull = item.type === 'HEADING' ? size > limit * 0.95 : size + sizeOf(item) > limit;
      if (size > 0 && isFull) begin(flipped);
      parts.at(-1)!.at(-1)!.items.push(item);
      size += sizeOf(item);
      if (item.type === 'HEADING') above.push(item);
    }
  }
  return parts.map((part) => part.filter(({ items }) => items.length > 0));
}

/** Returns a table that is longer than a part as several. */
function pieces(item: Item, limit: number): Item[] {
  if (item.type !== 'ROWS' || sizeOf(item) <= limit) return [item];
  const tables: LaidRow[][] = [[]];
  let size = 0;
  for (const row of item.rows) {
    size += sizeOfRow(row);
    if (size > limit * 0.9 && tables.at(-1)!.length > 0) {
      tables.push([]);
      size = sizeOfRow(row);
    }
    tables.at(-1)!.push(row);
  }
  return tables.map((rows) => ({ ...item, rows }));
}

/** The pages of a volume, and the pages of its headings in it. */
export interface Measured {
  readonly pages: number;
  readonly entries: readonly Entry[];
}

/** A volume to draw, with the name of its file. */
interface Volume {
  readonly name: string;
  readonly layout: Layout;
}

/**
 * Returns the volumes of a layout. Their pages are numbered through, and the first lists the contents of all.
 *
 * @param measured The volumes as they were drawn before; without it, the numbers are not known yet, and are zero.
 */
export function volumesOf(
  layout: Layout,
  parts: readonly (readonly Run[])[],
  measured?: readonly Measured[],
): Volume[] {
  const pages = measured?.reduce((sum, volume) => sum + volume.pages, 0) ?? 0;
  const before = parts.map((_, index) =>
    (measured ?? []).slice(0, index).reduce((sum, volume) => sum + volume.pages, 0),
  );
  const names = parts.map((_, index) => nameOf(index, before[index]!, measured?.[index]?.pages ?? 0));
  const entries = parts.map((runs, index) =>
    (measured?.[index]?.entries ?? entriesOf(runs))
      .filter(([level]) => level <= CONTENTS_LEVEL)
      .map(([level, text, page]): Entry => [level, text, page + before[index]!]),
  );
  const contents =
    layout.contents === null
      ? null
      : {
          heading: String(layout.contents),
          volumes: entries.map((of, index) => ({ name: names[index]!, entries: of })),
        };

  return parts.map((runs, index) => ({
    name: names[index]!,
    layout: {
      ...layout,
      ...(index === 0
        ? { contents }
        : { title: `${layout.title} (${index + 1}/${parts.length})`, cover: null, lists: [], contents: null }),
      runs,
      pages,
      pagesBefore: before[index]!,
    },
  }));
}

/** Names sort in the order of the volumes, and have one length for all numbers of pages. */
function nameOf(index: number, before: number, pages: number): string {
  const numbers = [before + 1, before + pages].map((page) => String(page).padStart(5, '0'));
  return `${String(index + 1).padStart(3, '0')}-pages-${numbers.join('-')}.pdf`;
}

function entriesOf(runs: readonly Run[]): Entry[] {
  return runs.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'HEADING' && !item.isRepeated ? [[item.level, item.text, 0] as const] : [])),
  );
}
