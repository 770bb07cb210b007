import { useWords } from '../words/words';
import { Empty } from './Empty';
import { PageHead } from './PageHead';

/** The page of a thing that does not exist at the moment, or that the caller may not see. */
export function NotThere() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('parts.notThere')} />
      <Empty title={t('parts.notThere')} help={t('parts.notThereHelp')} />
    </>
  );
}
