/** Grades of a part of the law whose text nobody has read, the best first. */
const POORLY_KNOWN = ['ACCOUNT', 'OWN_KNOWLEDGE', 'UNCONFIRMED'] as const;

/** Grades of a part of the law, the best first, as the API has them. */
export const HOW_KNOWN = ['GAZETTE', 'OFFICIAL_TRANSLATION', 'COPY', ...POORLY_KNOWN] as const;
export type HowKnown = (typeof HOW_KNOWN)[number];

/** A part of the law, and how well it is known. */
export interface Known {
  readonly howKnown: HowKnown;
}

/** Returns how well the worst of the parts is known. */
export function leastKnown(parts: readonly Known[]): HowKnown {
  return HOW_KNOWN.findLast((grade) => parts.some(({ howKnown }) => howKnown === grade)) ?? 'GAZETTE';
}

/** Returns true if nobody has read the text itself. */
export function isPoorlyKnown(howKnown: HowKnown): howKnown is (typeof POORLY_KNOWN)[number] {
  return (POORLY_KNOWN as readonly HowKnown[]).includes(howKnown);
}

/** Returns how often each grade is there, the best first; nothing of one that is not. */
export function countKnown(
  grades: readonly HowKnown[],
): readonly { readonly grade: HowKnown; readonly count: number }[] {
  return HOW_KNOWN.map((grade) => ({ grade, count: grades.filter((one) => one === grade).length })).filter(
    ({ count }) => count > 0,
  );
}
