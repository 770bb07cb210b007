/** A key of a sort with its direction. In the address: `title`, or `-title` from the end. */
interface Sorting {
  readonly by: string;
  readonly isDescending: boolean;
}

/** Reads a sort of the address; undefined if there is none. */
export function readSort(text: string | undefined): Sorting | undefined {
  if (!text || text === '-') return undefined;
  return text.startsWith('-') ? { by: text.slice(1), isDescending: true } : { by: text, isDescending: false };
}

/** Returns the sort of the API that the address names; null if it has none by that name. */
export function sortOf<By>(sorts: Readonly<Record<string, By>>, text: string | undefined) {
  const sorting = readSort(text);
  const by = sorting && sorts[sorting.by];
  if (!by) return null;
  const direction: 'ASC' | 'DESC' = sorting.isDescending ? 'DESC' : 'ASC';
  return [{ by, direction }];
}

/** Returns the sort after a press on a head: ascending, then descending, then the order of the list. */
export function nextSort(now: string | undefined, by: string): string | undefined {
  if (now === by) return `-${by}`;
  return now === `-${by}` ? undefined : by;
}

/** Returns the columns to show: those that the address names, else those that are shown at first. */
export function shownColumns<
  Column extends { readonly id: string; readonly isExtra?: boolean; readonly isLead?: boolean },
>(columns: readonly Column[], named: string | undefined): readonly Column[] {
  if (named === undefined) return columns.filter(({ isExtra }) => !isExtra);
  const names = named.split(',');
  return columns.filter(({ id, isLead }) => isLead || names.includes(id));
}

/** Returns the columns as the address names them; undefined if they are those that are shown at first. */
export function columnsInAddress<Column extends { readonly id: string; readonly isExtra?: boolean }>(
  columns: readonly Column[],
  shown: ReadonlySet<string>,
): string | undefined {
  const isUsual = columns.every(({ id, isExtra }) => shown.has(id) === !isExtra);
  return isUsual ? undefined : columns.flatMap(({ id }) => (shown.has(id) ? [id] : [])).join(',');
}

/** Returns the selection after a press on a row: with Shift, all rows from the one pressed before. */
export function nextSelection(
  selected: ReadonlySet<string>,
  ids: readonly string[],
  pressed: number,
  before: number | undefined,
): ReadonlySet<string> {
  const next = new Set(selected);
  const isOn = !selected.has(ids[pressed]!);
  const [from, to] = before === undefined ? [pressed, pressed] : [Math.min(before, pressed), Math.max(before, pressed)];
  for (const id of ids.slice(from, to + 1)) {
    if (isOn) next.add(id);
    else next.delete(id);
  }
  return next;
}
