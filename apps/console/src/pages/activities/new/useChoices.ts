import { useWords } from '../../../words/words';
import type { Library } from './library';

/** Returns a function that shows names to choose from: the organisation's own, then those of models. */
export function useChoices() {
  const { t } = useWords();
  return ({ own, usual }: Library[keyof Library]) =>
    [
      { group: t('record.own'), items: own.map(({ name }) => name) },
      { group: t('record.usual'), items: usual.map(({ name }) => name) },
    ].filter(({ items }) => items.length > 0);
}
