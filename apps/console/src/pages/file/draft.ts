/** The text that was typed into the page of the register file. */
export interface FileDraft {
  readonly text: string;
  /** The name of the file that it came from. */
  readonly name?: string;
  /** The date from which it holds; empty: that of the file, else today. */
  readonly effectiveOn: string;
  readonly reason: string;
}

const KEPT = 'regesta.file';
/** Longest text to keep over a reload; a longer one is kept until the page is closed. */
const LONGEST = 1_000_000;

let draft: FileDraft | undefined;

/** Returns what was typed before, if it was not applied. */
export function readFileDraft(): FileDraft {
  if (draft) return draft;
  const kept = sessionStorage.getItem(KEPT);
  return kept ? JSON.parse(kept) : { text: '', effectiveOn: '', reason: '' };
}

/** Keeps what is typed: it outlives other pages, a lost session and a reload. */
export function keepFileDraft(next: FileDraft): void {
  draft = next;
  try {
    if (next.text.length > LONGEST) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // the browser has no room left: it is kept until the page is closed
  }
}
