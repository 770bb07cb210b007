import { createHash } from 'node:crypto';
import {
  articleIn,
  askedBy,
  bareSaid,
  type CitedArticle,
  type Gap,
  type GapPlace,
  meaningOf,
  thingsIn,
  type Writer,
} from '#disclosures';
import type { Said } from '#kernel';
import { type HowKnown, isRead } from '#law';
import { bare } from '#snapshot';
import { shownTo } from '#translations';
import type { ReportGap } from './report.js';
import { statementIn } from './statement.js';

/** Characters of the id of a gap: 64 bits, so that two gaps of one report never share it. */
const LENGTH = 16;

/** The part of a gap that files do not have: their readers mend nothing, and read one language. */
export interface AboutGap {
  readonly place: GapPlace;
  readonly howKnown?: HowKnown;
  readonly said: Said;
  readonly cited: CitedArticle;
}

/**
 * Returns the id of a gap. It depends on the article, on the key of the sentence and on the texts of the register in it. It does
 * not depend on the language of the report. A gap that was accepted in one language is the same in another.
 */
function idOf({ article, says }: Gap): string {
  return hashOf(article, meaningOf(says));
}

const hashOf = (article: string, text: string) =>
  createHash('sha256')
    .update(JSON.stringify([article, text]))
    .digest('hex')
    .slice(0, LENGTH);

/** Returns the gaps by their ids, each once. What reads the same is one gap, also where the sentence leaves out what differs. */
export function named(gaps: readonly Gap[]): ReadonlyMap<string, Gap> {
  const read = new Map(gaps.map(({ message, says }) => [bare(message), says]));
  return new Map(gaps.map((gap) => [idOf({ ...gap, says: read.get(bare(gap.message))! }), gap]));
}

/** Returns the gap as the report states it. An accepted one says what is missing, and asks for nothing. */
export function statedGap(
  id: string,
  { article, howKnown, says }: Gap,
  isAccepted: boolean,
  { language, write, law }: Writer,
): ReportGap {
  const message = shownTo(language, isAccepted ? write(says.said, statementIn) : write(says.said));
  return {
    id,
    article: articleIn(language, article, law),
    message,
    isVerified: howKnown === undefined || isRead(howKnown),
    kind: hashOf(article, askedBy(says)),
    about: thingsIn(says).map((thing) => shownTo(language, write(thing))),
  };
}

/** Returns what the report does not say of its gaps, by their ids. */
export function aboutGaps(gaps: ReadonlyMap<string, Gap>, law: string | undefined): Readonly<Record<string, AboutGap>> {
  const about = ({ place, howKnown, says, article }: Gap) => ({
    ...{ place, howKnown, said: bareSaid(says.said) },
    cited: { article, law },
  });
  return Object.fromEntries([...gaps].map(([id, gap]) => [id, about(gap)]));
}
