import { useWords } from '../../words/words';
import type { Phrase } from './phrase';

/** A phrase. Where the page has another language, its English parts are marked as English. */
export function Said({ phrase }: { phrase: Phrase }) {
  const { language } = useWords();
  return phrase.map((run, i) =>
    typeof run === 'string' ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a phrase keep their places
      <span key={i} lang={language === 'en' ? undefined : 'en'}>
        {run.en}
      </span>
    ),
  );
}
