import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** One activity. */
export default function ActivityPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.activities')} />;
}
