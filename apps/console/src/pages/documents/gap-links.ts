// Finds the finding that a gap of a document is about: it names the field where it is mended. Pure.

interface Gap {
  readonly article: string;
  readonly message: string;
}

/** The part of a gap's own words that the finding must have too. */
const ENOUGH = 0.45;

/**
 * Returns the finding for each gap that has one. Both cite the same article, and share most words. Names count more than
 * the words that all gaps share.
 */
export function findingsOfGaps<G extends Gap, F extends Gap>(
  gaps: readonly G[],
  findings: readonly F[],
): ReadonlyMap<G, F> {
  const occurrences = new Map<string, number>();
  for (const { message } of gaps)
    for (const word of wordsOf(message)) occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
  const candidates = findings.map((finding) => ({ finding, words: wordsOf(finding.message) }));
  const found = new Map<G, F>();
  for (const gap of gaps) {
    const weights = [...wordsOf(gap.message)].map((word) => [word, 1 / occurrences.get(word)!] as const);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    let best: { finding: F; score: number } | undefined;
    for (const { finding, words } of candidates) {
      if (finding.article !== gap.article) continue;
      const score = weights.reduce((sum, [word, weight]) => sum + (words.has(word) ? weight : 0), 0) / total;
      if (score >= ENOUGH && score > (best?.score ?? 0)) best = { finding, score };
    }
    if (best) found.set(gap, best.finding);
  }
  return found;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
