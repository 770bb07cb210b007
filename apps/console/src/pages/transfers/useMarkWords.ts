import { useWords } from '../../words/words';
import type { Mark, MarkEvent } from './marks';
import type { Recognition } from './questions';

/** Countries of a recognition that are named one by one; more are counted. */
const NAMED = 3;

/** Returns the function that says in words what happened on a marked date. */
export function useMarkWords(): (mark: Mark) => string {
  const { t } = useWords();
  const nameOf = useRecognitionName();
  const wordsOf = (event: MarkEvent): string => {
    switch (event.kind) {
      case 'BEGINS':
        return t('transfers.mark.begins', { name: nameOf(event.recognition) });
      case 'ENDS':
        return t('transfers.mark.ends', { name: nameOf(event.recognition) });
      case 'SUSPENDED':
        return t('transfers.mark.suspended', { count: event.count });
      case 'GROUNDS':
        return t('transfers.mark.grounds', { count: event.count });
      case 'HORIZON':
        return t('transfers.mark.horizon', { appear: event.appear, disappear: event.disappear });
    }
  };
  return ({ events }) => [...new Set(events.map(wordsOf))].join(' ');
}

/** Returns the function that names a recognition: who recognises which countries, and by which name or act. */
export function useRecognitionName(): (recognition: Pick<Recognition, 'law' | 'countries' | 'name' | 'act'>) => string {
  const { t, place, list } = useWords();
  return ({ law, countries, name, act }) => {
    const where =
      countries.length <= NAMED ? list(countries.map(place)) : t('transfers.countries', { count: countries.length });
    return t('transfers.recognition', { law: place(law), countries: where, name: name ?? act });
  };
}
