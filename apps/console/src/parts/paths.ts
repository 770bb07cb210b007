import type { Words } from '../words/words';

/**
 * Returns the path of a value in words: `retention.telemetry.period` is "Retention › telemetry › Period". A row of a translation
 * is in brackets: `purposes[pay]`; `rowInWords` writes its key.
 */
export function pathInWords(path: string, words: Words, rowInWords = (key: string, _words: Words) => key): string {
  return path
    .split(/\.|(?=\[)|\]\.?/)
    .filter(Boolean)
    .map((step) => (step.startsWith('[') ? rowInWords(step.slice(1), words) : (words.find(`fields.${step}`) ?? step)))
    .join(' › ');
}
