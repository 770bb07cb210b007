import { type EventMessage, sentencesWith } from '#say';
import { useFindingTitle } from '../parts/finding-title';
import { useWords } from '../words/words';

/** Returns a function that says an event as a sentence in the language of the page. */
export function useEventWords(): (event: { readonly words: EventMessage }) => string {
  const words = useWords();
  const ruleTitle = useFindingTitle();
  const { event } = sentencesWith(words.language, words, ruleTitle);
  return (each) => event(each.words);
}
