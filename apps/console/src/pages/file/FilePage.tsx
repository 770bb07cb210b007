import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** The register as a file. */
export default function FilePage() {
  const { t } = useWords();
  return <PageHead title={t('frame.file')} />;
}
