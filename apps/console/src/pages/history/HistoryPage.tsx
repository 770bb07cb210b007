import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The history of one thing. */
export default function HistoryPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.changes')} />;
}
