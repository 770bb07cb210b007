import { useCallback } from 'react';
import { fieldWordsOf } from '../../edit/fieldWords';
import { useWords } from '../../words/words';

/** Returns the function that gives the title of a value that things state, by its name. */
export function useValueTitle(): (name: string) => string {
  const words = useWords();
  return useCallback(
    (name) => fieldWordsOf(name, { name: '', isList: false, isRequired: false }, words).label,
    [words],
  );
}
