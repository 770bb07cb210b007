// What somebody opened last is no fact of the register. The browser keeps it, to list it first.

const KEY = 'regesta.reports';
/** Most kinds that are kept. */
const MOST = 5;

/** Returns the codes of the kinds that were opened last, the newest first. */
export function openedLast(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code) => typeof code === 'string').slice(0, MOST) : [];
  } catch {
    return []; // written by another version
  }
}

/** Keeps that a kind was opened. */
export function keepOpened(code: string): void {
  try {
    const kept = [code, ...openedLast().filter((one) => one !== code)].slice(0, MOST);
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // the browser has no room left, or keeps nothing
  }
}
