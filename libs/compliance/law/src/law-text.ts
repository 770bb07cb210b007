import { JURISDICTIONS } from './jurisdictions.js';
import { LAW_VERSION } from './law.js';
import { OPEN_POINTS } from './open-points.js';
import { STANDARDS } from './standards.js';

/** Returns the whole law data as one text. Its digest changes with every change of them. */
export function lawText(): string {
  return JSON.stringify([LAW_VERSION, JURISDICTIONS, OPEN_POINTS, STANDARDS]);
}
