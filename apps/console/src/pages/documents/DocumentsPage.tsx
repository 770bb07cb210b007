import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The documents of laws. */
export default function DocumentsPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.documents')} />;
}
