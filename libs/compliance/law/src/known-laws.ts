import { EEA, stateOf } from './countries.js';
import type { Ground, Item, OfLaw } from './jurisdiction.js';
import { JURISDICTIONS } from './jurisdictions.js';

const CODES = JURISDICTIONS.map(({ code }) => code);
const ALONGSIDE = new Map(JURISDICTIONS.map(({ code, alongside }) => [code, alongside]));

/** Every ground for transfers that some law has had at some time, by its code. */
const GROUNDS: ReadonlyMap<string, OfLaw<Ground>> = new Map(
  JURISDICTIONS.flatMap(({ code, grounds }) => grounds.map((ground) => [ground.code, { ...ground, law: code }])),
);

/**
 * Returns the code of the law that applies in the jurisdiction; undefined if the law data have none.
 *
 * It is the jurisdiction's own law. For states of the EEA it is the EU's law, for a part of a country without one the
 * country's (Alberta: Canada).
 */
export function lawOf(code: string): string | undefined {
  if (code === 'GB') return 'UK';
  if (CODES.includes(code)) return code;
  if (EEA.includes(stateOf(code))) return 'EU';
  const country = code.split('-')[0]!;
  return country !== code ? lawOf(country) : undefined;
}

/** Returns the codes of the laws that apply in the jurisdiction: its own, and that of the country alongside it (Quebec: both). */
export function lawsOf(code: string): string[] {
  const law = lawOf(code);
  return law === undefined ? [] : [law, ALONGSIDE.get(law)].filter((each) => each !== undefined);
}

/** Returns the codes of the laws of parts of the country that apply alongside its own. */
export function lawsAlongside(country: string): string[] {
  return CODES.filter((code) => ALONGSIDE.get(code) === country);
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

/** Returns every version of the item of the list, regardless of the date. */
export function versionsOf(law: string, list: string, key: string): Item[] {
  const items = JURISDICTIONS.find(({ code }) => code === law)?.items[list] ?? [];
  return items.filter((item) => item.key === key);
}

/** Returns the ground with the code, regardless of the date; undefined for an unknown code. */
export function groundCoded(code: string): OfLaw<Ground> | undefined {
  return GROUNDS.get(code);
}

/**
 * Returns the code of the law whose ground a transfer states: that of its code. A row may name the law of the country for
 * a ground of a part of it. The law that the row names decides where no law has the code.
 */
export function lawOfGround({ law, code }: { readonly law: string; readonly code: string }): string | undefined {
  return groundCoded(code)?.law ?? lawOf(law);
}

/** Returns true if a row that names the law can state a ground of the other: both are one, or apply alongside each other. */
export function canNameGroundsOf(law: string, other: string): boolean {
  return lawsOf(law).includes(other) || lawsOf(other).includes(lawOf(law) ?? law);
}
