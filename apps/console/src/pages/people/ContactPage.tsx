import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';

/** One contact. */
export default function ContactPage() {
  const { t } = useWords();
  return <PageHead title={t('frame.people')} />;
}
