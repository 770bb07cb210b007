import type { Words } from '../words/words';

/**
 * Returns the path of a value in words: `retention.telemetry.period` is "Retention › telemetry › Period". A row of a translation
 * is in brackets: `purposes[pay]`.
 */
export function pathInWords(path: string, { find }: Words): string {
  return path
    .split(/\.|\[|\]\.?/)
    .filter(Boolean)
    .map((step) => find(`fields.${step}`) ?? step)
    .join(' › ');
}
