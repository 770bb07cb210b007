const GONE = Symbol('what a hidden thing takes with it');

/**
 * Returns the value as if hidden things had never been recorded: without their ids, and without a placeholder that could be counted.
 * A row that names only hidden things goes with them. Without them it would hold for all.
 * @param isHidden tells of a text whether it is the id of a hidden thing
 */
export function withoutHidden<T>(value: T, isHidden: (text: string) => boolean): T {
  const shown = walk(value, isHidden, false);
  return (shown === GONE ? undefined : shown) as T;
}

function walk(value: unknown, isHidden: (text: string) => boolean, isRow: boolean): unknown {
  if (typeof value === 'string') return isHidden(value) ? GONE : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, isHidden, true)).filter((item) => item !== GONE);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, member, walk(member, isHidden, false)] as const);
  if (isRow && members.some(([, member, shown]) => shown === GONE || lostAllIds(member, shown))) return GONE;
  return Object.fromEntries(members.flatMap(([name, , shown]) => (shown === GONE ? [] : [[name, shown]])));
}

function lostAllIds(member: unknown, shown: unknown): boolean {
  return Array.isArray(member) && typeof member[0] === 'string' && (shown as unknown[]).length === 0;
}
