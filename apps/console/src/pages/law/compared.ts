import { type Entry, type LawSection, SECTIONS } from './entry';

/** Entries of two sides that are compared with each other. Either can have none. */
export interface Pair {
  readonly left: readonly Entry[];
  readonly right: readonly Entry[];
}

/** Pairs of one kind, or of one list, in a part of the law. */
export interface Compared {
  readonly section: LawSection;
  /** The title of the kind or list, if the part has several. */
  readonly title?: string;
  readonly pairs: readonly Pair[];
}

/** Returns what differs between one law on two dates. Dates and evidence alone are no difference. */
export const ofTwoDates = (left: readonly Entry[], right: readonly Entry[]): readonly Compared[] =>
  compared(
    left,
    right,
    ({ list }) => list,
    ({ id }) => id,
  ).flatMap(({ pairs, ...part }) => {
    const others = pairs.filter(({ left, right }) => substance(left) !== substance(right));
    return others.length > 0 ? [{ ...part, pairs: others }] : [];
  });

/** Returns two laws side by side: each entry next to its like, and then what only one of them has. */
export const ofTwoLaws = (left: readonly Entry[], right: readonly Entry[]): readonly Compared[] =>
  compared(
    left,
    right,
    ({ kind }) => kind,
    ({ alike = '' }) => alike,
  ).map(({ pairs, ...part }) => {
    const isPaired = ({ left, right }: Pair) => left.length > 0 && right.length > 0;
    const rest = pairs.filter((pair) => !isPaired(pair));
    const alone = { left: rest.flatMap(({ left }) => left), right: rest.flatMap(({ right }) => right) };
    return { ...part, pairs: [...pairs.filter(isPaired), ...(rest.length > 0 ? [alone] : [])] };
  });

type Of = (entry: Entry) => string | undefined;

function compared(left: readonly Entry[], right: readonly Entry[], titleOf: Of, likeOf: Of): readonly Compared[] {
  return SECTIONS.flatMap((section) => {
    const [ofLeft, ofRight] = [left, right].map((side) => side.filter((entry) => entry.section === section)) as [
      Entry[],
      Entry[],
    ];
    const both = [...ofRight, ...ofLeft];
    return distinct(both.map(titleOf)).map((title) => {
      const [inLeft, inRight] = [ofLeft, ofRight].map((side) => side.filter((entry) => titleOf(entry) === title)) as [
        Entry[],
        Entry[],
      ];
      const pairs = distinct([...inRight, ...inLeft].map(likeOf)).map((like) => ({
        left: inLeft.filter((entry) => likeOf(entry) === like),
        right: inRight.filter((entry) => likeOf(entry) === like),
      }));
      return { section, title, pairs };
    });
  });
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const substance = (entries: readonly Entry[]) =>
  JSON.stringify(entries.map(({ title, details, article }) => [title, details, article]));
