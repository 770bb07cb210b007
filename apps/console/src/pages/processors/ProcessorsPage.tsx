import { Tabs } from '@mantine/core';
import { Commands } from '../../edit/Commands';
import { PageHead } from '../../parts/PageHead';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { PartyList } from './list/PartyList';
import { ProcessorList } from './list/ProcessorList';

/** The processors: who works for us, with what, where. All parties are on the second tab. */
export default function ProcessorsPage() {
  const { t } = useWords();
  const [search, change] = useSearchTexts();
  const isParties = search.tab === 'parties';
  return (
    <>
      <PageHead
        title={t('frame.processors')}
        about={t('processors.about')}
        actions={
          <>
            <Commands type="register" section="engagement" />
            <Commands type="register" section="party" />
          </>
        }
      />
      <Tabs
        value={isParties ? 'parties' : 'processors'}
        onChange={(tab) =>
          change({
            tab: tab === 'parties' ? 'parties' : undefined,
            text: undefined,
            sort: undefined,
            columns: undefined,
            selected: undefined,
            country: undefined,
          })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="processors">{t('processors.tab.processors')}</Tabs.Tab>
          <Tabs.Tab value="parties">{t('processors.tab.parties')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="processors">
          <ProcessorList search={search} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="parties">
          <PartyList search={search} change={change} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
