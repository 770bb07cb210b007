// A mapping is how somebody reads a sheet, and no fact of the register. So the browser keeps it, by the headings of the sheet, and takes
// it again for the next sheet that has them. It holds headings and the texts that were answered. The file to download is for others.

interface Kept {
  readonly headings: string;
  readonly mapping: string;
}

const KEY = 'regesta.mappings';
/** Most mappings that are kept. The oldest goes first. */
const MOST = 20;
/** Longest mapping that is kept. */
const LONGEST = 100_000;

const headingsOf = (columns: readonly { readonly heading: string }[]) =>
  columns.map(({ heading }) => heading.trim()).join('\n');

function keptMappings(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((one) => typeof one?.headings === 'string' && typeof one.mapping === 'string')
      : [];
  } catch {
    return []; // written by another version
  }
}

function write(kept: readonly Kept[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept.slice(0, MOST)));
  } catch {
    // the browser has no room left, or keeps nothing: the file is the way to keep it
  }
}

/** Returns the mapping that was kept for a sheet with these columns. */
export function keptMapping(columns: readonly { readonly heading: string }[]): string | undefined {
  const headings = headingsOf(columns);
  return headings === '' ? undefined : keptMappings().find((kept) => kept.headings === headings)?.mapping;
}

/** Keeps the mapping for the next sheet with these columns. */
export function keepMapping(columns: readonly { readonly heading: string }[], mapping: string): void {
  const headings = headingsOf(columns);
  if (headings === '' || mapping.length > LONGEST) return;
  write([{ headings, mapping }, ...keptMappings().filter((kept) => kept.headings !== headings)]);
}

/** Forgets the mapping for sheets with these columns. */
export function forgetMapping(columns: readonly { readonly heading: string }[]): void {
  const headings = headingsOf(columns);
  write(keptMappings().filter((kept) => kept.headings !== headings));
}
