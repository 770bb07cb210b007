import { hasWords } from '../../app/find';
import { weightOf } from '../../parts/own-law';
import type { Kind, LawOfKind } from './queries';

/** A kind as the list has it. */
export type Listed = Pick<Kind, 'code' | 'title' | 'about' | 'law'>;

/** The kinds of a law. */
export interface OfLaw<K> {
  readonly law: string;
  readonly kinds: readonly K[];
}

/** The kinds in the order of the list. */
export interface KindsListed<K> {
  /** Those of the laws that concern the organisation, the laws of its own countries first. */
  readonly own: readonly OfLaw<K>[];
  /** Those that no law asks for. */
  readonly general: readonly K[];
  readonly others: readonly OfLaw<K>[];
}

/**
 * Sorts kinds into groups: each of a law, in the order of the laws.
 * @param areOwn true if no law is another country's, as for a regulator
 */
export function listed<K extends Listed>(
  kinds: readonly K[],
  laws: readonly LawOfKind[],
  areOwn: boolean,
): KindsListed<K> {
  const weights = new Map(laws.map((law): [string, number] => [law.code, weightOf(law)]));
  const weightOfLaw = (law: string) => weights.get(law) ?? 2;
  const isOwnLaw = (law: string) => areOwn || weightOfLaw(law) < 2;
  const codes = [...new Set([...laws.map(({ code }) => code), ...kinds.flatMap(({ law }) => law ?? [])])];
  const groups = codes
    .map((law) => ({ law, kinds: kinds.filter((kind) => kind.law === law) }))
    .filter((group) => group.kinds.length > 0)
    .sort((a, b) => weightOfLaw(a.law) - weightOfLaw(b.law));
  return {
    own: groups.filter(({ law }) => isOwnLaw(law)),
    general: kinds.filter(({ law }) => !law),
    others: groups.filter(({ law }) => !isOwnLaw(law)),
  };
}

/** Returns the kinds whose title, sentence, code, or law by name or code, have every word of a text. */
export const found = <K extends Listed>(kinds: readonly K[], text: string, place: (law: string) => string): K[] =>
  kinds.filter(({ code, title, about, law }) =>
    hasWords([code, title, about, ...(law ? [law, place(law)] : [])].join(' '), text),
  );

/** Returns the language in which a kind opens: that of its reader, else its first one. */
export const languageFor = ({ languages }: Pick<Kind, 'languages'>, reader: string): Kind['languages'][number] =>
  languages.find((tag) => tag === reader) ?? languages[0]!;
