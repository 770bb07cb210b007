import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** One transfer. */
export default function TransferPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.transfers')} />;
}
