import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The differences of two moments. */
export default function ChangesPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.changes')} />;
}
