/**
 * Returns the words that row 17 searches: words of titles and descriptions that are in no other field. Directus searches the texts of the
 * activity itself; we search all that people wrote of it, which is what a register file says.
 * @param activities the rows that all contenders hold
 * @param filed the same activities as a register file has them
 */
export function wordsOf(activities, filed) {
  const texts = activities.map(({ title, description }) => `${title} ${description ?? ''}`.toLowerCase());
  const others = JSON.stringify([...activities, ...filed].map(({ title, description, ...rest }) => rest)).toLowerCase();
  const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}]+/u)));
  return [...words].filter((word) => word.length > 2 && !others.includes(word));
}
