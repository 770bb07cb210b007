import type { Words } from '../words/words';

/** Returns the path of a value in words: `retention.telemetry.period` is "Retention › telemetry › Period". */
export function pathInWords(path: string, { find }: Words): string {
  return path
    .split('.')
    .map((step) => find(`fields.${step}`) ?? step)
    .join(' › ');
}
