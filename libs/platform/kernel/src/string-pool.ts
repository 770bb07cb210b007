/** Most texts to know. */
const MOST = 50_000;
/** Longest text to look for. Longer ones are seldom the same, and take long to compare. */
const LONGEST = 400;

const EMPTY: readonly never[] = Object.freeze([]);

/**
 * Equal texts, stored once: ids, names and words of law, which recur in thousands of documents. A text put together from parts
 * takes several times its length.
 */
export class StringPool {
  private readonly texts = new Map<string, string>();

  /** Returns the equal text that came first. */
  intern(text: string): string {
    if (text.length > LONGEST) return text;
    const first = this.texts.get(text);
    if (first !== undefined) return first;
    if (this.texts.size >= MOST) this.texts.clear();
    this.texts.set(text, text);
    return text;
  }

  /** Returns the plain data with its texts and its empty lists stored once. Changes it in place. */
  internAll<T>(data: T): T {
    if (typeof data === 'string') return this.intern(data) as T;
    if (typeof data !== 'object' || data === null) return data;
    if (Array.isArray(data)) {
      if (data.length === 0) return EMPTY as T;
      for (let i = 0; i < data.length; i += 1) data[i] = this.internAll(data[i]);
    } else {
      const record = data as Record<string, unknown>;
      for (const name in record) record[name] = this.internAll(record[name]);
    }
    return data;
  }
}
