import type { Language } from '#disclosures';
import type { Report } from '#reports';

// What is published, as data: pages with their versions. Files are made of it by pure functions.

/** A difference between a version and the one before it. Without a value before, it was added; without one after, removed. */
export interface Change {
  /** The section in which it is. */
  readonly section: string;
  /** The name of the row, the heading of the fact, or nothing for paragraphs. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** A version of a page: what it says from a day on, until the next version. */
export interface Version {
  /** The first day (ISO 8601). */
  readonly on: string;
  /** The SHA-256 of what it says, in hexadecimal digits. */
  readonly hash: string;
  /** The differences from the version before; none for the first. */
  readonly changes: readonly Change[];
  /** Absent if its file is there already, and stays. */
  readonly report?: Report;
}

/** A page that anybody may read, in one language. */
export interface Page {
  /** The kind of report that it is made of. */
  readonly kind: string;
  readonly language: Language;
  readonly title: string;
  readonly organisation?: string;
  /** All versions, the earliest first. There is at least one. */
  readonly versions: readonly Version[];
}

/** Everything that is published. */
export interface Site {
  readonly pages: readonly Page[];
  /** The address below which the files can be read, with a slash at its end; absent if it is not known. */
  readonly base?: string;
  /** The log of the register, with its newest checkpoint; absent if it keeps none. */
  readonly log?: { readonly origin: string; readonly checkpoint: string };
}

/** Returns the folder of the page, with a slash at its end: `kr-policy/ko/`. */
export function folderOf({ kind, language }: Pick<Page, 'kind' | 'language'>): string {
  return `${kind.toLowerCase().replaceAll('_', '-')}/${language}/`;
}

/** Returns the path of the file of a version. It stays when there is a later one. */
export function pathOf(page: Page, { on }: Pick<Version, 'on'>): string {
  return `${folderOf(page)}${on}.html`;
}
