import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** One party. */
export default function PartyPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.processors')} />;
}
