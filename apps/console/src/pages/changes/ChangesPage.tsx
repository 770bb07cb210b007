import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../words/words';
import { Between } from './Between';
import { Recordings } from './Recordings';
import { type Narrow, readChangesSearch } from './search';

/** What changed in the register between two moments, and what was recorded last. */
export default function ChangesPage() {
  const { t } = useWords();
  const search = readChangesSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const narrow = useCallback<Narrow>(
    (change) =>
      void navigate({
        to: '.',
        search: ((before: object) => ({ ...before, ...change })) as never,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <>
      <PageHead title={t('changes.title')} about={t('changes.about')} />
      <Tabs
        value={search.tab ?? 'between'}
        onChange={(tab) => narrow({ tab: tab === 'recordings' ? tab : undefined, kind: undefined, type: undefined })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="between">{t('changes.between')}</Tabs.Tab>
          <Tabs.Tab value="recordings">{t('changes.recordings')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="between">
          <Between search={search} narrow={narrow} />
        </Tabs.Panel>
        <Tabs.Panel value="recordings">
          <Recordings search={search} narrow={narrow} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
