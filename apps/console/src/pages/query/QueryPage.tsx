import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** A page to try queries. */
export default function QueryPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.query')} />;
}
