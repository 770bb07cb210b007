import { Tabs } from '@mantine/core';
import { PageHead } from '../../parts/PageHead';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { Between } from './Between';
import { Recordings } from './Recordings';
import { readChangesSearch } from './search';

/** What changed in the register between two moments, and what was recorded last. */
export default function ChangesPage() {
  const { t } = useWords();
  const [asked, narrow] = useSearchTexts();
  const search = readChangesSearch(asked);
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
