import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** One engagement. */
export default function EngagementPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.processors')} />;
}
