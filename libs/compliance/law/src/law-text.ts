import { JURISDICTIONS } from './jurisdictions.js';
import { LAW_VERSION } from './law.js';
import { OPEN_POINTS } from './open-points.js';
import { STANDARDS } from './standards.js';
import { textsOf } from './texts.js';

/** Returns the whole law data as one text. Its digest changes with every change of them. */
export function lawText(): string {
  return JSON.stringify([LAW_VERSION, JURISDICTIONS, OPEN_POINTS, STANDARDS]);
}

/** Returns the English texts of the law data, in their order, each with the laws that have it. */
export function lawTexts(): ReadonlyMap<string, ReadonlySet<string>> {
  const laws = new Map<string, Set<string>>();
  for (const [law, data] of [
    ...JURISDICTIONS.map((data) => [data.code, data] as const),
    ...Object.values(OPEN_POINTS).map((point) => [point.law, point] as const),
  ])
    for (const text of textsOf(data)) laws.set(text, (laws.get(text) ?? new Set()).add(law));
  return laws;
}
