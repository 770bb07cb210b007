import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';
import { Compared } from './Compared';
import { type Narrow, readFindingsSearch } from './search';
import { WorkList } from './WorkList';

/** The work list: what the laws find, as things to do. */
export default function FindingsPage() {
  const { t } = useWords();
  const search = readFindingsSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const narrow = useCallback<Narrow>(
    (change) =>
      void navigate({
        to: '.',
        search: ((before: object) => ({ ...before, ...change })) as never,
        replace: 'open' in change,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <>
      <PageHead title={t('findings.title')} about={t('findings.about')} />
      {search.since ? <Compared search={search} narrow={narrow} /> : <WorkList search={search} narrow={narrow} />}
    </>
  );
}
