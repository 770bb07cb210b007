import { Box, Tabs, Text } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Texts } from '../../app/address';
import { Commands } from '../../edit/Commands';
import { daysAfter, today } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { Loading } from '../../parts/Loading';
import { NoAnswer } from '../../parts/NoAnswer';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { Section } from '../../parts/Section';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { Answer } from './Answer';
import { DateSlider } from './DateSlider';
import { Fall } from './Fall';
import { Filters } from './Filters';
import { Legend } from './Legend';
import { marksOf } from './marks';
import { PatternsOfPage } from './Patterns';
import type { Picture } from './questions';
import { type Filter, isOfCountryAlone, readTransferSearch, type TransferSearch } from './search';
import { TransferTable } from './TransferTable';
import { useDates, usePicture, useTransfers } from './useTransfers';
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
  const picture = usePicture(search);
  const [isSought, setSought] = useState(false);
  const slider = useSlider(isSought);
  const isRegulator = useIsRegulator();

  return (
    <>
      <PageHead
        title={t('frame.transfers')}
        about={t('transfers.about')}
        actions={<Commands type="register" section="transfer" />}
      />
      <PatternsOfPage />
      <Box onPointerEnter={() => setSought(true)} onFocus={() => setSought(true)}>
        <DateSlider {...slider} isLoading={picture.isLoading} />
      </Box>
      {isRegulator && <Text mb="sm">{t('transfers.withoutFindings')}</Text>}
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
          <MapPanel picture={picture} search={search} view={isView(asked.view) ? asked.view : 'world'} set={set} />
        </Tabs.Panel>
        <Tabs.Panel value="fall">
          <Fall chosen={asked.recognition} choose={(recognition) => set({ recognition })} />
        </Tabs.Panel>
        <Tabs.Panel value="flow">
          <Suspense fallback={<Loading lines={10} />}>
            <Flow />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

const NO_DATES = { laws: [], destinations: [], days: [] };

/** Returns what the slider shows: its marks, and its first and last date. */
function useSlider(isSought: boolean) {
  const { on } = useMoment();
  const { dates, recognitions, horizon } = useDates(isSought);
  const marks = useMemo(() => marksOf(recognitions, dates ?? NO_DATES, horizon ?? []), [recognitions, dates, horizon]);
  const first = [dates?.first ?? daysAfter(today(), -5 * YEAR), on].sort()[0]!;
  const last = [daysAfter(today(), YEAR), on].sort()[1]!;
  return { marks, first, last };
}

interface PanelProps extends Pick<OnMapProps, 'search' | 'view' | 'set'> {
  readonly picture: ReturnType<typeof usePicture>;
}

/** The map, once its numbers are there. */
function MapPanel({ picture: { data, ...read }, ...shown }: PanelProps) {
  if (!data) return <NoAnswer {...read} />;
  return (
    <>
      <Problems problems={read.problems} again={read.again} />
      <OnMap picture={data.judgedTransfers} all={data.transfers.totalCount} {...shown} />
    </>
  );
}

interface OnMapProps {
  readonly picture: Picture;
  /** The transfers without any filter. */
  readonly all: number;
  readonly search: TransferSearch;
  readonly view: View;
  readonly set: (part: Change) => void;
}

/** The map with its legend and filters, and the same in words and as a table. */
function OnMap({ picture, all, search, view, set }: OnMapProps) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const transfers = useTransfers(search);
  return (
    <>
      <Legend
        counts={new Map(picture.class.map(({ value, count }) => [value, count]))}
        chosen={search.class}
        choose={(one) => set({ class: one })}
      />
      <Suspense fallback={<div className="map-waiting" />}>
        <WorldMap
          routes={picture.routes}
          view={view}
          setView={(next) => set({ view: next === 'world' ? undefined : next })}
          chosen={search.country}
          choose={(country) => set({ country })}
        />
      </Suspense>
      <Filters picture={picture} search={search} set={set} />
      {isOfCountryAlone(search) && <Answer country={search.country!} count={picture.totalCount} />}
      <Section title={t('transfers.tableTitle', { count: picture.totalCount, date: date(on) })}>
        <div data-total={picture.totalCount}>
          <TransferTable transfers={transfers} all={all} />
        </div>
      </Section>
    </>
  );
}
