const LONGEST_KEY = 60;

/** Returns a key made from a name: lower case, words joined by hyphens, at most 60 characters. */
export function keyFrom(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, LONGEST_KEY).replace(/-$/, '');
}
