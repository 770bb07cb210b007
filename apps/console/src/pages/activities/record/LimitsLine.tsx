import { Dimmed } from '../../../parts/Dimmed';
import { useWords, type Words } from '../../../words/words';
import type { Limits } from './query';

/** Returns in words what a row is limited to; empty if it is not limited. */
function limitsOf({ condition, purposes = [], dataCategories, dataSubjects }: Limits, words: Words): string {
  const { t, list } = words;
  return [
    dataCategories.length > 0 && t('activities.onlyData', { names: list(dataCategories.map(({ name }) => name)) }),
    dataSubjects.length > 0 && t('activities.onlySubjects', { names: list(dataSubjects.map(({ name }) => name)) }),
    purposes.length > 0 &&
      t('activities.onlyPurposes', { names: list(purposes.map(({ description }) => description.replace(/\.$/, ''))) }),
    condition && t('activities.onCondition', { condition }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A line that says what a row is limited to, if it is. */
export function LimitsLine({ of: limits }: { of: Limits }) {
  const words = useWords();
  const text = limitsOf(limits, words);
  if (!text) return null;
  return <Dimmed>{text}</Dimmed>;
}
