import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The map and table of transfers. */
export default function TransfersPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.transfers')} />;
}
