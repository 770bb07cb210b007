import { Tabs, Text } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { Texts } from '../../app/address';
import { Commands } from '../../edit/Commands';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { Section } from '../../parts/Section';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { Answer } from './Answer';
import { DateSlider } from './DateSlider';
import { Fall } from './Fall';
import { Filters } from './Filters';
import { Legend } from './Legend';
import { firstDateOf, marksOf } from './marks';
import { PatternsOfPage } from './Patterns';
import { countsOf, type Filter, readTransferSearch, rowsFor, type TransferSearch } from './search';
import { TransferTable } from './TransferTable';
import { type Judgement, MOST, useDates, useTransfers } from './useTransfers';
import { isView, type View } from './views';

const WorldMap = lazy(() => import('./WorldMap').then(({ WorldMap }) => ({ default: WorldMap })));
const Flow = lazy(() => import('./Flow').then(({ Flow }) => ({ default: Flow })));

const TABS = ['map', 'fall', 'flow'] as const;
type Tab = (typeof TABS)[number];
const YEAR = 365;

type Change = Texts<Filter | 'tab' | 'view' | 'recognition'>;

/** The transfers on a date: the map with its slider, the same as a table, what a lost recognition would touch, and the flow. */
export default function TransfersPage() {
  const { t } = useWords();
  const [asked, change] = useSearchTexts();
  const search = useMemo(() => readTransferSearch(asked), [asked]);
  const tab: Tab = TABS.find((one) => one === asked.tab) ?? 'map';
  const set = (part: Change) => change(part, 'inPlace');
  const { rows, total, problems, again, isLoading, isJudged } = useTransfers();
  const { recognitions, ...slider } = useSlider();

  return (
    <>
      <PageHead
        title={t('frame.transfers')}
        about={t('transfers.about')}
        actions={<Commands type="register" section="transfer" />}
      />
      <PatternsOfPage />
      <DateSlider {...slider} isLoading={isLoading} />
      <Problems problems={problems} again={again} />
      {!isJudged && <Text mb="sm">{t('transfers.withoutFindings')}</Text>}
      {total > MOST && <Text mb="sm">{t('transfers.tooMany', { most: MOST, total })}</Text>}
      {!rows ? (
        problems.length === 0 && <Loading lines={10} />
      ) : (
        <Tabs
          value={tab}
          onChange={(value) => set({ tab: value === 'map' ? undefined : (value ?? undefined) })}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            {TABS.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`transfers.tab.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="map">
            <OnMap rows={rows} search={search} view={isView(asked.view) ? asked.view : 'world'} set={set} />
          </Tabs.Panel>
          <Tabs.Panel value="fall">
            <Fall
              rows={rows}
              recognitions={recognitions}
              chosen={asked.recognition}
              choose={(recognition) => set({ recognition })}
            />
          </Tabs.Panel>
          <Tabs.Panel value="flow">
            <Suspense fallback={<Loading lines={10} />}>
              <Flow />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  );
}

/** Returns what the slider shows: its marks, and its first and last date. */
function useSlider() {
  const { on } = useMoment();
  const { dates, recognitions, horizon } = useDates();
  const stated = useMemo(() => [...(dates?.transfers.nodes ?? []), ...(dates?.ended.nodes ?? [])], [dates]);
  const marks = useMemo(() => marksOf(recognitions, stated, horizon ?? []), [recognitions, stated, horizon]);
  const first = [firstDateOf(stated) ?? daysAfter(today(), -5 * YEAR), on].sort()[0]!;
  const last = [daysAfter(today(), YEAR), on].sort()[1]!;
  return { recognitions, marks, first, last };
}

interface OnMapProps {
  readonly rows: readonly Judgement[];
  readonly search: TransferSearch;
  readonly view: View;
  readonly set: (part: Change) => void;
}

/** The map with its legend and filters, and the same in words and as a table. */
function OnMap({ rows, search, view, set }: OnMapProps) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const shown = useMemo(() => rowsFor(rows, search), [rows, search]);
  const onMap = useMemo(() => rowsFor(rows, search, 'country'), [rows, search]);
  return (
    <>
      <Legend counts={countsOf(rows, search, 'class')} chosen={search.class} choose={(one) => set({ class: one })} />
      <Suspense fallback={<div className="map-waiting" />}>
        <WorldMap
          rows={onMap}
          view={view}
          setView={(next) => set({ view: next === 'world' ? undefined : next })}
          chosen={search.country}
          choose={(country) => set({ country })}
        />
      </Suspense>
      <Filters rows={rows} search={search} set={set} />
      <Answer rows={shown} search={search} />
      <Section title={t('transfers.tableTitle', { count: shown.length, date: date(on) })}>
        <div data-total={shown.length}>
          <TransferTable rows={shown} all={rows.length} />
        </div>
      </Section>
    </>
  );
}
