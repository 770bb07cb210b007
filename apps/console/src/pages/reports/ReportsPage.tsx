import { useAsk } from '../../api/read';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { IssuedList } from './IssuedList';
import { KindList } from './KindList';
import { KINDS } from './queries';
import { ReportView } from './ReportView';
import { readReportsSearch } from './search';

/** The documents and reports that can be made, and those that were issued. */
export default function ReportsPage() {
  const { t, language } = useWords();
  const [asked, choose] = useSearchTexts();
  const search = readReportsSearch(asked);
  const isRegulator = useIsRegulator();
  const { data, problems, again } = useAsk(KINDS, { language });
  const kind = data?.reportKinds.find(({ code }) => code === search.kind);
  if (kind) return <ReportView key={kind.code} kind={kind} search={{ ...search, kind: kind.code }} choose={choose} />;
  return (
    <>
      <PageHead title={t('reports.title')} about={t(isRegulator ? 'reports.aboutRegulator' : 'reports.about')} />
      <Problems problems={problems} again={again} />
      {!data && problems.length === 0 && <Loading />}
      {data && <KindList kinds={data.reportKinds} search={search} choose={choose} />}
      <IssuedList search={search} kinds={data?.reportKinds ?? []} choose={choose} />
    </>
  );
}
