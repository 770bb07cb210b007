import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The law of one jurisdiction. */
export default function JurisdictionPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.law')} />;
}
