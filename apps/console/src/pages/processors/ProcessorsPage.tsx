import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The parties that process for us. */
export default function ProcessorsPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.processors')} />;
}
