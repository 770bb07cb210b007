import { bare, type Snapshot } from '#snapshot';

/** Rights of people, by the words that name them. What no word names is a right of its own. */
const NAMED: readonly RegExp[] = [
  /\baccess\b|\bcopy\b|\bdisclosure of (?:retained )?(?:personal )?data\b/i,
  /\bcorrect|\brectif|\bamend/i,
  /\bera(?:se|sure)\b|\bdelet/i,
  /\brestrict|\bsuspen/i,
  /\bobject/i,
  /\bportab/i,
  /\bwithdraw/i,
  /\bcomplain/i,
];

/** Returns the rights that the text names before the first of the characters, behind which it goes into details. */
function namedIn(text: string, details: RegExp): RegExp[] {
  const [head = ''] = bare(text).split(details, 1);
  return NAMED.filter((name) => name.test(head));
}

/**
 * Returns the rights that hold under the law: those that its profile states, then those of the profile of everywhere that it
 * does not name. A right is said once, in the words of the law's own profile.
 */
export function rightsUnder(code: string, snapshot: Snapshot): string[] {
  const [here = [], everywhere = []] = [code, 'ALL'].map((profile) => snapshot.profile(profile)?.rights);
  const said = new Set(here.flatMap((text) => namedIn(text, /[:;(]/)));
  const others = everywhere.filter((text) => {
    const names = namedIn(text, /[:;,(]/);
    return names.length === 0 || names.some((name) => !said.has(name));
  });
  return [...new Set([...here, ...others])];
}
