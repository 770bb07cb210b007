import { useWords } from '../../words/words';
import type { Stage, Stop } from './flow-paths';

/** Returns the function that names a stop: a country by its name, and what is not stated as such. */
export function useStopName(): (stage: Stage, stop: Stop) => string {
  const { t, place } = useWords();
  return (stage, { id, name }) => {
    if (id === 'none') return t(`transfers.flow.none.${stage}`);
    return stage === 'place' ? place(name) : name;
  };
}
