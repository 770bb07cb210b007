import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The laws of a date. */
export default function LawPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.law')} />;
}
