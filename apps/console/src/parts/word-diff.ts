/** A piece of a text or list: in both versions, only in the one before, or only in the one after. */
export interface DiffPart<Item> {
  readonly kind: 'same' | 'gone' | 'new';
  readonly items: readonly Item[];
}

/** Largest table of comparisons; beyond it, what differs is shown as replaced as a whole. */
const MOST_CELLS = 1_000_000;

/** Returns what two texts have in common and what differs, by words. Words are those of the language (Intl.Segmenter). */
export function diffWords(before: string, after: string, language = 'en'): readonly DiffPart<string>[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const split = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);
  return withoutIslands(diffLists(split(before), split(after)));
}

/** Returns what two lists have in common, in order, and what differs. */
export function diffLists<Item>(before: readonly Item[], after: readonly Item[]): readonly DiffPart<Item>[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return merged([
    { kind: 'same', items: before.slice(0, start) },
    ...(old.length * now.length > MOST_CELLS ? replaced(old, now) : aligned(old, now)),
    { kind: 'same', items: before.slice(before.length - end) },
  ]);
}

const replaced = <Item>(old: readonly Item[], now: readonly Item[]): DiffPart<Item>[] => [
  { kind: 'gone', items: old },
  { kind: 'new', items: now },
];

/** Aligns two lists by their longest common subsequence. */
function aligned<Item>(old: readonly Item[], now: readonly Item[]): DiffPart<Item>[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width); // of the common subsequence of what follows
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === now[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const parts: DiffPart<Item>[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: 'same', items: [old[i]!] });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      parts.push({ kind: 'gone', items: [old[i++]!] });
    else parts.push({ kind: 'new', items: [now[j++]!] });
  }
  return parts;
}

/** Joins neighbours of one kind. Between two parts that are the same, what is gone comes before what is new. */
function merged<Item>(parts: readonly DiffPart<Item>[]): readonly DiffPart<Item>[] {
  const result: DiffPart<Item>[] = [];
  let [gone, added]: [Item[], Item[]] = [[], []];
  const flush = () => {
    if (gone.length > 0) result.push({ kind: 'gone', items: gone });
    if (added.length > 0) result.push({ kind: 'new', items: added });
    [gone, added] = [[], []];
  };
  for (const { kind, items } of parts) {
    if (items.length === 0) continue;
    if (kind === 'gone') gone.push(...items);
    else if (kind === 'new') added.push(...items);
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, items: [...last.items, ...items] };
      else result.push({ kind, items });
    }
  }
  flush();
  return result;
}

/** Takes a single word, or marks without a word, between two differences into them: so little in common makes no text readable. */
function withoutIslands(parts: readonly DiffPart<string>[]): readonly DiffPart<string>[] {
  const isIsland = ({ kind, items }: DiffPart<string>, at: number) =>
    kind === 'same' && at > 0 && at < parts.length - 1 && items.filter((item) => /[\p{L}\p{N}]/u.test(item)).length < 2;
  return merged(
    parts.flatMap((part, at): DiffPart<string>[] =>
      isIsland(part, at)
        ? [
            { kind: 'gone', items: part.items },
            { kind: 'new', items: part.items },
          ]
        : [part],
    ),
  );
}
