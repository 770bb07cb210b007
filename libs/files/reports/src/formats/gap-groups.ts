import type { ReportGap, ReportWords } from '../model/report.js';
import type { FrontLine } from './front.js';

const BETWEEN = ' · ';

/**
 * Returns the gaps as lines under their articles, or under words for a gap that no article asks for. Gaps of one kind are a
 * line: the first of them in full, and the number and the names of the others.
 *
 * @param named True if each has its id, by which it can be accepted.
 */
export function gapLines(
  gaps: readonly ReportGap[],
  words: Pick<ReportWords, 'others' | 'notStated'>,
  named: boolean,
): FrontLine[] {
  return [...Map.groupBy(gaps, ({ kind }) => kind).values()].map((group) => {
    const [first, ...others] = group as [ReportGap, ...ReportGap[]];
    const nameOf = ({ about, id }: ReportGap) => {
      const own = about.filter((text, i) => group.some((other) => other.about[i] !== text));
      return [own.join(', '), ...(named ? [`(${id})`] : [])].join(' ');
    };
    const rest = others.length > 0 ? [`${words.others} (${others.length}): ${others.map(nameOf).join(BETWEEN)}`] : [];
    const value = [first.message, ...(named ? [first.id] : []), ...rest].join('\n');
    return { heading: first.article || words.notStated, type: 'TEXT', value };
  });
}
