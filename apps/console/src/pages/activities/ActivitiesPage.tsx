import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The table of activities. */
export default function ActivitiesPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.activities')} />;
}
