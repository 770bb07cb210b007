import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** What needs attention today. */
export default function TodayPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.today')} />;
}
