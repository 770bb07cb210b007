import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { useIsRegulator } from '../../parts/role';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { Compared } from './Compared';
import { type Narrow, readFindingsSearch } from './search';
import { WorkList } from './WorkList';

/** The work list: what the laws find, as things to do. */
export default function FindingsPage() {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  const [asked, change] = useSearchTexts();
  const search = readFindingsSearch(asked);
  const narrow: Narrow = (part) => change(part, 'open' in part ? 'inPlace' : undefined);
  return (
    <>
      <PageHead title={t('findings.title')} about={t('findings.about')} />
      {isRegulator === undefined && <Loading lines={10} />}
      {isRegulator && <Empty title={t('findings.notForRegulators')} help={t('findings.notForRegulatorsHelp')} />}
      {isRegulator === false &&
        (search.since ? <Compared search={search} narrow={narrow} /> : <WorkList search={search} narrow={narrow} />)}
    </>
  );
}
