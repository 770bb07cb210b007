import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** Who has access. */
export default function AccessPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.access')} />;
}
