import { EEA, stateOf } from './countries.js';
import type { Ground, OfLaw } from './jurisdiction.js';
import { JURISDICTIONS } from './jurisdictions.js';

const CODES = JURISDICTIONS.map(({ code }) => code);

/** Every ground for transfers that some law has had at some time, by its code. */
const GROUNDS: ReadonlyMap<string, OfLaw<Ground>> = new Map(
  JURISDICTIONS.flatMap(({ code, grounds }) => grounds.map((ground) => [ground.code, { ...ground, law: code }])),
);

/**
 * Returns the code of the law that applies in the jurisdiction; undefined if the law data have none.
 *
 * It is the jurisdiction's own law. For states of the EEA it is the EU's law, for a part of a country the country's
 * (Quebec: Canada).
 */
export function lawOf(code: string): string | undefined {
  if (code === 'GB') return 'UK';
  if (CODES.includes(code)) return code;
  if (EEA.includes(stateOf(code))) return 'EU';
  const country = code.split('-')[0]!;
  return country !== code ? lawOf(country) : undefined;
}

/** Returns the codes of all jurisdictions in the law data. */
export function knownLaws(): readonly string[] {
  return CODES;
}

/** Returns the codes of all grounds that the law has had at some time. */
export function groundsOf(law: string): string[] {
  const code = lawOf(law);
  return [
    ...new Set(JURISDICTIONS.find((jurisdiction) => jurisdiction.code === code)?.grounds.map((ground) => ground.code)),
  ];
}

/** Returns the ground with the code, regardless of the date; undefined for an unknown code. */
export function groundCoded(code: string): OfLaw<Ground> | undefined {
  return GROUNDS.get(code);
}
