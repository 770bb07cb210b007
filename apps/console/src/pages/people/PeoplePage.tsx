import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** Contacts. */
export default function PeoplePage() {
  const { t } = useWords();
  return <PageHead title={t('frame.people')} />;
}
