import { useFindingTitle } from '../parts/finding-title';
import { useWords } from '../words/words';
import { type EventInWords, sentenceOf } from './eventWords';

/** Returns a function that says an event as a sentence in the language of the page. */
export function useEventWords(): (event: EventInWords) => string {
  const words = useWords();
  const titleOf = useFindingTitle();
  return (event) => sentenceOf(event, words, titleOf);
}
