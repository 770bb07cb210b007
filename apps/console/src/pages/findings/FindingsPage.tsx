import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The work list. */
export default function FindingsPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.findings')} />;
}
